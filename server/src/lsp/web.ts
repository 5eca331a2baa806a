/**
 * Runs the language server in a web worker, for an editor in a browser. Its first message holds the word lists and
 * weights, which the bundle leaves out; all others are of the protocol. The client reads files for it.
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

/** By the name of each file of data: sets what it exports. The bundler puts it there (`esbuild.mjs`). */
declare const casusData: Readonly<Record<string, (exported: unknown) => void>>;

/** The worker, of which no types are loaded: the rest of the server runs on Node as well. */
declare const self: { onmessage: (event: { readonly data: Readonly<Record<string, unknown>> }) => void };

self.onmessage = ({ data }) => {
  for (const [name, set] of Object.entries(casusData)) set(data[name]);
  // The reader takes all other messages.
  startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)));
};
