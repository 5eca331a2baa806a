/** Answers that stand under a heading of their own, away from their questions. */
import { memo } from '../../incremental/memo.ts';
import { fold } from '../../templates/names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { isNothing, textOf } from './answers.ts';
import type { Region } from '../sections/regions.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import type { QuestionList, RawQuestion, AnswerSpan } from './question-list.ts';
import { countWords } from '../../text/word-count.ts';

/** What a region asks. */
export interface QuestionSection {
  readonly section: TemplateSection | undefined;
  readonly list: QuestionList;
}

export interface PlacedQuestionSection {
  readonly region: Region;
  /** Place of the region in the report. */
  readonly place: number;
  readonly asked: QuestionSection;
}

/** Answers under a heading "Antwoorden", by number, for the question list they belong to. */
export function answersElsewhere(
  regions: readonly Region[],
  listed: readonly PlacedQuestionSection[],
): ReadonlyMap<Region, ReadonlyMap<number, readonly AnswerSpan[]>> {
  const found = new Map<Region, ReadonlyMap<number, readonly AnswerSpan[]>>();
  const waiting = [...listed];
  regions.forEach((region, place) => {
    if (region.kind !== 'answers') return;
    const target = listFor(region, place, waiting);
    if (!target) return;
    waiting.splice(waiting.indexOf(target), 1);
    found.set(target.region, numberedAnswers(region.lines, target.asked.list.questions));
  });
  return found;
}

/** The list the heading names ("Antwoorden oriënterende vragen"), else the nearest list above it that has open questions. */
function listFor(
  region: Region,
  place: number,
  listed: readonly PlacedQuestionSection[],
): PlacedQuestionSection | undefined {
  const heading = fold(region.heading?.text ?? '');
  const named = listed.find(({ asked: { section } }) => section && heading.includes(firstWordOf(section)));
  if (named) return named;
  let open: PlacedQuestionSection | undefined;
  for (let index = listed.length - 1; index >= 0; index--) {
    const each = listed[index];
    if (!each || each.place >= place || !hasOpen(each.asked)) continue;
    if (each.asked.section?.questionKind !== 'group') return each;
    open ??= each;
  }
  return open ?? listed[0];
}

const firstWordOf = memo((section: TemplateSection): string => fold(section.title).split(' ')[0] ?? '?');

const hasOpen = memo(({ list }: QuestionSection): boolean =>
  list.questions.some((raw) => isNothing([...raw.inside, ...raw.after])),
);

const answerNumber = /^\W{0,3}(?:(?:ad|vraag|antwoord(?: op)?(?: vraag)?|bij)\s*)?(\d{1,2})\s*(?:[.:)\-–]|$)\s*/i;

function numberedAnswers(
  lines: readonly RegionLine[],
  questions: readonly RawQuestion[],
): ReadonlyMap<number, readonly AnswerSpan[]> {
  const answers = new Map<number, AnswerSpan[]>();
  const loose: AnswerSpan[] = [];
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
    const stretch = { leaf: line.leaf, start, end: line.end, text };
    if (number === undefined) {
      loose.push(stretch);
      continue;
    }
    const own = answers.get(number) ?? [];
    answers.set(number, own);
    if (text !== '') own.push(withoutQuestion(stretch, questions, number));
  }
  // One story under "Antwoorden" answers the whole list.
  if (answers.size === 0 && countWords(textOf(loose)) > 0 && !isNothing(loose)) {
    for (const { number: each } of questions) answers.set(each, loose);
  }
  return answers;
}

/** "1. Wie is de hulpvrager? De moeder.": the question said again before the answer. */
function withoutQuestion(stretch: AnswerSpan, questions: readonly RawQuestion[], number: number): AnswerSpan {
  const asked = textOf(questions.find((raw) => raw.number === number)?.question ?? []);
  if (asked === '' || !stretch.text.startsWith(asked) || stretch.text.length === asked.length) return stretch;
  const text = stretch.text.slice(asked.length).trim();
  return { ...stretch, start: stretch.end - text.length, text };
}
