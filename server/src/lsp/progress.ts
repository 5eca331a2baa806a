/**
 * How far a report is: which sections and questions are done, and how many details are to be looked at. What still needs
 * something is what a rule reports, so that the counts agree with the findings.
 */
import { reportsOf, type Finding, type LintedReport, type Question, type Report } from '../core/index.ts';

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
/** Rules on privacy that report no single detail. */
const noDetail = /^privacy\/(?:no-statement|combination|key-in-submission)$/;

/** The progress of each report in a file, in order. */
export const progressOf = ({ report, findings }: LintedReport): readonly Progress[] =>
  reportsOf(report).map((each, index) => {
    const own = findings.filter((finding) => isAbout(finding, each, index));
    const order = each.template.sections.map(({ id }) => id);
    const openSections = own
      .filter(({ ruleId }) => sectionRules.has(ruleId))
      .sort((a, b) => order.indexOf(String(a.data['section'])) - order.indexOf(String(b.data['section'])));
    const lists = listsOf(each, own);
    const done = each.sections.filter(({ state }) => state === 'filled').length;
    const questions = lists.reduce((sum, list) => sum + list.questions.length, 0);
    const open = lists.reduce((sum, list) => sum + list.open.length, 0);
    return {
      report: each,
      openSections,
      openLists: lists.filter((list) => list.open.length > 0),
      sections: { done, all: done + openSections.length },
      questions: { done: questions - open, all: questions },
      details: own.filter(({ ruleId }) => ruleId.startsWith('privacy/') && !noDetail.test(ruleId)).length,
    };
  });

/** A finding of the whole file belongs to the report in which it stands, or else to the first. */
function isAbout({ data, span }: Finding, report: Report, index: number): boolean {
  const number = data['report'];
  if (typeof number === 'number') return number === index + 1;
  const { start, end } = report.span;
  return (start <= span.start && span.start < Math.max(end, start + 1)) || (index === 0 && span.start < start);
}

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
