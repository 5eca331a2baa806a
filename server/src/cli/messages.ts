/** The words around the findings, in both languages, with their plurals. */
import type { Language, Severity } from '../core/index.ts';

type Counted = readonly [one: string, many: string];

interface Words {
  readonly severity: Readonly<Record<Severity, Counted>>;
  readonly reports: Counted;
  readonly files: Counted;
  readonly skipped: string;
  readonly nothing: string;
  readonly noReports: string;
  readonly repaired: string;
  readonly repairable: string;
  readonly commonest: string;
  readonly inReports: string;
  readonly problem: string;
  readonly template: string;
  readonly key: string;
}

const table: Readonly<Record<Language, Words>> = {
  nl: {
    severity: {
      error: ['fout', 'fouten'],
      warning: ['waarschuwing', 'waarschuwingen'],
      info: ['opmerking', 'opmerkingen'],
      hint: ['tip', 'tips'],
    },
    reports: ['verslag', 'verslagen'],
    files: ['bestand', 'bestanden'],
    skipped: 'niet gelezen',
    nothing: 'niets gevonden',
    noReports: 'Geen verslagen gevonden.',
    repaired: 'gerepareerd',
    repairable: 'te repareren',
    commonest: 'Het vaakst gemeld',
    inReports: 'in',
    problem: 'let op',
    template: 'sjabloon',
    key: 'echte namen',
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
    skipped: 'not read',
    nothing: 'nothing found',
    noReports: 'No reports found.',
    repaired: 'repaired',
    repairable: 'to repair',
    commonest: 'Most frequent',
    inReports: 'in',
    problem: 'note',
    template: 'template',
    key: 'real names',
  },
};

export const messagesIn = (language: Language): Words => table[language];

/** "1 fout", "3 fouten". */
export const counted = (count: number, [one, many]: Counted): string => `${String(count)} ${count === 1 ? one : many}`;

/** Length of the longest. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);

/** Rows as lines of aligned columns. */
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
