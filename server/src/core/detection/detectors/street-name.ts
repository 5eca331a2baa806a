/** Where the name of a street begins. */
import type { Tokens } from '../tokens/tokenize.ts';

/** A street's name may be several words: "Burgemeester Drijberweg", "Jan van Nassaustraat", "1e Dorpsstraat". */
export function streetStart(tokens: Tokens, i: number, free: number, isStreet: boolean): number {
  const { text } = tokens;
  let start = tokens.starts[i] ?? 0;
  let edge = start;
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    const at = tokens.starts[k] ?? 0;
    const end = tokens.ends[k] ?? 0;
    if (at < free) break;
    const between = text.slice(end, edge);
    edge = at;
    const word = text.slice(at, end);
    if (!/^(?: |-|\. |['’])$/.test(between)) break;
    if (
      /^(?:\d{1,2}e|[A-ZÀ-Þ][a-zà-ÿ'’]*)$/.test(word) &&
      !opening.has(word) &&
      (between !== '. ' || /^(?:Burg|St|Dr|Prof|Ds|Mr|Gen|Past|Pres|[A-Z])$/.test(word))
    ) {
      start = at;
    } else if (/^(?:van|de|der|den|ten|ter|t|op|in|het|d)$/.test(word) && k > 0) {
      const previous = text.slice(tokens.starts[k - 1] ?? 0, tokens.ends[k - 1] ?? 0);
      const chained =
        /^(?:van|de|in|op)$/.test(previous) && k > 1
          ? text.slice(tokens.starts[k - 2] ?? 0, tokens.ends[k - 2] ?? 0)
          : '';
      // "D'Angelo op de Slinge 530": a preposition joins only what ends like a street, and with an article none.
      const preposition = /^(?:op|in)$/.test(chained === '' ? word : previous);
      if (preposition && (!isStreet || /^(?:de|het)$/.test(word))) break;
      const named = (w: string): boolean => /^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(w) && !opening.has(w);
      if (!named(previous) && !named(chained)) break;
    } else break;
  }
  return start;
}

const opening = new Set(
  'Aan Op In Bij Naar Vanaf Locatie Adres Straat Huisbezoek Het Een Zij Hij Ze Ik En Na Via Over Langs Tot Om Voor Bezoek Briefadres Woonadres Vanuit Mevrouw Meneer Dhr Mw'.split(
    ' ',
  ),
);
