/** Words and layout that several commands print: "3 waarschuwingen", "niets gevonden", tables of aligned columns. */
import { printable, type Language, type Severity } from '../core/index.ts';
import type { SkippedKind } from './inputs/file-kinds.ts';

type CountedNoun = readonly [singular: string, plural: string];

interface Messages {
  readonly severity: Readonly<Record<Severity, CountedNoun>>;
  readonly reports: CountedNoun;
  readonly files: CountedNoun;
  readonly read: string;
  readonly notRead: string;
  readonly complete: string;
  readonly toDo: string;
  readonly details: CountedNoun;
  readonly anonymous: string;
  readonly mostMissedSections: string;
  readonly mostMissedQuestions: string;
  readonly hiddenFindings: (count: number) => string;
  readonly notShown: (count: number) => string;
  readonly skipped: string;
  readonly skippedFile: string;
  readonly skippedKinds: Readonly<Record<SkippedKind, string>>;
  readonly partial: string;
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
  /** Names of the cases of a report, where sections and rules are tests. */
  readonly testCases: {
    readonly reading: string;
    readonly section: string;
    readonly reportNumber: (report: number) => string;
  };
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
    read: 'gelezen',
    notRead: 'niet gelezen',
    complete: 'compleet',
    toDo: 'nog te doen',
    details: ['detail', 'details'],
    anonymous: 'anoniem',
    mostMissedSections: 'Onderdelen die nog bij de meesten ontbreken of leeg zijn',
    mostMissedQuestions: 'Vragen die bij de meesten nog open staan',
    hiddenFindings: (count) => `nog ${String(count)} meldingen; met --max-findings zie je er meer`,
    notShown: (count) =>
      `Er zijn nog ${String(count)} meldingen, die hier niet staan; met --max-findings zie je er meer.`,
    skipped: 'overgeslagen',
    skippedFile: 'Overgeslagen',
    skippedKinds: {
      'older-attempt': 'eerdere poging',
      attachment: 'bijlage',
      metadata: 'bestand van de leeromgeving of van Casus',
      'lock-file': 'slotbestand',
      'system-file': 'systeembestand',
      unsupported: 'andere soort bestand',
      nested: 'archief in een archief',
      link: 'koppeling',
      unsafe: 'onveilig',
      'directory-ignored': 'genegeerd',
      interrupted: 'nog niet nagekeken',
    },
    partial: 'Onderbroken: dit is een deel. Wat nog niet is nagekeken, staat bij ‘overgeslagen’.',
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
    testCases: { reading: 'Gelezen', section: 'Onderdeel', reportNumber: (report) => `Verslag ${String(report)}` },
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
    read: 'read',
    notRead: 'not read',
    complete: 'complete',
    toDo: 'still to do',
    details: ['detail', 'details'],
    anonymous: 'anonymous',
    mostMissedSections: 'Sections that most reports still lack',
    mostMissedQuestions: 'Questions that most reports leave open',
    hiddenFindings: (count) => `${String(count)} more findings; --max-findings shows more`,
    notShown: (count) => `There are ${String(count)} more findings, which are not here; --max-findings shows more.`,
    skipped: 'skipped',
    skippedFile: 'Skipped',
    skippedKinds: {
      'older-attempt': 'earlier attempt',
      attachment: 'attachment',
      metadata: 'file of the learning environment or of Casus',
      'lock-file': 'lock file',
      'system-file': 'system file',
      unsupported: 'other kind of file',
      nested: 'archive in an archive',
      link: 'link',
      unsafe: 'unsafe',
      'directory-ignored': 'ignored',
      interrupted: 'not checked yet',
    },
    partial: 'Interrupted: this is a part. What was not checked yet is counted as skipped.',
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
    testCases: { reading: 'Read', section: 'Section', reportNumber: (report) => `Report ${String(report)}` },
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

/** Rows of cells as lines of text, columns aligned and two spaces apart; safe to print. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  const safe = rows.map((row) => row.map(printable));
  for (const row of safe) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return safe
    .map(
      (row) =>
        row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}
