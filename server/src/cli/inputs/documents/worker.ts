/** The thread in which documents are read: what goes wrong there, or takes for ever, is ended with it. */
import { parentPort } from 'node:worker_threads';
import { readDocument } from './read-document.ts';

export interface Request {
  readonly bytes: Uint8Array;
  readonly name: string;
}

parentPort?.on('message', ({ bytes, name }: Request) => {
  void readDocument(bytes, name).then((document) => parentPort?.postMessage(document));
});
