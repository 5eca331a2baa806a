/**
 * Finds institutions that no kind introduces: after a label ("Bedrijf: Havenlicht"), after "het" ("in het Oosterlant"),
 * by a trade behind the name ("Hiemstra Machinebouw"), and businesses with a person's name in it ("Hair by Yvonne").
 */
import { flagsAt, hasFlag, bitsAt } from '../../tokens/array-pool.ts';
import { has } from '../../../lexicon/filter.ts';
import { lexicon } from '../../../lexicon/lexicon.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { COLON, COMMA, SPACE } from '../../tokens/separators.ts';
import {
  COMMON_WORD,
  DICTIONARY_NAME,
  DUTCH_WORD,
  FIRST_NAME,
  FOREIGN_WORD,
  PLACE_NAME,
  SURNAME,
} from '../../tokens/list-flags.ts';
import { startsSentence } from '../context-cues.ts';
import { cueBit } from '../cues.ts';
import { headOf, isArticleBeforeName, isOnPhraseList, nameEnd, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts'; // prettier-ignore
import { ENGLISH } from '../setting/languages.ts';
import { LANGUAGE_MASK } from '../setting/setting.ts';
import { PERSON } from '../scoring/scorer.ts';
import { trades } from './register.ts';
import { employedBefore, paidBefore } from './words.ts';

/** Labels on a title page or form, before a colon. */
const labels = wordSet(
  'bedrijf stagebedrijf leerbedrijf organisatie instelling stageinstelling opdrachtgever stageplaats stageplek stageadres bpvplek bpvplaats plek werkplek werkgever school stageschool basisschool middelbare ziekenhuis praktijk peuterspeelzaal kinderdagverblijf kinderopvang opvang dagopvang dagbesteding dienst company employer organisation organization placement institution apotheek verpleeghuis woongroep zorginstelling',
);

/** "Bedrijf: Plantwerk Software, Zwolle": the name after a label that opens its line. */
export function afterLabel(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, townWords } = context;
  const { tokens } = candidates;
  if (i === 0 || tokens.gaps[i] !== COLON || !labels.has(tokens.hashOf(i - 1))) return undefined;
  if (!startsSentence(tokens, i - 1) && !isLabelOfTwo(tokens.text, tokens.startOf(i - 1))) return undefined;
  if (!/^[*_]{0,2}: ?[*_]{0,2} ?$/.test(tokens.gapTextAfter(i - 1)) || townWords[i] === 1) return undefined;
  const known = flagsAt(candidates.listFlags, i);
  if (isOnPhraseList(candidates, i) || tokens.lengthOf(i) < 2 || (known & COMMON_WORD) !== 0) return undefined;
  const last = nameEnd(context, i, true);
  if (last === i && (known & (FIRST_NAME | DUTCH_WORD)) !== 0 && !isArticleBeforeName(tokens, i)) return undefined;
  return { first: i, last, core: i, evidence: 'institution-type' };
}

/** "BPV-plek: …", "School van Wout: …" */
const isLabelOfTwo = (text: string, start: number): boolean =>
  /(?:^|[\n\t])[ *_-]*[A-Z][A-Za-z]*[- ]$/.test(text.slice(Math.max(0, start - 14), start));

const het = hashWord('het');
const beforeHet = wordSet('in op bij naar van uit vanuit voor tegenover naast');
/** What ends like a language, a people or an adjective: "het Engels", "het Rotterdamse". */
const adjective = /(?:s|se|isch|ische|aans|ees|ese)$/;

/** "in het Oosterlant", "op het Lindenhorst": a name that takes "het" is neither a person's nor a village's. */
export function afterHet({ candidates, townWords }: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens, listFlags } = candidates;
  if (i < 2 || tokens.hashes[i - 1] !== het || tokens.isCapital(i - 1) || tokens.gaps[i] !== SPACE) return undefined;
  if (!beforeHet.has(tokens.hashOf(i - 2)) || tokens.gaps[i - 1] !== SPACE) return undefined;
  const known = flagsAt(listFlags, i);
  if ((known & (COMMON_WORD | PLACE_NAME | FOREIGN_WORD)) !== 0 || townWords[i] === 1 || tokens.isAllCaps(i))
    return undefined;
  if (has(lexicon().word, tokens.hashOf(i))) return undefined;
  const word = tokens.textOf(i);
  const isName = (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME)) !== 0;
  if (word.length < 5 || (!isName && adjective.test(word)) || endsInWord(word)) return undefined;
  if (isOnPhraseList(candidates, i) || candidates.phrases.get(i)?.kind === 'country') return undefined;
  if (/[A-Z\d]/.test(word.slice(1)) || !standsAlone(tokens, i)) return undefined;
  return { first: i, last: i, core: i, evidence: 'institution-context' };
}

const functionCues =
  cueBit('verb') | cueBit('connective') | cueBit('determiner') | cueBit('pronoun') | cueBit('locative');
const otherFunctionWords = wordSet('in op te naar aan om is er ook nog al niet daar die dat wel');

/** "Kwaliteitenspel": is the last part of the word a frequent word, of four letters or more? */
function endsInWord(word: string): boolean {
  for (let i = 3; i <= word.length - 4; i++) if (has(lexicon().common, hashWord(word.slice(i)))) return true;
  return false;
}

/** Is word `i` followed by a sign or a function word? Before a noun it is an adjective: "het Apple bestand". */
function standsAlone(tokens: Tokens, i: number): boolean {
  const gap = tokens.gapTextAfter(i);
  if (i + 1 >= tokens.count) return !gap.startsWith('-');
  if (gap !== ' ') return !/^[-'’/]/.test(gap);
  const next = tokens.hashOf(i + 1);
  return !tokens.isCapital(i + 1) && (tokens.has(i + 1, functionCues) || otherFunctionWords.has(next));
}

/** "Havenlicht Automatisering", "Van Zanten Logistics": the name before the trade at word `i`. */
export function beforeTrade({ candidates }: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens, listFlags } = candidates;
  if (!trades.has(tokens.hashOf(i)) || i === 0 || tokens.gapTextAfter(i - 1) !== ' ') return undefined;
  const name = i - 1;
  const known = listFlags[name] ?? -1;
  if (known < 0 || (known & (COMMON_WORD | FOREIGN_WORD)) !== 0 || isOnPhraseList(candidates, name)) return undefined;
  if ((known & (FIRST_NAME | SURNAME)) === FIRST_NAME || isOnPhraseList(candidates, i)) return undefined;
  const word = tokens.textOf(name);
  if (word.length < 4 || (/e$/.test(word) && (known & DUTCH_WORD) !== 0 && (known & SURNAME) === 0)) return undefined;
  let first = name;
  while (first > 0 && tokens.isCapital(first - 1) && tokens.gapTextAfter(first - 1) === ' ' && isParticle(tokens, first - 1)) first--; // prettier-ignore
  return { first, last: i, core: first, evidence: 'institution-type' };
}
const particles = wordSet('van de der den ter te ten');
const isParticle = (tokens: Tokens, i: number): boolean => particles.has(tokens.hashOf(i));

const by = wordSet('by chez bij');
const van = hashWord('van');
const thing = cueBit('thing');

/** "Hair by Yvonne", "een kraam, Vis van Dirksen,": a business named after what it sells and its owner. */
export function wareAndOwner({ candidates }: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens, listFlags, settings } = candidates;
  const owner = i + 2;
  if (owner >= tokens.count || tokens.gapTextAfter(i) !== ' ' || tokens.gapTextAfter(i + 1) !== ' ') return undefined;
  const head = headOf(tokens, owner);
  if (!tokens.isCapital(head) || startsSentence(tokens, i) || isOnPhraseList(candidates, i)) return undefined;
  const known = flagsAt(listFlags, i);
  const link = tokens.hashOf(i + 1);
  if (by.has(link) && !tokens.isCapital(i + 1)) {
    const isDutchText = (bitsAt(settings, i) & LANGUAGE_MASK) !== ENGLISH;
    if (!isDutchText || !hasFlag(listFlags, head, FIRST_NAME | SURNAME)) return undefined;
    if ((known & (FIRST_NAME | SURNAME)) !== 0 && (known & FOREIGN_WORD) === 0) return undefined;
    return { first: i, last: head, core: i, evidence: 'institution-context' };
  }
  const isSetOff = tokens.gaps[i] === COMMA && /^[,.;]/.test(tokens.gapTextAfter(head));
  if (link !== van || !isSetOff || (known & DUTCH_WORD) === 0 || (known & FIRST_NAME) !== 0) return undefined;
  if (tokens.has(i, thing | functionCues)) return undefined;
  if (!hasFlag(listFlags, head, SURNAME | DICTIONARY_NAME)) return undefined;
  return { first: i, last: head, core: i, evidence: 'institution-context' };
}

const bij = hashWord('bij');

/** "werkt bij Bolletje": one word with a capital that is no person, no town and no Dutch word. */
export function employerAfterBij(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, labels, townWords } = context;
  const { tokens, listFlags } = candidates;
  if (i === 0 || tokens.hashes[i - 1] !== bij || tokens.textOf(i - 1) !== 'bij' || tokens.gapTextAfter(i - 1) !== ' ')
    return undefined;
  const known = flagsAt(listFlags, i);
  if (
    (known & (FIRST_NAME | SURNAME | DICTIONARY_NAME | PLACE_NAME)) !== 0 ||
    townWords[i] === 1 ||
    isOnPhraseList(candidates, i)
  )
    return undefined;
  const start = tokens.startOf(i);
  const before = tokens.text.slice(Math.max(0, start - 60), start - 4);
  if (tokens.endOf(i) - start < 4 || !employedBefore.test(before)) return undefined;
  // Whoever is "in dienst bij" a name that is on no list works for no person.
  if ((labels[i] === PERSON || (known & DUTCH_WORD) !== 0) && !paidBefore.test(before)) return undefined;
  return {
    first: i,
    last: nameEnd(context, i, false),
    core: i,
    evidence: 'institution-context',
  };
}
