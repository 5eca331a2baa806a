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

export const readExamples = (file: string): Example[] => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (file.endsWith('.txt')) return readMarked(text);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Example);
};

const labels: Readonly<Record<string, string>> = { P: 'PERSON', L: 'PLACE', O: 'ORGANISATION', D: 'DATE' };

/** Texts with marks in them: "=== id", then "{P|Eva} woont in {L|Wijchen}"; a "?" after the letter makes a mark optional. */
function readMarked(file: string): Example[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('\n'));
      const spans: Marked[] = [];
      let text = '';
      let at = id.length + 1;
      for (const match of part.matchAll(/\{([PLOD])(\??)\|([^}]*)\}/g)) {
        const [all, kind = '', optional, words = ''] = match;
        text += part.slice(at, match.index);
        spans.push({
          start: text.length,
          end: text.length + words.length,
          label: labels[kind] ?? kind,
          optional: optional === '?',
        });
        text += words;
        at = match.index + all.length;
      }
      return { id, text: text + part.slice(at), spans };
    });
}

/** The development sets, one author each. */
export const authors = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^dev-\d+\.jsonl$/.test(file))
    .sort();
/**
 * Texts written for training. Authors don't agree where the name of an organisation begins, and the development sets
 * have a convention of their own: other authors' organisations are neither right nor wrong.
 */
export const readExtra = (file: string): Example[] =>
  readExamples(file).map((example) => ({
    ...example,
    spans: example.spans.map((span) =>
      file.startsWith('train-author-') && span.label === 'ORGANISATION' ? { ...span, optional: true } : span,
    ),
  }));

/** Sets that nothing is trained on. */
export const heldOut = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^held-out-\d+\.jsonl$/.test(file))
    .sort();

/** Reports and newspaper-like texts written for training. */
export const extra = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^train-.*\.(?:jsonl|txt)$/.test(file))
    .sort();
