/** The thread in which documents are read: what goes wrong there, or takes for ever, is ended with it. */
import { parentPort } from 'node:worker_threads';
import { readDocument } from './read-document.ts';

export interface Request {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * On some damaged files pdf.js forgets a promise that fails besides the one it answers with. That must not end the
 * thread, which would be taken for too much time or memory.
 */
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', ({ bytes, name }: Request) => {
  void readDocument(bytes, name).then((document) => parentPort?.postMessage(document));
});
