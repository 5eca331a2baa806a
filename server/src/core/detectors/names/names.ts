/** Persons, towns and small institutions of a text, found together: what is one of them is not another. */
import { uint8 } from '../arrays.ts';
import type { Detail } from '../model.ts';
import { assemble, type Assembled } from './assemble.ts';
import type { Candidates } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { namedIn, type Named, type NamedThings } from './institution-mentions.ts';
import { findInstitutions, ownInstitutions } from './institutions.ts';
import type { Marks } from './people.ts';
import type { Scored } from './scorer.ts';
import type { Stretch } from './stretch.ts';
import { findTowns, sureTowns } from './towns.ts';
import { joinInverted, trimmed } from './trim.ts';
import { isNoName } from './vetoes.ts';

export interface Names {
  readonly people: readonly Detail[];
  readonly towns: readonly Detail[];
  readonly institutions: readonly Detail[];
}

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
  const inside = uint8(all.scan.count);
  for (const { first, last } of institutions) inside.fill(1, first, last);
  const assembled = assemble(all, labels, (i) => (marks[i] ?? 0) !== 0 && inside[i] === 0 && places[i] === 0);
  const people = joinInverted(
    all.scan.text,
    assembled.map((found) => trimmed(all, found)).filter((found) => !isNoName(all, found) && !isAuthor(all, found)),
  );
  const towns = findTowns(
    all,
    labels,
    places,
    things.isTown,
    (i) => inside[i] === 0 && ((marks[i] ?? 0) === 0 || places[i] === 1),
  );
  return {
    people: people.map((found) => person(all, found, margins, marks)),
    towns: towns.map(({ start, end }) => ({ start, end, confidence: 0.8, evidence: ['place-context'] })),
    institutions: institutions.map(({ start, end, evidence }) => ({ start, end, confidence: 0.75, evidence })),
  };
}

/** Part of an author's name as it stands on the title page: "Noa van der Sluijs" where only "Noa" was taken for one. */
const isAuthor = ({ authored }: Candidates, { first, last }: Assembled): boolean =>
  authored.subarray(first, last).includes(1);

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
