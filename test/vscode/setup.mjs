// @ts-check
/**
 * Installs VS Code and a browser for the tests: `node test/vscode/setup.mjs`. The first run takes half a minute. The
 * tests install them too, so running this first is optional.
 */
import { setUpBrowser } from './browser.mjs';
import { setUpServer } from './server.mjs';

try {
  console.log(`VS Code: ${setUpServer().main}`);
  console.log(`Browser: ${setUpBrowser().executablePath}`);
} catch (error) {
  console.error(`Setting up VS Code failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
