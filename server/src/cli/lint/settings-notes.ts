/** What a run says about settings: those that lie with the reports and don't count, and what is wrong in those that do. */
import { dirname } from 'node:path';
import type { Language } from '../../core/index.ts';
import { problemLines, type Configs } from '../inputs/config.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import type { Input } from '../inputs/files.ts';
import { foreignSettings } from '../inputs/foreign-settings.ts';
import { reasons } from '../inputs/reasons.ts';
import { shownPath } from '../inputs/shown-path.ts';
import type { Io } from '../io.ts';

/** How many paths a note names. */
const MOST_NAMED = 3;

/**
 * The settings beside and above the reports that don't count, without those that `skipped` names already.
 * `settingsFolders`: absolute, from which settings count.
 */
export function settingsBeside(
  inputs: readonly Input[],
  skipped: readonly Skipped[],
  settingsFolders: readonly string[],
  cwd: string,
): readonly Skipped[] {
  const folders = inputs.map(({ path, root }) => root ?? dirname(path));
  const named = new Set(skipped.map(({ path }) => path));
  return foreignSettings(new Set(folders), new Set(settingsFolders))
    .map((path) => shownPath(cwd, path))
    .filter((path) => !named.has(path))
    .map((path) => ({ path, kind: 'metadata', reason: reasons.foreignSettings }));
}

/**
 * What was met and not checked, with each mistake in settings that count: so it stands in the report of every format. Of
 * such a file the mistakes are told instead of what it is.
 */
export function withMistakes(skipped: readonly Skipped[], problems: Configs['problems']): readonly Skipped[] {
  const wrong = new Set(problems.map(({ file }) => file));
  return [
    ...skipped.filter(({ path, reason }) => reason !== reasons.settings || !wrong.has(path)),
    ...problems.map(({ file, message }): Skipped => ({ path: file, kind: 'metadata', reason: message })),
  ];
}

/** Prints the notes on standard error. */
export async function noteSettings(
  problems: Configs['problems'],
  skipped: readonly Skipped[],
  language: Language,
  quiet: boolean,
  io: Io,
): Promise<void> {
  const foreign = quiet ? [] : skipped.filter(({ reason }) => reason === reasons.foreignSettings);
  const lines = [
    ...(foreign.length > 0 ? [foreignNote(foreign, language)] : []),
    ...problemLines(problems, language),
    ...(problems.length > 0 ? [leftOut[language]] : []),
  ];
  for (const line of lines) await io.stderr.write(`casus: ${line}\n`);
}

const leftOut = {
  nl: 'Wat er niet klopt in de instellingen, telt niet mee; de rest wel.',
  en: 'What is wrong in the settings does not count; the rest does.',
};

/** "Instellingen tussen de verslagen tellen niet mee: a/.casusrc.json en nog 2. …" */
function foreignNote(foreign: readonly Skipped[], language: Language): string {
  const paths = foreign.slice(0, MOST_NAMED).map(({ path }) => path);
  const more = foreign.length - paths.length;
  return language === 'nl'
    ? `Instellingen tussen de verslagen tellen niet mee: ${paths.join(', ')}${more > 0 ? ` en nog ${String(more)}` : ''}. Wil je dat toch? Noem het bestand met --config, of begin in die map.`
    : `Settings among the reports do not count: ${paths.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}. Should they? Name the file with --config, or start in that folder.`;
}
