/** Reads questions to the writer, and whether each is answered: below it, under "Antwoorden", or by one story. */
import { memo } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import { isLikeAny, similarities } from '../own-text/similarity.ts';
import { answersElsewhere, type QuestionSection, type QuestionRegion } from './answers-elsewhere.ts';
import { hasNoAnswer, assessAnswer, storyBelow, textOf } from './answers.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import { columnOf, lineEnd } from '../../markdown/line-shapes.ts';
import type { Region } from '../sections/regions.ts';
import type { Question, QuestionState } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { isFormQuestion } from '../own-text/speech-acts.ts';
import { memoLines } from '../sections/region-lines.ts';
import { questionList, type RawQuestion, type AnswerSpan } from './question-list.ts';

/** The questions of one region, in the order of its list. */
export interface RegionQuestions {
  readonly region: Region;
  readonly questions: readonly Question[];
}

/** A question of a list is one of the template's when it is at least this similar to it (see `similarity`). */
const LIKE_TEMPLATE = 0.5;

/** A help question that the writer kept may be changed less. */
const LIKE_HELP_QUESTION = 0.6;

/** Help questions count as questions from this number on: the template's own, or others on a form. */
const LEAST_HELP_QUESTIONS = 2;
const LEAST_OTHER_QUESTIONS = 3;

/** Questions of every region that holds some, in the order of `regions`. `text` is the report's text. */
export function readQuestions(regions: readonly Region[], text: string): readonly RegionQuestions[] {
  const listed: QuestionRegion[] = [];
  regions.forEach((region, index) => {
    const questionSection = questionSectionOf(region);
    if (questionSection) listed.push({ region, index, questionSection });
  });
  const answersByRegion = answersElsewhere(regions, listed);
  return listed.map(({ region, questionSection }) => {
    const elsewhere = answersByRegion.get(region);
    const assessed = elsewhere ? assessQuestions(questionSection, elsewhere) : assessInPlace(questionSection);
    return { region, questions: assessed.map((each) => toQuestion(each, questionSection.section, text)) };
  });
}

/**
 * The question list of a region: question sections, lists under "Vragen …", and a template's own questions elsewhere.
 */
function questionSectionOf(region: Region): QuestionSection | undefined {
  const { kind, sections, lines } = region;
  if (kind === 'questions' || sections.some(({ questionKind }) => questionKind !== 'free'))
    return region.heading?.leaf.items.length ? listedQuestions(region) : listedQuestionsOf(lines, sections);
  if (kind !== 'section' || sections.some(({ freeHeadings }) => freeHeadings)) return undefined;
  if (sections.every(({ questions }) => questions.length === 0)) return undefined;
  return region.heading?.leaf.items.length ? keptQuestions(region) : keptQuestionsOf(lines, sections);
}

type RegionText = Pick<Region, 'lines' | 'sections' | 'heading'>;

/** Without a heading in a list, which is rare, the answer depends on the lines and sections alone and can be kept. */
const listedQuestionsOf = memoLines((lines, sections) => listedQuestions({ lines, sections }));
const keptQuestionsOf = memoLines((lines, sections) => keptQuestions({ lines, sections }));

function listedQuestions({ lines, sections, heading }: RegionText): QuestionSection | undefined {
  const section = sections.find(({ questionKind }) => questionKind !== 'free');
  const list = questionList(lines, section?.questions ?? questionsOf(sections), heading?.leaf.items);
  return list.questions.length === 0 ? undefined : { section, list };
}

const questionsOf = (sections: readonly TemplateSection[]): readonly string[] =>
  sections.length === 1 ? (sections[0]?.questions ?? []) : sections.flatMap(({ questions }) => questions);

/**
 * Help questions that the writer kept and answered one by one, the template's or others. Help questions without
 * answers are left-over guidance, not questions. A section with the role `questions` holds the questions of others.
 */
function keptQuestions({ lines, sections, heading }: RegionText): QuestionSection | undefined {
  const [section] = sections;
  if (!section || hasRole(section, 'questions')) return undefined;
  const expected = questionsOf(sections);
  const list = questionList(lines, expected, heading?.leaf.items);
  if (list.questions.length < LEAST_HELP_QUESTIONS) return undefined;
  const known = list.questions.filter((raw) => isLikeAny(expected, textOf(raw.question), LIKE_HELP_QUESTION));
  const formQuestions = list.questions.filter(
    (raw) => isFormQuestion(textOf(raw.question)) || /\?$/.test(textOf(raw.question)),
  );
  const isForm =
    known.length * 2 >= list.questions.length ||
    (list.questions.length >= LEAST_OTHER_QUESTIONS &&
      formQuestions.length === list.questions.length &&
      list.before.length === 0);
  // The text after the last question may be one story about all of them, so it doesn't count as an answer.
  const isAnsweredInPlace = list.questions.some(
    (raw, index) => !hasNoAnswer([...raw.inside, ...(index < list.questions.length - 1 ? raw.after : [])]),
  );
  return isForm && isAnsweredInPlace ? { section, list } : undefined;
}

/** A question without its source offsets: these change with an edit before it, so a memo can't keep them. */
interface AssessedQuestion {
  readonly raw: RawQuestion;
  readonly text: string;
  readonly state: QuestionState;
  readonly words: number;
  readonly answer: readonly AnswerSpan[] | undefined;
  readonly by: Question['by'];
  readonly expected: number | undefined;
}

/** Most lists have no answers elsewhere. */
const assessInPlace = memo((questionSection: QuestionSection) => assessQuestions(questionSection, undefined));

/** `elsewhere`: answers under a heading of their own, by question number. */
function assessQuestions(
  { section, list: { questions } }: QuestionSection,
  elsewhere: ReadonlyMap<number, readonly AnswerSpan[]> | undefined,
): readonly AssessedQuestion[] {
  const expected = section?.questions ?? [];
  const story = storyBelow(questions);
  const expectedIndexes = matchExpected(questions, expected);
  return questions.map((raw, index): AssessedQuestion => {
    const text = textOf(raw.question);
    const inPlace = story ? raw.inside : [...raw.inside, ...raw.after];
    const fromElsewhere = elsewhere?.get(raw.number);
    const given = fromElsewhere && hasNoAnswer(inPlace) ? fromElsewhere : inPlace;
    const { state, words } = assessAnswer(text, given, expected);
    const common = { raw, text, expected: expectedIndexes[index] };
    if (state === 'answered') return { ...common, state, words, answer: given, by: 'own' };
    if (story) return { ...common, state: 'answered', words: 0, answer: story, by: 'story' };
    return { ...common, state, words, answer: undefined, by: undefined };
  });
}

type QuestionBuilder = { -readonly [Key in keyof Question]: Question[Key] };

/** The question with its source offsets in `text`, the report's text. */
function toQuestion(assessed: AssessedQuestion, section: TemplateSection | undefined, text: string): Question {
  const { raw, state, words, by, expected } = assessed;
  const [first] = raw.question;
  const last = raw.question.at(-1) ?? first;
  const span = {
    start: first ? sourceSpanIn(first.leaf, first).start : 0,
    end: last ? sourceSpanIn(last.leaf, last).end : 0,
  };
  const answer = assessed.answer && spanOf(assessed.answer);
  const inItem = (first?.leaf.items.length ?? 0) > 0;
  const inTable = first?.leaf.kind === 'cell';
  const insertAt = inTable ? span.end : lineEnd(text, span.end);
  const indent = inItem ? ' '.repeat(Math.max(2, columnOf(text, span.start))) : '';
  const forGroup = section?.questionKind === 'group';
  const question: QuestionBuilder = { span, text: assessed.text, state, words, forGroup, insertAt, inTable, indent };
  if (section) question.section = section.id;
  if (answer) question.answer = answer;
  if (by) question.by = by;
  if (expected !== undefined) question.expected = expected;
  return question;
}

/** Source span from the first of the answer's spans to the last; undefined without any. */
function spanOf(answer: readonly AnswerSpan[]): Span | undefined {
  if (answer.length === 0) return undefined;
  let start = Infinity;
  let end = 0;
  for (const part of answer) {
    const span = sourceSpanIn(part.leaf, part);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/**
 * The index of each question among the template's; undefined for a question that is none of these. The best match is
 * made first, and no template question is used twice.
 */
function matchExpected(
  questions: readonly RawQuestion[],
  expected: readonly string[],
): readonly (number | undefined)[] {
  const pairs = questions
    .flatMap((raw, index) =>
      similarities(expected, textOf(raw.question)).map((likeness, expectedIndex) => ({
        index,
        expectedIndex,
        likeness,
      })),
    )
    .filter(({ likeness }) => likeness >= LIKE_TEMPLATE)
    .sort((a, b) => b.likeness - a.likeness);
  const result: (number | undefined)[] = questions.map(() => undefined);
  const used = new Set<number>();
  for (const { index, expectedIndex } of pairs) {
    if (result[index] !== undefined || used.has(expectedIndex)) continue;
    result[index] = expectedIndex;
    used.add(expectedIndex);
  }
  return result;
}
