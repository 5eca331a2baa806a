// @ts-check
/** Finds or installs a Chromium, and starts it without a window. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installOnce, npmInstall } from './install.mjs';

/** An npm package with a Chromium for machines without desktop libraries and fonts. Linux x64 only. */
const bundled = '@sparticuz/chromium@153.0.0';

const onPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const inApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that `CHROME_PATH` names, else one of the system, else the bundled one. `CASUS_BROWSER=bundled` forces
 * the last.
 * @returns {{ executablePath: string, env?: Record<string, string> }}
 */
export function setUpBrowser() {
  if (process.env.CASUS_BROWSER === 'bundled') return setUpBundled();
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    const problem = whyNot(chosen);
    if (problem) throw new Error(`CHROME_PATH=${chosen} does not start: ${problem}`);
    return { executablePath: chosen };
  }
  // A wrapper that only prints how to install the real browser fails when it is asked for a version.
  const executablePath = systemBrowsers().find((candidate) => fs.existsSync(candidate) && !whyNot(candidate));
  return executablePath ? { executablePath } : setUpBundled();
}

function systemBrowsers() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...onPath.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...inApplications];
}

/**
 * The reason why a browser doesn't start (it can't even print its version), or undefined when it does.
 * @param {string} executablePath
 * @param {Record<string, string>} [env]
 */
function whyNot(executablePath, env = {}) {
  const { status, error, stderr } = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim()) || `exit code ${status}`;
}

function setUpBundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chromium or Chrome, or set CHROME_PATH.');
  }
  const name = bundled.replace('@', '').replace(/[/@]/g, '-');
  const folder = installOnce(name, (target) => {
    npmInstall(target, [bundled]);
    unpack(path.join(target, 'node_modules/@sparticuz/chromium/bin'), target);
    fs.rmSync(path.join(target, 'node_modules'), { recursive: true });
  });
  const executablePath = path.join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: writeFontConfig(folder) };
  if (!whyNot(executablePath)) return { executablePath, env };
  // The package's libraries are only for systems that lack them: elsewhere those of the system are newer.
  const withLibraries = { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  const problem = whyNot(executablePath, withLibraries);
  if (problem) throw new Error(`The bundled Chromium does not start: ${problem}`);
  return { executablePath, env: withLibraries };
}

/**
 * Unpacks the browser. The package's own unpacking would reuse half-written files in the temporary folder.
 * @param {string} source
 * @param {string} target
 */
function unpack(source, target) {
  for (const file of fs.readdirSync(source).filter((entry) => entry.endsWith('.br'))) {
    const content = brotliDecompressSync(fs.readFileSync(path.join(source, file)));
    const name = path.basename(file, '.br');
    if (path.extname(name) !== '.tar') {
      fs.writeFileSync(path.join(target, name), content, { mode: 0o755 });
      continue;
    }
    const folder = path.join(target, path.basename(name, '.tar'));
    fs.mkdirSync(folder);
    const { status, error, stderr } = spawnSync('tar', ['-xf', '-'], { cwd: folder, input: content });
    if (status !== 0) throw new Error(`Unpacking ${file} failed: ${error?.message ?? stderr}`);
  }
}

/**
 * Adds the package's fonts after those of the system: without any font Chromium crashes on opening the workbench. Runs
 * each time, as the path of the project folder may have changed.
 * @param {string} folder
 */
function writeFontConfig(folder) {
  const file = path.join(folder, 'fonts.conf');
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escapeXml(path.join(folder, 'fonts'))}</dir>
  <cachedir>${escapeXml(path.join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`;
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== config) fs.writeFileSync(file, config);
  return file;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Starts a browser without a window. Playwright ends the browser with this process. */
export async function launchBrowser() {
  const { executablePath, env } = setUpBrowser();
  return chromium.launch({
    executablePath,
    env: { ...definedEnv(), ...env },
    // The last argument prevents connections to anything but our own server.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    // On a signal lifetime.mjs ends all processes; Playwright would only end the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function definedEnv() {
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined))
  );
}
