/** Words and layout that several commands print: "3 waarschuwingen", "niets gevonden", tables of aligned columns. */
import type { Language, Severity } from '../core/index.ts';

type CountedNoun = readonly [singular: string, plural: string];

interface Messages {
  readonly severity: Readonly<Record<Severity, CountedNoun>>;
  readonly reports: CountedNoun;
  readonly files: CountedNoun;
  readonly notRead: string;
  readonly nothingFound: string;
  readonly noReports: string;
  readonly repaired: string;
  readonly repairable: string;
  readonly commonest: string;
  readonly inReports: string;
  readonly problem: string;
  readonly template: string;
  readonly noTemplate: string;
  readonly key: string;
  /** Both from 1; only a pdf has pages. */
  readonly place: (place: { readonly paragraph: number; readonly page?: number }) => string;
}

const messages: Readonly<Record<Language, Messages>> = {
  nl: {
    severity: {
      error: ['fout', 'fouten'],
      warning: ['waarschuwing', 'waarschuwingen'],
      info: ['opmerking', 'opmerkingen'],
      hint: ['tip', 'tips'],
    },
    reports: ['verslag', 'verslagen'],
    files: ['bestand', 'bestanden'],
    notRead: 'niet gelezen',
    nothingFound: 'niets gevonden',
    noReports: 'Geen verslagen gevonden.',
    repaired: 'gerepareerd',
    repairable: 'te repareren',
    commonest: 'Het vaakst gemeld',
    inReports: 'in',
    problem: 'let op',
    template: 'sjabloon',
    noTemplate: 'geen sjabloon',
    key: 'echte namen',
    place: ({ paragraph, page }) => `${page === undefined ? '' : `blz. ${String(page)} `}alinea ${String(paragraph)}`,
  },
  en: {
    severity: {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      info: ['remark', 'remarks'],
      hint: ['hint', 'hints'],
    },
    reports: ['report', 'reports'],
    files: ['file', 'files'],
    notRead: 'not read',
    nothingFound: 'nothing found',
    noReports: 'No reports found.',
    repaired: 'repaired',
    repairable: 'to repair',
    commonest: 'Most frequent',
    inReports: 'in',
    problem: 'note',
    template: 'template',
    noTemplate: 'no template',
    key: 'real names',
    place: ({ paragraph, page }) => `${page === undefined ? '' : `p. ${String(page)} `}paragraph ${String(paragraph)}`,
  },
};

export const messagesIn = (language: Language): Messages => messages[language];

/** "1 fout", "3 fouten". */
export const counted = (count: number, [singular, plural]: CountedNoun): string =>
  `${String(count)} ${count === 1 ? singular : plural}`;

/** Length of the longest text, in UTF-16 units. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((longest, { length }) => Math.max(longest, length), 0);

/** Rows of cells as lines of text, columns aligned and two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows
    .map(
      (row) =>
        row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}
