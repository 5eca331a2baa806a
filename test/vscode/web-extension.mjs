// @ts-check
/** Serves the files of an extension's package on this computer, as a gallery does for VS Code in a browser. */
import fs from 'node:fs';
import http from 'node:http';
import { unzipSync } from 'fflate';

const types = { js: 'text/javascript', json: 'application/json', css: 'text/css', svg: 'image/svg+xml' };

/**
 * @param {string} vsix
 * @returns {Promise<{ address: string, stop: () => void }>} the address of the folder of the extension
 */
export async function serveExtension(vsix) {
  const files = unzipSync(fs.readFileSync(vsix));
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).slice(1);
    const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
    const type = types[/** @type {keyof typeof types} */ (name.replace(/^.*\./, ''))] ?? 'application/octet-stream';
    response.writeHead(bytes ? 200 : 404, { 'access-control-allow-origin': '*', 'content-type': type });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/extension`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
