/**
 * Recognises a model sentence of a template: an example to replace ("Bijv.: ‘Cliënt kookt zelf.’"), or the beginning of
 * a sentence to go on with ("Hulpzin: “Ik kies voor …, omdat …”").
 */
import { fold } from '../../templates/names.ts';
import { sentences } from '../../text/sentences.ts';
import { firstLetters, wholeWords, type NecessaryWord } from '../../text/necessary-words.ts';
import { addresses, isOrder } from './speech-acts.ts';

const label =
  /^[^\p{L}[(]*[[(]?(?:(?:bijv(?:oorbeeld)?|bv|e\.g|example)\.?|(?:voor)?beeld(?:zin|tekst|antwoord|uitwerking)?|(?<starter>(?:hulp|start|begin|openings|model|schrijf)zin(?:nen)?|zins(?:starters?|begin)|formuleerhulp|schrijfkader|sentence starters?)|model (?:answer|sentence))\s*(?:\([^()]{1,30}\)\s*)?(?::\s*|\s(?=[“"‘']))(\S.*)$/isu;

/** Labels that only a form has: "Voorbeelduitwerking: …", "(voorbeeld) …", "VOORBEELD (verwijderen): …". */
const onlyModel =
  /^[^\p{L}]*(?:voorbeeld(?:uitwerking|tekst|antwoord|verslag)|modelantwoord|model answer)\b[^:]{0,20}:|^[[(](?:voorbeeld|example)[)\]]\s|^[^\p{L}]*(?:voorbeeld|example) \((?:verwijder\p{L}*|weghalen|vervang\p{L}*|delete|remove)\)/iu;

/** The labels of a model sentence begin with these. */
export const wordsOfModels: readonly NecessaryWord[] = [
  ...wholeWords('e bv beeld model'),
  ...firstLetters(
    'bijv example voorbeeld beeld hulpzin startzin beginzin openingszin modelzin schrijfzin zinsstart zinsbegin',
  ),
  ...firstLetters('formuleerhulp schrijfkader sentence modelantwoord'),
];

const wholeQuotation = /^(?:“[^”]+”|"[^"]+"|‘[^’]+’|'[^']+'|«[^»]+»)[.)\]]*$/;

/** An open place between words, not at the end of a sentence that fades out. */
const openPlace = /(?:…|\.{3}|_{3})\s*(?:[,;]\s*)?\p{L}/u;

export function isModelSentence(text: string): boolean {
  if (onlyModel.test(text)) return true;
  const match = label.exec(text);
  const model = match?.[2]?.trim();
  if (model === undefined) return false;
  if (openPlace.test(model) || (match?.groups?.['starter'] && /(?:…|\.{3})["”’']?$/.test(model))) return true;
  // "Vervang dit voorbeeld door je eigen waarneming."
  const last = sentences(model).at(-1)?.text ?? '';
  if (last !== model && isOrder(last) && addresses(fold(last))) return true;
  // What somebody says has "I" or "you" in it, or asks; what a form describes has neither.
  return wholeQuotation.test(model) && !/[?!]/.test(model) && !ofSpeech.test(fold(model));
}

const ofSpeech = /\b(?:ik|mij|me|mijn|je|jij|jou|jouw|u|uw|jullie|we|wij|ons|ja|nee|hoi|dag|i|my|you|your)\b/;
