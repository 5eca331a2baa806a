/** Requests of our own clients: a whole document with its details replaced, and back. The client keeps the key. */
import {
  isKeyFile,
  keyFileName,
  keyStem,
  pseudonymise as replaceAll,
  readKey,
  undo,
  writeKey,
} from '../../core/index.ts';
import { decoded } from '../globs.ts';
import { type Feature } from '../session.ts';
import { record } from '../client.ts';

/** What a client gets for `casus/pseudonymise`; null when there is nothing to replace. */
export interface Replaced {
  readonly version: number;
  readonly text: string;
  readonly count: number;
  /** The key as a file: what stands in it, and what to call it. */
  readonly key: string;
  readonly keyName: string;
}

/** What a client gets for `casus/undoPseudonymise`; null when that is no key. */
export interface Restored {
  readonly version: number;
  readonly text: string;
  /** Replacements that were not found: above 0 this key is of another text. */
  readonly missed: number;
  readonly moved: number;
}

export const pseudonymise: Feature = {
  capabilities: () => ({}),
  start: ({ connection, documents, settings }) => {
    connection.onRequest('casus/pseudonymise', async (params: unknown): Promise<Replaced | null> => {
      const uri = text(record(params)['uri']);
      const { core } = await settings.of(uri);
      const document = documents.get(uri);
      const original = document?.getText() ?? '';
      if (!document || isKeyFile(decoded(uri), original)) return null;
      const result = replaceAll(original, core);
      // What can't be undone is not done.
      if (result.text === original || undo(result.text, result.key).text !== original) return null;
      return {
        version: document.version,
        text: result.text,
        count: result.count,
        key: writeKey(result.key),
        keyName: keyFileName(decoded(uri), original, result.text),
      };
    });

    connection.onRequest('casus/undoPseudonymise', (params: unknown): Restored | null => {
      const { uri, key: keyText } = record(params);
      const document = documents.get(text(uri));
      const key = readKey(text(keyText));
      return document && key ? { version: document.version, ...undo(document.getText(), key) } : null;
    });

    /** What the names of the keys of a document begin with. */
    connection.onRequest('casus/keyStem', (params: unknown): string => keyStem(decoded(text(record(params)['uri']))));
  },
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
