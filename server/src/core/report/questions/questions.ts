/** Reads questions to the writer, and whether each is answered: below it, under "Antwoorden", or by one story. */
import { memo } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { answersElsewhere, type QuestionSection, type QuestionRegion } from './answers-elsewhere.ts';
import { hasNoAnswer, assessAnswer, storyBelow, textOf } from './answers.ts';
import { sourceSpanIn, type LeafBlock } from '../../markdown/leaf-block.ts';
import { columnOf, lineEnd } from '../../markdown/line-shapes.ts';
import type { Region } from '../sections/region.ts';
import type { Question, QuestionState } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { memoLines } from '../sections/region-lines.ts';
import { notesReader, type NotesIn } from './notes.ts';
import { matchExpected } from './template-questions.ts';
import { isNumbered, keptQuestions, questionsOf, type RegionText } from './kept-questions.ts';
import { questionList, type RawQuestion, type AnswerSpan } from './question-list.ts';

/** The questions of one region, in the order of its list. */
export interface RegionQuestions {
  readonly region: Region;
  readonly questions: readonly Question[];
}

/**
 * Questions of every region that holds some, in the order of `regions`. `text` is the report's text, and `leaves` are
 * its leaf blocks, among which the notes stand.
 */
export function readQuestions(
  regions: readonly Region[],
  text: string,
  leaves: readonly LeafBlock[],
): readonly RegionQuestions[] {
  const notesIn = notesReader(leaves, text);
  const listed: QuestionRegion[] = [];
  regions.forEach((region, index) => {
    const questionSection = questionSectionOf(region);
    if (questionSection && (!questionSection.onlyIfNumbered || isNumbered(questionSection.list, text)))
      listed.push({ region, index, questionSection });
  });
  const answersByRegion = answersElsewhere(regions, listed);
  return listed.map(({ region, questionSection }) => {
    const elsewhere = answersByRegion.get(region);
    const assessed = elsewhere ? assessQuestions(questionSection, elsewhere) : assessInPlace(questionSection);
    const { section } = questionSection;
    const questions = assessed.map((each) => toQuestion(each, section, text));
    return { region, questions: questions.map((each) => withAnswerInNote(each, notesIn, section)) };
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

/** Without a heading in a list, which is rare, the answer depends on the lines and sections alone and can be kept. */
const listedQuestionsOf = memoLines((lines, sections) => listedQuestions({ lines, sections }));
const keptQuestionsOf = memoLines((lines, sections) => keptQuestions({ lines, sections }));

function listedQuestions({ lines, sections, heading }: RegionText): QuestionSection | undefined {
  const section = sections.find(({ questionKind }) => questionKind !== 'free');
  const list = questionList(lines, section?.questions ?? questionsOf(sections), heading?.leaf.items);
  return list.questions.length === 0 ? undefined : { section, list };
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
  const expectedIndexes = matchExpected(
    questions.map((raw) => textOf(raw.question)),
    expected,
  );
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

/** A question without an answer in place may have its answer in a note: "Wie mis je?[^1]". */
function withAnswerInNote(question: Question, notesIn: NotesIn, section: TemplateSection | undefined): Question {
  if (question.state !== 'unanswered') return question;
  const lines = notesIn({ start: question.span.start, end: question.insertAt });
  if (lines.length === 0) return question;
  const { state, words } = assessAnswer(question.text, lines, section?.questions ?? []);
  const answer = state === 'answered' ? spanOf(lines) : undefined;
  return { ...question, state, words, ...(answer && { answer, by: 'own' }) };
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
