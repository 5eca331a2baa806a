/**
 * What a document knows by name: an institution named once with its kind ("woningstichting Ons Dak") is known by its
 * name alone elsewhere ("Ons Dak dreigde"), and so is a town.
 */
import { mix } from '../../../lexicon/filter.ts';
import { sharedZeros } from '../../tokens/array-pool.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { CAPITAL, type Tokens } from '../../tokens/tokenize.ts';
import type { CandidateWords } from '../candidates.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { isCapital, wordOf, type InstitutionSpan } from '../institution-span.ts';

/** Longest name that is looked for again, in words. */
const LONGEST = 6;

/** What one passage names: hash of the whole name by way of its words, and of its first word. */
export interface NamedEntities {
  readonly institutions: readonly { readonly key: number; readonly opening: number }[];
  /** Hashes of words that are a town. */
  readonly towns: readonly number[];
}

/** What all passages name together. */
export class KnownEntities {
  private readonly keys = new Map<number, number>();
  private readonly openings = new Set<number>();
  private readonly towns = new Set<number>();

  add({ institutions, towns }: NamedEntities): void {
    for (const { key, opening } of institutions) {
      this.keys.set(key, opening);
      this.openings.add(opening);
    }
    for (const hash of towns) this.towns.add(hash);
  }

  isTown = (hash: number): boolean => this.towns.has(hash);

  /** Hashes of words for which it matters that this is known rather than the other. */
  differences(other: KnownEntities): Set<number> {
    const found = new Set<number>();
    for (const [a, b] of [
      [this, other],
      [other, this],
    ] as const) {
      for (const [key, opening] of a.keys) if (!b.keys.has(key)) found.add(opening);
      for (const hash of a.towns) if (!b.towns.has(hash)) found.add(hash);
    }
    return found;
  }

  /** Every place in a passage where a known institution's words stand with capitals. */
  mentions({ tokens, sentenceStarts, listFlags }: CandidateWords): readonly InstitutionSpan[] {
    if (this.keys.size === 0) return noStretches;
    let found: InstitutionSpan[] | undefined;
    for (let i = 0; i < tokens.count; i++) {
      if (!isCapital(tokens, i) && tokens.hashes[i] !== t) continue;
      if (!this.openings.has(tokens.hashes[i] ?? 0) || !(isCapital(tokens, i) || wordOf(tokens, i) === 't')) continue;
      for (let last = Math.min(i + LONGEST, tokens.count) - 1; last >= i; last--) {
        if (((tokens.flags[last] ?? 0) & CAPITAL) === 0 || !this.keys.has(keyOf(tokens, i, last))) continue;
        const plain = i === last && sentenceStarts[i] === 1 && ((listFlags[i] ?? 0) & DUTCH_WORD) !== 0;
        if (!plain) (found ??= []).push({ first: i, last, core: i, evidence: 'institution-type' });
        break;
      }
    }
    return found ?? noStretches;
  }
}

const noStretches: readonly InstitutionSpan[] = [];
const t = hashWord('t');

/** What a passage names, given its institutions and the words that are surely a place. */
export function namedEntitiesIn(
  all: CandidateWords,
  stretches: readonly InstitutionSpan[],
  places: Uint8Array,
): NamedEntities {
  if (stretches.length === 0 && places === sharedZeros(places.length)) return nothing;
  const { tokens } = all;
  const institutions = stretches
    .filter(
      ({ core, last, evidence }) =>
        evidence === 'institution-type' && last - core < LONGEST && isDistinct(all, core, last),
    )
    .map(({ core, last }) => ({ key: keyOf(tokens, core, last), opening: tokens.hashes[core] ?? 0 }));
  const towns: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (places[i] === 1) towns.push(tokens.hashes[i] ?? 0);
  return { institutions, towns };
}

const nothing: NamedEntities = { institutions: [], towns: [] };

function keyOf(tokens: Tokens, first: number, last: number): number {
  let key = last - first;
  for (let k = first; k <= last; k++) key = mix(Math.imul(key, 31) ^ (tokens.hashes[k] ?? 0)) | 0;
  return key;
}

/** Alone it must not be a person's name or an ordinary word. */
function isDistinct({ tokens, listFlags }: CandidateWords, core: number, last: number): boolean {
  if (last > core) return true;
  return (
    ((listFlags[core] ?? 0) & (FIRST_NAME | SURNAME | DICTIONARY_NAME | COMMON_WORD)) === 0 &&
    wordOf(tokens, core).length > 4
  );
}
