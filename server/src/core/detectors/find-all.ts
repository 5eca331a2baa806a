/** All details of a text at once, with the kinds arbitrated: what is part of a telephone number is not an age. */
import type { Prose } from '../report/model.ts';
import { overlaps } from './patterns.ts';
import { detectors } from './registry.generated.ts';
import type { Context, Detail, Detector } from './model.ts';
import { unwrap } from './unwrap.ts';
import type { Weights } from './names/scorer.ts';

/** The stronger kind first: a checksum or a full shape beats a looser one where two claim the same words. */
const precedence = [
  'email', 'iban', 'bsn', 'online-handle', 'licence-plate', 'id-number', 'phone', 'address', 'postcode', 'date', 'organisation', 'person-name', 'place', 'age',
]; // prettier-ignore
const rank = new Map(precedence.map((id, index) => [id, index]));
const rankOf = (id: string): number => rank.get(id) ?? 99;

interface Claim {
  readonly id: string;
  readonly detail: Detail;
}

/** Details by detector id, in document order, offsets into `prose.text`; details of different kinds never overlap. */
export function findAll(source: Prose, weights?: Weights): ReadonlyMap<string, readonly Detail[]> {
  const prose = unwrap(source);
  const local = claimsOf(prose, 'block', { taken: [] });
  const taken = local.filter(({ id }) => id !== 'age').map(({ detail }) => detail);
  const names = claimsOf(prose, 'document', { taken, ...(weights && { weights }) });
  const people = names.filter(({ id }) => id === 'person-name').map(({ detail }) => detail);
  const kept = arbitrate([...local.filter(({ detail }) => isAnchored(detail, people)), ...names]);
  const byId = new Map<string, Detail[]>(detectors.map(({ id }) => [id, []]));
  for (const { id, detail } of kept) byId.get(id)?.push(detail);
  return byId;
}

/** Details of the kinds that need one block only, arbitrated among themselves. */
export function findBlockDetails(prose: Prose): ReadonlyMap<string, readonly Detail[]> {
  const byId = new Map<string, Detail[]>();
  for (const { id, detail } of claimsOf(prose, 'block', { taken: [] })) {
    if (id !== 'age') byId.set(id, [...(byId.get(id) ?? []), detail]);
  }
  return byId;
}

function claimsOf(prose: Prose, scope: Detector['scope'], context: Context): readonly Claim[] {
  const claims = detectors
    .filter((detector) => detector.scope === scope)
    .flatMap((detector) => [...detector.find(prose, context)].map((detail) => ({ id: detector.id, detail })));
  return arbitrate(claims);
}

/** A detail that counts only after a person ("van negentien") is kept when a name stands there. */
const isAnchored = ({ anchor }: Detail, people: readonly Detail[]): boolean =>
  anchor === undefined || people.some(({ start, end }) => start <= anchor && anchor <= end);

function arbitrate(claims: readonly Claim[]): readonly Claim[] {
  const ordered = [...claims].sort(
    (a, b) => a.detail.start - b.detail.start || rankOf(a.id) - rankOf(b.id) || b.detail.end - a.detail.end,
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
    if (rankOf(last.id) <= rankOf(claim.id)) return;
    kept.pop();
  }
  kept.push(claim);
}
