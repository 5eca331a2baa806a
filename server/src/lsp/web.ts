/** Runs the language server in a web worker, for an editor in a browser. The client reads files for it. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { messageOrder } from './order.ts';
import { startServer } from './server.ts';

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
startServer(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: messageOrder() }));
