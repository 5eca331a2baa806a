/**
 * Finds the small institutions of a passage: by their shape, by the scorer's label, and by the name that the document
 * gives them elsewhere.
 */
import { hasBit } from '../../tokens/array-pool.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { ANY_INSTITUTION_KIND, CLOSES_INSTITUTION } from '../../tokens/token-classes.ts';
import type { NameSpan } from '../name-spans.ts';
import type { CandidateWords } from '../candidates.ts';
import { InstitutionSpansBuilder } from './spans-builder.ts';
import { afterHet, afterLabel, beforeTrade, employerAfterBij, wareAndOwner } from './by-context.ts';
import { articleThenName, clippedArticle, saint } from './by-article.ts';
import { explained } from './explained.ts';
import { branchAt } from './branches.ts';
import { labelledByScorer } from './by-label.ts';
import { fromStart } from './name-start.ts';
import { setApart } from './set-apart.ts';
import { isFlat, nameThenKind } from './closed-names.ts';
import { kindThenName } from './shapes.ts';
import { isClippedArticle, kindOf } from './words.ts';
import { NO_KIND } from './kinds.ts';
import type { KnownEntities } from './mentions.ts';
import { IN_CAPITALS } from '../setting/setting.ts';
import { INSTITUTION } from '../scoring/scorer.ts';
import type { InstitutionContext, InstitutionSpan } from '../institution-span.ts';

export interface Institution extends NameSpan {
  readonly evidence: readonly string[];
}

/** The institutions that a passage shows by itself. */
export function ownInstitutions(context: InstitutionContext): readonly InstitutionSpan[] {
  const { candidates, labels, townWords } = context;
  const { tokens } = candidates;
  const builder = new InstitutionSpansBuilder(candidates);
  if ((tokens.anyClasses & ANY_INSTITUTION_KIND) !== 0)
    // "8102 HC Raalte": the letters of a postcode are no club.
    for (let i = 0; i < tokens.count; i++)
      if (candidates.skipped[i] !== 1 && kindOf(tokens, i) !== NO_KIND)
        builder.add(fromStart(context, kindThenName(context, i)));
  const mayHaveFlat = (tokens.anyClasses & CLOSES_INSTITUTION) !== 0;
  for (let i = 0; i < tokens.count; i++)
    if ((tokens.isCapital(i) || (mayHaveFlat && isFlat(tokens, i))) && !builder.covers(i) && townWords[i] !== 1)
      builder.add(
        fromStart(
          context,
          nameThenKind(context, i) ?? (isInCapitals(candidates, i) ? undefined : byCapital(context, i)),
        ),
      );
  // "Peuterspeelzaal: 't Kwetternest"
  for (let i = 0; i < tokens.count; i++)
    if (isClippedArticle(tokens, i) && !builder.covers(i))
      builder.add(setApart(context, i) ?? clippedArticle(context, i));
  if (labels.includes(INSTITUTION))
    for (const i of tokens.capitals)
      if (!builder.covers(i) && !isInCapitals(candidates, i))
        builder.add(fromStart(context, labelledByScorer(context, i)));
  return builder.spans;
}

/** Does word `i` stand in a line in capitals, where a capital shows no name? */
const isInCapitals = ({ settings }: CandidateWords, i: number): boolean => hasBit(settings, i, IN_CAPITALS);

/** An institution that its capital shows, without a word for its kind. */
const byCapital = (context: InstitutionContext, i: number): InstitutionSpan | undefined =>
  branchAt(context, i) ??
  explained(context, i) ??
  wareAndOwner(context, i) ??
  articleThenName(context, i) ??
  saint(context, i) ??
  employerAfterBij(context, i) ??
  afterLabel(context, i) ??
  setApart(context, i) ??
  afterHet(context, i) ??
  beforeTrade(context, i);

/** All institutions of a passage. `own`: those that it shows by itself; `known`: those that the document names. */
export function findInstitutions(
  candidates: CandidateWords,
  own: readonly InstitutionSpan[],
  known: KnownEntities,
): readonly Institution[] {
  const mentions = known.mentions(candidates);
  if (own.length === 0 && mentions.length === 0) return noInstitutions;
  const builder = new InstitutionSpansBuilder(candidates);
  for (const span of own) builder.add(span);
  for (const span of mentions) builder.add(span);
  return [...builder.spans].sort((a, b) => a.first - b.first).map((span) => institutionOf(candidates.tokens, span));
}
const noInstitutions: readonly Institution[] = [];

function institutionOf(tokens: Tokens, { first, last, evidence }: InstitutionSpan): Institution {
  return { start: startOf(tokens, first), end: endOf(tokens, last), first, last: last + 1, evidence: [evidence] };
}

function startOf(tokens: Tokens, first: number): number {
  const start = tokens.startOf(first);
  // "v.v. Flevo Boys"
  const dotted = /(?:^|[ (])((?:[a-z]\.){2,4} )$/.exec(tokens.text.slice(Math.max(0, start - 10), start))?.[1];
  if (dotted !== undefined) return start - dotted.length;
  return /^[ts]$/.test(tokens.textOf(first)) && /['’]/.test(tokens.text.charAt(start - 1)) ? start - 1 : start;
}

/** "Bakker & Zn." */
const endOf = (tokens: Tokens, last: number): number => {
  const end = tokens.endOf(last);
  return /^(?:Zn|Co)$/.test(tokens.textOf(last)) && tokens.text.charAt(end) === '.' ? end + 1 : end;
};
