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

/** A sentence that tells the writer what to write rather than telling the reader something. */
export function isInstruction(text: string): boolean {
  const folded = fold(text);
  if (folded === '' || text.length > LONGEST_INSTRUCTION) return false;
  // A quotation is no instruction.
  if (/["“”„«»]|^['‘]|['’]$/.test(text.trim())) return false;
  const all = sentences(text);
  const tells = (sentence: string): boolean => isOrder(sentence) || sentence.endsWith('?');
  const addresses = (sentence: string): boolean => /\b(?:je|jij|jouw|jullie|u|uw|hier)\b/.test(fold(sentence));
  return (
    all.every(({ text: sentence }) => tells(sentence) || addresses(sentence)) &&
    all.some(({ text: sentence }) => tells(sentence) || /\bhier\b.*\bje\b|\bje\b.*\bhier\b/.test(fold(sentence)))
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
