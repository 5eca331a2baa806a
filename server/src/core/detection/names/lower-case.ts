/**
 * Names typed in lower case: after a title or kin word, in a sentence that has no capitals at all, or known from
 * elsewhere.
 */
import { OPENING_PARTICLES, PARTICLES } from '../../text/name-shapes.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { CAPITAL, NUMBER, type Tokens } from '../tokens/tokenize.ts';
import { ON_FIRST_NAMES, ON_DICTIONARY_NAMES, ON_SURNAMES } from '../tokens/token-classes.ts';
import type { CandidateWords } from './candidates.ts';
import { BREAK, COLON, COMMA, STOP, SPACE } from '../tokens/separators.ts';
import { cueBit } from './cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../tokens/list-flags.ts';
import { isDutchAt, listFlagsOf } from './lexicon-flags.ts';

const title = cueBit('title');
const kin = cueBit('kin');
const naming = cueBit('naming');
const personal = title | kin | naming | cueBit('role');
const linking = cueBit('withWord');
const verb = cueBit('verb');
const determiner = cueBit('article');
const listed = FIRST_NAME | SURNAME | DICTIONARY_NAME;

const bare = (particle: string): number => hashWord(particle.replace(/['’]/g, ''));
const particles = new Set([...PARTICLES].map(bare));
const opening = new Set([...OPENING_PARTICLES].map(bare));
const SHORTEST = 3;

const length = (tokens: Tokens, i: number): number => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
const isLower = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & (CAPITAL | NUMBER)) === 0;
const joined = (tokens: Tokens, i: number): boolean =>
  /^\.? ['’]?$|^['’]$/.test(tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]));

/** Places of the words of lower-case names that their own context gives away. */
export function lowerCaseNames(all: CandidateWords): readonly number[] {
  const { tokens, skipped, aboutAuthor } = all;
  if ((tokens.anyClasses & (ON_FIRST_NAMES | ON_SURNAMES | ON_DICTIONARY_NAMES | title)) === 0) return nowhere;
  const found: number[] = [];
  const titled = (tokens.anyClasses & title) !== 0;
  let sloppy = false;
  for (let i = 0; i < tokens.count; i++) {
    const gap = tokens.gaps[i] ?? BREAK;
    if (gap === BREAK || gap === STOP || gap === COLON) sloppy = isLower(tokens, i);
    if (!isLower(tokens, i) || length(tokens, i) < SHORTEST || skipped[i] === 1 || aboutAuthor[i] === 1) continue;
    const known = tokens.classes[i] ?? 0;
    const lead = titled && i > 1 && particles.has(tokens.hashes[i - 1] ?? 0) ? titleBeforeParticles(tokens, i) : 0;
    if ((known & (ON_FIRST_NAMES | ON_SURNAMES | ON_DICTIONARY_NAMES)) === 0 && lead === 0) continue;
    const before = gap === SPACE || gap === STOP ? (tokens.classes[i - 1] ?? 0) : 0;
    const called = (before & (title | kin | naming)) !== 0;
    if (!called && lead === 0 && !(sloppy && (known & ON_FIRST_NAMES) !== 0)) continue;
    if (called || lead !== 0 ? isCalled(tokens, i, before, lead) : !isDutchAt(tokens, i)) {
      found.push(i);
      const surname = surnameAfter(all, i);
      if (surname !== undefined) found.push(surname);
    }
  }
  return found;
}

const nowhere: readonly number[] = [];

/** Cues of the word before the particles that lead up to word `i`: "mevrouw van der wal". */
export function titleBeforeParticles(tokens: Tokens, i: number): number {
  let k = i - 1;
  while (k > 0 && i - k < 4 && particles.has(tokens.hashes[k] ?? 0) && joined(tokens, k + 1)) k--;
  const opens = k < i - 1 && joined(tokens, k + 1) && opening.has(tokens.hashes[k + 1] ?? 0);
  return opens ? (tokens.classes[k] ?? 0) & title : 0;
}

function isCalled(tokens: Tokens, i: number, before: number, lead: number): boolean {
  const flags = listFlagsOf(tokens, i);
  const word = (flags & (DUTCH_WORD | COMMON_WORD)) !== 0;
  // "mevrouw van der wal", but not "mevrouw van de gemeente".
  if (lead !== 0) return (flags & SURNAME) !== 0 || !word;
  if ((before & naming) !== 0)
    return (flags & (FIRST_NAME | DICTIONARY_NAME)) !== 0 && (flags & COMMON_WORD) === 0 && !word;
  return (flags & listed) !== 0 && !word;
}

/** "mitchell de haan": what follows a first name in lower case and is on the list of surnames. */
function surnameAfter({ tokens, skipped }: CandidateWords, i: number): number | undefined {
  let k = i + 1;
  while (k < tokens.count && k - i < 4 && particles.has(tokens.hashes[k] ?? 0) && joined(tokens, k)) k++;
  if (
    k >= tokens.count ||
    !joined(tokens, k) ||
    !isLower(tokens, k) ||
    skipped[k] === 1 ||
    length(tokens, k) < SHORTEST
  )
    return undefined;
  const linked = k > i + 1;
  const flags = listFlagsOf(tokens, k);
  const word = (flags & (linked ? COMMON_WORD : DUTCH_WORD)) !== 0;
  return (flags & (SURNAME | DICTIONARY_NAME)) !== 0 && !word ? k : undefined;
}

/**
 * A name known from elsewhere, typed in lower case. Where the word is no Dutch word, always; else only where a name
 * would stand: after a title or kin word, or between a linking word and a verb or a stop.
 */
export function isLowerCaseName({ tokens }: CandidateWords, i: number): boolean {
  if (length(tokens, i) < SHORTEST) return false;
  const spaced = i > 0 && tokens.gaps[i] === SPACE;
  const before = spaced ? (tokens.classes[i - 1] ?? 0) : 0;
  const earlier = i > 1 ? (tokens.classes[i - 2] ?? 0) : 0;
  // "een vos", "een sluwe vos": an ordinary word, whatever the family is called.
  if (
    (before & determiner) !== 0 ||
    ((earlier & determiner) !== 0 && (before & (personal | linking | verb)) === 0 && spaced)
  )
    return false;
  if ((before & personal) !== 0) return true;
  if (!isDutchAt(tokens, i)) return true;
  const gap = tokens.gaps[i + 1] ?? STOP;
  const after = gap === SPACE && ((tokens.classes[i + 1] ?? 0) & verb) !== 0;
  const stop = gap === STOP || gap === COMMA;
  const linked = (before & (linking | verb)) !== 0;
  return (listFlagsOf(tokens, i) & COMMON_WORD) !== 0 ? linked && after : linked ? after || stop : after;
}
