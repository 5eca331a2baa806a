/**
 * Finds branches: a national or regional organisation with its place behind ("Leergeld Nissewaard", "Rijnstate-Zuid",
 * "Curio, locatie Breda") points to few people, as the organisation alone does not. And any name with a part of town
 * behind a hyphen ("Woonborg-Noord"), which no person has.
 */
import { hasFlag, hasBit } from '../../tokens/array-pool.ts';
import { FIRST_NAME, PLACE_NAME } from '../../tokens/list-flags.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { AFTER_FIRST_NAME, AFTER_KIN, AFTER_TITLE } from '../context-cues.ts';
import { isInitial } from '../initials.ts';
import { isOnPhraseList, type InstitutionContext, type InstitutionSpan } from '../institution-span.ts';
import { isCompass } from './words.ts';

/** Offices that everybody in a town deals with, and large schools: their place says no more than the town does. */
const offices = wordSet(
  'politie rechtbank gerechtshof parket belastingdienst brandweer ggd ministerie provincie gemeente veilig raad hogeschool universiteit tu reclassering veiligheidsregio kamer inspectie omroep jeugdbescherming fc',
);
const locations = wordSet('locatie vestiging');

export function branchAt(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { tokens, phrases } = context.candidates;
  const phrase = phrases.get(i);
  if (phrase?.kind !== 'organisation' || phrase.first !== i) return withCompass(context, i);
  if (offices.has(tokens.hashOf(i))) return undefined;
  const next = phrase.last + 1;
  if (next >= tokens.count) return undefined;
  const gap = tokens.gapTextAfter(phrase.last);
  let last = next;
  if (locations.has(tokens.hashOf(next)) && /^,? $/.test(gap) && tokens.gapTextAfter(next) === ' ') {
    last = next + 1;
    if (last >= tokens.count || !tokens.isCapital(last)) return undefined;
  } else if (!/^[ -]$/.test(gap) || !tokens.isCapital(next) || !isPart(context, next)) return undefined;
  return { first: i, last: endOfPlace(context, last), core: i, evidence: 'institution-type' };
}

/** Is word `i` a town, or a part of one? */
const isPart = ({ candidates: { tokens, listFlags, phrases }, townWords }: InstitutionContext, i: number): boolean =>
  phrases.get(i)?.kind !== 'country' &&
  (townWords[i] === 1 || isCompass(tokens.hashOf(i)) || hasFlag(listFlags, i, PLACE_NAME));

/** "Den Helder", "Gouda-West": index of the last word of the place that word `i` begins. */
function endOfPlace(context: InstitutionContext, i: number): number {
  const { tokens } = context.candidates;
  const next = i + 1;
  const goesOn = next < tokens.count && tokens.isCapital(next) && /^[ -]$/.test(tokens.gapTextAfter(i));
  return goesOn && isPart(context, next) ? next : i;
}

/** "Woonborg-Noord" */
function withCompass(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, townWords } = context;
  const { tokens, listFlags } = candidates;
  const last = i + 1;
  if (last >= tokens.count || !isCompass(tokens.hashOf(last)) || !tokens.isCapital(last)) return undefined;
  if (tokens.gapTextAfter(i) !== '-' || tokens.lengthOf(i) < 3 || isOnPhraseList(candidates, i)) return undefined;
  if (
    townWords[i] === 1 ||
    hasFlag(listFlags, i, PLACE_NAME | FIRST_NAME) ||
    /^[-’']$/.test(tokens.text.charAt(tokens.startOf(i) - 1))
  )
    return undefined;
  // "mevrouw Kuipers-Oost"
  if (isCompass(tokens.hashOf(i)) || hasBit(candidates.cues, i, AFTER_TITLE | AFTER_KIN | AFTER_FIRST_NAME))
    return undefined;
  if (i > 0 && isInitial(tokens, i - 1)) return undefined;
  return { first: i, last, core: i, evidence: 'institution-type' };
}
