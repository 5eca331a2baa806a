/** Runs the language server on Node: over `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './files.node.ts';
import { startServer } from './server.ts';

const transports = /^--(?:stdio|node-ipc|socket|pipe)\b/;
// An editor that forgets to say how it talks means standard input and output.
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all), nodeFiles);
