/**
 * Tells who is named for what they thought, wrote or made: "Jerome Kagan wees op temperament", "volgens Amy Edmondson",
 * "Foucaults punt". A text that names people so is an essay, and so is one that speaks of novels and theories.
 */
import { hasFlag } from '../../tokens/array-pool.ts';
import { type Tokens } from '../../tokens/tokenize.ts';
import { FIRST_NAME } from '../../tokens/list-flags.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { APOSTROPHE, BREAK, SPACE, STOP } from '../../tokens/separators.ts';
import { isInitial } from '../initials.ts';
import { isParticleWord } from '../particles.ts';
import { PRACTICE, SUBJECT, THINKS, THOUGHT } from './topics.ts';

/** Before the name of who said or made something. */
const before = wordSet('volgens bij');
const ACCORDING_TO = hashWord('volgens');

export interface ThoughtSigns {
  /** Names beside what their bearers thought, wrote or made. */
  readonly thinkers: number;
  /** Words about works, ideas and history, and surnames behind "volgens". */
  readonly subjects: number;
  /** Words about the people with whom the writer works. */
  readonly practice: number;
}

/** `listFlags`: as in `CandidateWords`. */
export function thoughtSigns(tokens: Tokens, listFlags: Int16Array, skipped: Uint8Array): ThoughtSigns {
  const { count } = tokens;
  const signs = { thinkers: 0, subjects: 0, practice: 0 };
  for (let i = 0; i < count; i++) {
    if (tokens.isAbout(i, SUBJECT)) signs.subjects++;
    else if (tokens.isAbout(i, PRACTICE)) signs.practice++;
    if (!tokens.isCapital(i) || skipped[i] === 1) continue;
    const last = lastOfFullName(tokens, i);
    if (last > i && isBesideThought(tokens, i, last)) {
      signs.thinkers++;
      i = last;
    } else if (last === i && !hasFlag(listFlags, i, FIRST_NAME)) {
      if (hasThought(tokens, i)) signs.thinkers++;
      else if (i > 0 && tokens.hashes[i - 1] === ACCORDING_TO) signs.subjects++;
    }
  }
  return signs;
}

/** The index of the last word of the full name that starts with word `i`; `i` itself if the name is one word. */
export function lastOfFullName(tokens: Tokens, i: number): number {
  let last = i;
  for (let k = i + 1; k < tokens.count && k - i < MOST_WORDS; k++) {
    const isJoined = tokens.gaps[k] === SPACE || isInitial(tokens, k - 1);
    if (!isJoined) break;
    if (tokens.isCapital(k)) last = isInitial(tokens, k) ? last : k;
    else if (!isParticleWord(tokens.hashOf(k))) break;
  }
  return last;
}
const MOST_WORDS = 6;

/** Do the words from `i` through `last` stand beside a verb of thinking or making, or behind "volgens"? */
export const isBesideThought = (tokens: Tokens, i: number, last: number): boolean =>
  (tokens.gaps[last + 1] === SPACE && tokens.isAbout(last + 1, THINKS)) ||
  (i > 0 && tokens.gaps[i] === SPACE && (tokens.isAbout(i - 1, THINKS) || before.has(tokens.hashOf(i - 1)))) ||
  hasThought(tokens, last);

/** "Foucaults punt", "Norman's boek": is word `i` a genitive before a thought or a work? */
function hasThought(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  if (tokens.lengthOf(i) < 3) return false;
  const end = tokens.endOf(i);
  const isGenitive = text.charAt(end - 1) === 's' && tokens.gaps[i + 1] === SPACE;
  let k = i + 1;
  if (!isGenitive) {
    if (!apostrophes.has(text.charAt(end)) || !/^['’]s? /.test(text.slice(end, end + 3))) return false;
    if (tokens.gaps[k] === APOSTROPHE && tokens.lengthOf(k) === 1) k++;
  }
  return [k, k + 1].some((n) => (n === k || tokens.gaps[n] === SPACE) && tokens.isAbout(n, THOUGHT));
}

const apostrophes = new Set("'’");

/** What a thinker is said to think, in the present tense: a writer of reports tells in the past what colleagues said. */
const thinks = wordSet(
  'noemt zegt stelt betoogt schrijft beschrijft onderscheidt waarschuwt pleit meent beweert says argues writes describes calls claims defines distinguishes suggests shows',
);
/** Words of sentences about what the writer read. */
const reading = wordSet('gelezen literatuur leestip boek boeken theorie read reading book books theory');
/** The sentence says that somebody read within this many words of the name. */
const READING_REACH = 12;

/** Is word `i` part of a name that stands for what its bearer thinks, or for what the writer read of him? */
export function isNamedForThought({ tokens, listFlags }: ThoughtWords, i: number): boolean {
  let first = i;
  while (first > 0 && i - first < MOST_WORDS && lastOfFullName(tokens, first - 1) >= i && tokens.isCapital(first - 1))
    first--;
  const last = lastOfFullName(tokens, first);
  if (hasThought(tokens, last)) return last > first || !hasFlag(listFlags, i, FIRST_NAME);
  if (last === first) return false;
  if (tokens.gaps[last + 1] === SPACE && thinks.has(tokens.hashOf(last + 1))) return true;
  for (let k = first - 1; k >= 0 && first - k <= READING_REACH; k--) {
    const gap = tokens.gaps[k + 1];
    if (gap === STOP || gap === BREAK) return false;
    if (reading.has(tokens.hashOf(k))) return true;
  }
  return false;
}

interface ThoughtWords {
  readonly tokens: Tokens;
  readonly listFlags: Int16Array;
}
