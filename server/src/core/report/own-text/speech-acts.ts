/** Recognises what a sentence is for: orders, questions and instructions to the writer. */
import { once } from '../../incremental/memo.ts';
import { fold } from '../../templates/names.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { foldedStart } from '../../text/fold.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';
import { wholeWords } from '../../text/necessary-words.ts';
import { hasLengthHint, isLengthHint, withoutFrame } from './assignment-frame.ts';

/** A text of this many words or more is a story: it answers a list above it, or is the Casusbeschrijving (CONTRACT). */
export const storyWords = 40;

/** An instruction of more UTF-16 units is a text of its own; so is an order to write here. */
const LONGEST_INSTRUCTION = 600;
export const LONGEST_ORDER = 300;

/** First words of an order to the writer (je-form): "Benoem …", "Ga hiernaar op zoek". */
export const orders: ReadonlySet<string> = new Set(
  `analyseer arceer baseer beantwoord beargumenteer bedenk begin bekijk benoem beoordeel bepaal beredeneer bereid beschouw beschrijf bespreek besteed
   bestudeer betrek bewaar bereken breng check citeer concretiseer controleer deel denk doe doorloop eindig evalueer formuleer ga gebruik geef haal
   herhaal herlees herschrijf houd houdt illustreer interview inventariseer kies kijk kleur knip kopieer koppel kruis laat leg let lees lever licht maak
   markeer motiveer neem noem noteer omcirkel omschrijf onderbouw onderstreep onderzoek ondersteun onderscheid orden overweeg parafraseer plaats plak praat print
   probeer raadpleeg rangschik reageer reflecteer rond schets schrap schrijf selecteer sla sluit som sorteer sta stel structureer teken toets toon trek typ
   upload vat verander vergeet verantwoord verbind verdeel vermijd voorkom verdiep vergelijk verken verklaar vermeld vertel vervang verwerk verwijder verwijs verwoord verzamel vink
   voeg vraag vul werk wees weeg wis wissel zet zoek zoom zorg`.split(/\s+/),
);

/** The same in English. Words that open statements as well ("Make-up", "Look") are left out. */
const englishVerbs =
  'describe|explain|summarise|summarize|mention|answer|list|write|use|name|give|state|discuss|analyse|analyze|reflect|include|delete|remove|fill|choose|select|compare|evaluate|outline|identify|refer|think about|keep|do not|don t|add|attach|upload|submit|support|provide|indicate|justify|hand in|avoid|ensure|remember|replace|make sure';
const englishOrders = new RegExp(
  `^(?:${englishVerbs}) ` +
    '(?:a|an|your|the|about|down|in|on|to|at|this|that|these|those|what|who|how|why|where|which|when|all|each|every|everyone|any|one|two|three|four|five|full|short|not|only|least|complete|mention|use|include|write|it|out|with|past|present|bullet|neutral|that|you|real|names|own|more|another|examples?|evidence|sources?|both)\\b',
);

/** English orders of two words, with which a third one has to be looked at. */
const longOrders = /^(?:do not|don t|make sure|hand in|think about)$/;

/** The first three words stand within this many UTF-16 units. */
const REACH = 60;

/** Does the sentence start as an order to the writer does? */
export const isOrder = (sentence: string): boolean => {
  const words = firstTwoWords(sentence);
  if (!opensOrder(words)) return false;
  // "Plaats: Balkbrug", "Vraag: …" are labels.
  if (/^[^\p{L}]*\p{L}+\s*:/u.test(sentence)) return false;
  if (englishOrders.test(words) || (longOrders.test(words) && englishOrders.test(foldedStart(sentence, 3, REACH))))
    return true;
  // "Start met je vraag"; "Start" alone is a heading.
  if (/^start (?:met|je|jouw|vanuit)$/.test(words)) return true;
  const space = words.indexOf(' ');
  // "Vraag 1" and "Vraag: …" are labels; "Ga ik …" and "Kijk ik …" are statements turned round.
  if (/^(?:geef|noem|beschrijf|maak|benoem) van$/.test(words)) return true;
  // "Kleur op de wangen" and "Kruis en munt" have nouns.
  if (/^(?:kleur|kruis|wis) (?!(?:de|het|een|je|jouw|aan|eerst|alle|wat|hier|in|elk|iedere|per|deze|dit)$)/.test(words))
    return false;
  // "Laat thee kunnen zetten." has the adverb.
  if (
    /^laat (?!(?:zien|weten|je|jouw|anderen|iemand|de|het|een|ook|zo|in|aan)$)/.test(words) &&
    !/\b(?:zien|weten|blijken|merken)\b/.test(sentence)
  )
    return false;
  return space > 0 && orders.has(words.slice(0, space)) && !/ (?:\d+|ik|hij|zij|ze|we|wij|is|van|was)$/.test(words);
};

/** Of most sentences the first word tells that they are no orders. */
const opensOrder = (words: string): boolean => {
  const space = words.indexOf(' ');
  return space > 0 && firstOfOrders().has(words.slice(0, space));
};

/** May an order stand at the start of the text, or behind a label with "instructie" in it? */
export const mayOpenOrder = (text: string): boolean => {
  const words = firstTwoWords(text);
  return words === '' || opensOrder(words) || words.includes('instructie');
};

/** The first words of all orders: "start" is that of "start met". */
const firstOfOrders = once(
  (): ReadonlySet<string> =>
    new Set([...orders, 'start', ...englishVerbs.split('|').map((verb) => verb.split(' ', 1)[0] ?? verb)]),
);

const interrogatives =
  /^(?:(?:aan|bij|door|in|met|naar|om|op|over|sinds|tegen|tegenover|tussen|onder|binnen|tot|uit|van|vanuit|voor|vanaf|volgens|en|maar|dus) )?(?:wie|wiens|wat|waar|waarom|waarmee|waarvoor|waarop|waarin|waaruit|waarbij|waardoor|waarover|waarvan|waarheen|wanneer|welk|welke|hoe|hoeveel|hoever|hoelang|hoezo)\b|^in hoeverre\b/;

/** Starts like a question: "Wie …", "Aan wie …", "In hoeverre …". */
export const isQuestionSentence = (sentence: string): boolean => interrogatives.test(firstTwoWords(sentence));

export const isQuotation = (text: string): boolean => /["“”„«»]|^['‘]|['’]$/.test(text.trim());

/** The words by which somebody is addressed. */
export const wordsOfAddress = wholeWords('je jij jouw jullie u uw hier');

/** "Je vertelt …", "vertel je": who is addressed is the writer. */
export const addresses = (folded: string): boolean => /\b(?:je|jij|jouw|jullie|u|uw|hier)\b/.test(folded);

/** "In de casusbeschrijving vertel je wat er gebeurde." */
const tellsYouToWrite =
  /\b(?:beschrijf|vertel|schrijf|noem|noteer|schets|leg|geef|licht|verwoord|formuleer|omschrijf|benoem) (?:je|jij)\b|\bje (?:beschrijft|vertelt|schrijft|noemt|noteert|schetst|verwoordt|formuleert|omschrijft|benoemt)\b/;

/** "Vraag het haar zelf.", "Geef het aan de buurvrouw."; and "Vertel je het door, dan …", which is no order at all. */
export const aboutSomebody =
  /^\S+ (?:hem|haar|hen|hun|ze|me|mij|ons)\b|^\S+ het (?:haar|hem|me|mij|ze|geen|zelf|toch|gewoon|niet|aan|\w+ maar)\b|^\S+ (?:je|jij|u)\b.* dan\b/;

/** A sentence that tells the writer what to write rather than telling the reader something. */
export function isInstruction(text: string): boolean {
  if (text.length > LONGEST_INSTRUCTION || isQuotation(text)) return false;
  const unframed = withoutFrame(text);
  if (fold(unframed) === '' || isLengthHint(unframed)) return hasLengthHint(text);
  const all = sentences(unframed).map(({ text: sentence }) => ({ sentence, folded: fold(sentence) }));
  if (all.some(({ folded }) => aboutSomebody.test(folded))) return false;
  const tells = (sentence: string): boolean => isOrder(sentence) || sentence.endsWith('?');
  return (
    all.every(({ sentence, folded }) => tells(sentence) || addresses(folded) || hasLengthHint(sentence)) &&
    all.some(
      ({ sentence, folded }) =>
        tells(sentence) || /\bhier\b.*\bje\b|\bje\b.*\bhier\b/.test(folded) || tellsYouToWrite.test(folded),
    )
  );
}

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
