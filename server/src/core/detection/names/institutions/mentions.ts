/**
 * What a document names: an institution that is named once with its kind ("woningstichting Ons Dak") is known by its
 * name alone elsewhere ("Ons Dak dreigde"), and so is a town.
 */
import { hasBit, sharedZeros } from '../../tokens/array-pool.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import type { CandidateWords } from '../candidates.ts';
import { type InstitutionSpan } from '../institution-span.ts';
import { ARTICLE, formsOf, keyOf, LED, MOST_WORDS, NOTHING_NEEDED, type NameForm } from './short-forms.ts';
import { isArticle } from './words.ts';
import { AFTER_LEAD } from '../context-cues.ts';
import { cueBit } from '../cues.ts';

/** What one passage names. */
export interface NamedEntities {
  readonly institutions: readonly NameForm[];
  /** Hashes of words that are a town. */
  readonly towns: readonly number[];
}

/** What all passages together name. */
export class KnownEntities {
  private readonly forms = new Map<number, NameForm>();
  private readonly firstHashes = new Set<number>();
  private readonly towns = new Set<number>();

  add({ institutions, towns }: NamedEntities): void {
    for (const form of institutions) {
      if ((this.forms.get(form.key)?.need ?? ARTICLE) >= form.need) this.forms.set(form.key, form);
      this.firstHashes.add(form.firstHash);
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
      for (const [key, { firstHash, need }] of a.forms) if (b.forms.get(key)?.need !== need) found.add(firstHash);
      for (const hash of a.towns) if (!b.towns.has(hash)) found.add(hash);
    }
    return found;
  }

  /** The mentions of known institutions in a passage: the words of their names, with capitals. */
  mentions(candidates: CandidateWords): readonly InstitutionSpan[] {
    if (this.forms.size === 0) return noSpans;
    const { tokens } = candidates;
    const found: InstitutionSpan[] = [];
    for (let i = 0; i < tokens.count; i++) {
      // Quick refusal: most words have no capital, and none after them.
      if (!tokens.isCapital(i) && !tokens.isCapital(i + 1)) continue;
      if (!this.firstHashes.has(tokens.hashOf(i)) || !opensMention(tokens, i)) continue;
      for (let last = Math.min(i + MOST_WORDS, tokens.count) - 1; last >= i; last--) {
        const form = tokens.isCapital(last) ? this.forms.get(keyOf(tokens, i, last)) : undefined;
        if (form === undefined) continue;
        if (isMention(candidates, i, last, form)) {
          found.push({ first: i, last, core: i, evidence: 'institution-type' });
          i = last;
        }
        break;
      }
    }
    return found;
  }
}

/** May the name of an institution begin at word `i`: a capital, or the article of a name in lower case? */
const opensMention = (tokens: Tokens, i: number): boolean =>
  tokens.isCapital(i) || (isArticle(tokens.hashOf(i)) && i + 1 < tokens.count && tokens.isCapital(i + 1));

function isMention(
  { tokens, sentenceStarts, cues }: CandidateWords,
  first: number,
  last: number,
  { need }: NameForm,
): boolean {
  const hasArticle = first > 0 && isPlainArticle(tokens, first - 1);
  if (need === ARTICLE) return hasArticle;
  if (isOwner(tokens, first) || (first > 0 && /^[td]er$|^te[nr]$|^den$/i.test(tokens.textOf(first - 1)))) return false;
  if (need === LED) return hasArticle || hasBit(cues, first, AFTER_LEAD);
  if (first < last || sentenceStarts[first] !== 1) return true;
  return need === NOTHING_NEEDED;
}

/** "de", "het" before a name: a person's name has none. */
const isPlainArticle = (tokens: Tokens, i: number): boolean =>
  /^(?:de|het|den)$/.test(tokens.textOf(i)) && /^ ["“'’‘]?$/.test(tokens.gapTextAfter(i));

const personal = cueBit('title') | cueBit('kin') | cueBit('naming');

/** "de heer Ten Velde" of "Makelaardij Ten Velde": does the name belong to the person who bears it here? */
const isOwner = (tokens: Tokens, first: number): boolean =>
  first > 0 &&
  tokens.has(first - 1, personal) &&
  /^[. ]+$/.test(tokens.gapTextAfter(first - 1)) &&
  !isArticle(tokens.hashOf(first));

const noSpans: readonly InstitutionSpan[] = [];

/** What a passage names. `townWords`: 1, by word index, for words that are surely a town. */
export function namedEntitiesIn(
  candidates: CandidateWords,
  spans: readonly InstitutionSpan[],
  townWords: Uint8Array,
): NamedEntities {
  if (spans.length === 0 && townWords === sharedZeros(townWords.length)) return nothingNamed;
  const { tokens } = candidates;
  const towns: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (townWords[i] === 1) towns.push(tokens.hashOf(i));
  return { institutions: spans.flatMap((span) => formsOf(candidates, span)), towns };
}

const nothingNamed: NamedEntities = { institutions: [], towns: [] };
