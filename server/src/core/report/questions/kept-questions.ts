/** Finds the help questions of a template, or of a form, that the writer kept above the answers in a section. */
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Span } from '../../text/span.ts';
import { isQuestionOf } from '../own-text/similarity.ts';
import { isFormQuestion } from '../own-text/speech-acts.ts';
import type { Region } from '../sections/region.ts';
import type { QuestionSection } from './answers-elsewhere.ts';
import { hasNoAnswer, textOf } from './answers.ts';
import { questionList, type AnswerSpan, type QuestionList, type RawQuestion } from './question-list.ts';

/** A help question that the writer kept may be changed less. */
const LIKE_HELP_QUESTION = 0.6;

/** Help questions count as questions from this number on: the template's own, or others on a form. */
const LEAST_HELP_QUESTIONS = 2;
const LEAST_OTHER_QUESTIONS = 3;

export type RegionText = Pick<Region, 'lines' | 'sections' | 'heading'>;

export const questionsOf = (sections: readonly TemplateSection[]): readonly string[] =>
  sections.length === 1 ? (sections[0]?.questions ?? []) : sections.flatMap(({ questions }) => questions);

/**
 * Help questions that the writer kept and answered one by one, the template's or others. Help questions without
 * answers are left-over guidance, not questions. A section with the role `questions` holds the questions of others,
 * which the writer answers one by one as well.
 */
export function keptQuestions({ lines, sections, heading }: RegionText): QuestionSection | undefined {
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

/** A number alone on the line before a question: "3." above "Welke rangorde?" */
const numberAlone = /(?:^|[\r\n])[ \t>]*\d{1,2}[.)]?[ \t]*(?:\r\n?|\n)[ \t>]*$/;

/** A number of two digits with its line and blanks around it takes at most this many UTF-16 units. */
const NUMBER_REACH = 16;

/** Has every question a number before it: in its line, by its list, or alone on the line above it? */
export const isNumbered = ({ questions }: QuestionList, text: string): boolean =>
  questions.every(({ question: [first] }) => {
    if (!first) return false;
    if (/^\W{0,3}(?:vraag\s*)?\d{1,2}\s*[.:)]/i.test(first.text) || first.leaf.items.at(-1)?.ordered) return true;
    const { start } = sourceSpanIn(first.leaf, first);
    return numberAlone.test(text.slice(Math.max(0, start - NUMBER_REACH), start));
  });
