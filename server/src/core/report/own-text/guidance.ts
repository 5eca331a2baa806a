/**
 * Recognises guidance that was left in a report: that of the template, and the assignment of a lecturer ("Opdracht 2:
 * noem alle betrokkenen").
 */
import { textCache } from '../../incremental/text-cache.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { fold } from '../../templates/names.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';
import { countWords } from '../../text/word-count.ts';
import type { Leftover } from '../model.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { isLikeAny } from './similarity.ts';
import { asksForText, isAssignment, isBracketedAssignment, isOrderToYou, isSure, isSurelyOwn } from './assignments.ts';
import { isInstruction, isOrderToWriteHere } from './speech-acts.ts';

/** A text is a question of the template when it is at least this similar to one (see `similarity`). */
const SAME_QUESTION = 0.85;

/** Fewer words of guidance than this may be a coincidence. */
const LEAST_GUIDANCE_WORDS = 4;

/** The first words of a text, up to this many UTF-16 units, are compared with guidance before the whole text is. */
const FIRST_UNITS = 48;

/**
 * Is the text left-over guidance: a sentence of the template; an instruction set apart by brackets, italics, a quote
 * or a box; an order to write here ("Beschrijf hier …"); or a lecturer's assignment? Or is it a question of the
 * template or of a form, which may be kept? Undefined for the writer's own text. `line`: the first line of the text.
 */
export function guidanceOrQuestion(
  text: string,
  line: RegionLine,
  sections: readonly TemplateSection[],
  isApart: boolean,
): Leftover['kind'] | undefined {
  if (text.trim() === '') return undefined;
  const kind = kindOf(text, line, sections, isApart);
  // In a table the prompt stands beside its answer, and stays there.
  return kind === 'guidance' && line.leaf.cell ? 'question' : kind;
}

function kindOf(
  text: string,
  line: RegionLine,
  sections: readonly TemplateSection[],
  isApart: boolean,
): Leftover['kind'] | undefined {
  if (sections.some(({ guidance }) => isPartOfGuidance(guidance, text))) return 'guidance';
  if (sections.some(({ questions }) => isOnlyQuestionsOf(questions, text))) return 'question';
  // "0 – 1 – 2 – … – 10": all choices of a scale, none of which was chosen.
  if (sections.some(({ choices }) => choices && choices.length > 2 && fold(text) === fold(choices.join(' '))))
    return 'guidance';
  if (!isApart && isSurelyOwn(text)) return undefined;
  if (isOrderToWriteHere(text) || isBracketedAssignment(text)) return 'guidance';
  const isItem = line.leaf.items.length > 0;
  if (isApart && isInstruction(text) && (!isItem || text.endsWith('?') || isAssignment(text))) {
    if (!sentences(text).every(({ text: sentence }) => sentence.endsWith('?'))) return 'guidance';
    // In a box under "Vraag" the writer's own question may stand: "Wat doe ik met deze regel?"
    return line.boxed && sections.some(asksForQuestion) && /\b(?:ik|mij|me|mijn|wij|we|ons|onze)\b/.test(fold(text))
      ? undefined
      : 'question';
  }
  if (!isItem && sections.some(tellsOfWriter) && isOrderToYou(text)) return 'guidance';
  // In a list an order is an item of advice or of a plan: "Leg uit waarom je niet rookt."
  return asksForText(text) && (!isItem || isSure(text)) ? 'guidance' : undefined;
}

/** A section with a role tells what happened or what the writer thinks of it; in others advice or a plan may stand. */
const tellsOfWriter = ({ roles }: TemplateSection): boolean => (roles?.length ?? 0) > 0;

/** "Vraag", "Leervraag": the section asks for one question of the writer's own. No role says so, only the id. */
export const asksForQuestion = ({ id }: TemplateSection): boolean => id.endsWith('vraag');

/** Is the text, or every sentence of it, a question of the template? Of most texts the first sentence tells that they aren't. */
const isOnlyQuestionsOf = (questions: readonly string[], text: string): boolean =>
  questions.length > 0 &&
  ((isLikeAny(questions, text, SAME_QUESTION) && !isAnswered(questions, text)) ||
    (isLikeAny(questions, firstSentence(text), SAME_QUESTION) &&
      sentences(text).every((sentence) => isLikeAny(questions, sentence.text, SAME_QUESTION))));

/** "Wat weegt het zwaarst? Het kind.": does an answer follow, so short that the whole is still like the question? */
function isAnswered(questions: readonly string[], text: string): boolean {
  const rest = /\?["'’”)]*\s+([^?]+)$/.exec(text)?.[1]?.trim() ?? '';
  return /^\p{L}/u.test(rest) && !isInstruction(rest) && !questions.some((each) => fold(each).includes(fold(rest)));
}

/** Does the text stand in the guidance, word for word? Mostly the first words of the text tell that it doesn't. */
function isPartOfGuidance(guidance: string, text: string): boolean {
  const whole = foldedGuidance(guidance);
  return (
    whole.includes(firstTwoWords(text)) &&
    whole.includes(fold(firstWords(text))) &&
    countWords(text) >= LEAST_GUIDANCE_WORDS &&
    whole.includes(fold(text))
  );
}

/** Whole words only, because a cut may fall inside an accented letter. */
const firstWords = (text: string): string =>
  text.length > FIRST_UNITS ? text.slice(0, Math.max(0, text.lastIndexOf(' ', FIRST_UNITS))) : text;

const foldedGuidance = textCache(fold, 512);

/** Is the text set apart from the writer's own, by a quote, a box, italics or brackets? `line`: its first line. */
export function isSetApart(line: RegionLine, text: string): boolean {
  const { rendered, quoted } = line.leaf;
  const italic = rendered.emphasis.some((span) => span.start <= line.start && span.end >= line.end);
  return quoted || italic || line.boxed || /^[[({<].*[\])}>][.!]?$/s.test(text);
}
