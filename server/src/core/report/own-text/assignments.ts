/**
 * Recognises the assignment of a lecturer that was left in a report, although nothing sets it apart from the writer's
 * own text: "Beschrijf welke methode je hebt gebruikt.", "De student benoemt alle betrokkenen."
 */
import { fold } from '../../templates/names.ts';
import { matches } from '../../text/matches.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import {
  assignmentLabel,
  hasLengthHint,
  isLengthHint,
  lengthHint,
  withoutFrame,
  wordsOfLabels,
  wordsOfLength,
} from './assignment-frame.ts';
import { isRuleOfAssignment, patternsOfRules } from './assignment-rules.ts';
import { isStudentWriting, isSureOrder, patternsOfSentences, tellsWriter } from './assignment-sentences.ts';
import { isModelSentence, wordsOfModels } from './model-sentences.ts';
import { signs } from './signs.ts';
import {
  aboutSomebody,
  addresses,
  isFormQuestion,
  isInstruction,
  isOrder,
  isQuotation,
  LONGEST_ORDER,
  mayOpenOrder,
  wordsOfAddress,
} from './speech-acts.ts';

/** Behind such a label everything is for the writer: "Invulinstructie: gebruik steekwoorden, geen volzinnen". */
const instructionLabel =
  /^[^\p{L}\d]*(?::[\w+-]+:\s*)?[^\p{L}\d]*(?:\p{L}*instructies?|instructions?|schrijfwijzer|aanwijzing(?:en)? voor \p{L}+)(?: \p{L}+)?\s*[:.–—]/iu;

/** Words of a story, and of advice about somebody: "zei mijn docent", "Vertel hem wat je ziet." */
const ofSomebody = /\b(?:ik|mij|me|mijn|we|wij|ons|onze|zei|zegt|zeiden|vroeg|vraagt|stond|staat er)\b/;

const hasSignOfFrame = signs.add({
  words: [...wordsOfLabels, ...wordsOfLength, ...wordsOfModels],
  characters: ':([{<…',
  doubled: '._',
});

/**
 * May a label, brackets or an open quotation stand around the text, or may it be an order, a length or a model sentence?
 * Of most texts their signs and first words tell that they are none of these.
 */
export const mayBeFramed = (text: string): boolean => hasSignOfFrame(text) || mayOpenOrder(text);

/** Without one of these a sentence that doesn't open with an order does nothing for the writer. */
const mayAct = signs.add({
  patterns: [...patternsOfRules, ...patternsOfSentences, lengthHint],
  words: wordsOfAddress,
  characters: '?',
});

/**
 * Is the text the writer's own by its words alone? So are most texts that are short enough for an assignment: a text that
 * nothing stands around is one by its first sentence, or not at all.
 */
export const isSurelyOwn = (text: string): boolean =>
  text.length <= LONGEST_ORDER && !mayBeFramed(text) && !(mayAct(text) && mayAct(firstSentence(text)));

/** Does the text tell the writer what to write? */
export const isAssignment = (text: string): boolean => !isSurelyOwn(text) && asksForText(text);

/** The same for any text, also for one that is surely the writer's own. */
export function asksForText(text: string): boolean {
  if (text.length > LONGEST_ORDER) return false;
  const mayHaveFrame = mayBeFramed(text);
  if (mayHaveFrame && isModelSentence(text)) return true;
  const unframed = mayHaveFrame ? withoutFrame(text) : text.trim();
  if (mayHaveFrame && isLengthHint(unframed)) return true;
  const spoken = mayHaveFrame ? unframed.replace(openQuotation, '') : unframed;
  if (isQuotation(spoken)) return false;
  const opening = sentences(spoken, 1)[0]?.text;
  // Mostly the first sentence of a story tells that it is none.
  if (opening === undefined || !actOf(opening, foldedSentence(opening))) return false;
  const all = sentences(spoken).map(({ text: sentence }) => ({ sentence, folded: foldedSentence(sentence) }));
  const acts: ('sure' | 'may')[] = [];
  for (const { sentence, folded } of all) {
    const act = actOf(sentence, folded);
    if (!act) return false;
    acts.push(act);
  }
  if (instructionLabel.test(text) || isRuleOfAssignment(text)) return true;
  // Questions of a form that are followed by an order: "Wat heb je geleerd? Geef twee leerpunten."
  const [first] = all;
  if (first?.sentence.endsWith('?') && acts[0] !== 'sure' && !isOrder(first.sentence))
    return (
      isFormQuestion(first.sentence) &&
      all.some(({ sentence, folded }, index) => isOrder(sentence) && (acts[index] === 'sure' || addresses(folded)))
    );
  // "Maak een keuze (± 150 woorden)."
  const isFramed = unframed.length < text.length && (hasLengthHint(text) || isLabelled(text));
  return acts.includes('sure') || (isFramed && first !== undefined && isOrder(first.sentence));
}

/**
 * Are the sentences orders to somebody who is addressed: "Neem een situatie in gedachten die je is bijgebleven"? In a
 * section with advice or a plan they may be the writer's own.
 */
export function isOrderToYou(text: string): boolean {
  if (text.length > LONGEST_ORDER || !mayBeFramed(text)) return false;
  const unframed = withoutFrame(text);
  if (!isOrder(sentences(unframed, 1)[0]?.text ?? '') || isQuotation(text)) return false;
  const all = sentences(unframed).map(({ text: sentence }) => ({ sentence, folded: fold(sentence) }));
  return (
    all.every(
      ({ sentence, folded }) =>
        isOrder(sentence) && !sentence.endsWith('?') && !ofSomebody.test(folded) && !aboutSomebody.test(folded),
    ) && all.some(({ folded }) => /\b(?:je|jezelf|jouw|your)\b/.test(folded))
  );
}

/** "Gebruik ‘enerzijds … anderzijds …’": the form of a sentence, which nobody said. */
const openQuotation = /‘[^’]*…[^’]*’|“[^”]*…[^”]*”|'[^']*(?:…|\.{3})[^']*'/g;

/** "De ik-vorm" is nobody. */
function foldedSentence(sentence: string): string {
  const folded = fold(sentence);
  return folded.includes('ik vorm') ? fold(sentence.replace(/\bik-(?=vorm)/giu, 'ik')) : folded;
}

/** What a sentence does for the writer; nothing when it tells of somebody. */
function actOf(sentence: string, folded: string): 'sure' | 'may' | undefined {
  const act = tellsWriter(sentence, folded);
  return act && !ofSomebody.test(folded) && !aboutSomebody.test(folded) ? act : undefined;
}

/** "Opdracht 4b: …", "Tip: …". */
const isLabelled = (text: string): boolean =>
  assignmentLabel.test(text) && withoutFrame(text).length < text.trim().length;

/** An assignment that is one in a list as well, where an order may be advice. */
export const isSureAssignment = (text: string): boolean => isAssignment(text) && isSure(text);

/** Is what is an assignment one by its label or its words alone? */
export const isSure = (text: string): boolean =>
  isLabelled(text) ||
  instructionLabel.test(text) ||
  isStudentWriting(fold(text)) ||
  isRuleOfAssignment(text) ||
  isSureOrder(text);

/** "(Let op: alleen feiten, je mening komt bij het standpunt)": a label and the writer, all of it in brackets. */
export function isBracketedAssignment(text: string): boolean {
  const inner = /^\(([^()]*)\)[.!]?$/.exec(text.trim())?.[1];
  return inner !== undefined && isLabelled(inner) && addresses(fold(inner)) && !ofSomebody.test(fold(inner));
}

const bracketed = /\(([^()\n]{8,160})\)|\[([^[\]\n]{24,160})\](?![([:])/g;

/**
 * Instructions in brackets behind the writer's own text: "… thuis geleerd. (gebruik hier de kernkwadranten)"; in square
 * ones, where a short order is a place to fill in, only longer instructions.
 */
export const bracketedInstructions = (text: string): readonly Span[] =>
  /[([]/.test(text)
    ? matches(bracketed, text).flatMap(({ index, 0: whole, 1: inRound, 2: inSquare }) => {
        const inner = inRound ?? inSquare ?? '';
        return isInstruction(inner) && isOrder(inner) && isAssignment(inner)
          ? [{ start: index, end: index + whole.length }]
          : [];
      })
    : [];
