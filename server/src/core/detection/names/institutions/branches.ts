/**
 * Finds branches: a national or regional organisation with its place behind ("Leergeld Nissewaard", "Rijnstate-Zuid",
 * "Curio, locatie Breda") points to few people, as the organisation alone does not. And any name with a part of town
 * behind a hyphen ("Woonborg-Noord"), which no person has.
 */
import { gapTextAfter, hasCapital, lengthAt } from '../../tokens/token-access.ts';
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
  if (offices.has(tokens.hashes[i] ?? 0)) return undefined;
  const next = phrase.last + 1;
  if (next >= tokens.count) return undefined;
  const gap = gapTextAfter(tokens, phrase.last);
  let last = next;
  if (locations.has(tokens.hashes[next] ?? 0) && /^,? $/.test(gap) && gapTextAfter(tokens, next) === ' ') {
    last = next + 1;
    if (last >= tokens.count || !hasCapital(tokens, last)) return undefined;
  } else if (!/^[ -]$/.test(gap) || !hasCapital(tokens, next) || !isPart(context, next)) return undefined;
  return { first: i, last: endOfPlace(context, last), core: i, evidence: 'institution-type' };
}

/** Is word `i` a town, or a part of one? */
const isPart = ({ candidates: { tokens, listFlags, phrases }, townWords }: InstitutionContext, i: number): boolean =>
  phrases.get(i)?.kind !== 'country' &&
  (townWords[i] === 1 || isCompass(tokens.hashes[i] ?? 0) || ((listFlags[i] ?? 0) & PLACE_NAME) !== 0);

/** "Den Helder", "Gouda-West": index of the last word of the place that word `i` begins. */
function endOfPlace(context: InstitutionContext, i: number): number {
  const { tokens } = context.candidates;
  const next = i + 1;
  const goesOn = next < tokens.count && hasCapital(tokens, next) && /^[ -]$/.test(gapTextAfter(tokens, i));
  return goesOn && isPart(context, next) ? next : i;
}

/** "Woonborg-Noord" */
function withCompass(context: InstitutionContext, i: number): InstitutionSpan | undefined {
  const { candidates, townWords } = context;
  const { tokens, listFlags } = candidates;
  const last = i + 1;
  if (last >= tokens.count || !isCompass(tokens.hashes[last] ?? 0) || !hasCapital(tokens, last)) return undefined;
  if (gapTextAfter(tokens, i) !== '-' || lengthAt(tokens, i) < 3 || isOnPhraseList(candidates, i)) return undefined;
  if (
    townWords[i] === 1 ||
    ((listFlags[i] ?? 0) & (PLACE_NAME | FIRST_NAME)) !== 0 ||
    /^[-’']$/.test(tokens.text.charAt((tokens.starts[i] ?? 0) - 1))
  )
    return undefined;
  // "mevrouw Kuipers-Oost"
  if (
    isCompass(tokens.hashes[i] ?? 0) ||
    ((candidates.cues[i] ?? 0) & (AFTER_TITLE | AFTER_KIN | AFTER_FIRST_NAME)) !== 0
  )
    return undefined;
  if (i > 0 && isInitial(tokens, i - 1)) return undefined;
  return { first: i, last, core: i, evidence: 'institution-type' };
}
