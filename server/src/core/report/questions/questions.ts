/** Reads questions to the writer, and whether each is answered: below it, under "Antwoorden", or by one story. */
import { memo } from '../../incremental/memo.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import { isQuestionOf } from '../own-text/similarity.ts';
import { answersElsewhere, type QuestionSection, type QuestionRegion } from './answers-elsewhere.ts';
import { hasNoAnswer, assessAnswer, storyBelow, textOf } from './answers.ts';
import { sourceSpanIn, type LeafBlock } from '../../markdown/leaf-block.ts';
import { columnOf, lineEnd } from '../../markdown/line-shapes.ts';
import type { Region } from '../sections/regions.ts';
import type { Question, QuestionState } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { isFormQuestion } from '../own-text/speech-acts.ts';
import { memoLines } from '../sections/region-lines.ts';
import { notesReader, type NotesIn } from './notes.ts';
import { matchExpected } from './template-questions.ts';
import { questionList, type QuestionList, type RawQuestion, type AnswerSpan } from './question-list.ts';

/** The questions of one region, in the order of its list. */
export interface RegionQuestions {
  readonly region: Region;
  readonly questions: readonly Question[];
}

/** A help question that the writer kept may be changed less. */
const LIKE_HELP_QUESTION = 0.6;

/** Help questions count as questions from this number on: the template's own, or others on a form. */
const LEAST_HELP_QUESTIONS = 2;
const LEAST_OTHER_QUESTIONS = 3;

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

/** A number alone on the line before a question: "3." above "Welke rangorde?" */
const numberAlone = /(?:^|[\r\n])[ \t>]*\d{1,2}[.)]?[ \t]*(?:\r\n?|\n)[ \t>]*$/;

/** A number of two digits with its line and blanks around it takes at most this many UTF-16 units. */
const NUMBER_REACH = 16;

/** Has every question a number before it: in its line, by its list, or alone on the line above it? */
const isNumbered = ({ questions }: QuestionList, text: string): boolean =>
  questions.every(({ question: [first] }) => {
    if (!first) return false;
    if (/^\W{0,3}(?:vraag\s*)?\d{1,2}\s*[.:)]/i.test(first.text) || first.leaf.items.at(-1)?.ordered) return true;
    const { start } = sourceSpanIn(first.leaf, first);
    return numberAlone.test(text.slice(Math.max(0, start - NUMBER_REACH), start));
  });

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
 * answers are left-over guidance, not questions. A section with the role `questions` holds the questions of others,
 * which the writer answers one by one as well.
 */
function keptQuestions({ lines, sections, heading }: RegionText): QuestionSection | undefined {
  const [section] = sections;
  if (!section) return undefined;
  const expected = questionsOf(sections);
  const list = questionList(lines, expected, heading?.leaf.items);
  if (list.questions.length < LEAST_HELP_QUESTIONS || !isAnsweredInPlace(list)) return undefined;
  if (hasRole(section, 'questions')) return { section, list };
  const known = list.questions.filter((raw) => isQuestionOf(expected, textOf(raw.question), LIKE_HELP_QUESTION));
  if (known.length * 2 >= list.questions.length) return { section, list };
  if (list.before.length > 0 || !list.questions.every(isAsked)) return undefined;
  // A form has its questions set apart from the answers; without that the questions may be rhetorical.
  const isForm =
    list.questions.every(isSetApartQuestion) ||
    (list.questions.length >= LEAST_OTHER_QUESTIONS && (known.length > 0 || list.questions.every(isInListOrTable)));
  return { section, list, ...(!isForm && { onlyIfNumbered: true }) };
}

const isAsked = (raw: RawQuestion): boolean => {
  const text = textOf(raw.question);
  return isFormQuestion(text) || text.endsWith('?');
};

const isInListOrTable = ({ question: [first] }: RawQuestion): boolean =>
  first !== undefined && (first.leaf.items.length > 0 || first.leaf.cell !== undefined);

/** Is the question a heading, bold, italic or a quote as a whole? */
function isSetApartQuestion({ question }: RawQuestion): boolean {
  return question.every(({ leaf, start, end }) => {
    const holds = (spans: readonly Span[]): boolean => spans.some((span) => span.start <= start && span.end >= end - 1);
    return leaf.kind === 'heading' || leaf.quoted || holds(leaf.rendered.strong) || holds(leaf.rendered.emphasis);
  });
}

/**
 * Are the questions answered one by one? Where nothing stands below the first ones, the text below the last may be one
 * story about all of them; below a question that stands apart it is the answer to that question.
 */
function isAnsweredInPlace({ questions }: QuestionList): boolean {
  const ownText = (raw: RawQuestion): readonly AnswerSpan[] => [...raw.inside, ...raw.after];
  const last = questions.at(-1);
  if (!last || questions.every((raw) => hasNoAnswer(ownText(raw)))) return false;
  return (
    isSetApartQuestion(last) ||
    !hasNoAnswer(last.inside) ||
    questions.some((raw) => raw !== last && ownText(raw).length > 0)
  );
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
