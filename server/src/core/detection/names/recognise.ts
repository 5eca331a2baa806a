/** Persons, towns and small institutions of a text, found together: what is one of them is not another. */
import { sharedZeros, uint8 } from '../tokens/array-pool.ts';
import type { Detail, Names } from '../detail.ts';
import { nameSpans, type NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import { personEvidence } from './evidence.ts';
import { namedEntitiesIn, type NamedEntities, type KnownEntities } from './institutions/mentions.ts';
import { findInstitutions, ownInstitutions } from './institutions/institutions.ts';
import type { PersonLabels } from './person-labels.ts';
import type { Scores } from './scorer.ts';
import type { InstitutionSpan } from './institution-span.ts';
import { findTowns, sureTownWords } from './towns.ts';
import { joinInverted, trimmedName } from './trim.ts';
import { isFalsePositive } from './false-positives.ts';

/** What a passage says itself of places and institutions. */
export interface PassageEntities {
  /** 1 for words that are surely a place. */
  readonly townWords: Uint8Array;
  readonly institutions: readonly InstitutionSpan[];
  readonly named: NamedEntities;
}

export function entitiesOf(all: CandidateWords, { labels }: Scores): PassageEntities {
  const places = sureTownWords(all);
  const institutions = ownInstitutions(all, labels, places);
  return { townWords: places, institutions, named: namedEntitiesIn(all, institutions, places) };
}

/** Of one passage, `marks` being its words that belong to persons' names, `things` what the whole document names. */
export function namesOf(
  all: CandidateWords,
  { labels, margins }: Scores,
  marks: PersonLabels,
  { townWords, institutions: own }: PassageEntities,
  things: KnownEntities,
): Names {
  const institutions = findInstitutions(all, own, things);
  const inside = institutions.length === 0 ? sharedZeros(all.tokens.count) : uint8(all.tokens.count);
  for (const { first, last } of institutions) inside.fill(1, first, last);
  const people = isBlank(marks)
    ? nobody
    : peopleIn(all, labels, (i) => (marks[i] ?? 0) !== 0 && inside[i] === 0 && townWords[i] === 0);
  const towns = findTowns(
    all,
    labels,
    townWords,
    things.isTown,
    (i) => inside[i] === 0 && ((marks[i] ?? 0) === 0 || townWords[i] === 1),
  );
  if (people.length + towns.length + institutions.length === 0) return noNames;
  return {
    people: people.map((found) => person(all, found, margins, marks)),
    towns: towns.map(({ start, end }) => ({ start, end, confidence: 0.8, evidence: ['place-context'] })),
    institutions: institutions.map(({ start, end, evidence }) => ({ start, end, confidence: 0.75, evidence })),
  };
}

const noNames: Names = { people: [], towns: [], institutions: [] };
const nobody: readonly NameSpan[] = [];

function isBlank(marks: PersonLabels): boolean {
  for (const mark of marks) if (mark !== 0) return false;
  return true;
}

function peopleIn(all: CandidateWords, labels: Uint8Array, isName: (i: number) => boolean): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const assembled of nameSpans(all, labels, isName)) {
    const name = trimmedName(all, assembled);
    if (!isFalsePositive(all, name) && !isAuthor(all, name)) found.push(name);
  }
  return joinInverted(all.tokens.text, found);
}

/** Part of an author's name as it stands on the title page: "Noa van der Sluijs" where only "Noa" was taken for one. */
function isAuthor({ aboutAuthor }: CandidateWords, { first, last }: NameSpan): boolean {
  for (let i = first; i < last; i++) if (aboutAuthor[i] === 1) return true;
  return false;
}

function person(
  all: CandidateWords,
  { start, end, first, last }: NameSpan,
  margins: Float32Array,
  marks: PersonLabels,
): Detail {
  let margin = -99;
  let own = false;
  for (let i = first; i < last; i++) {
    margin = Math.max(margin, margins[i] ?? -99);
    own ||= marks[i] === 1;
  }
  return { start, end, confidence: confidenceOf(own ? margin : 0.3), ...personEvidence(all, first, last, own) };
}

/** 0.5 at the boundary, towards 1 with the margin. */
const confidenceOf = (margin: number): number => Math.round((1 - 0.5 * Math.exp(-Math.max(0, margin) / 2)) * 100) / 100;
