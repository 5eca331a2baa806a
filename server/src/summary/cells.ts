/**
 * The states of the sections and questions of a report. What still needs something is what a rule reports: a section that
 * is suppressed, or that this report may leave out, needs nothing.
 */
import type { Finding, Question, QuestionState, Report, Section, SectionState } from '../core/index.ts';
import { isToDo, type CellState, type QuestionCell, type SectionCell } from './model.ts';

const sectionRules: ReadonlySet<string> = new Set(['structure/missing-section', 'structure/empty-section']);
const questionRules: ReadonlySet<string> = new Set(['questions/unanswered', 'questions/repeated']);

/** How many things that a complete report has does this finding ask for? */
export function askedBy({ ruleId, data }: Finding): number {
  if (ruleId === 'questions/missing') return missingQuestions(data).length;
  return sectionRules.has(ruleId) || questionRules.has(ruleId) || ruleId === 'structure/no-template' ? 1 : 0;
}

const sectionStates: Readonly<Record<SectionState, CellState>> = {
  filled: 'done',
  empty: 'open',
  placeholder: 'placeholder',
  missing: 'missing',
};

/** The line, from 1, in which an offset of the text stands. */
export type LineAt = (offset: number) => number;

/** `findings`: those about this report. */
export function sectionCells(report: Report, findings: readonly Finding[], lineAt: LineAt): readonly SectionCell[] {
  const asked = new Set(findings.filter(({ ruleId }) => sectionRules.has(ruleId)).map(({ data }) => data['section']));
  return report.sections.map(({ id, expected, state, headings, content }: Section) => {
    const place = headings[0]?.span ?? content[0];
    return {
      id,
      title: expected.title,
      required: expected.required,
      state: state === 'filled' || asked.has(id) ? sectionStates[state] : 'not-needed',
      ...(place && { line: lineAt(place.start) }),
    };
  });
}

/** The sections that count: those that the report needs, and those that it began. */
export const sectionsThatCount = (cells: readonly SectionCell[]): readonly SectionCell[] =>
  cells.filter(({ state, required }) => state !== 'not-needed' && (required || isToDo(state)));

/** The questions that count: those for the group only when they have an answer. */
export const questionsThatCount = (cells: readonly QuestionCell[]): readonly QuestionCell[] =>
  cells.filter(({ state }) => state !== 'not-needed');

const questionStates: Readonly<Record<QuestionState, CellState>> = {
  answered: 'done',
  unanswered: 'open',
  placeholder: 'placeholder',
  repeated: 'echo',
};

export function questionCells(report: Report, findings: readonly Finding[], lineAt: LineAt): readonly QuestionCell[] {
  const asked = findings.filter(({ ruleId }) => questionRules.has(ruleId)).map(({ span }) => span.start);
  const isAsked = ({ span }: Question): boolean => asked.some((at) => span.start <= at && at < span.end);
  const numbers = new Map<string | undefined, number>();
  const cells = report.questions.map((question): QuestionCell => {
    const { section, expected, state } = question;
    const place = (numbers.get(section) ?? 0) + 1;
    numbers.set(section, place);
    const number = expected === undefined ? place : expected + 1;
    const about =
      expected === undefined || section === undefined ? unknown : templateQuestion(report, section, expected);
    return {
      ...about,
      section,
      number,
      state: state === 'answered' || isAsked(question) ? questionStates[state] : 'not-needed',
      line: lineAt(question.span.start),
    };
  });
  return [...cells, ...missingCells(report, findings)];
}

const unknown = { key: undefined, text: undefined };

const templateQuestion = (report: Report, section: string, index: number): Pick<QuestionCell, 'key' | 'text'> => ({
  key: `${section}/${String(index)}`,
  text: firstSentence(report.template.sections.find(({ id }) => id === section)?.questions[index] ?? ''),
});

/** A question of a template may go on with what to do; its first sentence says enough to know it by. */
const firstSentence = (question: string): string => /^.{10,}?[?.!](?=\s)/.exec(question)?.[0] ?? question;

/** Questions of the template that are gone from the report. */
const missingCells = (report: Report, findings: readonly Finding[]): readonly QuestionCell[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'questions/missing')
    .flatMap(({ data }) =>
      missingQuestions(data).map((index) => ({
        ...templateQuestion(report, String(data['section']), index),
        section: String(data['section']),
        number: index + 1,
        state: 'missing' as const,
      })),
    );

const missingQuestions = (data: Finding['data']): readonly number[] =>
  Array.isArray(data['questions']) ? data['questions'].map(Number) : [];
