/** Persons, towns and small institutions of a text, found together: what is one of them is not another. */
import type { Prose } from '../../report/model.ts';
import type { Context, Detail } from '../model.ts';
import { assemble, type Assembled } from './assemble.ts';
import { gather, type Candidates } from './candidates.ts';
import { findInstitutions } from './institutions.ts';
import { findPeople } from './people.ts';
import { joinInverted, trimmed } from './trim.ts';
import { isNoName } from './vetoes.ts';
import { score } from './scorer.ts';
import { findTowns, sureTowns } from './towns.ts';
import { shippedWeights } from './weights.ts';
import { evidenceOf } from './evidence.ts';

export interface Names {
  readonly people: readonly Detail[];
  readonly towns: readonly Detail[];
  readonly institutions: readonly Detail[];
}

const memo = new WeakMap<Prose, { readonly context: Context; readonly names: Names }>();

export function namesOf(prose: Prose, context: Context): Names {
  const known = memo.get(prose);
  if (known && known.context.weights === context.weights) return known.names;
  const names = findNames(prose, context);
  memo.set(prose, { context, names });
  return names;
}

function findNames(prose: Prose, { taken, weights = shippedWeights() }: Context): Names {
  const all = gather(prose, taken);
  const scored = score(all, weights);
  const institutions = findInstitutions(all, scored.labels);
  const inside = new Uint8Array(all.scan.count);
  for (const { first, last } of institutions) inside.fill(1, first, last);
  const places = sureTowns(all);
  const marks = findPeople(all, scored);
  const assembled = assemble(all, scored.labels, (i) => (marks[i] ?? 0) !== 0 && inside[i] === 0 && places[i] === 0);
  const people = joinInverted(
    prose.text,
    assembled.map((found) => trimmed(all, found)).filter((found) => !isNoName(all, found) && !isAuthor(all, found)),
  );
  const towns = findTowns(
    all,
    scored.labels,
    places,
    (i) => inside[i] === 0 && ((marks[i] ?? 0) === 0 || places[i] === 1),
  );
  return {
    people: people.map((found) => person(all, found, scored.margins, marks)),
    towns: towns.map(({ start, end }) => ({ start, end, confidence: 0.8, evidence: ['place-context'] })),
    institutions: institutions.map(({ start, end, evidence }) => ({ start, end, confidence: 0.75, evidence })),
  };
}

/** Part of an author's name as it stands on the title page: "Noa van der Sluijs" where only "Noa" was taken for one. */
const isAuthor = ({ authored }: Candidates, { first, last }: Assembled): boolean =>
  authored.subarray(first, last).includes(1);

function person(
  all: Candidates,
  { start, end, first, last }: Assembled,
  margins: Float32Array,
  marks: Uint8Array,
): Detail {
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
