/** What the overview and the feedback say in words; `words-nl.ts` and `words-en.ts` say it. */
import type { CellState, DetailGroup } from '../../summary/model.ts';

export type Noun = readonly [singular: string, plural: string];

export interface OverviewWords {
  readonly title: string;
  readonly madeOn: (when: string) => string;
  readonly stage: string;
  readonly skipLink: string;
  readonly local: string;
  readonly print: string;
  readonly summary: string;
  readonly whoIsComplete: string;
  readonly ofReports: (total: number) => string;
  readonly withToDo: (count: number) => string;
  readonly onlyOne: (count: number) => string;
  readonly notReadCount: (count: number) => string;
  readonly whatIsMissed: string;
  readonly nobodyMisses: string;
  readonly chooseLine: string;
  readonly section: string;
  readonly question: (number: number) => string;
  readonly otherQuestions: string;
  readonly students: Noun;
  readonly howDistributed: string;
  readonly toDoPerReport: string;
  readonly toDoPerReportLabel: (counts: string) => string;
  readonly orMore: (count: number) => string;
  readonly detailsByKind: string;
  readonly wordsPerReport: string;
  readonly middleHalf: (from: number, to: number) => string;
  readonly lengthIsNoMark: string;
  readonly wholeClass: string;
  readonly withoutTemplate: string;
  readonly whoToShow: string;
  readonly everybody: string;
  readonly search: string;
  readonly readingLine: string;
  /** With {shown}, {all} and {what}: the script fills them in. */
  readonly filtered: string;
  readonly filteredBy: string;
  readonly nobodyShown: string;
  readonly tableCaption: string;
  readonly student: string;
  readonly sections: string;
  readonly questions: string;
  readonly detailsLeft: string;
  readonly optional: string;
  readonly toDoAt: string;
  readonly legend: string;
  readonly legendOpen: string;
  readonly detailCount: string;
  readonly late: string;
  readonly states: Readonly<Record<CellState, string>>;
  readonly answered: string;
  readonly unanswered: string;
  readonly noneOfGroup: string;
  readonly openOf: (open: number, total: number) => string;
  readonly complete: string;
  readonly toDo: string;
  readonly notRead: string;
  readonly withDetails: string;
  readonly anonymous: string;
  readonly perStudent: string;
  readonly perStudentNote: string;
  readonly words: Noun;
  readonly covered: string;
  readonly times: (count: number) => string;
  readonly place: (section: string | undefined, paragraph: number) => string;
  readonly hiddenPlace: string;
  readonly groups: Readonly<Record<DetailGroup, string>>;
  /** "één naam", "twee namen": by rule id. */
  readonly kinds: Readonly<Record<string, Noun>>;
  readonly otherKind: Noun;
  /** A small number as a word: "één", "twee". */
  readonly number: (count: number) => string;
  readonly notReadAndSkipped: string;
  readonly nothingVanishes: (read: number, unread: number, skipped: number) => string;
  readonly kind: string;
  readonly count: string;
  readonly file: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly skippedAdvice: Readonly<Record<string, string>>;
  readonly unreadAdvice: string;
  readonly andMore: (count: number) => string;
  readonly limits: readonly [string, string];
  readonly sentences: SentenceWords;
  readonly columns: ColumnWords;
}

/** Sentences about one report. Names of sections come from the template. */
export interface SentenceWords {
  readonly allThere: string;
  readonly allSections: string;
  readonly noTemplate: string;
  readonly missing: (sections: readonly string[]) => string;
  readonly empty: (sections: readonly string[]) => string;
  readonly placeholder: (sections: readonly string[]) => string;
  readonly openQuestions: (questions: readonly string[]) => string;
  readonly placeholderQuestions: (questions: readonly string[]) => string;
  readonly echoQuestions: (questions: readonly string[]) => string;
  readonly missingQuestions: (questions: readonly string[]) => string;
  readonly noDetails: string;
  readonly details: (count: string, kinds: readonly string[]) => string;
  readonly oneKind: (kind: string) => string;
  readonly remarks: string;
  readonly greeting: (title: string | undefined) => string;
  readonly lookAgain: string;
  readonly whatToDoWithDetails: string;
  readonly questionIn: (number: number, section: string) => string;
}

/** Heads of the columns of a spreadsheet. */
export interface ColumnWords {
  readonly sheet: string;
  readonly skippedSheet: string;
  readonly student: string;
  readonly file: string;
  readonly template: string;
  readonly stage: string;
  readonly attempt: string;
  readonly late: string;
  readonly yes: string;
  readonly no: string;
  readonly status: string;
  readonly toDo: string;
  readonly details: string;
  readonly words: string;
  readonly notes: string;
  readonly question: (number: number) => string;
  readonly skipped: string;
  readonly reason: string;
}
