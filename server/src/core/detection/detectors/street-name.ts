/** Tells where the name of a street begins. */
import type { Tokens } from '../tokens/tokenize.ts';

/**
 * Offset at which the street that ends with word `i` begins, as a street may have several words: "Burgemeester
 * Drijberweg", "Jan van Nassaustraat", "1e Dorpsstraat". Never before `freeFrom`. `isStreet`: word `i` has the ending
 * of a street.
 */
export function streetStart(tokens: Tokens, i: number, freeFrom: number, isStreet: boolean): number {
  const { text } = tokens;
  let start = tokens.starts[i] ?? 0;
  let nextStart = start;
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    const wordStart = tokens.starts[k] ?? 0;
    const end = tokens.ends[k] ?? 0;
    if (wordStart < freeFrom) break;
    const gap = text.slice(end, nextStart);
    nextStart = wordStart;
    const word = text.slice(wordStart, end);
    if (!/^(?: |-|\. |['’])$/.test(gap)) break;
    if (
      /^(?:\d{1,2}e|[A-ZÀ-Þ][a-zà-ÿ'’]*)$/.test(word) &&
      !notInStreet.has(word) &&
      (gap !== '. ' || /^(?:Burg|St|Dr|Prof|Ds|Mr|Gen|Past|Pres|[A-Z])$/.test(word))
    ) {
      start = wordStart;
    } else if (/^(?:van|de|der|den|ten|ter|t|op|in|het|d)$/.test(word) && k > 0) {
      const wordBefore = text.slice(tokens.starts[k - 1] ?? 0, tokens.ends[k - 1] ?? 0);
      const secondBefore =
        /^(?:van|de|in|op)$/.test(wordBefore) && k > 1
          ? text.slice(tokens.starts[k - 2] ?? 0, tokens.ends[k - 2] ?? 0)
          : '';
      // "D'Angelo op de Slinge 530": a preposition joins only what ends like a street, and with an article none.
      const isPreposition = /^(?:op|in)$/.test(secondBefore === '' ? word : wordBefore);
      if (isPreposition && (!isStreet || /^(?:de|het)$/.test(word))) break;
      const isName = (w: string): boolean => /^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(w) && !notInStreet.has(w);
      if (!isName(wordBefore) && !isName(secondBefore)) break;
    } else break;
  }
  return start;
}

/** Capitalised words before a street that are no part of its name. */
const notInStreet = new Set(
  'Aan Op In Bij Naar Vanaf Locatie Adres Straat Huisbezoek Het Een Zij Hij Ze Ik En Na Via Over Langs Tot Om Voor Bezoek Briefadres Woonadres Vanuit Mevrouw Meneer Dhr Mw'.split(
    ' ',
  ),
);
