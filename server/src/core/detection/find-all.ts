/** All details of a text at once, with the kinds arbitrated: what is part of a telephone number is not an age. */
import type { Prose } from '../report/model.ts';
import type { Detail } from './detail.ts';
import { Memory } from './session.ts';
import { detectors } from './registry.generated.ts';

/** Without a spread, which is slow, for there may be thousands. An anchor is of no use any more. */
function moved({ start, end, confidence, evidence, concern }: Detail, by: number): Detail {
  const here = start + by;
  return concern === undefined
    ? { start: here, end: end + by, confidence, evidence }
    : { start: here, end: end + by, confidence, evidence, concern };
}

/**
 * Details by detector id, in document order, offsets into `prose.text`; details of different kinds never overlap.
 * `memory`: of an earlier version of the text, which saves looking again at what is still there; the outcome is the same.
 */
export function findAll(prose: Prose, memory = new Memory()): ReadonlyMap<string, readonly Detail[]> {
  const byId = new Map<string, Detail[]>(detectors.map(({ id }) => [id, []]));
  const found = memory.look(prose);
  for (let index = 0; index < found.length; index++) {
    const claims = found[index] ?? [];
    const at = prose.passages[index]?.start ?? 0;
    for (const { id, detail } of claims) byId.get(id)?.push(at === 0 ? detail : moved(detail, at));
  }
  return byId;
}
