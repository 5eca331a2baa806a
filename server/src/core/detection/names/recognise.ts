/** Recognises the persons, towns and small institutions of a passage together: no word belongs to two of them. */
import { sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { noNames, type Detail, type Names } from '../detail.ts';
import { nameSpans, type NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import { personEvidence, type Scoring } from './person-evidence.ts';
import { namedEntitiesIn, type NamedEntities, type KnownEntities } from './institutions/mentions.ts';
import { findInstitutions, ownInstitutions } from './institutions/institutions.ts';
import { BY_CONTEXT, SHOWN, type PersonLabels } from './person-labels.ts';
import { NO_MARGIN, type Scores } from './scoring/scorer.ts';
import type { InstitutionSpan } from './institution-span.ts';
import { findTowns, sureTownWords } from './towns.ts';
import { joinInverted, trimmedName } from './trim.ts';
import { isFalsePositive } from './false-positives.ts';

const TOWN_CONFIDENCE = 0.8;
const INSTITUTION_CONFIDENCE = 0.75;
/** Of an institution that no word for its kind and no shape shows. */
const CONTEXT_CONFIDENCE = 0.6;
/** The margin that a person's name has when only other mentions show that it is a name. */
const MARGIN_ELSEWHERE = 0.3;

/** The towns and institutions that a passage shows by itself, without the rest of the document. */
export interface PassageEntities {
  /** 1, by word index, for words that are surely a town. */
  readonly townWords: Uint8Array;
  readonly institutions: readonly InstitutionSpan[];
  readonly named: NamedEntities;
}

export function entitiesOf(candidates: CandidateWords, { labels, institutionMargins }: Scores): PassageEntities {
  const townWords = sureTownWords(candidates);
  const institutions = ownInstitutions({ candidates, labels, townWords, margins: institutionMargins });
  return { townWords, institutions, named: namedEntitiesIn(candidates, institutions, townWords) };
}

/**
 * The names in a passage. `scoring`: how its words were scored; `personLabels`: its words that belong to persons' names; `known`: what the whole document
 * names.
 */
export function namesOf(
  candidates: CandidateWords,
  scoring: Scoring,
  personLabels: PersonLabels,
  { townWords, institutions: own }: PassageEntities,
  known: KnownEntities,
): Names {
  const { labels, sure } = scoring.scores;
  const institutions = findInstitutions(candidates, own, known);
  const inInstitution =
    institutions.length === 0 ? sharedZeros(candidates.tokens.count) : uint8(candidates.tokens.count);
  for (const { first, last } of institutions) inInstitution.fill(1, first, last);
  const people = isBlank(personLabels)
    ? noSpans
    : peopleIn(
        candidates,
        labels,
        sure,
        (i) => (personLabels[i] ?? 0) !== 0 && inInstitution[i] === 0 && townWords[i] === 0,
      );
  // An essay names towns where something happened, not where a client lives.
  const towns = candidates.document.genre.isWithoutClients
    ? noSpans
    : findTowns(
        candidates,
        labels,
        townWords,
        known.isTown,
        (i) => inInstitution[i] === 0 && ((personLabels[i] ?? 0) === 0 || townWords[i] === 1),
      );
  if (people.length + towns.length + institutions.length === 0) return noNames;
  return {
    people: people.map((span) => personDetail(candidates, span, scoring, personLabels)),
    towns: towns.map(({ start, end }) => ({ start, end, confidence: TOWN_CONFIDENCE, evidence: ['place-context'] })),
    institutions: institutions.map(({ start, end, evidence }) => ({
      start,
      end,
      confidence: evidence.includes('institution-context') ? CONTEXT_CONFIDENCE : INSTITUTION_CONFIDENCE,
      evidence,
    })),
  };
}

const noSpans: readonly NameSpan[] = [];

function isBlank(personLabels: PersonLabels): boolean {
  if (personLabels === sharedZeros(personLabels.length)) return true;
  for (const label of personLabels) if (label !== 0) return false;
  return true;
}

function peopleIn(
  candidates: CandidateWords,
  labels: Uint8Array,
  sure: Uint8Array | undefined,
  isName: (i: number) => boolean,
): readonly NameSpan[] {
  const people: NameSpan[] = [];
  for (const span of nameSpans(candidates, labels, isName)) {
    const name = trimmedName(candidates, span);
    if (!isFalsePositive(candidates, name, sure) && !isAuthor(candidates, name)) people.push(name);
  }
  return joinInverted(candidates, people);
}

/** Part of an author's name on the title page: "Noa van der Sluijs" where only "Noa" has a label. */
function isAuthor({ aboutAuthor }: CandidateWords, { first, last }: NameSpan): boolean {
  for (let i = first; i < last; i++) if (aboutAuthor[i] === 1) return true;
  return false;
}

function personDetail(
  candidates: CandidateWords,
  { start, end, first, last }: NameSpan,
  scoring: Scoring,
  personLabels: PersonLabels,
): Detail {
  const { margins } = scoring.scores;
  let margin = NO_MARGIN;
  let byContext = false;
  for (let i = first; i < last; i++) {
    margin = Math.max(margin, margins[i] ?? NO_MARGIN);
    byContext ||= personLabels[i] === BY_CONTEXT || personLabels[i] === SHOWN;
  }
  const confidence = confidenceOf(byContext ? margin : MARGIN_ELSEWHERE);
  return { start, end, confidence, ...personEvidence(candidates, first, last, byContext, scoring) };
}

/** 0.5 at a margin of 0 or less, towards 1 as the margin grows. */
const confidenceOf = (margin: number): number => Math.round((1 - 0.5 * Math.exp(-Math.max(0, margin) / 2)) * 100) / 100;
