/** Where an institution's name begins and ends, word by word. */
import { CAPITAL, type Tokens } from '../tokens/tokenize.ts';
import type { CandidateWords } from './candidates.ts';
import { isArticle, isCompass, isLegalForm, isLinking, isSurnameParticle, isSaint } from './institutions/words.ts';
import { PLACE_NAME } from '../tokens/list-flags.ts';
import { PERSON } from './scorer.ts';

/** First and last word; `core`: the first word after the kind. */
export interface InstitutionSpan {
  readonly first: number;
  readonly last: number;
  readonly core: number;
  readonly evidence: string;
}

export interface InstitutionContext {
  readonly candidates: CandidateWords;
  readonly labels: Uint8Array;
  /** Words that are surely a place. */
  readonly townWords: Uint8Array;
}

/** Most words of a name after its kind. */
const LONGEST = 7;
export const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
export const textBetween = (tokens: Tokens, i: number): string =>
  tokens.text.slice(tokens.ends[i], tokens.starts[i + 1]);
export const wordOf = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.starts[i], tokens.ends[i]);
const isCapitalArticle = (tokens: Tokens, i: number): boolean =>
  isArticle(tokens.hashes[i] ?? 0) && (isCapital(tokens, i) || /^[td]$/.test(wordOf(tokens, i)));

/** "De Linde", "'t Hof", "Sint Cecilia": an article or a saint's title, then a capital. */
export function isArticleBeforeName(tokens: Tokens, i: number): boolean {
  // What follows first: most words have no capital after them.
  if (i + 1 >= tokens.count || !isCapital(tokens, i + 1)) return false;
  const hash = tokens.hashes[i] ?? 0;
  const opens = isCapitalArticle(tokens, i) || (isSaint(hash) && isCapital(tokens, i));
  return opens && /^(?: |-|\. |['’] ?)$/.test(textBetween(tokens, i));
}

/** The first word that is no particle: "Van den Elzen". */
export function headOf(tokens: Tokens, i: number): number {
  let head = i;
  while (
    head < i + 3 &&
    head + 1 < tokens.count &&
    isSurnameParticle(tokens.hashes[head] ?? 0) &&
    textBetween(tokens, head) === ' '
  )
    head++;
  return head;
}

/** A national organisation, a law, a brand … of the lists. */
export function isOnPhraseList({ phrases }: CandidateWords, i: number): boolean {
  const kind = phrases.get(i)?.kind;
  return kind !== undefined && !nearby.has(kind);
}

/** Known words that a small institution may bear: "Taalhuis Westland", "Vrouwencentrum Eritrea Noord". */
const nearby = new Set(['town', 'theorist', 'public', 'country', 'calendar']);

/** The whole of the name is of the lists, nothing follows: "Stichting Exodus", not "kantoor Balans & Co". */
export function isWholeOnPhraseList(all: CandidateWords, i: number): boolean {
  const last = all.phrases.get(i)?.last ?? i;
  return isOnPhraseList(all, i) && !(last + 1 < all.tokens.count && textBetween(all.tokens, last) === ' & ');
}

/** Last word of the name that starts at `i`. */
export function nameEnd({ candidates, labels, townWords }: InstitutionContext, i: number, owner: boolean): number {
  const { tokens, listFlags } = candidates;
  let last = isArticleBeforeName(tokens, i) ? i + 1 : owner ? headOf(tokens, i) : i;
  for (let k = last + 1; k < tokens.count && k - i < LONGEST; k++) {
    const gap = textBetween(tokens, k - 1);
    const abbreviated = gap === '. ' && /^(?:St|Gebr|Mr|Dr|[A-Z])$/.test(wordOf(tokens, k - 1));
    if (!/^(?: |-|['’]| ['’]| & | \+ )$/.test(gap) && !abbreviated) break;
    const hash = tokens.hashes[k] ?? 0;
    if (isCapital(tokens, k)) {
      const linked = k - 1 > last;
      const town = townWords[k] === 1 || isCompass(hash) || ((listFlags[k] ?? 0) & PLACE_NAME) !== 0;
      const person = labels[k] === PERSON && !isSaint(tokens.hashes[k - 1] ?? 0);
      if (person && (linked || (!owner && gap === ' ' && !town && !abbreviated))) break;
      last = k;
    } else if (isLegalForm(hash) && gap === ' ') return k;
    else if (!isLinking(hash) || !/^ ['’]?$/.test(gap)) break;
  }
  return last;
}
