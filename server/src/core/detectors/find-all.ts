/** All details of a text at once, with the kinds arbitrated: what is part of a telephone number is not an age. */
import type { Prose } from '../report/model.ts';
import { overlaps } from './patterns.ts';
import { detectors } from './registry.generated.ts';
import type { Detail } from './model.ts';

/** The stronger kind first: a checksum or a full shape beats a looser one where two claim the same words. */
const precedence = [
  'email', 'iban', 'bsn', 'online-handle', 'id-number', 'phone', 'licence-plate', 'address', 'postcode', 'date', 'organisation', 'person-name', 'place', 'age',
]; // prettier-ignore

interface Claim {
  readonly id: string;
  readonly detail: Detail;
}

/** Details by detector id, in document order, offsets into `prose.text`; details of different kinds never overlap. */
export function findAll(prose: Prose): ReadonlyMap<string, readonly Detail[]> {
  const claims: Claim[] = detectors.flatMap((detector) =>
    [...detector.find(prose)].map((found) => ({ id: detector.id, detail: found })),
  );
  const rank = new Map(precedence.map((id, index) => [id, index]));
  claims.sort(
    (a, b) =>
      a.detail.start - b.detail.start || (rank.get(a.id) ?? 99) - (rank.get(b.id) ?? 99) || b.detail.end - a.detail.end,
  );
  const kept: Claim[] = [];
  for (const claim of claims) settle(kept, claim, rank);
  const byId = new Map<string, Detail[]>(detectors.map(({ id }) => [id, []]));
  for (const { id, detail } of kept) byId.get(id)?.push(detail);
  return byId;
}

/** Claims come in order of start, so only the last kept ones can overlap. */
function settle(kept: Claim[], claim: Claim, rank: ReadonlyMap<string, number>): void {
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.detail, claim.detail)) break;
    if ((rank.get(last.id) ?? 99) <= (rank.get(claim.id) ?? 99)) return;
    kept.pop();
  }
  kept.push(claim);
}
