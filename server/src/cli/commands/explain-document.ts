/**
 * `casus explain --document FILE`: prints the names in a report that Casus takes for no client's, why, and where they
 * stand. It shows the names themselves: whoever asks wants to see whether a client is among them.
 */
import { resolve } from 'node:path';
import { barredFor, barringsOf, readReport, type Barring, type Language } from '../../core/index.ts';
import { CliError } from '../errors.ts';
import { configFor } from '../inputs/config.ts';
import { readSource } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import { filePositionOf } from '../lint/result.ts';
import { printableLines } from '../formatters/printable.ts';
import { columns } from '../messages.ts';
import type { SettingsOptions } from '../options.ts';

export async function explainDocument(file: string, flags: SettingsOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, file);
  const { settings } = await configFor(path, io.cwd, flags);
  const read = readSource(path, settings.language);
  if ('trouble' in read) throw new CliError({ nl: `${file}: ${read.trouble}`, en: `${file}: ${read.trouble}` });
  const report = readReport(read.source.text, settings);
  const { prose } = report;
  const names = new Map<string, Row>();
  for (const barring of barringsOf(report, settings)) {
    const name = prose.text.slice(barring.start, barring.end).replace(/\s+/g, ' ');
    const key = [name, barring.reason, barring.everywhere].join('\t');
    const row = names.get(key) ?? { name, barring, lines: new Set<number>() };
    row.lines.add(filePositionOf(read.source, prose.toSource(barring).start).line);
    names.set(key, row);
  }
  await io.stdout.write(printableLines(page(file, [...names.values()], settings.language)));
  return 0;
}

interface Row {
  readonly name: string;
  readonly barring: Barring;
  readonly lines: Set<number>;
}

function page(file: string, rows: readonly Row[], language: Language): string {
  const label = labels[language];
  if (rows.length === 0) return `${file}: ${label.none}\n`;
  const table = rows.map(({ name, barring, lines }) => [
    name,
    barredFor(barring)[language],
    barring.everywhere ? label.everywhere : label.here,
    [...lines].join(', '),
  ]);
  return `${file}: ${label.intro}\n\n${columns([[...label.head], ...table])}\n${label.advice}\n`;
}

const labels = {
  nl: {
    none: 'alle namen die Casus herkent, worden gemeld.',
    intro: 'deze namen meldt Casus niet als gegeven van een cliënt.',
    head: ['naam', 'want Casus ziet deze als', 'niet gemeld', 'regel'],
    everywhere: 'nergens',
    here: 'alleen hier niet',
    advice: 'Is er toch een cliënt bij? Zet de naam in .casus/namen.local.txt: dan meldt Casus haar overal.',
  },
  en: {
    none: 'every name that Casus recognises is reported.',
    intro: 'Casus does not report these names as details of a client.',
    head: ['name', 'as Casus takes it for', 'not reported', 'line'],
    everywhere: 'anywhere',
    here: 'here only',
    advice:
      'Is one of them a client after all? Put the name in .casus/namen.local.txt: Casus then reports it everywhere.',
  },
} as const;
