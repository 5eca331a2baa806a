/** Which words are persons' names: the scorer's word, spread over the document. */
import { sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { hashWord, hashWithoutLast } from '../tokens/word-hash.ts';
import { CAPITAL, NUMBER, type Tokens } from '../tokens/tokenize.ts';
import { isParticle } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import type { DocumentFacts } from './document-facts.ts';
import { cueBit } from './cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, GENITIVE, DICTIONARY_NAME, SURNAME } from '../tokens/list-flags.ts';
import { titleBeforeParticles, isLowerCaseName, lowerCaseNames } from './lower-case.ts';
import { PERSON, TOWN, type Scores } from './scorer.ts';
import { isPartOfKnownPhrase } from './false-positives.ts';

/** 0: no person; 1: by its own context; 2: known from elsewhere in the document. */
export type PersonLabels = Uint8Array;

const linking = cueBit('withWord');
const article = cueBit('article');

/** Margins by which the scorer must prefer a person; chosen across authors, for few false alarms. */
const LEAST_UNLISTED = 1;
const LEAST_OPENING = 0.5;
/** How sure a name typed in lower case is. */
const LOWER_CASE = 1.5;
/** How strongly a name must be known before it is looked for in lower case. */
const SURE = 1;

/** Words that are names by their own context. */
export function labelsFromContext(all: CandidateWords, { labels, margins, givenLabels }: Scores): PersonLabels {
  const lower = lowerCaseNames(all);
  if (lower.length === 0 && (givenLabels & ((1 << PERSON) | (1 << TOWN))) === 0) return sharedZeros(all.tokens.count);
  const marks = uint8(all.tokens.count);
  for (let i = 0; i < marks.length; i++)
    if (
      labels[i] === PERSON &&
      (margins[i] ?? 0) >= least(all, i) &&
      !isPartOfKnownPhrase(all, i) &&
      !isExcluded(all, labels, i)
    )
      marks[i] = 1;
  // "mevrouw van Hoogeveen"
  if ((givenLabels & (1 << TOWN)) !== 0)
    for (let i = 1; i < marks.length; i++)
      if (labels[i] === TOWN && marks[i - 1] === 0 && titleBeforeParticles(all.tokens, i) !== 0) marks[i] = 1;
  for (const i of lower) marks[i] = 1;
  return marks;
}

/** Words on no list of names, and Dutch words that open a sentence, need more than the scorer's word. */
function least({ listFlags, sentenceStarts }: CandidateWords, i: number): number {
  const known = listFlags[i] ?? 0;
  if ((known & (FIRST_NAME | SURNAME | DICTIONARY_NAME | GENITIVE)) === 0) return LEAST_UNLISTED;
  return (known & (DUTCH_WORD | COMMON_WORD)) !== 0 && sentenceStarts[i] === 1 ? LEAST_OPENING : 0;
}

/** Barred in the whole document, unless it makes one name with a word that is not. */
function isExcluded({ tokens, document }: CandidateWords, labels: Uint8Array, i: number): boolean {
  return (
    document.isExcluded(tokens.hashes[i] ?? 0) &&
    !joinedWords(tokens, i).some((k) => labels[k] === PERSON && !document.isExcluded(tokens.hashes[k] ?? 0))
  );
}

/** The capitalised words that word `i` makes one name with: "Bouma-Postma", "Hoekema-van der Veen", "Aaltje Koster". */
function joinedWords(tokens: Tokens, i: number): number[] {
  const gap = (k: number): string => tokens.text.slice(tokens.ends[k], tokens.starts[k + 1]);
  let before = i - 1;
  while (before > 0 && i - before < 4 && isParticle(tokens, before) && / |-/.test(gap(before))) before--;
  const joined = before >= 0 && /^[ -]$/.test(gap(before)) ? [before] : [];
  return i + 1 < tokens.count && gap(i) === '-' ? [...joined, i + 1] : joined;
}

/** A word that is a name here, and how strongly. */
export interface NameEvidence {
  readonly hash: number;
  readonly margin: number;
  /** Hash of the word without a final s: it may be a genitive. */
  readonly stem: number | undefined;
}

/** What the passage teaches about names. Particles and single letters don't count. */
export function nameEvidenceIn({ tokens }: CandidateWords, marks: PersonLabels, { margins }: Scores): NameEvidence[] {
  const lessons: NameEvidence[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (marks[i] === 0) continue;
    const hash = tokens.hashes[i] ?? 0;
    const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
    if (word.length < 2 || ((tokens.classes[i] ?? 0) & (article | linking)) !== 0) continue;
    const capital = ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
    lessons.push({ hash, margin: capital ? (margins[i] ?? 0) : LOWER_CASE, stem: withoutS(word) });
  }
  return lessons;
}

/** The words that are a name somewhere, by hash, each with its strongest margin. */
export class KnownNames {
  private readonly margins = new Map<number, number>();
  /** By the low bits of a hash: 1 when there may be one. Most words are refused here. */
  private readonly maybe = new Uint8Array(1 << 12);

  get size(): number {
    return this.margins.size;
  }

  strength(hash: number): number | undefined {
    return this.maybe[hash & LOW] === 0 ? undefined : this.margins.get(hash);
  }

  learn(lessons: readonly NameEvidence[], knowledge: DocumentFacts): void {
    for (const { hash, margin, stem } of lessons) {
      this.note(hash, margin);
      if (stem !== undefined && knowledge.factsOf(stem)?.mentions) this.note(stem, margin - 1);
    }
  }

  /** Hashes of words that are known otherwise than in the other, or in one of the two alone. */
  differences(other: KnownNames): Set<number> {
    const found = new Set<number>();
    for (const [hash, margin] of this.margins) if (other.margins.get(hash) !== margin) found.add(hash);
    for (const hash of other.margins.keys()) if (!this.margins.has(hash)) found.add(hash);
    return found;
  }

  private note(hash: number, margin: number): void {
    this.maybe[hash & LOW] = 1;
    const known = this.margins.get(hash);
    if (known === undefined || known < margin) this.margins.set(hash, margin);
  }
}

const LOW = (1 << 12) - 1;

/** Marks the other mentions of known names. */
export function spreadLabels(
  all: CandidateWords,
  own: PersonLabels,
  { labels, margins }: Scores,
  known: KnownNames,
): PersonLabels {
  if (known.size === 0) return own;
  const { tokens, skipped } = all;
  let marks: PersonLabels | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (own[i] !== 0 || skipped[i] === 1 || ((tokens.flags[i] ?? 0) & NUMBER) !== 0) continue;
    const direct = known.strength(tokens.hashes[i] ?? 0);
    const stem = direct === undefined ? stemAt(tokens, i) : undefined;
    const strength = direct ?? (stem === undefined ? undefined : known.strength(stem));
    if (strength === undefined) continue;
    const capital = ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
    if (
      capital
        ? spreads(all, i, margins[i] ?? -99, strength, direct !== undefined) && !isExcluded(all, labels, i)
        : strength > SURE && isLowerCaseName(all, i)
    )
      (marks ??= copied(own))[i] = 2;
  }
  return marks ?? own;
}

function copied(own: PersonLabels): PersonLabels {
  const marks = uint8(own.length);
  marks.set(own);
  return marks;
}

/** Does the passage hold one of these words, or its genitive? */
export function containsAny({ tokens }: CandidateWords, hashes: { has(hash: number): boolean }): boolean {
  for (let i = 0; i < tokens.count; i++) {
    if (hashes.has(tokens.hashes[i] ?? 0)) return true;
    const stem = stemAt(tokens, i);
    if (stem !== undefined && hashes.has(stem)) return true;
  }
  return false;
}

/** Does a capitalised mention that the scorer left aside follow the other mentions? */
function spreads(all: CandidateWords, i: number, margin: number, strength: number, direct: boolean): boolean {
  const { tokens, listFlags, sentenceStarts, document } = all;
  const hash = tokens.hashes[i] ?? 0;
  if (strength < 0.3 || isPartOfKnownPhrase(all, i)) return false;
  const about = document.factsOf(hash);
  if ((about?.isCited === true || about?.isAuthor === true) && strength < 2) return false;
  const isWord = direct && ((listFlags[i] ?? 0) & (DUTCH_WORD | COMMON_WORD)) !== 0;
  return margin > (isWord && sentenceStarts[i] === 1 ? -1 : direct ? -4 : -6);
}

const S = 115;

/** `withoutS` of the word at `i`. */
const stemAt = (tokens: Tokens, i: number): number | undefined =>
  (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 3 && tokens.text.charCodeAt((tokens.ends[i] ?? 0) - 1) === S
    ? hashWithoutLast(tokens.hashes[i] ?? 0, S)
    : undefined;

const withoutS = (word: string): number | undefined =>
  word.length > 3 && word.endsWith('s') ? hashWord(word.slice(0, -1)) : undefined;
