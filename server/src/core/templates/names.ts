/** Reduces a heading to the bare name of a section, and to the id of a section. */
import { textCache } from '../incremental/text-cache.ts';
import { fold } from '../text/fold.ts';

export { fold };

/** Words that count sections, as alternatives of a pattern. */
export const COUNTER_WORDS =
  'fase|stap|deel|dimensie|niveau|laag|basistaak|onderdeel|hoofdstuk|paragraaf|punt|phase|step|stage|part|dimension|level|chapter';

/** "Fase 1", "Stap 5", "Deel II", "Hoofdstuk 3" before a name. */
const counter = new RegExp(`^(?:${COUNTER_WORDS})\\s+(?:\\d{1,2}[a-z]?|[ivx]{1,4})\\b\\s*[.:)\\-–—]*\\s*`, 'i');
/** "1.", "2)", "a.", "3.1", "IV." before a name, and the letter of a model: "S – Situatie". */
const numbering =
  /^(?:(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|\(?[a-z][.)]|[ivx]{1,4}[.)])(?=\s|\*|$)\s*|[a-z]\s?[-–—=:]\s?(?=\p{L}{3}))/iu;
/**
 * Bullets, emoji (keycaps and shortcodes too), numbers in circles, arrows, emphasis, the kind of a box ("[!info]"): all
 * before the first letter, digit or bracket.
 */
const decoration =
  /^(?:\[![\w-]+\][+-]?|(?<!:):{3,}\s*[\w-]+\s|:[a-z0-9+-][a-z0-9_+-]*:|[^\p{L}\p{Nd}(]|[\d#*]\uFE0F?\u20E3)+/u;

/** ":rocket:" behind a name. Before a name it is decoration. */
const shortcode = /\s:[a-z0-9+-][a-z0-9_+-]*:(?=\s|$)/g;

const brackets = /\([^)]*\)?/g;
/** Brackets behind a word hold an ending of it, of at most this many UTF-16 units: "Betrokkene(n)", "Dilemma('s)". */
const LONGEST_ENDING = 3;

/** Do the brackets at this offset stand in a word: "(Leer)vraag", "Betrokkene(n)"? Then their text is part of it. */
function areInWord(found: string, at: number, text: string): boolean {
  if (!/^\(['’]?\p{L}+\)$/u.test(found)) return false;
  const isLetter = (index: number): boolean => /^\p{L}$/u.test(text.charAt(index));
  return isLetter(at + found.length) || (isLetter(at - 1) && found.length <= LONGEST_ENDING + 2);
}

/** "(Leer)vraag" → "Leervraag", "Betrokkene(n)" → "Betrokkenen". */
export const withoutBracketsInWord = (name: string): string =>
  name.includes('(')
    ? name.replace(brackets, (found, at: number) => (areInWord(found, at, name) ? found.slice(1, -1) : found))
    : name;

/**
 * A heading without the attributes that pandoc adds ("[]{#_Toc1 .anchor}", "[Context]{.underline}", "{#context .un}")
 * and without the tags and anchors of note-taking programs ("Context #stage ^context").
 */
export const withoutAttributes = (heading: string): string =>
  /[{#^]/.test(heading)
    ? heading
        .replace(/\[([^[\]]*)\]\{[#.:][^{}]*\}/g, '$1')
        .replace(/\s*\{[#.:][^{}]*\}\s*$/, '')
        .replace(/(?:\s+[#^][\p{L}\d][\p{L}\d/_-]*)+$/u, '')
    : heading;

/** The names of so many headings are kept: several readers ask for each, and reports have headings in common. */
const LATEST_NAMES = 512;

/**
 * The name in a heading: without counter, numbering, emoji and brackets, up to the first colon, slash or spaced dash,
 * with its case and accents. "Stap 2. Dilemma's (kort) - de keuze" → "Dilemma's".
 */
export const bareName = textCache((heading: string): string => {
  let name = withoutAttributes(heading).replace(decoration, '');
  for (let previous = ''; previous !== name;) {
    previous = name;
    name = name.replace(counter, '').replace(numbering, '').replace(decoration, '');
  }
  return name
    .replace(brackets, (found, at: number) => (areInWord(found, at, name) ? found : ' '))
    .replace(shortcode, ' ')
    .replace(/(?:[:/|]|\s[–—-]\s).*$/su, '')
    .replace(/(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/u, '')
    .replace(/\)$/, (bracket: string, _at, whole: string) => (whole.includes('(') ? bracket : ''))
    .replace(/\s+/g, ' ')
    .trim();
}, LATEST_NAMES);

/**
 * The id of the section with this heading, as the contract defines it: "1. Rol van het netwerk" →
 * "rol-van-het-netwerk".
 */
export const slug = (heading: string): string =>
  fold(bareName(heading.replace(/\([^)]*\)?/g, ' '))).replaceAll(' ', '-');
