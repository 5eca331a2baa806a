/**
 * Checks what a settings file says (`.casusrc.*`, `casus` in package.json). What is wrong is named and left out, so that
 * the rest still counts.
 */
import type { Language, Localised, Severity, Stage } from '../findings/finding.ts';
import { stages } from '../findings/severity.ts';
import { didYouMean } from './did-you-mean.ts';
import { sentences } from './sentences.ts';
import { languages, options, ruleLevels } from './settings.ts';

/** The settings that a file gives, of which every name and value is known; templates are not looked up yet. */
export interface SettingsValues {
  readonly template?: string;
  readonly stage?: Stage;
  readonly language?: Language;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Paths as written; in a `Layer` their places. */
  readonly templates?: readonly string[];
  readonly allow?: readonly string[];
}

/** Settings for the files that one of the globs matches. */
export interface Override {
  readonly at: KeyPath;
  readonly files: readonly string[];
  readonly values: SettingsValues;
}

export interface SettingsFile {
  /** Paths of the settings files that this one builds on, as written; a later one wins. */
  readonly extends: readonly string[];
  readonly values: SettingsValues;
  /** In order: a later one wins. */
  readonly overrides: readonly Override[];
  /** What was left out and why. */
  readonly problems: readonly FileProblem[];
}

/** The way to a value: `['overrides', 0, 'rules']`. */
export type KeyPath = readonly (string | number)[];

export interface FileProblem {
  /** The value that was left out; its key stands last. */
  readonly at: KeyPath;
  /** A sentence. */
  readonly message: Localised;
}

/** The keys of a settings file that are no setting themselves. */
const fileKeys = ['extends', 'overrides', '$schema'];

/** `raw`: what the file says. An empty file holds no settings. `ruleIds`: those of all rules. */
export function readSettingsFile(raw: unknown, ruleIds: readonly string[]): SettingsFile {
  const problems: FileProblem[] = [];
  const checker = new Checker(ruleIds, problems);
  if (raw === undefined || raw === null) return { extends: [], values: {}, overrides: [], problems };
  if (!isRecord(raw)) {
    return { extends: [], values: {}, overrides: [], problems: [{ at: [], message: sentences.noSettings }] };
  }
  return {
    extends: checker.paths(['extends'], raw['extends']),
    values: checker.values(raw, fileKeys, []),
    overrides: checker.overrides(raw['overrides']),
    problems,
  };
}

class Checker {
  private readonly ruleIds: readonly string[];
  private readonly problems: FileProblem[];

  constructor(ruleIds: readonly string[], problems: FileProblem[]) {
    this.ruleIds = ruleIds;
    this.problems = problems;
  }

  private problem(at: KeyPath, message: Localised): void {
    this.problems.push({ at, message });
  }

  /** A text or a list of texts, as a list. */
  paths(at: KeyPath, value: unknown): readonly string[] {
    if (value === undefined || value === null) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.every((each) => typeof each === 'string' && each.trim() !== '')) return list as readonly string[];
    this.problem(at, sentences.noPaths(written(at)));
    return [];
  }

  overrides(value: unknown): readonly Override[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.problem(['overrides'], sentences.noOverrides);
      return [];
    }
    return value.flatMap((each: unknown, index) => {
      const at = ['overrides', index];
      const files = isRecord(each) ? this.paths([...at, 'files'], each['files']) : [];
      if (isRecord(each) && files.length > 0) return [{ at, files, values: this.values(each, ['files'], at) }];
      if (!isRecord(each) || each['files'] === undefined) this.problem(at, sentences.noFiles(written(at)));
      return [];
    });
  }

  /** `others`: keys that are no setting. `at`: the way to `raw`. */
  values(raw: Readonly<Record<string, unknown>>, others: readonly string[], at: KeyPath): SettingsValues {
    const values: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      if (others.includes(key) || value === undefined || value === null) continue;
      const option = Object.hasOwn(options, key) ? options[key as keyof typeof options] : undefined;
      const path = [...at, key];
      if (!option) this.problem(path, unknown(path, others));
      else if (key === 'rules') values[key] = this.rules(value, path);
      else if (option.accepts(value)) values[key] = value;
      else this.problem(path, wrongValue(path, value));
    }
    return values;
  }

  private rules(value: unknown, at: KeyPath): Readonly<Record<string, unknown>> {
    if (!isRecord(value)) {
      this.problem(at, sentences.noRules(written(at)));
      return {};
    }
    return Object.fromEntries(
      Object.entries(value).filter(([rule, level]) => {
        const message = this.ruleProblem(rule, level, written(at));
        if (message) this.problem([...at, rule], message);
        return !message;
      }),
    );
  }

  private ruleProblem(rule: string, level: unknown, key: string): Localised | undefined {
    if (!this.ruleIds.includes(rule)) return sentences.unknownRule(key, rule, didYouMean(rule, this.ruleIds));
    if (typeof level !== 'string' || !ruleLevels.includes(level)) return sentences.wrongLevel(key, rule, level);
    return undefined;
  }
}

/** "overrides[0].rules" */
const written = (at: KeyPath): string =>
  at.map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index > 0 ? '.' : ''}${step}`)).join('');

function unknown(at: KeyPath, others: readonly string[]): Localised {
  const key = String(at.at(-1));
  if (fileKeys.includes(key)) return sentences.notHere(written(at));
  return sentences.unknownKey(written(at), didYouMean(key, [...Object.keys(options), ...others]));
}

/** Only values with a fixed choice are repeated: others may hold names of people. */
function wrongValue(at: KeyPath, value: unknown): Localised {
  const choices: Readonly<Record<string, readonly string[]>> = { stage: stages, language: languages };
  const key = String(at.at(-1));
  const choice = choices[key];
  if (choice) return sentences.wrongChoice(written(at), value, choice);
  return sentences.wrongKind(written(at), key === 'template');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
