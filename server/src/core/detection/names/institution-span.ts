/** Where an institution's name begins and ends, word by word. */
import { CAPITAL, type Scan } from '../tokens/tokenize.ts';
import type { Candidates } from './candidates.ts';
import { isArticle, isCompass, isLegalForm, isLinking, isParticle, isSaint } from './institutions/words.ts';
import { PLACE } from './lexicon-flags.ts';
import { PERSON } from './scorer.ts';

/** First and last word; `core`: the first word after the kind. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly core: number;
  readonly evidence: string;
}

export interface Ground {
  readonly all: Candidates;
  readonly labels: Uint8Array;
  /** Words that are surely a place. */
  readonly places: Uint8Array;
}

/** Most words of a name after its kind. */
const LONGEST = 7;
export const isCapital = (scan: Scan, i: number): boolean => ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
export const between = (scan: Scan, i: number): string => scan.text.slice(scan.ends[i], scan.starts[i + 1]);
export const wordOf = (scan: Scan, i: number): string => scan.text.slice(scan.starts[i], scan.ends[i]);
const isCapitalArticle = (scan: Scan, i: number): boolean =>
  isArticle(scan.hashes[i] ?? 0) && (isCapital(scan, i) || /^[td]$/.test(wordOf(scan, i)));

/** "De Linde", "'t Hof", "Sint Cecilia": an article or a saint's title, then a capital. */
export function isJoined(scan: Scan, i: number): boolean {
  // What follows first: most words have no capital after them.
  if (i + 1 >= scan.count || !isCapital(scan, i + 1)) return false;
  const hash = scan.hashes[i] ?? 0;
  const opens = isCapitalArticle(scan, i) || (isSaint(hash) && isCapital(scan, i));
  return opens && /^(?: |-|\. |['’] ?)$/.test(between(scan, i));
}

/** The first word that is no particle: "Van den Elzen". */
export function headOf(scan: Scan, i: number): number {
  let head = i;
  while (head < i + 3 && head + 1 < scan.count && isParticle(scan.hashes[head] ?? 0) && between(scan, head) === ' ')
    head++;
  return head;
}

/** A national organisation, a law, a brand … of the lists. */
export function isKnown({ phrases }: Candidates, i: number): boolean {
  const kind = phrases.get(i)?.kind;
  return kind !== undefined && !nearby.has(kind);
}

/** Known words that a small institution may bear: "Taalhuis Westland", "Vrouwencentrum Eritrea Noord". */
const nearby = new Set(['town', 'theorist', 'public', 'country', 'calendar']);

/** The whole of the name is of the lists, nothing follows: "Stichting Exodus", not "kantoor Balans & Co". */
export function isKnownWhole(all: Candidates, i: number): boolean {
  const last = all.phrases.get(i)?.last ?? i;
  return isKnown(all, i) && !(last + 1 < all.scan.count && between(all.scan, last) === ' & ');
}

/** Last word of the name that starts at `i`. */
export function nameEnd({ all, labels, places }: Ground, i: number, owner: boolean): number {
  const { scan, lists } = all;
  let last = isJoined(scan, i) ? i + 1 : owner ? headOf(scan, i) : i;
  for (let k = last + 1; k < scan.count && k - i < LONGEST; k++) {
    const gap = between(scan, k - 1);
    const abbreviated = gap === '. ' && /^(?:St|Gebr|Mr|Dr|[A-Z])$/.test(wordOf(scan, k - 1));
    if (!/^(?: |-|['’]| ['’]| & | \+ )$/.test(gap) && !abbreviated) break;
    const hash = scan.hashes[k] ?? 0;
    if (isCapital(scan, k)) {
      const linked = k - 1 > last;
      const town = places[k] === 1 || isCompass(hash) || ((lists[k] ?? 0) & PLACE) !== 0;
      const person = labels[k] === PERSON && !isSaint(scan.hashes[k - 1] ?? 0);
      if (person && (linked || (!owner && gap === ' ' && !town && !abbreviated))) break;
      last = k;
    } else if (isLegalForm(hash) && gap === ' ') return k;
    else if (!isLinking(hash) || !/^ ['’]?$/.test(gap)) break;
  }
  return last;
}
