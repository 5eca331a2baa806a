/** Finds what a `casus lint` is to check, with the settings of each file, before the first line of output. */
import { lintTemplate } from '../../core/index.ts';
import { CliError } from '../errors.ts';
import { checkedFolders } from '../inputs/checked-folders.ts';
import { collect, type Item } from '../inputs/collect.ts';
import { openConfigs, settingsFolders, type Config, type Configs } from '../inputs/config.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import { findInputs } from '../inputs/files.ts';
import { patternReader } from '../inputs/lms/pattern.ts';
import { isMissing, missingPath } from '../inputs/missing-path.ts';
import { isUnreadableName, unreadableName } from '../inputs/read.ts';
import type { Io } from '../io.ts';
import type { LintOptions } from '../options.ts';
import { settingsBeside, withMistakes } from './settings-notes.ts';

export interface Job {
  readonly item: Item;
  readonly config: Config;
}

export interface Work {
  readonly jobs: readonly Job[];
  readonly skipped: readonly Skipped[];
  readonly configs: Configs;
  /** Closes the archives. */
  readonly close: () => void;
}

/** Throws a CliError for a mistake in options or paths; what is wrong in settings is among `configs.problems`. */
export async function findWork(paths: readonly string[], options: LintOptions, io: Io): Promise<Work> {
  const folders = settingsFolders(io.cwd, checkedFolders(paths, io.cwd), options);
  const configs = await openConfigs(io.cwd, folders, options);
  const search = { cwd: io.cwd, stdinName: options.stdinFilename ?? '<stdin>', settingsFolders: folders };
  const lmsPattern = options.lmsPattern === undefined ? undefined : patternReader(options.lmsPattern);
  const { inputs, unmatched, skipped } = await findInputs(paths, search);
  const { items, skipped: skippedInside, close } = await collect(inputs, folders, lmsPattern);
  // An archive without a report was read all the same: what is in it is named.
  const hasOnlyOther = items.length === 0 && !skippedInside.some(({ path }) => path.includes('!/'));
  const empty = hasOnlyOther ? paths : unmatched;
  if (empty.length > 0 && options.mustFindFiles) {
    close();
    const [odd] = empty.filter(isUnreadableName);
    if (odd !== undefined)
      throw new CliError({ nl: `${odd}: ${unreadableName.nl}`, en: `${odd}: ${unreadableName.en}` });
    const [missing] = empty.filter((path) => isMissing(path, io.cwd));
    if (missing !== undefined) throw new CliError(missingPath(missing, io.cwd));
    throw new CliError({
      nl: `Geen verslag gevonden: ${empty.join(', ')}. (In mappen tellen .md, .docx, .odt, .pdf, .html, .txt, .rtf, .doc en .zip.)`,
      en: `No report found: ${empty.join(', ')}. (In folders .md, .docx, .odt, .pdf, .html, .txt, .rtf, .doc and .zip count.)`,
    });
  }
  const jobs = items.map((item) => ({ item, config: configs.for(item.input.path) }));
  const met = [...skipped, ...skippedInside];
  return {
    jobs: [...jobs, ...faultyTemplates(jobs, configs)],
    skipped: withMistakes([...met, ...settingsBeside(inputs, met, folders, io.cwd)], configs.problems),
    configs,
    close,
  };
}

/**
 * Own templates with findings are reported too: a report's author would not notice that part of a template is ignored.
 */
function faultyTemplates(jobs: readonly Job[], configs: Configs): readonly Job[] {
  const checked = new Set(jobs.map(({ item }) => item.input.path));
  const faulty: Job[] = [];
  for (const { path, shown, text } of new Set(jobs.flatMap(({ config }) => config.pages))) {
    if (checked.has(path)) continue;
    const config = configs.for(path);
    const { findings } = lintTemplate({ path: shown, text }, config.settings);
    if (findings.length > 0) faulty.push({ item: { input: { kind: 'file', path, shown } }, config });
  }
  return faulty;
}
