/** Finds answers that stand under a heading of their own ("Antwoorden"), away from their questions. */
import { memo } from '../../incremental/memo.ts';
import { fold } from '../../templates/names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasNoAnswer, textOf } from './answers.ts';
import type { Region } from '../sections/region.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import type { QuestionList, RawQuestion, AnswerSpan } from './question-list.ts';
import { countWords } from '../../text/word-count.ts';

/** The question list of a region. */
export interface QuestionSection {
  /** The section whose list it is; undefined for a list that belongs to no section of the template. */
  readonly section: TemplateSection | undefined;
  readonly list: QuestionList;
  /** Two questions of which neither is the template's are a form only when both are numbered. */
  readonly onlyIfNumbered?: boolean;
}

/** A region with its question list. */
export interface QuestionRegion {
  readonly region: Region;
  /** Index among the regions of the report. */
  readonly index: number;
  readonly questionSection: QuestionSection;
}

/**
 * The answers under each heading "Antwoorden", for the region of the question list they belong to: by question
 * number, from 1. `listed`: the regions that hold a question list, in the order of `regions`.
 */
export function answersElsewhere(
  regions: readonly Region[],
  listed: readonly QuestionRegion[],
): ReadonlyMap<Region, ReadonlyMap<number, readonly AnswerSpan[]>> {
  const answersByRegion = new Map<Region, ReadonlyMap<number, readonly AnswerSpan[]>>();
  const remaining = [...listed];
  regions.forEach((region, index) => {
    if (region.kind !== 'answers') return;
    const target = questionRegionFor(region, index, remaining);
    if (!target) return;
    remaining.splice(remaining.indexOf(target), 1);
    answersByRegion.set(target.region, numberedAnswers(region.lines, target.questionSection.list.questions));
  });
  return answersByRegion;
}

/**
 * The list that the heading of the answers names ("Antwoorden oriënterende vragen"), else the nearest list above the
 * answers that has open questions, one for the group only for want of another. `answersIndex`: index of `answers`
 * among the regions.
 */
function questionRegionFor(
  answers: Region,
  answersIndex: number,
  listed: readonly QuestionRegion[],
): QuestionRegion | undefined {
  const heading = fold(answers.heading?.text ?? '');
  const named = listed.find(({ questionSection: { section } }) => section && heading.includes(firstWordOf(section)));
  if (named) return named;
  let forGroup: QuestionRegion | undefined;
  for (let i = listed.length - 1; i >= 0; i--) {
    const candidate = listed[i];
    if (!candidate || candidate.index >= answersIndex || !hasOpenQuestion(candidate.questionSection)) continue;
    if (candidate.questionSection.section?.questionKind !== 'group') return candidate;
    forGroup ??= candidate;
  }
  return forGroup ?? listed[0];
}

const firstWordOf = memo((section: TemplateSection): string => fold(section.title).split(' ')[0] ?? '?');

const hasOpenQuestion = memo(({ list }: QuestionSection): boolean =>
  list.questions.some((raw) => hasNoAnswer([...raw.inside, ...raw.after])),
);

/** "3.", "Vraag 3:", "Ad 3 –" before an answer. */
const answerNumber = /^\W{0,3}(?:(?:ad|vraag|antwoord(?: op)?(?: vraag)?|bij)\s*)?(\d{1,2})\s*(?:[.:)\-–]|$)\s*/i;

/** Answers by the number written before them, or by that of their list item; bullets are counted from 1. */
function numberedAnswers(
  lines: readonly RegionLine[],
  questions: readonly RawQuestion[],
): ReadonlyMap<number, readonly AnswerSpan[]> {
  const answers = new Map<number, AnswerSpan[]>();
  const unnumbered: AnswerSpan[] = [];
  let number: number | undefined;
  let bullets = 0;
  let item: unknown;
  for (const line of lines) {
    const outer = line.leaf.items[0];
    let text = line.text;
    if (outer && outer.item !== item) {
      item = outer.item;
      number = outer.ordered ? outer.ordinal : ++bullets;
    } else if (!outer) {
      const marked = answerNumber.exec(text);
      if (marked?.[1]) {
        number = Number(marked[1]);
        text = text.slice(marked[0].length);
      }
    }
    const start = line.end - text.length;
    const span = { leaf: line.leaf, start, end: line.end, text };
    if (number === undefined) {
      unnumbered.push(span);
      continue;
    }
    const answer = answers.get(number) ?? [];
    answers.set(number, answer);
    if (text !== '') answer.push(withoutQuestion(span, questions, number));
  }
  // One story under "Antwoorden" answers the whole list.
  if (answers.size === 0 && countWords(textOf(unnumbered)) > 0 && !hasNoAnswer(unnumbered)) {
    for (const { number: each } of questions) answers.set(each, unnumbered);
  }
  return answers;
}

/** Leaves out a question that is said again before its answer: "1. Wie is de hulpvrager? De moeder." */
function withoutQuestion(span: AnswerSpan, questions: readonly RawQuestion[], number: number): AnswerSpan {
  const question = textOf(questions.find((raw) => raw.number === number)?.question ?? []);
  if (question === '' || !span.text.startsWith(question) || span.text.length === question.length) return span;
  const text = span.text.slice(question.length).trim();
  return { ...span, start: span.end - text.length, text };
}
