/** Tells where the name of an institution begins and ends, word by word. */
import { flagsAt, hasFlag } from '../tokens/array-pool.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import {
  isArticle,
  isCompass,
  isLegalForm,
  isLinking,
  isSurnameParticle,
  isSaint,
  kindOf,
} from './institutions/words.ts';
import { DUTCH_WORD, FIRST_NAME, PLACE_NAME } from '../tokens/list-flags.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { NO_KIND } from './institutions/kinds.ts';
import { PERSON } from './scoring/scorer.ts';

/**
 * Word indices of an institution's name with its kind ("basisschool De Regenboog"): its first and last word, and the
 * first word after the kind (`core`).
 */
export interface InstitutionSpan {
  readonly first: number;
  readonly last: number;
  readonly core: number;
  readonly evidence: string;
}

/** What is known of the words of a passage when institutions are looked for. */
export interface InstitutionContext {
  readonly candidates: CandidateWords;
  /** The scorer's labels, by word index. */
  readonly labels: Uint8Array;
  /** By word index: 1 for words that are surely a town. */
  readonly townWords: Uint8Array;
  /** How sure the scorer is of its label INSTITUTION, by word index; for words with that label. */
  readonly margins: ReadonlyMap<number, number>;
}

/** A name has fewer words than this after its kind. */
const MOST_WORDS = 7;
const isCapitalArticle = (tokens: Tokens, i: number): boolean =>
  isArticle(tokens.hashOf(i)) && (tokens.isCapital(i) || /^[td]$/.test(tokens.textOf(i)));

/**
 * Does word `i` open a name, as an article or a saint's title with a capital after it: "De Linde", "'t Hof", "Sint
 * Cecilia"?
 */
export function isArticleBeforeName(tokens: Tokens, i: number): boolean {
  // Quick refusal: most words have no capital after them.
  if (i + 1 >= tokens.count || !tokens.isCapital(i + 1)) return false;
  const hash = tokens.hashOf(i);
  const opensName = isCapitalArticle(tokens, i) || (isSaint(hash) && tokens.isCapital(i));
  return opensName && /^(?: |-|\. |['’] ?)$/.test(tokens.gapTextAfter(i));
}

/** Index of the first word from `i` on that is no particle: "Elzen" in "Van den Elzen". */
export function headOf(tokens: Tokens, i: number): number {
  let head = i;
  while (
    head < i + 3 &&
    head + 1 < tokens.count &&
    isSurnameParticle(tokens.hashOf(head)) &&
    tokens.gapTextAfter(head) === ' '
  )
    head++;
  return head;
}

/** Is word `i` part of a known phrase that can't be a small institution: a national organisation, a law, a brand? */
export function isOnPhraseList({ phrases }: CandidateWords, i: number): boolean {
  const kind = phrases.get(i)?.kind;
  return kind !== undefined && !kindsOfSmallInstitutions.has(kind);
}

/** Kinds of phrases that a small institution may bear: "Taalhuis Westland", "Vrouwencentrum Eritrea Noord". */
const kindsOfSmallInstitutions = new Set(['town', 'theorist', 'public', 'country', 'calendar']);

/**
 * Is the whole name at word `i` such a phrase, with no "&" behind it: "Stichting Exodus", not "kantoor Balans & Co"?
 */
export function isWholeOnPhraseList(candidates: CandidateWords, i: number): boolean {
  const last = candidates.phrases.get(i)?.last ?? i;
  return (
    isOnPhraseList(candidates, i) &&
    !(last + 1 < candidates.tokens.count && candidates.tokens.gapTextAfter(last) === ' & ')
  );
}

/**
 * Index of the last word of the name that starts at word `i`. `bearsOwner`: the name may be that of a person, the
 * owner.
 */
export function nameEnd({ candidates, labels, townWords }: InstitutionContext, i: number, bearsOwner: boolean): number {
  const { tokens, listFlags } = candidates;
  let last = isArticleBeforeName(tokens, i) ? i + 1 : bearsOwner ? headOf(tokens, i) : i;
  for (let k = last + 1; k < tokens.count && k - i < MOST_WORDS; k++) {
    const gap = tokens.gapTextAfter(k - 1);
    const isAbbreviated = gap === '. ' && /^(?:St|Gebr|Mr|Dr|[A-Z])$/.test(tokens.textOf(k - 1));
    if (!/^(?: |-|['’]| ['’]| & | \+ )$/.test(gap) && !isAbbreviated) break;
    const hash = tokens.hashOf(k);
    // "SV Juliana '38"
    if (gap === " '" || gap === ' ’') {
      if (tokens.lengthOf(k) === 2 && /^\d\d$/.test(tokens.textOf(k))) return k;
    }
    if (tokens.isCapital(k)) {
      const isLinked = k - 1 > last;
      if (isLinked && opensOtherName(tokens, last + 1, k)) break;
      const isTown = townWords[k] === 1 || isCompass(hash) || hasFlag(listFlags, k, PLACE_NAME);
      const isPerson = labels[k] === PERSON && !isSaint(tokens.hashOf(k - 1));
      // "Metaal Van de Ven", "De Blauwe Pluim"
      const isExpected = isLinked ? isSurnameParticle(tokens.hashOf(last)) : isAfterAdjective(tokens, listFlags, i, k);
      if (isPerson && !isExpected && (isLinked || (!bearsOwner && gap === ' ' && !isTown && !isAbbreviated))) break;
      last = k;
    } else if (isLegalForm(hash) && gap === ' ') return k;
    else if (!isLinking(hash) || !/^ ['’]?$/.test(gap)) break;
  }
  return last;
}

const and = hashWord('en');

/** "De Fontein en de Margrietschool": do "en" and an article, or "en" and a kind, lead to another name at word `k`? */
const opensOtherName = (tokens: Tokens, linking: number, k: number): boolean =>
  tokens.hashes[linking] === and && (k - linking > 1 || kindOf(tokens, k) !== NO_KIND);

/** "De Blauwe Pluim": does word `k` follow an article and an adjective, which a surname doesn't? */
const isAfterAdjective = (tokens: Tokens, listFlags: Int16Array, first: number, k: number): boolean =>
  k === first + 2 &&
  isArticle(tokens.hashOf(first)) &&
  /e$/.test(tokens.textOf(k - 1)) &&
  (flagsAt(listFlags, k - 1) & (DUTCH_WORD | FIRST_NAME)) === DUTCH_WORD;
