/** Runs the core in a web worker of the page: it answers questions, and keeps nothing but the report it read last. */
import type { Answer, Methods, Question } from '../protocol.ts';
import { addSection, blank, check, setFrontMatter, templates } from './check.ts';
import { readFile, readPage, toWord } from './documents.ts';
import { decide, preview, putBack } from './replace.ts';

/** The worker, of which no types are loaded: those of the page are. */
declare const self: {
  onmessage: (event: { readonly data: Question }) => void;
  postMessage(answer: Answer): void;
};

const methods: Methods = {
  templates,
  check,
  decide,
  preview,
  undo: putBack,
  addSection,
  setFrontMatter,
  blank,
  read: readFile,
  readPage,
  toWord,
};

self.onmessage = ({ data: { id, method, params } }) => {
  const run = methods[method] as (...params: readonly unknown[]) => unknown;
  Promise.resolve()
    .then(() => run(...params))
    .then(
      (result) => {
        self.postMessage({ id, result });
      },
      // No message: it could hold text of the report.
      () => {
        self.postMessage({ id, failed: true });
      },
    );
};
