// @ts-check
/** Installs packages from the npm registry in `.vscode-test/`, which git ignores. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = path.join(root, '.vscode-test');

/**
 * Fills the folder `.vscode-test/<name>` once. `fill` fills a folder beside it, which is renamed when complete, so that
 * an interrupted or a simultaneous run leaves no half installation. The stamp, a file that marks a complete one, is
 * written last.
 * @param {string} name
 * @param {(target: string) => void} fill
 */
export function installOnce(name, fill) {
  const folder = path.join(cache, name);
  const stamp = path.join(folder, '.complete');
  if (fs.existsSync(stamp)) return folder;
  console.log(`Installing ${name} …`);
  sweep(name);
  const beside = `${folder}.part-${process.pid}`;
  fs.mkdirSync(beside, { recursive: true });
  try {
    fill(beside);
    fs.writeFileSync(path.join(beside, '.complete'), `${new Date().toISOString()}\n`);
    if (!fs.existsSync(stamp)) {
      fs.rmSync(folder, { recursive: true, force: true });
      fs.renameSync(beside, folder);
    }
  } catch (error) {
    // Another run may have finished the same installation meanwhile, which is as good.
    if (!fs.existsSync(stamp)) throw error;
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Removes half-filled folders of runs that were killed.
 * @param {string} name
 */
function sweep(name) {
  for (const entry of fs.existsSync(cache) ? fs.readdirSync(cache) : []) {
    const [, pid] = entry.startsWith(`${name}.part-`) ? entry.split('.part-') : [];
    if (pid && !isRunning(Number(pid))) fs.rmSync(path.join(cache, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} prefix
 * @param {string[]} args
 */
export function npmInstall(prefix, args) {
  // As flags, which override the settings that `npm test` passes to every npm below it in the environment.
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--loglevel=error',
    '--engine-strict=false',
  ];
  const { status, error, stderr } = spawnSync('npm', ['install', '--prefix', prefix, ...flags, ...args], {
    cwd: prefix,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 15 * 60_000,
  });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split('\n').slice(-15).join('\n');
  throw new Error(`npm install ${args.join(' ')} failed. Is the npm registry reachable?\n${reason}`);
}
