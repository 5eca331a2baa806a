/** What a sentence is for: orders, questions and instructions to the writer. */
import { fold } from '../../templates/names.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { firstSentence, sentences } from '../../text/sentences.ts';

/** A text of this many words is a story: it answers a list above it, or is the Casusbeschrijving (CONTRACT). */
export const storyWords = 40;

/** First words of an order to the writer (je-form): "Benoem …", "Ga hiernaar op zoek". */
const orders = new Set(
  `analyseer baseer bedenk begin bekijk benoem beoordeel beredeneer beschouw beschrijf bespreek betrek bereken breng denk
   deel doe evalueer formuleer ga gebruik geef houd houdt illustreer interview kies kijk koppel laat leg let lees licht maak
   markeer motiveer neem noem noteer omschrijf onderbouw onderzoek ondersteun onderscheid plaats praat probeer raadpleeg
   reageer reflecteer schets schrijf som sta stel toon trek typ verantwoord verbind verdeel verdiep vergelijk verken verklaar
   vertel verwerk verwijs verwoord verzamel voeg vraag vul werk wees weeg wissel zet zoek zoom zorg`.split(/\s+/),
);

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
  if (folded === '' || text.length > 600) return false;
  // Somebody's words are no instruction.
  if (/["“”„«»]|^['‘]|['’]$/.test(text.trim())) return false;
  const all = sentences(text);
  const tells = (sentence: string): boolean => isOrder(sentence) || sentence.endsWith('?');
  const addresses = (sentence: string): boolean => /\b(?:je|jij|jouw|jullie|u|uw|hier)\b/.test(fold(sentence));
  const everyOne = all.every(({ text: sentence }) => tells(sentence) || addresses(sentence));
  return (
    everyOne &&
    all.some(({ text: sentence }) => tells(sentence) || /\bhier\b.*\bje\b|\bje\b.*\bhier\b/.test(fold(sentence)))
  );
}

/** "Wat is precies de situatie?": a question of a form, about nobody in particular; "Hoe help ik haar?" is the writer's own. */
export function isFormQuestion(text: string): boolean {
  const asked = text.replace(/^\W*\d{1,2}[.)]\s*/, '');
  if (!opensAsQuestion(asked)) return false;
  return (
    opensAsQuestion(firstSentence(asked)) &&
    sentences(asked).every(({ text: each }) => each.endsWith('?') || isOrder(each) || /^\(.*\)$/s.test(each)) &&
    !/\b(?:ik|mij|me|mijn|we|wij|ons|onze)\b/.test(fold(text))
  );
}

const opensAsQuestion = (sentence: string): boolean =>
  isQuestionSentence(sentence) || /^(?:is|zijn|heb|kan|kun) (?:je|jij|er)\b/.test(firstTwoWords(sentence));

/** "Beschrijf hier …": an order that points at this very place; nobody writes that about a client. */
export const pointsHere = (text: string): boolean =>
  text.length < 300 &&
  isOrder(text) &&
  /\b(?:hier|hieronder|in eigen woorden|in maximaal|in een paar zinnen|kort|per persoon)\b/.test(fold(text));
