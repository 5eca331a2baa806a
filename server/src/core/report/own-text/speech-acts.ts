/** Recognises what a sentence is for: orders, questions and instructions to the writer. */
import { fold } from '../../templates/names.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';

/** A text of this many words or more is a story: it answers a list above it, or is the Casusbeschrijving (CONTRACT). */
export const storyWords = 40;

/** An instruction of more UTF-16 units is a text of its own; so is an order to write here. */
const LONGEST_INSTRUCTION = 600;
const LONGEST_ORDER = 300;

/** First words of an order to the writer (je-form): "Benoem …", "Ga hiernaar op zoek". */
const orders = new Set(
  `analyseer baseer bedenk begin bekijk benoem beoordeel beredeneer beschouw beschrijf bespreek betrek bereken breng denk
   deel doe evalueer formuleer ga gebruik geef houd houdt illustreer interview kies kijk koppel laat leg let lees licht maak
   markeer motiveer neem noem noteer omschrijf onderbouw onderzoek ondersteun onderscheid plaats praat probeer raadpleeg
   reageer reflecteer schets schrijf som sta stel toon trek typ verantwoord verbind verdeel verdiep vergelijk verken verklaar
   vertel verwerk verwijs verwoord verzamel voeg vraag vul werk wees weeg wissel zet zoek zoom zorg`.split(/\s+/),
);

/** Does the sentence start as an order to the writer does? */
export const isOrder = (sentence: string): boolean => {
  const words = firstTwoWords(sentence);
  const space = words.indexOf(' ');
  // "Vraag 1" and "Vraag: …" are labels; "Ga ik …" and "Kijk ik …" are statements turned round.
  return space > 0 && orders.has(words.slice(0, space)) && !/ (?:\d+|ik|hij|zij|ze|we|wij|is|van|was)$/.test(words);
};

const interrogatives =
  /^(?:(?:aan|bij|door|in|met|naar|om|op|over|sinds|tegen|tot|uit|van|vanuit|voor|vanaf|volgens|en|maar|dus) )?(?:wie|wiens|wat|waar|waarom|waarmee|waarvoor|waarop|waarin|waaruit|waarbij|waardoor|waarover|waarvan|waarheen|wanneer|welk|welke|hoe|hoeveel|hoever|hoelang|hoezo)\b|^in hoeverre\b/;

/** Starts like a question: "Wie …", "Aan wie …", "In hoeverre …". */
export const isQuestionSentence = (sentence: string): boolean => interrogatives.test(firstTwoWords(sentence));

/** "Opdracht 2a:", "Instructie –", "Uitleg (docent):" before an order. */
const assignmentLabel =
  /^(?:[^\p{L}\d[]*)(?:\[!\w+\][-+]?\s*)?(?:de )?(?:opdracht(?:tekst|omschrijving)?|instructies?|uitleg|toelichting|aanwijzing(?:en)?|schrijf(?:opdracht|tip)|tip|nb|let op|docent|assignment|instructions?)\s*(?:\d{1,2}[a-z]?)?\s*(?:\([^()]{1,30}\))?\s*(?:[:.–—]|-(?=\s))\s*/iu;

/** "(max. 150 woorden)", "ongeveer 250 woorden", "1 A4": how long a text may be. */
const lengthHint =
  /\b(?:max(?:imaal|imum)?|min(?:imaal|imum|stens)?|ongeveer|circa|ca|hoogstens|plm|±|tot)?\.?\s*\d+(?:\s*(?:-|–|tot|à)\s*\d+)?\s*(?:woorden|words|zinnen|regels|pagina's|a4(?:'tjes?)?)\b/i;
const bracketedHint = /\s*[([][^()[\]]{0,60}[)\]][.]?\s*$/;

/** Is the text nothing but "max. 150 woorden"? */
const isLengthHint = (text: string): boolean =>
  lengthHint.exec(text)?.[0].length === text.replace(/[.\s]+$/, '').length;

/** The text without a label of an assignment before it and without a hint in brackets behind it. */
function withoutFrame(text: string): string {
  const unlabelled = text
    .replace(assignmentLabel, '')
    .trim()
    .replace(/^[[({<]([^]*)[\])}>][.!]?$/, '$1');
  const hint = bracketedHint.exec(unlabelled)?.[0];
  return hint !== undefined && (lengthHint.test(hint) || /\b(?:woorden|verplicht|optioneel|facultatief)\b/i.test(hint))
    ? unlabelled.slice(0, -hint.length)
    : unlabelled;
}

const isQuotation = (text: string): boolean => /["“”„«»]|^['‘]|['’]$/.test(text.trim());

/** "Je vertelt …", "vertel je": who is addressed is the writer. */
const addresses = (folded: string): boolean => /\b(?:je|jij|jouw|jullie|u|uw|hier)\b/.test(folded);

/** "In de casusbeschrijving vertel je wat er gebeurde." */
const tellsYouToWrite =
  /\b(?:beschrijf|vertel|schrijf|noem|noteer|schets|leg|geef|licht|verwoord|formuleer|omschrijf|benoem) (?:je|jij)\b|\bje (?:beschrijft|vertelt|schrijft|noemt|noteert|schetst|verwoordt|formuleert|omschrijft|benoemt)\b/;

/** A sentence that tells the writer what to write rather than telling the reader something. */
export function isInstruction(text: string): boolean {
  if (text.length > LONGEST_INSTRUCTION || isQuotation(text)) return false;
  const unframed = withoutFrame(text);
  if (fold(unframed) === '' || isLengthHint(unframed)) return lengthHint.test(text);
  const all = sentences(unframed).map(({ text: sentence }) => ({ sentence, folded: fold(sentence) }));
  if (all.some(({ folded }) => aboutSomebody.test(folded))) return false;
  const tells = (sentence: string): boolean => isOrder(sentence) || sentence.endsWith('?');
  return (
    all.every(({ sentence, folded }) => tells(sentence) || addresses(folded) || lengthHint.test(sentence)) &&
    all.some(
      ({ sentence, folded }) =>
        tells(sentence) || /\bhier\b.*\bje\b|\bje\b.*\bhier\b/.test(folded) || tellsYouToWrite.test(folded),
    )
  );
}

/** Orders to write: what they ask for is text, so they can't be advice or a step of a plan. */
const writingOrder =
  /^(?:describe|explain|summari[sz]e|mention|answer the|list the|write (?:a|an|your|about|down)|beschrijf|omschrijf|schets|noteer|formuleer|verwoord|beantwoord|benoem|noem|vermeld|schrijf .*\bop\b|geef .*\baan(?:$| (?:wie|wat|welke?|hoe|waar|waarom|wanneer|of|dat|in)\b)|licht .*\btoe\b|vat .*\bsamen\b|som .*\bop\b|vul .*\bin\b|schrijf (?:minimaal|maximaal|ongeveer|een|je|in)\b|maak de (?:vragen|opdracht(?:en)?)\b)/;

/** Orders that are about writing only when they address the writer: "Vertel wat jouw rol was." */
const addressedOrder =
  /^(?:vertel|leg .*\buit\b|reflecteer|onderbouw|motiveer|verantwoord|gebruik|werk|evalueer|analyseer)\b/;

/** "In dit onderdeel beschrijf je …", "Je beschrijft …" at the start of a text. */
const youWrite =
  /^(?:(?:hier|hieronder|(?:in|bij|onder) (?:dit|deze|het|de) \w+) )?(?:beschrijf|vertel|noteer|schets|verwoord|formuleer|omschrijf|benoem) (?:je|jij)\b|^je (?:beschrijft|noteert|schetst|verwoordt|formuleert|omschrijft|benoemt)\b/;

/** The first words of a text stand within this many UTF-16 units. */
const FIRST_UNITS = 60;

/** Words of a story, and of advice about somebody: "zei mijn docent", "Vertel hem wat je ziet." */
const ofSomebody = /\b(?:ik|mij|me|mijn|we|wij|ons|onze|zei|zegt|zeiden|vroeg|vraagt|stond|staat er)\b/;
/** "Vraag het haar zelf.", "Geef het aan de buurvrouw."; and "Vertel je het door, dan …", which is no order at all. */
const aboutSomebody =
  /^\S+ (?:hem|haar|hen|hun|ze|me|mij|ons)\b|^\S+ het (?:haar|hem|me|mij|ze|geen|zelf|toch|gewoon|niet|aan|\w+ maar)\b|^\S+ (?:je|jij|u)\b.* dan\b/;

/**
 * A text that stands by itself and tells the writer what to write, although nothing sets it apart: "Beschrijf welke
 * methode je hebt gebruikt en waarom juist die."
 */
export function isAssignment(text: string): boolean {
  if (text.length > LONGEST_ORDER || isQuotation(text)) return false;
  const unframed = withoutFrame(text);
  if (isLengthHint(unframed)) return true;
  const tellsYou = youWrite.test(fold(unframed.slice(0, FIRST_UNITS)));
  if (!tellsYou && !opensAsOrder(unframed)) return false;
  const all = sentences(unframed).map(({ text: sentence }) => ({ sentence, folded: fold(sentence) }));
  const [first] = all;
  if (!first || all.some(({ folded }) => ofSomebody.test(folded) || aboutSomebody.test(folded))) return false;
  const isLabelled = unframed.length < text.trim().length && assignmentLabel.test(text);
  return (
    (tellsYou ||
      writingOrder.test(first.folded) ||
      (addressedOrder.test(first.folded) && addresses(first.folded)) ||
      isLabelled) &&
    all.every(
      ({ sentence, folded }) =>
        sentence.endsWith('?') || addresses(folded) || opensAsOrder(sentence) || lengthHint.test(sentence),
    )
  );
}

/** As `isOrder`, with the orders that only an assignment gives. */
const opensAsOrder = (sentence: string): boolean =>
  isOrder(sentence) ||
  /^(?:describe|explain|summari[sz]e|mention|answer the|list the|write (?:a|an|your|about|down)|beantwoord|vermeld|vat|onderstreep|lever|upload|(?:geef|noem|beschrijf) van)\b/.test(
    firstTwoWords(sentence),
  );

/** "Wat is precies de situatie?" is a question of a form, about nobody in particular; "Hoe help ik haar?" isn't. */
export function isFormQuestion(text: string): boolean {
  const unnumbered = text.replace(/^\W*\d{1,2}[.)]\s*/, '');
  if (!opensAsQuestion(unnumbered)) return false;
  return (
    opensAsQuestion(firstSentence(unnumbered)) &&
    sentences(unnumbered).every(({ text: each }) => each.endsWith('?') || isOrder(each) || /^\(.*\)$/s.test(each)) &&
    !/\b(?:ik|mij|me|mijn|we|wij|ons|onze)\b/.test(fold(text))
  );
}

const opensAsQuestion = (sentence: string): boolean =>
  isQuestionSentence(sentence) || /^(?:is|zijn|heb|kan|kun) (?:je|jij|er)\b/.test(firstTwoWords(sentence));

/** "Beschrijf hier …": an order to write something where the order stands. Nobody writes that about a client. */
export const isOrderToWriteHere = (text: string): boolean =>
  text.length < LONGEST_ORDER &&
  isOrder(text) &&
  /\b(?:hier|hieronder|in eigen woorden|in maximaal|in een paar zinnen|kort|per persoon)\b/.test(fold(text));
