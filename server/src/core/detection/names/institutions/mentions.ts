/**
 * What a document names: an institution that is named once with its kind ("woningstichting Ons Dak") is known by its
 * name alone elsewhere ("Ons Dak dreigde"), and so is a town.
 */
import { gapTextAfter, hasCapital, isAllCaps, wordAt } from '../../tokens/token-access.ts';
import { has, mix } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import { sharedZeros } from '../../tokens/array-pool.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import type { CandidateWords } from '../candidates.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { type InstitutionSpan } from '../institution-span.ts';
import { NO_KIND } from './kinds.ts';
import { trades } from './register.ts';
import { isArticle, isLegalForm, kindOf } from './words.ts';
import { cueBit } from '../cues.ts';
import { cuesIn } from '../../tokens/token-classes.ts';

/** The longest name that is looked for elsewhere, in words. */
const MOST_WORDS = 6;

/** What one passage names. An institution: the hash of its whole name (`key`), and of its first word. */
export interface NamedEntities {
  readonly institutions: readonly { readonly key: number; readonly firstHash: number }[];
  /** Hashes of words that are a town. */
  readonly towns: readonly number[];
}

/** What all passages together name. */
export class KnownEntities {
  private readonly keys = new Map<number, number>();
  private readonly firstHashes = new Set<number>();
  private readonly towns = new Set<number>();

  add({ institutions, towns }: NamedEntities): void {
    for (const { key, firstHash } of institutions) {
      this.keys.set(key, firstHash);
      this.firstHashes.add(firstHash);
    }
    for (const hash of towns) this.towns.add(hash);
  }

  readonly isTown = (hash: number): boolean => this.towns.has(hash);

  /**
   * Hashes of the words of towns, and first words of institutions, that are named here or in `other` but not in both.
   */
  differences(other: KnownEntities): Set<number> {
    const found = new Set<number>();
    for (const [a, b] of [
      [this, other],
      [other, this],
    ] as const) {
      for (const [key, firstHash] of a.keys) if (!b.keys.has(key)) found.add(firstHash);
      for (const hash of a.towns) if (!b.towns.has(hash)) found.add(hash);
    }
    return found;
  }

  /** The mentions of known institutions in a passage: the words of their names, with capitals. */
  mentions({ tokens, sentenceStarts, listFlags }: CandidateWords): readonly InstitutionSpan[] {
    if (this.keys.size === 0) return noSpans;
    let found: InstitutionSpan[] | undefined;
    for (let i = 0; i < tokens.count; i++) {
      if (!hasCapital(tokens, i) && tokens.hashes[i] !== clippedArticle) continue;
      if (!this.firstHashes.has(tokens.hashes[i] ?? 0) || !(hasCapital(tokens, i) || wordAt(tokens, i) === 't'))
        continue;
      for (let last = Math.min(i + MOST_WORDS, tokens.count) - 1; last >= i; last--) {
        if (!hasCapital(tokens, last) || !this.keys.has(keyOf(tokens, i, last))) continue;
        const isPlainWord = i === last && sentenceStarts[i] === 1 && ((listFlags[i] ?? 0) & DUTCH_WORD) !== 0;
        if (!isPlainWord && !isOwner(tokens, i))
          (found ??= []).push({ first: i, last, core: i, evidence: 'institution-type' });
        break;
      }
    }
    return found ?? noSpans;
  }
}

const personal = cueBit('title') | cueBit('kin') | cueBit('naming');

/** "de heer Ten Velde" of "Makelaardij Ten Velde": does the name belong to the person who bears it here? */
const isOwner = (tokens: Tokens, first: number): boolean =>
  first > 0 &&
  (cuesIn(tokens.classes[first - 1]) & personal) !== 0 &&
  /^[. ]+$/.test(gapTextAfter(tokens, first - 1)) &&
  !isArticle(tokens.hashes[first] ?? 0);

const noSpans: readonly InstitutionSpan[] = [];
/** The clipped article: "'t Hof". */
const clippedArticle = hashWord('t');

/** What a passage names. `townWords`: 1, by word index, for words that are surely a town. */
export function namedEntitiesIn(
  candidates: CandidateWords,
  spans: readonly InstitutionSpan[],
  townWords: Uint8Array,
): NamedEntities {
  if (spans.length === 0 && townWords === sharedZeros(townWords.length)) return nothingNamed;
  const { tokens } = candidates;
  const institutions = spans
    .flatMap((span) => formsOf(candidates, span))
    .filter(([first, last]) => last - first < MOST_WORDS && isDistinct(candidates, first, last))
    .map(([first, last]) => ({ key: keyOf(tokens, first, last), firstHash: tokens.hashes[first] ?? 0 }));
  const towns: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (townWords[i] === 1) towns.push(tokens.hashes[i] ?? 0);
  return { institutions, towns };
}

const nothingNamed: NamedEntities = { institutions: [], towns: [] };

/**
 * The forms in which an institution may be named elsewhere, as first and last words: without its kind, without a second
 * kind ("eettafel Buurthuis De Wherepoort": "De Wherepoort"), without the trade or legal form behind it ("Polderwacht
 * Meettechniek BV": "Polderwacht"), and the letters in brackets behind it ("Stichting Ons Dak (SOD)": "SOD").
 */
function formsOf({ tokens }: CandidateWords, { core, last, evidence }: InstitutionSpan): [number, number][] {
  const forms: [number, number][] = [];
  if (evidence === 'institution-type') {
    forms.push([core, last]);
    const inner = lastKind(tokens, core, last);
    if (inner !== undefined) forms.push([inner + 1, last]);
    for (let end = last; end > core && closesBusiness(tokens.hashes[end] ?? 0); end--)
      if (end - 1 > core || !has(lexicon().word, tokens.hashes[core] ?? 0)) forms.push([core, end - 1]);
  }
  if (isAcronymBehind(tokens, core, last)) forms.push([last + 1, last + 1]);
  return forms;
}

/** The last word of a name that is a kind and has more of the name behind it. */
function lastKind(tokens: Tokens, core: number, last: number): number | undefined {
  for (let k = last - 1; k >= core; k--) if (kindOf(tokens, k) !== NO_KIND) return k;
  return undefined;
}

const closesBusiness = (hash: number): boolean => isLegalForm(hash) || trades.has(hash);

/** "Stichting Ons Dak (SOD)": are the letters in brackets behind the name its own? */
function isAcronymBehind(tokens: Tokens, first: number, last: number): boolean {
  const after = last + 1;
  if (after >= tokens.count || !isAllCaps(tokens, after) || gapTextAfter(tokens, last) !== ' (') return false;
  if (!gapTextAfter(tokens, after).startsWith(')')) return false;
  let initials = '';
  for (let k = Math.max(0, first - 1); k <= last; k++) initials += tokens.text.charAt(tokens.starts[k] ?? 0);
  return initials.toUpperCase().endsWith(wordAt(tokens, after));
}

/** The hash of a name, by way of the hashes of its words. */
function keyOf(tokens: Tokens, first: number, last: number): number {
  let key = last - first;
  for (let k = first; k <= last; k++) key = mix(Math.imul(key, 31) ^ (tokens.hashes[k] ?? 0)) | 0;
  return key;
}

/** A name of one word must be no person's name and no ordinary word. */
function isDistinct({ tokens, listFlags }: CandidateWords, core: number, last: number): boolean {
  if (last > core) return true;
  return (
    ((listFlags[core] ?? 0) & (FIRST_NAME | SURNAME | DICTIONARY_NAME | COMMON_WORD)) === 0 &&
    wordAt(tokens, core).length > 4
  );
}
