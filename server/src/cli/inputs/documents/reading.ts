/** Reads documents in a thread of its own, one at a time, within limits of time and memory. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadDocument } from './content.ts';
import { limits } from './limits.ts';
import { problems } from './problems.ts';
import { startOptimising } from '../../../v8-flags.ts';

/** Replaced by the bundler with the name of the readers' bundle, which stands beside this one. Undefined in tests, which run the sources unbundled. */
declare const CASUS_READERS: string | undefined;

export interface DocumentReading {
  /** Never rejects: what can't be read has a `problem`. */
  read(bytes: Uint8Array, name: string): Promise<ReadDocument>;
  /** Ends the thread, when there is one. */
  end(): Promise<void>;
}

const unreadable: ReadDocument = { markdown: '', hidden: [], authors: [], places: [], problem: problems.tooSlow };

/** The thread is started for the first document, and anew after one that broke it. */
export function documentReading(): DocumentReading {
  let worker: Worker | undefined;
  const end = async (): Promise<void> => {
    const ended = worker?.terminate();
    worker = undefined;
    await ended;
  };
  return {
    end,
    async read(bytes, name) {
      worker ??= startWorker();
      const document = await answerOf(worker, bytes, name);
      if (!document) await end();
      return document ?? unreadable;
    },
  };
}

function startWorker(): Worker {
  // Unpacking and laying out a document is much work on few bytes.
  startOptimising();
  const isBundled = typeof CASUS_READERS === 'string';
  const file = isBundled ? join(__dirname, CASUS_READERS) : new URL('./worker.dev.mjs', import.meta.url);
  const worker = new Worker(file, {
    // Unbundled, the thread has its own loader, without that of the tests.
    ...(!isBundled && { execArgv: [] }),
    // What libraries print is no part of the output.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  // A thread that waits for its next document doesn't keep the program running.
  worker.unref();
  return worker;
}

/** Undefined when the thread gave no answer: it ran out of time or memory. */
function answerOf(worker: Worker, bytes: Uint8Array, name: string): Promise<ReadDocument | undefined> {
  return new Promise((resolve) => {
    const finish = (document?: ReadDocument): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail).off('exit', fail);
      resolve(document);
    };
    const fail = (): void => {
      finish();
    };
    const timer = setTimeout(fail, limits.time);
    worker.on('message', finish).on('error', fail).on('exit', fail);
    worker.postMessage({ bytes, name });
  });
}
