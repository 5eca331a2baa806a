/**
 * How far a report is: which sections and questions are done, and how many details are to be looked at. What still needs
 * something is what a rule reports, so that the counts agree with the findings.
 */
import { detailsToReview, type Finding, type LintedReport, type Question, type Report } from '../core/index.ts';
import { questionCells, questionsThatCount, sectionCells, sectionsThatCount } from '../summary/cells.ts';
import { isDetail } from '../summary/details.ts';
import { isToDo, type CellState } from '../summary/model.ts';
import { partsOf } from '../summary/parts.ts';

export interface Progress {
  readonly report: Report;
  /** Of sections and questions: those done, and those that the report should have. */
  readonly sections: Counts;
  readonly questions: Counts;
  readonly details: number;
  /** What asks for a section, in the order of the template. */
  readonly openSections: readonly Finding[];
  /** Lists of questions that still have an open one, in document order. */
  readonly openLists: readonly QuestionList[];
}

export interface Counts {
  readonly done: number;
  readonly all: number;
}

/** The questions in one section, those for the group left out. */
export interface QuestionList {
  readonly section: string | undefined;
  readonly questions: readonly Question[];
  readonly open: readonly Question[];
}

const sectionRules: ReadonlySet<string> = new Set(['structure/missing-section', 'structure/empty-section']);
const questionRules: ReadonlySet<string> = new Set(['questions/unanswered', 'questions/repeated']);

/** The progress of each report in a file, in order. */
export const progressOf = (lint: LintedReport): readonly Progress[] =>
  partsOf(lint).map(({ report, findings }) => {
    const order = report.template.sections.map(({ id }) => id);
    const openSections = findings
      .filter(({ ruleId }) => sectionRules.has(ruleId))
      .sort((a, b) => order.indexOf(String(a.data['section'])) - order.indexOf(String(b.data['section'])));
    return {
      report,
      openSections,
      openLists: listsOf(report, findings).filter((list) => list.open.length > 0),
      sections: countsOf(sectionsThatCount(sectionCells(report, findings, noLine))),
      questions: countsOf(questionsThatCount(questionCells(report, findings, noLine))),
      details: detailsToReview(lint.report, lint.settings, findings.filter(isDetail)).length,
    };
  });

/** Only states are counted here. */
const noLine = (): number => 0;

const countsOf = (cells: readonly { readonly state: CellState }[]): Counts => ({
  done: cells.filter(({ state }) => !isToDo(state)).length,
  all: cells.length,
});

function listsOf(report: Report, findings: readonly Finding[]): readonly QuestionList[] {
  const asked = findings.filter(({ ruleId }) => questionRules.has(ruleId)).map(({ span }) => span.start);
  const isOpen = ({ span }: Question): boolean => asked.some((at) => span.start <= at && at < span.end);
  const bySection = new Map<string | undefined, Question[]>();
  for (const question of report.questions) {
    if (question.forGroup || (question.state !== 'answered' && !isOpen(question))) continue;
    bySection.set(question.section, [...(bySection.get(question.section) ?? []), question]);
  }
  return [...bySection].map(([section, questions]) => ({ section, questions, open: questions.filter(isOpen) }));
}
