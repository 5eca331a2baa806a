/**
 * Recognises the assignment of a lecturer that was left in a report, although nothing sets it apart from the writer's
 * own text: "Beschrijf welke methode je hebt gebruikt.", "De student benoemt alle betrokkenen."
 */
import { fold } from '../../templates/names.ts';
import { matches } from '../../text/matches.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { assignmentLabel, isLengthHint, lengthHint, withoutFrame } from './assignment-frame.ts';
import { isInfinitiveOrder, isRuleOfAssignment } from './assignment-rules.ts';
import { isModelSentence } from './model-sentences.ts';
import {
  aboutSomebody,
  addresses,
  isFormQuestion,
  isInstruction,
  isOrder,
  isQuotation,
  LONGEST_ORDER,
} from './speech-acts.ts';

/** Orders to write: what they ask for is text, so they can't be advice or a step of a plan. */
const writingOrder =
  /^(?:describe|explain|summari[sz]e|mention|answer the|list|write (?:a|an|your|about|down)|discuss|outline|do not|don t|beschrijf|omschrijf|schets|noteer|formuleer|verwoord|beantwoord|benoem|noem|vermeld|schrijf .*\bop\b|geef .*\baan(?:$| (?:wie|wat|welke?|hoe|waar|waarom|wanneer|of|dat|in)\b)|licht .*\btoe\b|vat .*\bsamen\b|som .*\bop\b|vul .*\bin\b|schrijf (?:minimaal|maximaal|ongeveer|een|je|in)\b|reflecteer op\b|denk (?:hierbij|daarbij|bijvoorbeeld|onder meer|dan) aan\b|(?:onderbouw|koppel|verwijs|citeer)\b.*\b(?:theorie|theorieen|literatuur|bron|bronnen|uitgave|reader|apa|wetsartikel(?:en)?|model)\b|vergeet niet (?:om )?(?:je|jouw|de|het|een)\b.* te \w+|maak de (?:vragen|opdracht(?:en)?)\b)/;

/** Orders that are about writing only when they address the writer: "Vertel wat jouw rol was." */
const addressedOrder =
  /^(?:vertel|leg .*\buit\b|reflecteer|onderbouw|motiveer|verantwoord|gebruik|werk|evalueer|analyseer)\b/;

/** "In dit onderdeel beschrijf je …", "Je beschrijft …" at the start of a text. */
const youWrite =
  /^(?:(?:hier|hieronder|(?:in|bij|onder) (?:dit|deze|het|de) \w+) )?(?:beschrijf|vertel|noteer|schets|verwoord|formuleer|omschrijf|benoem) (?:je|jij)\b|^je (?:beschrijft|noteert|schetst|verwoordt|formuleert|omschrijft|benoemt)\b/;

/** "De student benoemt …", "Iedere student beschrijft …": no story tells what a student of no name does in writing. */
const studentWrites =
  /^(?:de|iedere|elke) student(?:e|en)? (?:benoemt|beschrijft|omschrijft|noemt|noteert|vermeldt|formuleert|verwoordt|verantwoordt|onderbouwt|motiveert|analyseert|evalueert|reflecteert|schetst|vergelijkt|koppelt|verwijst|licht|legt uit|geeft (?:aan|een|weer|inzicht)|laat zien|toont aan|gebruikt (?:minimaal|de|een|bronnen|literatuur))\b/;

/** Behind such a label everything is for the writer: "Invulinstructie: gebruik steekwoorden, geen volzinnen". */
const instructionLabel =
  /^[^\p{L}\d]*(?::[\w+-]+:\s*)?[^\p{L}\d]*(?:\p{L}*instructies?|instructions?|schrijfwijzer|aanwijzing(?:en)? voor \p{L}+)(?: \p{L}+)?\s*[:.–—]/iu;

/** The first words of a text stand within this many UTF-16 units. */
const FIRST_UNITS = 60;

/** Words of a story, and of advice about somebody: "zei mijn docent", "Vertel hem wat je ziet." */
const ofSomebody = /\b(?:ik|mij|me|mijn|we|wij|ons|onze|zei|zegt|zeiden|vroeg|vraagt|stond|staat er)\b/;

/** Does the text tell the writer what to write? */
export function isAssignment(text: string): boolean {
  if (text.length > LONGEST_ORDER) return false;
  if (isModelSentence(text)) return true;
  const unframed = withoutFrame(text);
  if (isLengthHint(unframed)) return true;
  if (isQuotation(text.replace(openQuotation, ''))) return false;
  const all = sentences(unframed).map(({ text: sentence }) => ({ sentence, folded: foldedSentence(sentence) }));
  const [first, ...others] = all;
  if (!first || all.some(({ folded }) => ofSomebody.test(folded) || aboutSomebody.test(folded))) return false;
  const goesOn = others.every(
    ({ sentence, folded }) =>
      sentence.endsWith('?') ||
      addresses(folded) ||
      isOrder(sentence) ||
      lengthHint.test(sentence) ||
      isRuleOfAssignment(sentence) ||
      isInfinitiveOrder(sentence),
  );
  if (!goesOn) return false;
  if (isRuleOfAssignment(first.sentence) || isRuleOfAssignment(text)) return true;
  if (studentWrites.test(first.folded) || instructionLabel.test(text)) return true;
  if (youWrite.test(first.folded.slice(0, FIRST_UNITS))) return true;
  // "Wat heb je geleerd? Geef twee leerpunten en koppel die aan je doelen."
  if (isFormQuestion(first.sentence))
    return others.some(({ sentence, folded }) => isOrder(sentence) && (addresses(folded) || aboutForm.test(folded)));
  return (
    isOrder(first.sentence) &&
    (writingOrder.test(first.folded) ||
      (addressedOrder.test(first.folded) && addresses(first.folded)) ||
      // "Maak een keuze (± 150 woorden)."
      (unframed.length < text.length && (lengthHint.test(text) || isLabelled(text))))
  );
}

/** "Gebruik ‘enerzijds … anderzijds …’": the form of a sentence, which nobody said. */
const openQuotation = /‘[^’]*…[^’]*’|“[^”]*…[^”]*”|'[^']*(?:…|\.{3})[^']*'/g;

/** What an order is about that can be about a text alone: "Gebruik het format", "Noem twee argumenten". */
const aboutForm =
  /\b(?:format|vorm|zinnen|woorden|steekwoorden|theorie|theorieen|literatuur|bron|bronnen|model|begrippen|artikelen|voorbeelden|argumenten|tegenstelling|opsomming|tabel|schema|kort)\b/;

/** "De ik-vorm" is nobody. */
const foldedSentence = (sentence: string): string => fold(sentence.replace(/\bik-(?=\p{L})/giu, ''));

/** "Opdracht 4b: …", "Tip: …". */
const isLabelled = (text: string): boolean =>
  assignmentLabel.test(text) && withoutFrame(text).length < text.trim().length;

/** An assignment by its label or its words alone, which is one in a list as well, where an order may be advice. */
export const isSureAssignment = (text: string): boolean =>
  isAssignment(text) &&
  (isLabelled(text) || instructionLabel.test(text) || studentWrites.test(fold(text)) || isRuleOfAssignment(text));

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
