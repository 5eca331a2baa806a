/** Small institutions: by their shape, by the scorer's word, and by what the document calls them elsewhere. */
import { hashWord } from '../../tokens/word-hash.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { ANY_INSTITUTION_KIND, cuesIn } from '../../tokens/token-classes.ts';
import type { NameSpan } from '../name-spans.ts';
import type { CandidateWords } from '../candidates.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import { InstitutionSpansBuilder } from './collection.ts';
import { nameThenKind, isFlat, kindThenName } from './shapes.ts';
import {
  employedBefore, paidBefore, isArticle, isCompass, isNeverBeforeInstitution, isSurnameParticle, kindOf, leadsToName,
} from './words.ts'; // prettier-ignore
import { NO_KIND } from './kinds.ts';
import type { KnownEntities } from './mentions.ts';
import { DUTCH_WORD, FIRST_NAME, DICTIONARY_NAME, PLACE_NAME, SURNAME } from '../../tokens/list-flags.ts';
import { INSTITUTION, PERSON } from '../scorer.ts';
import {
  textBetween,
  headOf,
  isCapital,
  isArticleBeforeName,
  isOnPhraseList,
  nameEnd,
  wordOf,
  type InstitutionContext,
  type InstitutionSpan,
} from '../institution-span.ts';

export interface Institution extends NameSpan {
  readonly evidence: readonly string[];
}

const titled = cueBit('title') | cueBit('kin') | cueBit('role') | cueBit('naming') | cueBit('verb');

/** The institutions of a passage by what it says itself. */
export function ownInstitutions(
  all: CandidateWords,
  labels: Uint8Array,
  places: Uint8Array,
): readonly InstitutionSpan[] {
  const ground: InstitutionContext = { candidates: all, labels, townWords: places };
  const { tokens } = all;
  const kept = new InstitutionSpansBuilder(all);
  if ((tokens.anyClasses & ANY_INSTITUTION_KIND) !== 0)
    for (let i = 0; i < tokens.count; i++) if (kindOf(tokens, i) !== NO_KIND) kept.add(kindThenName(ground, i));
  for (let i = 0; i < tokens.count; i++)
    if ((isCapital(tokens, i) || isFlat(tokens, i)) && !kept.covers(i) && places[i] !== 1)
      kept.add(nameThenKind(ground, i) ?? named(ground, i) ?? employer(ground, i));
  if (labels.includes(INSTITUTION))
    for (let i = 0; i < tokens.count; i++) if (isCapital(tokens, i) && !kept.covers(i)) kept.add(scored(ground, i));
  return kept.spans;
}

/** With what other passages call an institution. */
export function findInstitutions(
  all: CandidateWords,
  own: readonly InstitutionSpan[],
  things: KnownEntities,
): readonly Institution[] {
  const mentions = things.mentions(all);
  if (own.length === 0 && mentions.length === 0) return none;
  const kept = new InstitutionSpansBuilder(all);
  for (const stretch of own) kept.add(stretch);
  for (const stretch of mentions) kept.add(stretch);
  return [...kept.spans].sort((a, b) => a.first - b.first).map((stretch) => settled(all.tokens, stretch));
}
const none: readonly Institution[] = [];

/**
 * "bij De Sprong", "van Het Trefpunt", "de school heet De Sprong": a capital article inside a sentence, and no
 * person's.
 */
function named(ground: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels, townWords } = ground;
  const { tokens, listFlags } = candidates;
  const next = i + 1;
  if (
    i === 0 ||
    !isArticleBeforeName(tokens, i) ||
    startsSentence(tokens, i) ||
    isOnPhraseList(candidates, i) ||
    isOnPhraseList(candidates, next)
  )
    return undefined;
  const before = tokens.hashes[i - 1] ?? 0;
  if (isCapital(tokens, i - 1) || townWords[i] === 1 || townWords[next] === 1 || isNeverBeforeInstitution(before))
    return undefined;
  if (!/^ ["“'’‘(]{0,2}$/.test(textBetween(tokens, i - 1))) return undefined;
  if (!leadsToName(before) && !isCalled(tokens, i)) return undefined;
  const known = listFlags[next] ?? 0;
  const surname = (known & (SURNAME | DICTIONARY_NAME)) !== 0 || labels[next] === PERSON;
  if (!/^(?:Het|Ons|Onze|Huize|t)$/.test(wordOf(tokens, i)) && surname && labels[next] !== INSTITUTION)
    return undefined;
  return { first: i, last: nameEnd(ground, i, false), core: i, evidence: 'institution-context' };
}

/** "De school op het terrein heet De Sprong." */
function isCalled(tokens: Tokens, i: number): boolean {
  if ((cuesIn(tokens.classes[i - 1]) & cueBit('naming')) === 0) return false;
  for (let k = i - 2; k >= 0 && i - k < 8 && !/[.!?\n]/.test(textBetween(tokens, k)); k--)
    if (kindOf(tokens, k) !== NO_KIND) return true;
  return false;
}

const bij = hashWord('bij');

/** "werkt bij Bolletje": one capital word that is no person's, no place's and no Dutch word. */
function employer({ candidates, labels, townWords }: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens, listFlags } = candidates;
  if (i === 0 || tokens.hashes[i - 1] !== bij || wordOf(tokens, i - 1) !== 'bij' || textBetween(tokens, i - 1) !== ' ')
    return undefined;
  const known = listFlags[i] ?? 0;
  if (
    (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME | PLACE_NAME)) !== 0 ||
    townWords[i] === 1 ||
    isOnPhraseList(candidates, i)
  )
    return undefined;
  const start = tokens.starts[i] ?? 0;
  const lead = tokens.text.slice(Math.max(0, start - 60), start - 4);
  if ((tokens.ends[i] ?? 0) - start < 4 || !employedBefore.test(lead)) return undefined;
  // Nobody is "in dienst bij" a person whose name is on no list.
  if ((labels[i] === PERSON || (known & DUTCH_WORD) !== 0) && !paidBefore.test(lead)) return undefined;
  return {
    first: i,
    last: nameEnd({ candidates, labels, townWords }, i, false),
    core: i,
    evidence: 'institution-context',
  };
}

/** The scorer's word, unless what stands there speaks against it. */
function scored(ground: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels, townWords } = ground;
  const { tokens, listFlags } = candidates;
  if (labels[i] !== INSTITUTION || townWords[i] === 1) return undefined;
  const last = nameEnd(ground, i, false);
  for (let k = i; k <= last; k++) if (isOnPhraseList(candidates, k)) return undefined;
  if (i > 0) {
    const before = tokens.hashes[i - 1] ?? 0;
    if (
      (cuesIn(tokens.classes[i - 1]) & titled) !== 0 ||
      isNeverBeforeInstitution(before) ||
      /^[-/]$/.test(textBetween(tokens, i - 1))
    )
      return undefined;
  }
  // "Ten Cate", "De Kleijn", "S. Zo", "IDW"
  const head = headOf(tokens, i);
  const known = listFlags[head] ?? 0;
  const opened = i > 0 && isCapital(tokens, i - 1) && textBetween(tokens, i - 1) === ' ';
  if (i > 0 && /^[td]$/.test(wordOf(tokens, i - 1))) return undefined;
  if (opened && (isSurnameParticle(tokens.hashes[i - 1] ?? 0) || isArticle(tokens.hashes[i - 1] ?? 0)))
    return undefined;
  if (head > i && (known & (SURNAME | DICTIONARY_NAME)) !== 0) return undefined;
  if (i === last && ((known & (PLACE_NAME | FIRST_NAME)) !== 0 || isCompass(tokens.hashes[i] ?? 0))) return undefined;
  if (
    (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 2 ||
    (i === last && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 5)
  )
    return undefined;
  const listed = DUTCH_WORD | FIRST_NAME | SURNAME | DICTIONARY_NAME;
  let plain = true;
  for (let k = i; k <= last; k++)
    if (isCapital(tokens, k) && !isArticle(tokens.hashes[k] ?? 0))
      plain &&= ((listFlags[k] ?? 0) & listed) === DUTCH_WORD;
  if (plain && (i === last || !isArticle(tokens.hashes[i] ?? 0))) return undefined;
  // "RCCG Jesus House": letters before it are part of the name.
  const lettered =
    opened && /^[A-Z]{2,5}$/.test(wordOf(tokens, i - 1)) && !candidates.phrases.has(i - 1) && labels[i - 1] !== PERSON;
  return { first: lettered ? i - 1 : i, last, core: i, evidence: 'institution-context' };
}

function settled(tokens: Tokens, { first, last, evidence }: InstitutionSpan): Institution {
  return { start: startOf(tokens, first), end: endOf(tokens, last), first, last: last + 1, evidence: [evidence] };
}

function startOf(tokens: Tokens, first: number): number {
  const start = tokens.starts[first] ?? 0;
  // "v.v. Flevo Boys"
  const dotted = /(?:^|[ (])((?:[a-z]\.){2,4} )$/.exec(tokens.text.slice(Math.max(0, start - 10), start))?.[1];
  if (dotted !== undefined) return start - dotted.length;
  return /^[ts]$/.test(wordOf(tokens, first)) && /['’]/.test(tokens.text.charAt(start - 1)) ? start - 1 : start;
}

/** "Bakker & Zn." */
const endOf = (tokens: Tokens, last: number): number => {
  const end = tokens.ends[last] ?? 0;
  return /^(?:Zn|Co)$/.test(wordOf(tokens, last)) && tokens.text.charAt(end) === '.' ? end + 1 : end;
};
