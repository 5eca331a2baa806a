/** Runs the language server on Node: over `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './files.node.ts';
import { watchFrames } from './frames.ts';
import { messageOrder } from './order.ts';
import { startServer } from './server.ts';
import { countLinted } from '../v8-flags.ts';

const transports = /^--(?:stdio|node-ipc|socket|pipe)\b/;
// Without one of these options the server uses standard input and output.
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all, { messageStrategy: messageOrder() }), nodeFiles, countLinted);

/** Of a program that can't go on with what it was given, as on the command line. */
const UNREADABLE_INPUT = 2;
if (process.argv.includes('--stdio'))
  process.stdin.on(
    'data',
    watchFrames((what) => {
      process.stderr.write(
        `casus: dit zijn geen berichten van een editor (LSP): ${what}.\ncasus: these are no messages of an editor (LSP): ${what}.\n`,
      );
      process.exit(UNREADABLE_INPUT);
    }),
  );
