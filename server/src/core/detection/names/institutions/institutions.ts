/** Small institutions: by their shape, by the scorer's word, and by what the document calls them elsewhere. */
import { hashWord } from '../../tokens/word-hash.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { ANY_KIND, cuesIn } from '../../tokens/token-classes.ts';
import type { NameSpan } from '../name-spans.ts';
import type { CandidateWords } from '../candidates.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import { Collection } from './collection.ts';
import { closed, isFlat, typed } from './shapes.ts';
import {
  employed, hired, isArticle, isCompass, isFamily, isParticle, kindOf, leadsTo,
} from './words.ts'; // prettier-ignore
import { NO_KIND } from './kinds.ts';
import type { KnownEntities } from './mentions.ts';
import { DUTCH, FIRST, NAME, PLACE, SURNAME } from '../lexicon-flags.ts';
import { INSTITUTION, PERSON } from '../scorer.ts';
import {
  textBetween,
  headOf,
  isCapital,
  isJoined,
  isKnown,
  nameEnd,
  wordOf,
  type Ground,
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
  const ground: Ground = { all, labels, places };
  const { tokens } = all;
  const kept = new Collection(all);
  if ((tokens.anyClasses & ANY_KIND) !== 0)
    for (let i = 0; i < tokens.count; i++) if (kindOf(tokens, i) !== NO_KIND) kept.keep(typed(ground, i));
  for (let i = 0; i < tokens.count; i++)
    if ((isCapital(tokens, i) || isFlat(tokens, i)) && !kept.has(i) && places[i] !== 1)
      kept.keep(closed(ground, i) ?? named(ground, i) ?? employer(ground, i));
  if (labels.includes(INSTITUTION))
    for (let i = 0; i < tokens.count; i++) if (isCapital(tokens, i) && !kept.has(i)) kept.keep(scored(ground, i));
  return kept.found;
}

/** With what other passages call an institution. */
export function findInstitutions(
  all: CandidateWords,
  own: readonly InstitutionSpan[],
  things: KnownEntities,
): readonly Institution[] {
  const mentions = things.mentions(all);
  if (own.length === 0 && mentions.length === 0) return none;
  const kept = new Collection(all);
  for (const stretch of own) kept.keep(stretch);
  for (const stretch of mentions) kept.keep(stretch);
  return [...kept.found].sort((a, b) => a.first - b.first).map((stretch) => settled(all.tokens, stretch));
}
const none: readonly Institution[] = [];

/** "bij De Sprong", "van Het Trefpunt", "de school heet De Sprong": a capital article inside a sentence, and no person's. */
function named(ground: Ground, i: number): InstitutionSpan | undefined {
  const { all, labels, places } = ground;
  const { tokens, lists } = all;
  const next = i + 1;
  if (i === 0 || !isJoined(tokens, i) || startsSentence(tokens, i) || isKnown(all, i) || isKnown(all, next))
    return undefined;
  const before = tokens.hashes[i - 1] ?? 0;
  if (isCapital(tokens, i - 1) || places[i] === 1 || places[next] === 1 || isFamily(before)) return undefined;
  if (!/^ ["“'’‘(]{0,2}$/.test(textBetween(tokens, i - 1))) return undefined;
  if (!leadsTo(before) && !isCalled(tokens, i)) return undefined;
  const known = lists[next] ?? 0;
  const surname = (known & (SURNAME | NAME)) !== 0 || labels[next] === PERSON;
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
function employer({ all, labels, places }: Ground, i: number): InstitutionSpan | undefined {
  const { tokens, lists } = all;
  if (i === 0 || tokens.hashes[i - 1] !== bij || wordOf(tokens, i - 1) !== 'bij' || textBetween(tokens, i - 1) !== ' ')
    return undefined;
  const known = lists[i] ?? 0;
  if ((known & (FIRST | SURNAME | NAME | PLACE)) !== 0 || places[i] === 1 || isKnown(all, i)) return undefined;
  const start = tokens.starts[i] ?? 0;
  const lead = tokens.text.slice(Math.max(0, start - 60), start - 4);
  if ((tokens.ends[i] ?? 0) - start < 4 || !employed.test(lead)) return undefined;
  // Nobody is "in dienst bij" a person whose name is on no list.
  if ((labels[i] === PERSON || (known & DUTCH) !== 0) && !hired.test(lead)) return undefined;
  return { first: i, last: nameEnd({ all, labels, places }, i, false), core: i, evidence: 'institution-context' };
}

/** The scorer's word, unless what stands there speaks against it. */
function scored(ground: Ground, i: number): InstitutionSpan | undefined {
  const { all, labels, places } = ground;
  const { tokens, lists } = all;
  if (labels[i] !== INSTITUTION || places[i] === 1) return undefined;
  const last = nameEnd(ground, i, false);
  for (let k = i; k <= last; k++) if (isKnown(all, k)) return undefined;
  if (i > 0) {
    const before = tokens.hashes[i - 1] ?? 0;
    if ((cuesIn(tokens.classes[i - 1]) & titled) !== 0 || isFamily(before) || /^[-/]$/.test(textBetween(tokens, i - 1)))
      return undefined;
  }
  // "Ten Cate", "De Kleijn", "S. Zo", "IDW"
  const head = headOf(tokens, i);
  const known = lists[head] ?? 0;
  const opened = i > 0 && isCapital(tokens, i - 1) && textBetween(tokens, i - 1) === ' ';
  if (i > 0 && /^[td]$/.test(wordOf(tokens, i - 1))) return undefined;
  if (opened && (isParticle(tokens.hashes[i - 1] ?? 0) || isArticle(tokens.hashes[i - 1] ?? 0))) return undefined;
  if (head > i && (known & (SURNAME | NAME)) !== 0) return undefined;
  if (i === last && ((known & (PLACE | FIRST)) !== 0 || isCompass(tokens.hashes[i] ?? 0))) return undefined;
  if (
    (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 2 ||
    (i === last && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 5)
  )
    return undefined;
  const listed = DUTCH | FIRST | SURNAME | NAME;
  let plain = true;
  for (let k = i; k <= last; k++)
    if (isCapital(tokens, k) && !isArticle(tokens.hashes[k] ?? 0)) plain &&= ((lists[k] ?? 0) & listed) === DUTCH;
  if (plain && (i === last || !isArticle(tokens.hashes[i] ?? 0))) return undefined;
  // "RCCG Jesus House": letters before it are part of the name.
  const lettered =
    opened && /^[A-Z]{2,5}$/.test(wordOf(tokens, i - 1)) && !all.phrases.has(i - 1) && labels[i - 1] !== PERSON;
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
