/** What the page asks of the worker that runs the core, and what it answers. Offsets count UTF-16 units of the text. */
import type { HiddenText, Language, Stage } from '../server/src/core/index.ts';
import type { Choice, Decided, ReviewItem } from '../server/src/lsp/views/review.ts';
import type { ToDo } from '../server/src/lsp/views/to-do.ts';

export type { Choice, Decided, HiddenText, Language, ReviewItem };

/** A report and how it is to be read. */
export interface Asked {
  readonly text: string;
  readonly language: Language;
  /** Of a report that names no template; empty when Casus is to find out by the headings. */
  readonly template: string;
  readonly stage: Stage;
  /** Words that are no details, spelled exactly so. */
  readonly allow: readonly string[];
  /** What the file held outside its pages, and who wrote it. */
  readonly hidden: readonly HiddenText[];
  readonly authors: readonly string[];
}

export interface TemplateName {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface Checked {
  readonly toDo: Pick<ToDo, 'reports' | 'details'>;
  /** In document order; those of `toDo.details`, but for what is hidden in the file. */
  readonly details: readonly ReviewItem[];
  /** What is hidden in the file, a sentence for each kind. */
  readonly hidden: readonly string[];
  readonly stage: Stage;
  /** Of the first report; empty when none is recognised. */
  readonly template: string;
  /** Ids of missing sections, by report and title. */
  readonly missing: readonly Readonly<Record<string, string>>[];
  /** Rules that failed on this text: their findings are missing. */
  readonly failed: number;
}

/** What replacing everything would make of a report. */
export interface Preview {
  readonly text: string;
  /** Undoes this replacement alone. */
  readonly undo: string;
  /** Undoes all replacements, those before it too. */
  readonly key: string;
  readonly rows: readonly PreviewRow[];
}

export interface PreviewRow {
  /** "Naam van een persoon". */
  readonly title: string;
  readonly original: string;
  readonly replacement: string;
  readonly count: number;
}

export interface ReadFile {
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  readonly authors: readonly string[];
  /** Why the file could not be read, and what to do; the text is empty then. */
  readonly problem: string;
}

export interface Edited {
  readonly text: string;
  /** Where the writer goes on. */
  readonly caret: number;
}

/** `missed`: replacements that were no longer there. Undefined for a text that is no key. */
export type PutBack = { readonly text: string; readonly missed: number } | undefined;

/** A web page as the browser parsed it, for the reader of web pages: a small form of hast. */
export type PageNode =
  | { readonly type: 'text' | 'comment'; readonly value: string }
  | {
      readonly type: 'element';
      readonly tagName: string;
      readonly properties: Readonly<Record<string, string | boolean>>;
      readonly children: readonly PageNode[];
    };

export interface Methods {
  templates(language: Language): readonly TemplateName[];
  check(asked: Asked): Checked;
  /** Undefined when the detail is no longer there. `key`: of the replacements so far, or empty. */
  decide(asked: Asked, name: string, id: string, choice: Choice, key: string): Decided | undefined;
  /** `kept`: ids of details that stay. */
  preview(asked: Asked, kept: readonly string[], key: string): Preview;
  undo(text: string, key: string): PutBack;
  /** Adds a missing section of a report, by its number from 0. */
  addSection(asked: Asked, report: number, section: string): Edited;
  /** Writes a value in the front matter; `onlyIfThere`: in place of an old one alone. */
  setFrontMatter(asked: Asked, key: 'casus' | 'stage', value: string, onlyIfThere: boolean): string;
  /** A report to fill in. */
  blank(template: string, language: Language): Edited;
  read(bytes: Uint8Array, name: string, language: Language): Promise<ReadFile>;
  readPage(nodes: readonly PageNode[], language: Language): ReadFile;
  /** The Word file to hand in; undefined when nothing would be left of the report. */
  toWord(asked: Asked): Promise<Uint8Array | undefined>;
}

export interface Question {
  readonly id: number;
  readonly method: keyof Methods;
  readonly params: readonly unknown[];
}

/** `failed`: the method threw. */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failed?: boolean;
}
