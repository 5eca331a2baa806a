/** The report that the page is about, and what its writer decided. Nothing of it outlives the page. */
import { countsOf, isOpen, type Counts, type ToDoItem } from '../../client/src/to-do/model.ts';
import type { Asked, Checked, Language, ReviewItem, TemplateName } from '../protocol.ts';

/** What stands beside the text. */
export type Panel = 'to-do' | 'review' | 'all' | 'save';

/** A choice in the review, with what takes it back. */
export type Made =
  | { readonly kind: 'replaced' | 'ignored'; readonly id: string; readonly undo: string; readonly keyBefore: string }
  | { readonly kind: 'allowed'; readonly id: string; readonly words: readonly string[] }
  | { readonly kind: 'kept'; readonly id: string };

export interface Session {
  readonly name: string;
  asked: Asked;
  checked: Checked | undefined;
  /** Casus itself failed on this text. */
  isBroken: boolean;
  panel: Panel;
  /** Ids of details that stay. */
  readonly kept: Set<string>;
  made: readonly Made[];
  /** Undoes all replacements so far; empty without any. */
  key: string;
  /** The text and the key as they were saved last. */
  savedText: string;
  savedKey: string;
  /** Of the detail in review, among those to look at. */
  index: number;
  isRevealed: boolean;
  /** What the writer picked or typed to replace a detail by; `own` is typed. */
  by: { readonly id: string; readonly value: string; readonly own: string } | undefined;
  /** How many of the open places the writer passed with "Later". */
  skipped: number;
  /** Titles of groups that the writer folded. */
  readonly folded: Set<string>;
}

export const newSession = (name: string, asked: Asked): Session => ({
  name,
  asked,
  checked: undefined,
  isBroken: false,
  panel: 'to-do',
  kept: new Set(),
  made: [],
  key: '',
  savedText: asked.text,
  savedKey: '',
  index: 0,
  isRevealed: false,
  by: undefined,
  skipped: 0,
  folded: new Set(),
});

export const emptyAsked = (language: Language): Asked => ({
  text: '',
  language,
  template: '',
  stage: 'concept',
  allow: [],
  hidden: [],
  authors: [],
});

export const isUnsaved = ({ asked, savedText, key, savedKey }: Session): boolean =>
  asked.text !== savedText || key !== savedKey;

export const countsIn = ({ checked, kept }: Session): Counts | undefined =>
  checked && countsOf({ uri: '', rules: [], ...checked.toDo }, (id) => kept.has(id));

/** The details that the writer has still to look at. */
export const toReview = ({ checked, kept }: Session): readonly ReviewItem[] =>
  (checked?.details ?? []).filter(({ id }) => !kept.has(id));

export interface Task extends ToDoItem {
  readonly about: 'section' | 'question' | 'remark';
  /** Number of the report in the text, from 0. */
  readonly report: number;
  /** Id of a section that can be added. */
  readonly addable: string | undefined;
}

/** All parts of the reports in the text, those that are done too. */
export const tasksIn = ({ checked }: Session): readonly Task[] =>
  (checked?.toDo.reports ?? []).flatMap(({ sections, questions, remarks }, report): Task[] => [
    ...sections.map((item) => ({
      ...item,
      about: 'section' as const,
      report,
      addable: item.state === 'missing' ? checked?.missing[report]?.[item.label] : undefined,
    })),
    ...questions.map((item) => ({ ...item, about: 'question' as const, report, addable: undefined })),
    ...remarks.map((item) => ({ ...item, about: 'remark' as const, report, addable: undefined })),
  ]);

/** Open ones in the order of the text, remarks last. */
export const openTasks = (session: Session): readonly Task[] =>
  tasksIn(session)
    .filter(isOpen)
    .sort((a, b) => Number(a.about === 'remark') - Number(b.about === 'remark') || a.line - b.line);

export type Templates = readonly TemplateName[];

/** "de-bel" of "de-bel.docx". */
export const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '') || name;
