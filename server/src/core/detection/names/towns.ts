/** Towns, villages and quarters: by the scorer's word, by what stands around them, and by known double names. */
import { sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { STOP } from '../tokens/separators.ts';
import { CAPITAL, type Tokens } from '../tokens/tokenize.ts';
import type { NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import { AFTER_LOCATIVE, startsSentence } from './context-cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, PLACE_NAME } from '../tokens/list-flags.ts';
import { isOfficial, isNextTown, isWholeTown, lowerCaseTown, MAYBE_PLACE, townCue, SURE_PLACE } from './town-cues.ts';
import { NOTHING, TOWN } from './scorer.ts';

const joining = /^(?:aan|de|den|der|het|op|bij|en|in|van|ter|ten|t|s)$/;
const compass =
  /^(?:Noord|Zuid|Oost|West|Centrum|Haven|Stad|Dorp|Noordoost|Noordwest|Zuidoost|Zuidwest|Binnen|Buiten)$/;
const article = new Set(['de', 'het'].map(hashWord));

/** Words that are a place by their surroundings, whatever the scorer says: no person is looked for there. */
export function sureTownWords(all: CandidateWords): Uint8Array {
  const { tokens, phrases, skipped, aboutAuthor } = all;
  // Most passages have no place: those share one row of zeros.
  const none = sharedZeros(tokens.count);
  let sure = none;
  for (let i = 0; i < tokens.count; i++) {
    if (skipped[i] === 1 || aboutAuthor[i] === 1) continue;
    if (((tokens.flags[i] ?? 0) & CAPITAL) === 0) {
      if (lowerCaseTown(tokens, i)) sure = withWords(sure, none, i, i + 1);
      continue;
    }
    const phrase = phrases.get(i);
    if (phrase && phrase.last > phrase.first) {
      if (phrase.kind === 'town' && isWholeTown(all, phrase.first, phrase.last))
        sure = withWords(sure, none, phrase.first, phrase.last + 1);
      continue;
    }
    if (phrase && phrase.kind !== 'town') continue;
    if (townCue(all, i) === SURE_PLACE || isNextTown(all, i, sure)) sure = withWords(sure, none, i, partsOf(all, i));
  }
  return sure;
}

const withWords = (marks: Uint8Array, none: Uint8Array, from: number, to: number): Uint8Array =>
  (marks === none ? uint8(marks.length) : marks).fill(1, from, to);

/** "in de wijk Het Lage Veld": an article takes the capitals after it along. Returns the end. */
function partsOf({ tokens }: CandidateWords, i: number): number {
  let end = i + 1;
  if (!article.has(tokens.hashes[i] ?? 0)) return end;
  while (
    end < tokens.count &&
    end - i < 3 &&
    isCapital(tokens, end) &&
    tokens.text.slice(tokens.ends[end - 1], tokens.starts[end]) === ' '
  )
    end++;
  return end;
}

export function findTowns(
  all: CandidateWords,
  labels: Uint8Array,
  sure: Uint8Array,
  isNamed: (hash: number) => boolean,
  isFree: (i: number) => boolean,
): NameSpan[] {
  const { tokens, skipped } = all;
  const chosen = (i: number): boolean =>
    (sure[i] === 1 || isCapital(tokens, i)) &&
    skipped[i] !== 1 &&
    isFree(i) &&
    (sure[i] === 1 || isTown(all, i, labels, isNamed(tokens.hashes[i] ?? 0)));
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!chosen(i)) continue;
    const last = rightEdge(all, i, chosen);
    const first = leftEdge(all, i, found.at(-1)?.last ?? 0);
    found.push({ start: startOf(tokens, first), end: tokens.ends[last] ?? 0, first, last: last + 1 });
    i = last;
  }
  return found;
}

/** The scorer's word, or nobody's and a place could stand here. */
function isTown(all: CandidateWords, i: number, labels: Uint8Array, elsewhere: boolean): boolean {
  const { tokens, listFlags, phrases, cues } = all;
  const phrase = phrases.get(i);
  if (phrase && phrase.kind !== 'town' && phrase.last > phrase.first) return false;
  if (i > 0 && isOffice(all, i - 1) && tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]) === ' ') return false;
  const known = listFlags[i] ?? 0;
  const cued = ((cues[i] ?? 0) & AFTER_LOCATIVE) !== 0;
  const opens = i > 0 && tokens.gaps[i] === STOP;
  if (labels[i] === TOWN) {
    // "Goes dat?" Only what is a place elsewhere opens a sentence.
    if (opens && !elsewhere && phrase?.last === undefined) return false; // A Dutch word with a capital, a brand, a sentence's first word: only after "in" and the like.
    const plain =
      (known & (DUTCH_WORD | PLACE_NAME)) === DUTCH_WORD || (startsSentence(tokens, i) && (known & COMMON_WORD) !== 0);
    return cued || !(plain && phrase?.kind !== 'town') ? !isThing(phrase?.kind) || cued : false;
  }
  if (phrase?.kind === 'town' && phrase.last > phrase.first) return isWholeTown(all, phrase.first, phrase.last);
  if (phrase && phrase.kind !== 'town') return false;
  if (elsewhere && labels[i] === NOTHING && !opens && (known & (PLACE_NAME | COMMON_WORD | FIRST_NAME)) === PLACE_NAME)
    return true;
  return labels[i] === NOTHING && (known & FIRST_NAME) === 0 && townCue(all, i) >= MAYBE_PLACE;
}

/** "Veilig Thuis Utrecht", "rechtbank Den Haag": where a national organisation has its office. */
const isOffice = ({ tokens, phrases }: CandidateWords, i: number): boolean => {
  const kind = phrases.get(i)?.kind;
  return kind === 'organisation' || kind === 'school' || isOfficial(tokens.hashes[i] ?? 0);
};
const isThing = (kind: string | undefined): boolean => kind === 'brand' || kind === 'method' || kind === 'law';
const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;

function rightEdge({ tokens, phrases }: CandidateWords, i: number, chosen: (i: number) => boolean): number {
  const phrase = phrases.get(i);
  let last = phrase?.kind === 'town' ? Math.max(i, phrase.last) : i;
  for (let k = last + 1; k < tokens.count && k - last < 4; k++) {
    const gap = tokens.text.slice(tokens.ends[k - 1], tokens.starts[k]);
    if (!/^(?: |-|['’]| ['’]|-['’])$/.test(gap)) break;
    const word = tokens.text.slice(tokens.starts[k], tokens.ends[k]);
    const adjacent = k - 1 === last;
    if (
      isCapital(tokens, k) &&
      (gap === '-' ||
        (adjacent
          ? chosen(k) || compass.test(word)
          : chosen(k) && !/^(?:in|en|van|bij)$/.test(tokens.text.slice(tokens.starts[k - 1], tokens.ends[k - 1]))))
    )
      last = k;
    else if (isCapital(tokens, k) || !joining.test(word)) break;
  }
  return last;
}

/**
 * "Sint-Odiliënberg", "Oud-Gastel", "Übach-Palenberg": what is joined by a hyphen is one name; so are "De Rips" and
 * known double names.
 */
function leftEdge({ tokens, phrases }: CandidateWords, i: number, floor: number): number {
  const phrase = phrases.get(i);
  let first = phrase?.kind === 'town' ? Math.max(floor, Math.min(i, phrase.first)) : i;
  while (first > floor) {
    const gap = tokens.text.slice(tokens.ends[first - 1], tokens.starts[first]);
    const hash = tokens.hashes[first - 1] ?? 0;
    const hyphen = gap === '-' && (isCapital(tokens, first - 1) || isClipped(tokens, first - 1));
    const named =
      gap === ' ' && article.has(hash) && isCapital(tokens, first - 1) && !startsSentence(tokens, first - 1);
    if (!hyphen && !named) break;
    first--;
  }
  return first;
}

/** "'s-Gravenzande": the clipped article. */
const isClipped = (tokens: Tokens, i: number): boolean =>
  /^['’]s$/.test(tokens.text.slice((tokens.starts[i] ?? 1) - 1, tokens.ends[i]));
const startOf = (tokens: Tokens, i: number): number => (tokens.starts[i] ?? 0) - (isClipped(tokens, i) ? 1 : 0);
