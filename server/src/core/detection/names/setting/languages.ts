/**
 * The language of a stretch of text, by the function words that only one language has. The lists are from general
 * knowledge; words that two of the languages share ("in", "was", "of") are on none of them.
 */

export const UNKNOWN = 0;
export const DUTCH = 1;
export const ENGLISH = 2;
export const GERMAN = 3;
export const FRENCH = 4;
export const LANGUAGE_COUNT = 5;

export const functionWords: readonly (readonly [number, string])[] = [
  [
    DUTCH,
    'de het een van en ik niet dat er op te met voor zijn maar om aan ze zij hij hem haar mijn naar bij ook als dan wat wel kan kon wil wilde wordt werd worden heb heeft hebben uit door toen dit deze geen omdat want tot onder zo heel veel moet moest mij ons jullie onze je jij hun zich nu hoe waar waarom wie tijdens volgens zonder tussen tegen over zou zal mag kunnen moeten willen doe doen ging gaat komt kwam iets niets iemand',
  ],
  [
    ENGLISH,
    'the and you he she they it this that these those with from for my your his our their what when who which how why can could should would will has have does did been not but are on at by about because if there so be must shall him them into very than then its i an to as where while whether am being cannot',
  ],
  [
    GERMAN,
    'und ich nicht ist ein eine einen einer einem mit von zu für auf dem im sich sie wir auch haben hat bin mein meine kein keine seit sagt aber oder wenn nach aus über ihr ihm uns nur schon wird sind sein das des zum zur hatte hatten wie war den vom',
  ],
  [
    FRENCH,
    "le la un une du est et que qui ne je tu il elle nous vous dans sur pour avec mon cette ces aux mais où sont être c'est n'est pas d l j qu",
  ],
];

/** Fewer function words of a language than this leave a stretch unknown; a French "la" or "le" may open a name. */
const leastWords: readonly number[] = [0, 1, 1, 2, 2];

/** The language with the most function words in `counts` (by language); Dutch wins from others with as many. */
export function languageOf(counts: ArrayLike<number>): number {
  let best = UNKNOWN;
  for (let language = DUTCH; language < LANGUAGE_COUNT; language++) {
    const count = counts[language] ?? 0;
    if (count >= (leastWords[language] ?? 1) && count > (best === UNKNOWN ? 0 : (counts[best] ?? 0))) best = language;
  }
  return best;
}
