/** Reports with marked details: one JSON object a line, see test/privacy/README.md. Offsets are UTF-16 units. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly optional?: boolean;
}

export interface Example {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Marked[];
  readonly traps?: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export const folder = path.join(import.meta.dirname, '../../../test/privacy');

export const readExamples = (file: string): Example[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Example);

/** The development sets, one author each. */
export const authors = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^dev-\d+\.jsonl$/.test(file))
    .sort();
/** Reports and newspaper-like texts written for training. */
export const extra = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^train-.*\.jsonl$/.test(file))
    .sort();
