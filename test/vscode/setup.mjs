// @ts-check
/**
 * Makes a real VS Code and a browser for it available: `node test/vscode/setup.mjs`. The first run takes half a
 * minute, a later one less than a second. The tests call the same functions, so running this first is never needed.
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
