/** Features of one candidate word, as hashed numbers: the input of the scorer. */
import { runKindAt } from '../../report/prose/run-at.ts';
import { mix } from '../../lexicon/filter.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, NUMBER, type Tokens } from '../tokens/tokenize.ts';
import { cuesIn } from '../tokens/token-classes.ts';
import type { CandidateWords } from './candidates.ts';
import { BREAK, HYPHEN, NO_GAP, SPACE } from '../tokens/separators.ts';
import { cueBit, cuesOf } from './cues.ts';
import { hasInnerCapital, isAscii, textHash } from './spelling.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, PLACE_NAME, SURNAME } from '../tokens/list-flags.ts';

/** Size of the weight table; a power of two. */
export const BUCKETS = 1 << 17;

/** Words on either side whose classes count as the neighbourhood. */
const NEAR = 8;

/** Classes that say something about the word right beside them only. */
const beside = cueBit('institution') | cueBit('into');

/** Room for one candidate's features. */
export const MAX_FEATURES = 200;

const kinds = ['body', 'heading', 'quotation', 'cell', 'note', 'byline', 'references', 'code'];
const phraseNumbers = [
  '',
  'organisation',
  'school',
  'law',
  'method',
  'diagnosis',
  'public',
  'theorist',
  'brand',
  'calendar',
  'country',
  'town',
];

/**
 * Where the features of the word at hand are written, and how many there are: shared, as closures for each word cost
 * more.
 */
let written: Int32Array = new Int32Array(MAX_FEATURES);
let count = 0;

function add(template: number, value: number): void {
  written[count++] = mix(Math.imul(template + 1, 0x9e3779b1) ^ mix(value)) & (BUCKETS - 1);
}

/** One for each bit of `value`. */
function bits(template: number, value: number, extra: number): void {
  for (let rest = value, bit = 0; rest !== 0; rest >>>= 1, bit++) if ((rest & 1) !== 0) add(template, bit * 64 + extra);
}

/**
 * Writes the features of word `i` into `out` and returns how many. `previous`: label given to the word before;
 * `beyond`: hash of the first word after the passage, 0 when it is the last. `hidden`: in training, list flags to
 * ignore, so that the scorer learns to do without.
 */
export function features(
  all: CandidateWords,
  i: number,
  previous: number,
  beyond: number,
  out: Int32Array,
  hidden = 0,
): number {
  const { tokens, listFlags, phrases, aboutAuthor, passage, document } = all;
  const { text } = tokens;
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  const hash = tokens.hashes[i] ?? 0;
  const flags = tokens.flags[i] ?? 0;
  const known = (listFlags[i] ?? 0) & ~hidden;
  const initial = all.sentenceStarts[i] ?? 0;
  const length = end - start;
  written = out;
  count = 0;

  const person = (known & FIRST_NAME) !== 0 ? 1 : (known & (SURNAME | DICTIONARY_NAME)) !== 0 ? 2 : 0;
  const dutch = (known & COMMON_WORD) !== 0 ? 2 : (known & DUTCH_WORD) !== 0 ? 1 : 0;
  const town = (known & PLACE_NAME) !== 0 ? 1 : 0;
  const kind = person * 6 + dutch * 2 + town;
  const shape =
    (flags & ALL_CAPS) !== 0
      ? length < 5
        ? 1
        : 2
      : length === 1
        ? 3
        : (flags & HAS_DIGIT) !== 0
          ? 4
          : hasInnerCapital(text, start, end)
            ? 5
            : 0;
  add(0, 0);
  add(1, known);
  add(2, kind * 2 + initial);
  add(3, shape * 2 + initial);
  add(4, kind * 8 + shape);
  if (dutch === 2) add(5, hash);
  const plain = isAscii(text, start, end);
  const word = plain ? text : text.slice(start, end).toLowerCase();
  const opens = plain ? start : 0;
  const closes = plain ? end : word.length;
  add(6, textHash(word, Math.max(opens, closes - 3), closes));
  add(7, textHash(word, Math.max(opens, closes - 4), closes));
  if (length > 6) add(8, textHash(word, Math.max(opens, closes - 6), closes));
  add(9, textHash(word, opens, Math.min(opens + 3, closes)));
  add(10, Math.min(length, 12));

  // Neighbours.
  const gapBefore = tokens.gaps[i] ?? BREAK;
  const gapAfter = tokens.gaps[i + 1] ?? BREAK;
  add(11, gapBefore * 16 + gapAfter);
  add(12, gapBefore * 32 + kind);
  add(13, gapAfter * 32 + kind);
  if (i > 0 && gapBefore !== BREAK) {
    const before = tokens.hashes[i - 1] ?? 0;
    const capital = ((tokens.flags[i - 1] ?? 0) & CAPITAL) !== 0;
    add(14, mix(before) ^ gapBefore);
    const cues = cuesIn(tokens.classes[i - 1]);
    bits(15, cues, gapBefore === SPACE ? 1 : 0);
    bits(16, cues, 2 + kind);
    if (capital && (gapBefore === SPACE || gapBefore === HYPHEN)) {
      add(17, ((listFlags[i - 1] ?? 0) & ~hidden & 127) * 2 + (gapBefore === HYPHEN ? 1 : 0));
      add(18, personOf((listFlags[i - 1] ?? 0) & ~hidden) * 32 + kind);
    } else add(19, capital ? 1 : 2);
    if ((tokens.flags[i - 1] ?? 0) & NUMBER) add(20, gapBefore);
    if (i > 1 && tokens.gaps[i - 1] !== BREAK) {
      bits(21, cuesIn(tokens.classes[i - 2]), 1);
      add(22, mix(before) ^ Math.imul(tokens.hashes[i - 2] ?? 0, 31));
    }
  }
  if (i + 1 < tokens.count && gapAfter !== BREAK) {
    const after = tokens.hashes[i + 1] ?? 0;
    const capital = ((tokens.flags[i + 1] ?? 0) & CAPITAL) !== 0;
    add(23, mix(after) ^ gapAfter);
    const cues = cuesIn(tokens.classes[i + 1]);
    bits(24, cues, gapAfter === SPACE ? 1 : 0);
    bits(25, cues, 2 + kind);
    if (capital && (gapAfter === SPACE || gapAfter === HYPHEN)) {
      add(26, ((listFlags[i + 1] ?? 0) & ~hidden & 127) * 2 + (gapAfter === HYPHEN ? 1 : 0));
      add(27, personOf((listFlags[i + 1] ?? 0) & ~hidden) * 32 + kind);
    } else add(28, capital ? 1 : 2);
    if ((tokens.flags[i + 1] ?? 0) & NUMBER) add(29, gapAfter);
    bits(30, i + 2 < tokens.count ? cuesIn(tokens.classes[i + 2]) : cuesOf(beyond), 1);
  }
  add(31, previous * 16 + gapBefore);
  add(32, previous * 32 + kind);

  // This mention and the document's other mentions.
  const local = all.cues[i] ?? 0;
  bits(33, local, 0);
  bits(34, local, 1 + kind);
  const about = document.factsOf(hash);
  const own = about?.mentions;
  if (own) {
    bits(35, own.cues, 0);
    bits(36, own.cues, 1 + kind);
    const inside = Math.min(2, own.inside);
    const lowered = Math.min(2, own.lower);
    add(37, inside * 9 + lowered * 3 + Math.min(2, own.initial));
    add(38, (inside * 3 + lowered) * 64 + kind * 2 + initial);
    add(39, (inside > 0 ? 1 : 0) * 4 + (lowered > 0 ? 2 : 0) + initial);
  }
  const phrase = phrases.get(i);
  if (phrase) {
    const number = phraseNumbers.indexOf(phrase.kind);
    add(40, number);
    add(41, number * 2 + (phrase.last > phrase.first ? 1 : 0));
    add(42, number * 64 + (local !== 0 ? 32 : 0) + kind);
  }
  if (about?.isCited === true) {
    add(43, 1);
    bits(44, local, 1);
  }
  if (about?.isAuthor === true) {
    add(45, 1);
    bits(46, local, 1);
  }
  add(47, kinds.indexOf(runKindAt(passage, start)) * 32 + kind);
  if (aboutAuthor[i] === 1) add(48, 1);
  if (gapAfter === NO_GAP) add(49, 1);
  const near = cuesIn((tokens.classes[i] ?? 0) | nearby(tokens, i, -1) | nearby(tokens, i, 1)) & ~beside;
  bits(50, near, 0);
  bits(51, near, 1 + kind);
  return count;
}

/** Classes of the words on one side, within the paragraph. */
function nearby({ text, count, starts, ends, classes, gaps }: Tokens, i: number, step: 1 | -1): number {
  let found = 0;
  for (let k = i + step; k >= 0 && k < count && Math.abs(k - i) <= NEAR; k += step) {
    // The word that the gap between the two stands before.
    const later = step > 0 ? k : k + 1;
    if (gaps[later] === BREAK && text.slice(ends[later - 1], starts[later]).includes('\n\n')) break;
    found |= classes[k] ?? 0;
  }
  return found;
}

const personOf = (known: number): number =>
  (known & FIRST_NAME) !== 0 ? 1 : (known & (SURNAME | DICTIONARY_NAME)) !== 0 ? 2 : 0;
