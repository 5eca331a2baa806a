/**
 * One pass over a text: its words, with what every detector asks of them. Words are stretches of letters and digits;
 * apostrophes and hyphens separate ("Eva's" is "Eva" and "s"; "Anne-Fleur" two words).
 *
 * Kept as typed arrays (offsets 0-based UTF-16 units): a megabyte of prose has some 170,000 words.
 */
import { BREAK, gapKind } from './separators.ts';
import { CLASS, DIGIT, FOLD, LOWER, UPPERCASE } from './characters.ts';
import { classesOf } from './token-classes.ts';
import { memo } from '../../incremental/memo.ts';
import type { Passage } from '../../report/model.ts';

/** Starts with a capital. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const ALL_CAPS = 2;
/** Starts with a digit. */
export const NUMBER = 4;
/** Has a digit somewhere. */
export const HAS_DIGIT = 8;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32-bit hash of each word, lower case and without accents: the key of every word list. */
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
  /** What each word is by its letters (`vocabulary.ts`). */
  readonly classes: Int32Array;
  /** How each word is joined to the one before it (`gaps.ts`); the first as after a line break. */
  readonly gaps: Uint8Array;
  /** All bits of `flags`, and of `classes`, together: what is not in here, no word of the text has. */
  readonly anyFlags: number;
  readonly anyClasses: number;
}

/** The words of a passage, scanned once and shared by the detectors. */
export const tokensOf = memo(({ text }: Passage): Tokens => tokenize(text));

export function tokenize(text: string): Tokens {
  const length = text.length;
  // More words than every other character can't be there.
  if (room.size - room.used <= length >> 1) room = makeRoom(Math.max(ROOM, (length >> 1) + 1));
  const { starts, ends, hashes, flags, classes, gaps, used } = room;
  let anyFlags = 0;
  let anyClasses = 0;
  let at = used;
  for (let i = 0; i < length;) {
    const first = CLASS[text.charCodeAt(i)] ?? 0;
    if (first === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0x811c9dc5;
    let seen = 0;
    do {
      const code = text.charCodeAt(i);
      const kind = CLASS[code] ?? 0;
      if (kind === 0) break;
      seen |= 1 << kind;
      const base = FOLD[code] ?? 0;
      if (base !== 0) hash = Math.imul(hash ^ base, 0x01000193);
      i++;
    } while (i < length);
    const flag =
      (first === UPPERCASE ? CAPITAL : 0) |
      (first === DIGIT ? NUMBER : 0) |
      ((seen & (1 << DIGIT)) !== 0 ? HAS_DIGIT : 0) |
      (i - start > 1 && (seen & (1 << LOWER)) === 0 && first === UPPERCASE ? ALL_CAPS : 0);
    const known = classesOf(hash | 0, text, start, i);
    starts[at] = start;
    ends[at] = i;
    hashes[at] = hash;
    flags[at] = flag;
    classes[at] = known;
    gaps[at] = at === used ? BREAK : gapKind(text, ends[at - 1] ?? 0, start);
    anyFlags |= flag;
    anyClasses |= known;
    at++;
  }
  room.used = at;
  return {
    text,
    count: at - used,
    starts: starts.subarray(used, at),
    ends: ends.subarray(used, at),
    hashes: hashes.subarray(used, at),
    flags: flags.subarray(used, at),
    classes: classes.subarray(used, at),
    gaps: gaps.subarray(used, at),
    anyFlags,
    anyClasses,
  };
}

/** Words of many scans lie in the same arrays: making arrays for each costs more than filling them. */
const ROOM = 1 << 14;
let room = makeRoom(ROOM);

function makeRoom(size: number) {
  return {
    size,
    used: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    flags: new Uint8Array(size),
    classes: new Int32Array(size),
    gaps: new Uint8Array(size),
  };
}
