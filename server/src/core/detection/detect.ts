/** What a report gives away, as decided with the writer's own lists: found once per report and shared by the rules. */
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { findAll } from './find-all.ts';
import { Memory } from './session.ts';
import type { Detail } from './detail.ts';
import { overlaps } from '../text/span.ts';
import { allowedTexts, knownMentions } from './policy/allow-list.ts';

/** The writer's own lists. */
type Lists = Pick<Settings, 'allow' | 'knownNames'>;
export type Details = ReadonlyMap<string, readonly Detail[]>;

/** What was made out about the passages of a report: handed on to the next version of it. */
const memories = new WeakMap<Report, Memory>();

/** `report` is what became of `previous` by an edit: what is still there need not be looked at again. */
export function continueFrom(report: Report, previous: Report): void {
  const memory = memories.get(previous);
  if (memory) memories.set(report, memory);
}

function memoryOf(report: Report): Memory {
  let memory = memories.get(report);
  if (!memory) {
    memory = new Memory();
    memories.set(report, memory);
  }
  return memory;
}

const found = new WeakMap<Report, { readonly settings: Lists; readonly details: Details }>();

/**
 * All details of a report by detector id, in document order, offsets into `report.prose.text`: without what the writer
 * allows, with the names of the local list. Without settings: as last decided for this report.
 */
export function detailsOf(report: Report, settings?: Pick<Settings, 'allow' | 'knownNames'>): Details {
  const known = found.get(report);
  if (known && (settings === undefined || known.settings === settings)) return known.details;
  return decide(report, settings ?? { allow: [], knownNames: [] });
}

function decide(report: Report, settings: Lists): Details {
  const details = decided(report, settings);
  found.set(report, { settings, details });
  return details;
}

/** A detector that throws leaves the memory half brought up to date: it is no good any more. */
function foundIn(report: Report): Details {
  try {
    return findAll(report.prose, memoryOf(report));
  } catch (error) {
    memories.delete(report);
    throw error;
  }
}

function decided(report: Report, settings: Lists): Details {
  const { prose } = report;
  const isAllowed = allowedTexts(report, settings);
  const listed = settings.knownNames.length > 0 ? knownMentions(prose, settings.knownNames) : [];
  const all = foundIn(report);
  if (!isAllowed && listed.length === 0) return all;
  const result = new Map<string, readonly Detail[]>();
  for (const [id, details] of all) {
    const kept = details.filter(
      (detail) =>
        !isAllowed?.(id, prose.text.slice(detail.start, detail.end)) &&
        !listed.some((mention) => overlaps(mention, detail)),
    );
    result.set(id, kept);
  }
  if (listed.length > 0)
    result.set(
      'person-name',
      [...(result.get('person-name') ?? []), ...listed].sort((a, b) => a.start - b.start),
    );
  return result;
}
