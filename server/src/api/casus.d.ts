/**
 * The programming interface: `import { lint } from 'casus'`. Everything runs in the calling process and is synchronous;
 * nothing is read, written or sent. What stands here changes by the rules of semantic versioning.
 *
 * Offsets are 0-based and `line` and `column` 1-based, all in UTF-16 code units of the text.
 */

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Stage = 'schets' | 'concept' | 'inleveren';
export type Language = 'nl' | 'en';

/** What a settings file may hold too; see server/docs/settings.md. */
export interface Options {
  /** The template (an id) of a report that names none and whose headings tell nothing. */
  readonly template?: string | undefined;
  /** The stage of a report that names none. Default: `concept`. */
  readonly stage?: Stage | undefined;
  /** The language of messages. Default: `nl`. */
  readonly language?: Language | undefined;
  /** A severity, or `off`, by the id of a rule. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined;
  /** Words that are never reported as a detail, spelled exactly so. */
  readonly allow?: readonly string[] | undefined;
  /** Real names that are always found. */
  readonly knownNames?: readonly string[] | undefined;
  /** Templates of your own, as markdown pages; the name of a file without `.md` is the id of its template. */
  readonly templates?: readonly { readonly path: string; readonly text: string }[] | undefined;
}

export interface LintOptions extends Options {
  /** Gives each finding the text that it is about as `match`. Default: false, so that a result holds no details. */
  readonly showMatches?: boolean | undefined;
}

export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** Can an editor or `fix` mend it? */
  readonly fixable: boolean;
  /** The address of the page about the rule. */
  readonly docs: string;
  readonly range: { readonly start: Position; readonly end: Position };
  /** Codes, counts and ids that belong to the rule; no text of the report. */
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Only with `showMatches`. */
  readonly match?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly state: 'filled' | 'empty' | 'placeholder' | 'missing';
  readonly words: number;
  /** Undefined for a section that is missing. */
  readonly line?: number;
  /** The number of the report, from 1, in a text with several. */
  readonly report?: number;
}

export interface Question {
  readonly line: number;
  readonly state: 'answered' | 'unanswered' | 'placeholder' | 'repeated';
  readonly words: number;
  readonly report?: number;
}

/** As an entry of `files` in `casus lint --format json`, without what is about a file. */
export interface Result {
  /** The id of the template; null when none fits. */
  readonly template: string | null;
  readonly lang: Language;
  readonly stage: Stage;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Only of a text with several reports. */
  readonly reports?: readonly { report: number; template: string | null; stage: Stage; line: number }[];
  /** What could not be checked, in words. */
  readonly problems: readonly string[];
}

export interface Pseudonymised {
  readonly text: string;
  /** How many details were replaced. */
  readonly count: number;
  /** Where words of replaced names still stand in `text`: somebody must look there. */
  readonly left: readonly { readonly start: number; readonly end: number }[];
  /** Holds the real names: keep it away from the text. `undo` takes it. */
  readonly key: string;
}

export interface TemplateInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly required: boolean }[];
}

export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severities: Readonly<Record<Stage, Severity>>;
}

/** The version of Casus. */
export const version: string;

/**
 * What is still to do in a report in markdown.
 * @throws {TypeError} when the text is no string, or an option has no such value
 */
export function lint(text: string, options?: LintOptions): Result;

/** The text after all repairs that are safe without asking, as `casus lint --fix` makes them. @throws {TypeError} */
export function fix(text: string, options?: Options): string;

/** Replaces every detail that is found. No promise that none is left. @throws {TypeError} */
export function pseudonymise(text: string, options?: Options): Pseudonymised;

/**
 * Puts the real names back. `missed`: replacements that were not there any more.
 * @throws {TypeError} when `key` is no key
 */
export function undo(text: string, key: string): { readonly text: string; readonly missed: number };

/** An empty report of a template. @throws {TypeError} when there is no such template */
export function scaffold(template: string, options?: Pick<Options, 'language' | 'templates'>): string;

/** The templates, your own after the built-in ones. `language`: of names and titles. @throws {TypeError} */
export function templates(options?: Pick<Options, 'language' | 'templates'>): readonly TemplateInfo[];

/** All rules, by id. @throws {TypeError} */
export function rules(options?: Pick<Options, 'language'>): readonly RuleInfo[];
