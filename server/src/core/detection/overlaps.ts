/** What the detectors claim in one passage, arbitrated: where two kinds claim the same words, the stronger one has them. */
import type { Passage } from '../report/model.ts';
import { overlaps } from '../text/span.ts';
import type { Detector } from './detector.ts';
import type { Detail } from './detail.ts';
import type { Names } from './detail.ts';
import { detectors } from './registry.generated.ts';
import { scanOf } from './tokens/tokenize.ts';

export interface Claim {
  readonly id: string;
  /** Offsets into the text of the passage. */
  readonly detail: Detail;
}

const priorities = new Map(detectors.map(({ id, priority }) => [id, priority]));
const priorityOf = (id: string): number => priorities.get(id) ?? 0;

const ofScope = {
  passage: detectors.filter(({ scope }) => scope === 'passage'),
  document: detectors.filter(({ scope }) => scope === 'document'),
};

const noClaims: readonly Claim[] = [];
const noNames: Names = { people: [], towns: [], institutions: [] };

/** Operations done so far: tests count what an edit costs. */
export const counted = { detectors: 0 };

/** Of the detectors that need this passage alone. */
export const blockClaims = (passage: Passage): readonly Claim[] => claimsOf('passage', passage, noNames);

/** Details that leave no room for a name. */
export const takenBy = (claims: readonly Claim[]): readonly Detail[] =>
  claims.length === 0 ? noDetails : claims.filter(({ id }) => id !== 'age').map(({ detail }) => detail);
const noDetails: readonly Detail[] = [];

/** Of all detectors. */
export function allClaims(passage: Passage, block: readonly Claim[], names: Names): readonly Claim[] {
  const named = claimsOf('document', passage, names);
  if (named.length === 0 && block.length === 0) return noClaims;
  if (named.length === 0) return block.filter(({ detail }) => detail.anchor === undefined);
  const people = named.filter(({ id }) => id === 'person-name').map(({ detail }) => detail);
  return arbitrate([...block.filter(({ detail }) => isAnchored(detail, people)), ...named]);
}

function claimsOf(scope: Detector['scope'], passage: Passage, names: Names): readonly Claim[] {
  const scan = scanOf(passage);
  // Most passages have nothing to claim: those share one list.
  let claims: Claim[] | undefined;
  for (const { id, mayMatch, find } of ofScope[scope]) {
    if (mayMatch && !mayMatch(scan)) continue;
    counted.detectors++;
    for (const detail of find(passage, names)) (claims ??= []).push({ id, detail });
  }
  return claims ? arbitrate(claims) : noClaims;
}

/** A detail that counts only after a person ("van negentien") is kept when a name stands there. */
const isAnchored = ({ anchor }: Detail, people: readonly Detail[]): boolean =>
  anchor === undefined || people.some(({ start, end }) => start <= anchor && anchor <= end);

function arbitrate(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const ordered = [...claims].sort(
    (a, b) => a.detail.start - b.detail.start || priorityOf(b.id) - priorityOf(a.id) || b.detail.end - a.detail.end,
  );
  const kept: Claim[] = [];
  for (const claim of ordered) settle(kept, claim);
  return kept;
}

/** Claims come in order of start, so only the last kept ones can overlap. */
function settle(kept: Claim[], claim: Claim): void {
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.detail, claim.detail)) break;
    if (priorityOf(last.id) >= priorityOf(claim.id)) return;
    kept.pop();
  }
  kept.push(claim);
}
