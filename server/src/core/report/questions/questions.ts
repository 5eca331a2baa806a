/** Questions to the writer and whether each is answered: on its own, elsewhere under "Antwoorden", or by one story. */
import { memo } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import { isLikeAny, similarities } from '../own-text/similarity.ts';
import { answersElsewhere, type QuestionSection, type PlacedQuestionSection } from './answers-elsewhere.ts';
import { isNothing, stateOf, storyBelow, textOf } from './answers.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import { lineEnd, lineStart } from '../../markdown/line-shapes.ts';
import type { Region } from '../sections/regions.ts';
import type { Question, QuestionState } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { isFormQuestion } from '../own-text/speech-acts.ts';
import { memoLines } from '../sections/region-lines.ts';
import { questionList, type RawQuestion, type AnswerSpan } from './question-list.ts';

export interface RegionQuestions {
  readonly region: Region;
  readonly questions: readonly Question[];
}

/** Questions of every region that holds them. `text` is the report's text. */
export function readQuestions(regions: readonly Region[], text: string): readonly RegionQuestions[] {
  const listed: PlacedQuestionSection[] = [];
  regions.forEach((region, place) => {
    const asked = askedIn(region);
    if (asked) listed.push({ region, place, asked });
  });
  const answersFor = answersElsewhere(regions, listed);
  return listed.map(({ region, asked }) => {
    const elsewhere = answersFor.get(region);
    const judged = elsewhere ? judgeAll(asked, elsewhere) : judgedInPlace(asked);
    return { region, questions: judged.map((each) => placed(each, asked.section, text)) };
  });
}

/** The question list of a region: question sections, lists under "Vragen …", and a template's own questions elsewhere. */
function askedIn(region: Region): QuestionSection | undefined {
  const { kind, sections, lines } = region;
  if (kind === 'questions' || sections.some(({ questionKind }) => questionKind !== 'free'))
    return region.heading?.leaf.items.length ? listIn(region) : listOf(lines, sections);
  if (kind !== 'section' || sections.some(({ freeHeadings }) => freeHeadings)) return undefined;
  if (sections.every(({ questions }) => questions.length === 0)) return undefined;
  return region.heading?.leaf.items.length ? ownQuestions(region) : ownQuestionsOf(lines, sections);
}

type RegionText = Pick<Region, 'lines' | 'sections' | 'heading'>;

/** Kept as long as its lines are the same; rare is a heading in a list, which takes its items out of all below it. */
const listOf = memoLines((lines, sections) => listIn({ lines, sections }));
const ownQuestionsOf = memoLines((lines, sections) => ownQuestions({ lines, sections }));

function listIn({ lines, sections, heading }: RegionText): QuestionSection | undefined {
  const section = sections.find(({ questionKind }) => questionKind !== 'free');
  const list = questionList(lines, section?.questions ?? questionsOf(sections), heading?.leaf.items);
  return list.questions.length === 0 ? undefined : { section, list };
}

const questionsOf = (sections: readonly TemplateSection[]): readonly string[] =>
  sections.length === 1 ? (sections[0]?.questions ?? []) : sections.flatMap(({ questions }) => questions);

/**
 * Help questions that the writer kept and answered one by one, the template's or others; untouched ones are left-over
 * guidance, not questions. A part about the questions of a group holds what others asked.
 */
function ownQuestions({ lines, sections, heading }: RegionText): QuestionSection | undefined {
  const [section] = sections;
  if (!section || hasRole(section, 'questions')) return undefined;
  const expected = questionsOf(sections);
  const list = questionList(lines, expected, heading?.leaf.items);
  if (list.questions.length < 2) return undefined;
  const known = list.questions.filter((raw) => isLikeAny(expected, textOf(raw.question), 0.6));
  const asked = list.questions.filter(
    (raw) => isFormQuestion(textOf(raw.question)) || /\?$/.test(textOf(raw.question)),
  );
  const isForm =
    known.length * 2 >= list.questions.length ||
    (list.questions.length >= 3 && asked.length === list.questions.length && list.before.length === 0);
  // What follows the last question may as well be one story about all of them.
  const inPlace = list.questions.some(
    (raw, index) => !isNothing([...raw.inside, ...(index < list.questions.length - 1 ? raw.after : [])]),
  );
  return isForm && inPlace ? { section, list } : undefined;
}

/** What is made out about a question; its offsets come later, for an edit before it moves them. */
interface JudgedQuestion {
  readonly raw: RawQuestion;
  readonly text: string;
  readonly state: QuestionState;
  readonly words: number;
  readonly answer: readonly AnswerSpan[] | undefined;
  readonly by: Question['by'];
  readonly expected: number | undefined;
}

/** Questions that are answered in their own region, which is most of them. */
const judgedInPlace = memo((asked: QuestionSection) => judgeAll(asked, undefined));

function judgeAll(
  { section, list: { questions } }: QuestionSection,
  elsewhere: ReadonlyMap<number, readonly AnswerSpan[]> | undefined,
): readonly JudgedQuestion[] {
  const expected = section?.questions ?? [];
  const story = storyBelow(questions);
  const places = matchExpected(questions, expected);
  return questions.map((raw, index): JudgedQuestion => {
    const text = textOf(raw.question);
    const own = story ? raw.inside : [...raw.inside, ...raw.after];
    const fromElsewhere = elsewhere?.get(raw.number);
    const given = fromElsewhere && isNothing(own) ? fromElsewhere : own;
    const { state, words } = stateOf(text, given, expected);
    const basis = { raw, text, expected: places[index] };
    if (state === 'answered') return { ...basis, state, words, answer: given, by: 'own' };
    if (story) return { ...basis, state: 'answered', words: 0, answer: story, by: 'story' };
    return { ...basis, state, words, answer: undefined, by: undefined };
  });
}

type Changing = { -readonly [Key in keyof Question]: Question[Key] };

function placed(judged: JudgedQuestion, section: TemplateSection | undefined, text: string): Question {
  const { raw, state, words, by, expected } = judged;
  const [first] = raw.question;
  const last = raw.question.at(-1) ?? first;
  const span = {
    start: first ? sourceSpanIn(first.leaf, first).start : 0,
    end: last ? sourceSpanIn(last.leaf, last).end : 0,
  };
  const answer = judged.answer && spanOf(judged.answer);
  const inItem = (first?.leaf.items.length ?? 0) > 0;
  const inTable = first?.leaf.kind === 'cell';
  const insertAt = inTable ? span.end : lineEnd(text, span.end);
  const indent = inItem ? ' '.repeat(Math.max(2, span.start - lineStart(text, span.start))) : '';
  const forGroup = section?.questionKind === 'group';
  const question: Changing = { span, text: judged.text, state, words, forGroup, insertAt, inTable, indent };
  if (section) question.section = section.id;
  if (answer) question.answer = answer;
  if (by) question.by = by;
  if (expected !== undefined) question.expected = expected;
  return question;
}

function spanOf(stretches: readonly AnswerSpan[]): Span | undefined {
  if (stretches.length === 0) return undefined;
  let start = Infinity;
  let end = 0;
  for (const stretch of stretches) {
    const span = sourceSpanIn(stretch.leaf, stretch);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Each question's place among the template's, the best match first; no template question is used twice. */
function matchExpected(
  questions: readonly RawQuestion[],
  expected: readonly string[],
): readonly (number | undefined)[] {
  const pairs = questions
    .flatMap((raw, index) =>
      similarities(expected, textOf(raw.question)).map((alike, place) => ({ index, place, alike })),
    )
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  const result: (number | undefined)[] = questions.map(() => undefined);
  const used = new Set<number>();
  for (const { index, place } of pairs) {
    if (result[index] !== undefined || used.has(place)) continue;
    result[index] = place;
    used.add(place);
  }
  return result;
}
