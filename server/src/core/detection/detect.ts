/** The identifying details of a report: found once, and shared by rules, fixes, masks and replacement. */
import { memo2 } from '../incremental/memo.ts';
import type { Prose, Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { overlaps } from '../text/span.ts';
import type { Detail } from './detail.ts';
import { allowedTexts, knownMentions } from './policy/allow-list.ts';
import { detectors } from './registry.generated.ts';
import { DetectionSession } from './session.ts';

/** The writer's own lists. */
type Lists = Pick<Settings, 'allow' | 'knownNames'>;

/** Details by detector id, in document order; details of different kinds never overlap. Offsets into `Prose.text`. */
export type Details = ReadonlyMap<string, readonly Detail[]>;

const sessions = new WeakMap<Report, DetectionSession>();

/**
 * `report` is what became of `previous` by an edit: what was found in passages that are still there is not found again.
 */
export function continueFrom(report: Report, previous: Report): void {
  const session = sessions.get(previous);
  if (session) sessions.set(report, session);
}

/** All details of a report, without those that the writer allows and with the names of the writer's local list. */
export const detailsOf = memo2((report: Report, lists: Lists): Details => {
  const { prose } = report;
  const isAllowed = allowedTexts(report, lists);
  const listed = lists.knownNames.length > 0 ? knownMentions(prose, lists.knownNames) : [];
  const found = foundIn(report);
  if (!isAllowed && listed.length === 0) return found;
  const result = new Map<string, readonly Detail[]>();
  for (const [id, details] of found) {
    const counting = details.filter(
      (detail) =>
        !isAllowed?.(id, prose.text.slice(detail.start, detail.end)) &&
        !listed.some((mention) => overlaps(mention, detail)),
    );
    result.set(id, counting);
  }
  if (listed.length > 0) {
    const names = [...(result.get('person-name') ?? []), ...listed];
    result.set(
      'person-name',
      names.sort((a, b) => a.start - b.start),
    );
  }
  return result;
});

/** What the detectors find, whatever the lists of the writer say. */
function foundIn(report: Report): Details {
  const session = sessions.get(report) ?? new DetectionSession();
  sessions.set(report, session);
  try {
    return findAll(report.prose, session);
  } catch (error) {
    // A detector that throws leaves the session half brought up to date.
    sessions.delete(report);
    throw error;
  }
}

/**
 * `session`: of an earlier version of the text, which saves looking again at what is still there; the outcome is the
 * same.
 */
export function findAll(prose: Prose, session = new DetectionSession()): Details {
  const byId = new Map<string, Detail[]>(detectors.map(({ id }) => [id, []]));
  const found = session.update(prose);
  for (let index = 0; index < found.length; index++) {
    const start = prose.passages[index]?.start ?? 0;
    for (const { id, detail } of found[index] ?? []) byId.get(id)?.push(start === 0 ? detail : inProse(detail, start));
  }
  return byId;
}

/**
 * The detail with offsets into the prose, without the anchor, which has done its work. No spread: there may be
 * thousands.
 */
function inProse({ start, end, confidence, evidence, concern }: Detail, by: number): Detail {
  return concern === undefined
    ? { start: start + by, end: end + by, confidence, evidence }
    : { start: start + by, end: end + by, confidence, evidence, concern };
}
