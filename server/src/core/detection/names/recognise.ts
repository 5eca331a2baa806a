/** Persons, towns and small institutions of a text, found together: what is one of them is not another. */
import { noBytes, uint8 } from '../tokens/array-pool.ts';
import type { Detail, Names } from '../detail.ts';
import { assemble, type Assembled } from './name-spans.ts';
import type { Candidates } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { namedIn, type Named, type NamedThings } from './institutions/mentions.ts';
import { findInstitutions, ownInstitutions } from './institutions/institutions.ts';
import type { Marks } from './person-labels.ts';
import type { Scored } from './scorer.ts';
import type { Stretch } from './institution-span.ts';
import { findTowns, sureTowns } from './towns.ts';
import { joinInverted, trimmed } from './trim.ts';
import { isNoName } from './false-positives.ts';

/** What a passage says itself of places and institutions. */
export interface Surroundings {
  /** 1 for words that are surely a place. */
  readonly places: Uint8Array;
  readonly institutions: readonly Stretch[];
  readonly named: Named;
}

export function surroundingsOf(all: Candidates, { labels }: Scored): Surroundings {
  const places = sureTowns(all);
  const institutions = ownInstitutions(all, labels, places);
  return { places, institutions, named: namedIn(all, institutions, places) };
}

/** Of one passage, `marks` being its words that belong to persons' names, `things` what the whole document names. */
export function namesOf(
  all: Candidates,
  { labels, margins }: Scored,
  marks: Marks,
  { places, institutions: own }: Surroundings,
  things: NamedThings,
): Names {
  const institutions = findInstitutions(all, own, things);
  const inside = institutions.length === 0 ? noBytes(all.scan.count) : uint8(all.scan.count);
  for (const { first, last } of institutions) inside.fill(1, first, last);
  const people = isBlank(marks)
    ? nobody
    : peopleIn(all, labels, (i) => (marks[i] ?? 0) !== 0 && inside[i] === 0 && places[i] === 0);
  const towns = findTowns(
    all,
    labels,
    places,
    things.isTown,
    (i) => inside[i] === 0 && ((marks[i] ?? 0) === 0 || places[i] === 1),
  );
  if (people.length + towns.length + institutions.length === 0) return noNames;
  return {
    people: people.map((found) => person(all, found, margins, marks)),
    towns: towns.map(({ start, end }) => ({ start, end, confidence: 0.8, evidence: ['place-context'] })),
    institutions: institutions.map(({ start, end, evidence }) => ({ start, end, confidence: 0.75, evidence })),
  };
}

const noNames: Names = { people: [], towns: [], institutions: [] };
const nobody: readonly Assembled[] = [];

function isBlank(marks: Marks): boolean {
  for (const mark of marks) if (mark !== 0) return false;
  return true;
}

function peopleIn(all: Candidates, labels: Uint8Array, isName: (i: number) => boolean): readonly Assembled[] {
  const found: Assembled[] = [];
  for (const assembled of assemble(all, labels, isName)) {
    const name = trimmed(all, assembled);
    if (!isNoName(all, name) && !isAuthor(all, name)) found.push(name);
  }
  return joinInverted(all.scan.text, found);
}

/** Part of an author's name as it stands on the title page: "Noa van der Sluijs" where only "Noa" was taken for one. */
function isAuthor({ authored }: Candidates, { first, last }: Assembled): boolean {
  for (let i = first; i < last; i++) if (authored[i] === 1) return true;
  return false;
}

function person(all: Candidates, { start, end, first, last }: Assembled, margins: Float32Array, marks: Marks): Detail {
  let margin = -99;
  let own = false;
  for (let i = first; i < last; i++) {
    margin = Math.max(margin, margins[i] ?? -99);
    own ||= marks[i] === 1;
  }
  return { start, end, confidence: confidenceOf(own ? margin : 0.3), ...evidenceOf(all, first, last, own) };
}

/** 0.5 at the boundary, towards 1 with the margin. */
const confidenceOf = (margin: number): number => Math.round((1 - 0.5 * Math.exp(-Math.max(0, margin) / 2)) * 100) / 100;
