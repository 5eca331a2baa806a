/** Section names: how a heading is reduced to what can be compared, and to an id. */
import { fold } from '../text/fold.ts';

export { fold };

/** "Fase 1", "Stap 5", "Deel II", "Hoofdstuk 3": what precedes a name without being part of it. */
const counter =
  /^(?:fase|stap|deel|dimensie|niveau|laag|basistaak|onderdeel|hoofdstuk|paragraaf|punt)\s+(?:\d{1,2}[a-z]?|[ivx]{1,4})\b\s*[.:)\-–—]*\s*/i;
/** "1.", "2)", "a.", "3.1", "IV." before a name. */
const numbering = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|\(?[a-z][.)]|[ivx]{1,4}[.)])(?=\s|\*|$)\s*/i;
/**
 * Bullets, emoji (keycaps too), numbers in circles, arrows, emphasis: everything before the first letter or digit or
 * bracket.
 */
const decoration = /^(?:[^\p{L}\p{Nd}(]|[\d#*]\uFE0F?\u20E3)+/u;

/**
 * A heading without what pandoc writes around it ("[]{#_Toc1 .anchor}", "[Context]{.underline}", "{#context
 * .unnumbered}") and without the tags and anchors of note-taking programs ("Context #stage ^context").
 */
export const withoutAttributes = (heading: string): string =>
  /[{#^]/.test(heading)
    ? heading
        .replace(/\[([^[\]]*)\]\{[#.:][^{}]*\}/g, '$1')
        .replace(/\s*\{[#.:][^{}]*\}\s*$/, '')
        .replace(/(?:\s+[#^][\p{L}\d][\p{L}\d/_-]*)+$/u, '')
    : heading;

/**
 * A heading without counter, numbering, emoji and brackets, cut at the first colon, slash or spaced dash; keeps case
 * and accents.
 */
export function bareName(heading: string): string {
  let name = withoutAttributes(heading).replace(decoration, '');
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(counter, '').replace(numbering, '').replace(decoration, '');
  }
  return name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s*(?:[:/]|\s[–—-]\s).*$/su, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Section id of a heading, as the contract defines it. */
export const slug = (heading: string): string => fold(bareName(heading)).replaceAll(' ', '-');
