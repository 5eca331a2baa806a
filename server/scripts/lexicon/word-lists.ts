/** Reads our own word lists in this folder: "kind: A, B, C" on each line; lines that start with # are comments. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The lines of a list without comments and empty lines. */
export const listLines = (file: string): string[] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The words of a list, of all kinds together. */
export const listWords = (file: string): string[] =>
  listLines(file).flatMap((line) =>
    line
      .slice(line.indexOf(':') + 1)
      .split(',')
      .map((word) => word.trim()),
  );
