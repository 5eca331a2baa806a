/** What stands around the order in an assignment: a label ("Opdracht 2a:"), and how long the text may be. */
import { fold } from '../../templates/names.ts';
import { firstLetters, wholeWords, type NecessaryWord } from '../../text/necessary-words.ts';
import { signs } from './signs.ts';

/** "Opdracht 2a:", "Instructie –", "Uitleg (docent):" before an order. */
export const assignmentLabel =
  /^[^\p{L}\d[:]*(?::(?:[\w+-]+:)?[^\p{L}\d[]*)?(?:\[!\w+\][-+]?\s*)?(?:de )?(?:opdracht(?:tekst|omschrijving)?|\w*instructies?(?: \w+)?|uitleg|toelichting|aanwijzing(?:en)?|schrijf(?:opdracht|tip|wijzer)|tips?|n\.?b|let op|docent|belangrijk|aandachtspunt(?:en)?|extra(?: \w+)?|bonus(?:opdracht)?|assignment|instructions?|hint|(?:please )?note)(?:\s*(?:van|voor) (?:de |je |jullie )?(?:docent\w*|student\w*|opleiding|begeleider|schrijver))?(?:\s*\d{1,2}[a-z]?)?(?:\s*\([^()]{1,30}\))?\s*(?:[:.–—!]+|-(?=\s))\s*/iu;

/** Each text with such a label has one of these, a colon, or "instructie" in its first two words. */
export const wordsOfLabels: readonly NecessaryWord[] = [
  ...wholeWords('uitleg toelichting tip tips n nb let docent belangrijk extra bonus assignment hint note please'),
  ...firstLetters('opdracht aanwijzing schrijf aandachtspunt bonus instruction'),
];

/** "(max. 150 woorden)", "ongeveer 250 woorden", "1 A4": how long a text may be. */
export const lengthHint =
  /(?:\b(?:max(?:imaal|imum)?|min(?:imaal|imum|stens)?|ongeveer|circa|ca|hoogstens|plm|tot)\b|±)?\.?\s*(?:\d+(?:[,.]5)?(?:\s*(?:-|–|tot|à|\/)\s*\d+)?|[½¼¾]|\b(?:een |één )?hal(?:f|ve)|\b(?:een|één|twee|drie|vier|vijf|zes|acht|tien|twintig))\s*(?:woord(?:en)?|words|zin(?:nen)?|sentences?|regels?|lines|pagina(?:'s)?|bladzijden?|pages?|alinea(?:'s)?|a4(?:'tjes?)?)\b/i;
const bracketedHint = /(?<!\s)\s*[([][^()[\]]{0,60}[)\]][.]?\s*$/;
/** How a text with such a hint ends, however many spaces stand behind it. */
const endsWithBracket = /[)\]][.]?\s*$|^\s*$|^[.]\s*$/;
const LONGEST_END = 8;

const mayHoldLength = signs.add({ patterns: [lengthHint] });

/** Does a hint of how long a text may be stand in the text? */
export const hasLengthHint = (text: string): boolean => mayHoldLength(text) && lengthHint.test(text);

/** "Niet meer dan 300 woorden", "minstens 150 en hoogstens 200 woorden", "in vijf zinnen": words around a length. */
const aroundLength =
  /^(?:(?:niet|langer|meer|minder|korter|dan|minstens|minimaal|maximaal|hoogstens|hooguit|ongeveer|circa|ca|in|en|of|tot|per|een|max|min|\d+|twee|drie|vier|vijf|zes|acht|tien|half|halve|woord|woorden|zin|zinnen|regel|regels|pagina|paginas|a4|alinea|alineas|bron|bronnen|voorbeeld|voorbeelden|words|sentences|pages|no|more|than|at|least|most|sources?)(?: |$|(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)))+$/;

/** One of these stands in each text that is nothing but a length. */
export const wordsOfLength: readonly NecessaryWord[] = [
  ...wholeWords('a bron bronnen voorbeeld voorbeelden source sources'),
  ...firstLetters('woord zin regel pagina alinea words sentences pages'),
];

/** Is the text nothing but "max. 150 woorden"? */
export const isLengthHint = (text: string): boolean =>
  (mayHoldLength(text) && lengthHint.exec(text)?.[0].length === text.replace(/(?<![.\s])[.\s]+$/, '').length) ||
  (/^(?:niet|minstens|minimaal|maximaal|hoogstens|hooguit|in|max|min|\d|no|at)\b/i.test(text) &&
    /\d|twee|drie|vier|vijf|zes|acht|tien|één|een/.test(text) &&
    /woord|zin|regel|pagina|a4|alinea|bron|voorbeeld|words|sentences|pages|sources/i.test(text) &&
    aroundLength.test(fold(text)));

/** The text without a label of an assignment before it and without a hint in brackets behind it. */
export function withoutFrame(text: string): string {
  const unlabelled = text
    .replace(assignmentLabel, '')
    .trim()
    .replace(/^[[({<]([^]*)[\])}>][.!]?$/, '$1');
  const hint = endsWithBracket.test(unlabelled.slice(-LONGEST_END)) ? bracketedHint.exec(unlabelled)?.[0] : undefined;
  return hint !== undefined &&
    unlabelled.length > hint.length &&
    (hasLengthHint(hint) || /\b(?:woorden|verplicht|optioneel|facultatief)\b/i.test(hint))
    ? unlabelled.slice(0, -hint.length)
    : unlabelled;
}
