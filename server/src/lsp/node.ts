/** Runs the language server on Node: over `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './files.node.ts';
import { startServer } from './server.ts';

const transports = /^--(?:stdio|node-ipc|socket|pipe)\b/;
// Without one of these options the server uses standard input and output.
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all), nodeFiles);
