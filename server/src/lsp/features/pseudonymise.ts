/** Requests of the Casus extension: replace the details in a document, and put them back. The client keeps the key. */
import {
  isKeyFile,
  countOf,
  keyFileName,
  keyStem,
  pseudonymise as replaceAll,
  readKey,
  undo,
  writeKey,
} from '../../core/index.ts';
import { decoded } from '../places.ts';
import { type Feature } from '../session.ts';
import { asRecord, asString } from '../client.ts';

/** The result of `casus/pseudonymise`; null when there is nothing to replace. */
export interface Replaced {
  readonly version: number;
  readonly text: string;
  readonly count: number;
  /** Number of places where a part of a replaced name still stands. */
  readonly left: number;
  /** Content and name for the file of the key. */
  readonly key: string;
  readonly keyName: string;
}

/** The result of `casus/undoPseudonymise`; null when the text of the key is no key. */
export interface Restored {
  readonly version: number;
  readonly text: string;
  /** Number of details in the key. */
  readonly count: number;
  /** Number of replacements that were not found: above 0 the key belongs to another text. */
  readonly missed: number;
  /** Number of replacements found at another offset: the text was edited since. */
  readonly moved: number;
}

export const pseudonymise: Feature = {
  capabilities: () => ({}),
  start: ({ connection, documents, settings }) => {
    connection.onRequest('casus/pseudonymise', async (params: unknown): Promise<Replaced | null> => {
      const uri = asString(asRecord(params)['uri']);
      const { core } = await settings.of(uri);
      const document = documents.get(uri);
      const original = document?.getText() ?? '';
      if (!document || isKeyFile(decoded(uri), original)) return null;
      const result = replaceAll(original, core);
      // A replacement that could not be undone is not offered.
      if (result.text === original || undo(result.text, result.key).text !== original) return null;
      return {
        version: document.version,
        text: result.text,
        count: result.count,
        left: result.left.length,
        key: writeKey(result.key),
        keyName: keyFileName(decoded(uri), original, result.text),
      };
    });

    connection.onRequest('casus/undoPseudonymise', (params: unknown): Restored | null => {
      const { uri, key: keyText } = asRecord(params);
      const document = documents.get(asString(uri));
      const key = readKey(asString(keyText));
      if (!document || !key) return null;
      return { version: document.version, count: countOf(key), ...undo(document.getText(), key) };
    });

    // The start of the names of all keys of a document.
    connection.onRequest('casus/keyStem', (params: unknown): string =>
      keyStem(decoded(asString(asRecord(params)['uri']))),
    );
  },
};
