/** Reads reports with marked details for training and evaluation; test/privacy/README.md describes the files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A marked detail. Offsets are 0-based, in UTF-16 units. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Finding this detail is neither right nor wrong. */
  readonly optional?: boolean;
}

export interface Example {
  readonly id: string;
  /** Of a held-out text: the kind of text it is ("ict"), and whether a client is in it. */
  readonly genre?: string;
  readonly clients?: boolean;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  /** Text that looks like a detail and must not be found. */
  readonly traps?: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export const folder = path.join(import.meta.dirname, '../../../test/privacy');

export const readExamples = (file: string): Example[] => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (file.endsWith('.txt')) return readMarkedTexts(text);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Example);
};

const labels: Readonly<Record<string, string>> = { P: 'PERSON', L: 'PLACE', O: 'ORGANISATION', D: 'DATE' };

/** "=== id", then a text with marks: "{P|Eva} woont in {L|Wijchen}"; a "?" after the letter makes a mark optional. */
function readMarkedTexts(file: string): Example[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('\n'));
      const spans: LabelledSpan[] = [];
      let text = '';
      let partEnd = id.length + 1;
      for (const match of part.matchAll(/\{([PLOD])(\??)\|([^}]*)\}/g)) {
        const [mark, kind = '', optional, words = ''] = match;
        text += part.slice(partEnd, match.index);
        spans.push({
          start: text.length,
          end: text.length + words.length,
          label: labels[kind] ?? kind,
          optional: optional === '?',
        });
        text += words;
        partEnd = match.index + mark.length;
      }
      return { id, text: text + part.slice(partEnd), spans };
    });
}

const filesNamed = (pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort();

/** The development sets, each by one author. */
export const developmentFiles = (): string[] => filesNamed(/^dev-\d+\.jsonl$/);

/**
 * Sets that are dense with one kind of name (writers of reports, public people). Rules are mended on them; the scorer is
 * not trained on them, as it would learn that most names are nobody's.
 */
export const ruleFiles = (): string[] => filesNamed(/^rules-\d+\.jsonl$/);

/**
 * The examples of a training file. Organisations of other authors are made optional: those authors mark other starts
 * and ends of an organisation's name than the development sets do.
 */
export const readTrainingExamples = (file: string): Example[] =>
  readExamples(file).map((example) => ({
    ...example,
    spans: example.spans.map((span) =>
      file.startsWith('train-author-') && span.label === 'ORGANISATION' ? { ...span, optional: true } : span,
    ),
  }));

/** Sets that are not used in training. */
export const heldOutFiles = (): string[] => filesNamed(/^held-out-\d+\.jsonl$/);

/** Reports and newspaper-like texts written for training. */
export const trainingFiles = (): string[] => filesNamed(/^train-.*\.(?:jsonl|txt)$/);
