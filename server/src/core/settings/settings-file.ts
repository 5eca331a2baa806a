/**
 * Checks what a settings file says (`.casusrc.*`, `casus` in package.json). What is wrong is named and left out, so that
 * the rest still counts.
 */
import type { Language, Localised, Severity, Stage } from '../findings/finding.ts';
import { stages } from '../findings/severity.ts';
import { didYouMean } from '../text/did-you-mean.ts';
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
  readonly files: readonly string[];
  readonly values: SettingsValues;
}

export interface SettingsFile {
  /** Paths of the settings files that this one builds on, as written; a later one wins. */
  readonly extends: readonly string[];
  readonly values: SettingsValues;
  /** In order: a later one wins. */
  readonly overrides: readonly Override[];
  /** What was left out and why, as sentences. */
  readonly problems: readonly Localised[];
}

/** The keys of a settings file that are no setting themselves. */
const fileKeys = ['extends', 'overrides', '$schema'];

/** `raw`: what the file says. An empty file holds no settings. `ruleIds`: those of all rules. */
export function readSettingsFile(raw: unknown, ruleIds: readonly string[]): SettingsFile {
  const problems: Localised[] = [];
  const checker = new Checker(ruleIds, problems);
  if (raw === undefined || raw === null) return { extends: [], values: {}, overrides: [], problems };
  if (!isRecord(raw)) {
    return { extends: [], values: {}, overrides: [], problems: [sentences.noSettings] };
  }
  return {
    extends: checker.paths('extends', raw['extends']),
    values: checker.values(raw, fileKeys, ''),
    overrides: checker.overrides(raw['overrides']),
    problems,
  };
}

class Checker {
  private readonly ruleIds: readonly string[];
  private readonly problems: Localised[];

  constructor(ruleIds: readonly string[], problems: Localised[]) {
    this.ruleIds = ruleIds;
    this.problems = problems;
  }

  /** A text or a list of texts, as a list. */
  paths(key: string, value: unknown): readonly string[] {
    if (value === undefined || value === null) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.every((each) => typeof each === 'string' && each.trim() !== '')) return list as readonly string[];
    this.problems.push(sentences.noPaths(key));
    return [];
  }

  overrides(value: unknown): readonly Override[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.problems.push(sentences.noOverrides);
      return [];
    }
    return value.flatMap((each: unknown, index) => {
      const where = `overrides[${String(index)}]`;
      const files = isRecord(each) ? this.paths(`${where}.files`, each['files']) : [];
      if (isRecord(each) && files.length > 0) return [{ files, values: this.values(each, ['files'], `${where}.`) }];
      if (!isRecord(each) || each['files'] === undefined) this.problems.push(sentences.noFiles(where));
      return [];
    });
  }

  /** `others`: keys that are no setting. `where`: stands before a key in messages ("overrides[0]."). */
  values(raw: Readonly<Record<string, unknown>>, others: readonly string[], where: string): SettingsValues {
    const values: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      if (others.includes(key) || value === undefined || value === null) continue;
      const option = Object.hasOwn(options, key) ? options[key as keyof typeof options] : undefined;
      if (!option) this.problems.push(this.unknown(key, others, where));
      else if (key === 'rules') values[key] = this.rules(value, where);
      else if (option.accepts(value)) values[key] = value;
      else this.problems.push(wrongValue(key, value, where));
    }
    return values;
  }

  private unknown(key: string, others: readonly string[], where: string): Localised {
    if (fileKeys.includes(key)) return sentences.notHere(`${where}${key}`);
    return sentences.unknownKey(`${where}${key}`, didYouMean(key, [...Object.keys(options), ...others]));
  }

  private rules(value: unknown, where: string): Readonly<Record<string, unknown>> {
    if (!isRecord(value)) {
      this.problems.push(sentences.noRules(`${where}rules`));
      return {};
    }
    return Object.fromEntries(
      Object.entries(value).filter(([rule, level]) => {
        const problem = this.ruleProblem(rule, level, `${where}rules`);
        if (problem) this.problems.push(problem);
        return !problem;
      }),
    );
  }

  private ruleProblem(rule: string, level: unknown, key: string): Localised | undefined {
    if (!this.ruleIds.includes(rule)) return sentences.unknownRule(key, rule, didYouMean(rule, this.ruleIds));
    if (typeof level !== 'string' || !ruleLevels.includes(level)) return sentences.wrongLevel(key, rule, level);
    return undefined;
  }
}

/** Only values with a fixed choice are repeated: others may hold names of people. */
function wrongValue(key: string, value: unknown, where: string): Localised {
  const choices: Readonly<Record<string, readonly string[]>> = { stage: stages, language: languages };
  const choice = choices[key];
  if (choice) return sentences.wrongChoice(`${where}${key}`, value, choice);
  return sentences.wrongKind(`${where}${key}`, key === 'template');
}

/** About a template that doesn't exist. `known`: the ids of all templates. */
export const unknownTemplate = (id: string, known: readonly string[]): Localised => {
  const { nl, en } = didYouMean(id, known);
  return {
    nl: `"template" noemt het sjabloon ${id}, en dat bestaat niet.${nl} (casus templates toont ze.)`,
    en: `"template" names the template ${id}, which does not exist.${en} (casus templates lists them.)`,
  };
};

const sentences = {
  noSettings: {
    nl: 'hier horen instellingen te staan, als namen met een waarde.',
    en: 'this should hold settings, as names with a value.',
  },
  noOverrides: {
    nl: '"overrides" hoort een lijst te zijn: [{ "files": "map/**", … }].',
    en: '"overrides" should be a list: [{ "files": "folder/**", … }].',
  },
  noFiles: (where: string) => ({
    nl: `"${where}" zegt niet met "files" voor welke bestanden het geldt.`,
    en: `"${where}" does not say with "files" which files it is about.`,
  }),
  noPaths: (key: string) => ({
    nl: `"${key}" hoort een pad te zijn, of een lijst met paden.`,
    en: `"${key}" should be a path, or a list of paths.`,
  }),
  notHere: (key: string) => ({
    nl: `"${key}" kan hier niet; zet het bovenaan in het bestand.`,
    en: `"${key}" can't stand here; put it at the top of the file.`,
  }),
  unknownKey: (key: string, { nl, en }: Localised) => ({
    nl: `de instelling "${key}" bestaat niet.${nl}`,
    en: `there is no setting "${key}".${en}`,
  }),
  noRules: (key: string) => ({
    nl: `"${key}" is geen lijst van regels met hun ernst.`,
    en: `"${key}" is no list of rules with their severity.`,
  }),
  unknownRule: (key: string, rule: string, { nl, en }: Localised) => ({
    nl: `"${key}" noemt de regel ${rule}, en die bestaat niet.${nl}`,
    en: `"${key}" names the rule ${rule}, which does not exist.${en}`,
  }),
  wrongLevel: (key: string, rule: string, level: unknown) => ({
    nl: `"${key}" geeft ${rule} de waarde ${JSON.stringify(level)}. Kies uit: ${ruleLevels.join(', ')}.`,
    en: `"${key}" gives ${rule} the value ${JSON.stringify(level)}. Choose one of: ${ruleLevels.join(', ')}.`,
  }),
  wrongChoice: (key: string, value: unknown, choice: readonly string[]) => ({
    nl: `"${key}" heeft de waarde ${JSON.stringify(value)}. Kies uit: ${choice.join(', ')}.`,
    en: `"${key}" has the value ${JSON.stringify(value)}. Choose one of: ${choice.join(', ')}.`,
  }),
  wrongKind: (key: string, isText: boolean) => ({
    nl: `de waarde van "${key}" kan niet: hier hoort ${isText ? 'een tekst' : 'een lijst met teksten'} te staan.`,
    en: `the value of "${key}" is not accepted: this should be ${isText ? 'a text' : 'a list of texts'}.`,
  }),
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
