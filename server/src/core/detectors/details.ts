/** What a report gives away, as decided with the writer's own lists: found once per report and shared by the rules. */
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { findAll } from './find-all.ts';
import type { Detail } from './model.ts';
import { overlaps } from './patterns.ts';
import { allowedTexts, knownMentions } from './policy/allowed.ts';

/** The writer's own lists. */
type Lists = Pick<Settings, 'allow' | 'knownNames'>;
export type Details = ReadonlyMap<string, readonly Detail[]>;

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

function decided(report: Report, settings: Lists): Details {
  const { prose } = report;
  const isAllowed = allowedTexts(report, settings);
  const listed = settings.knownNames.length > 0 ? knownMentions(prose, settings.knownNames) : [];
  const result = new Map<string, readonly Detail[]>();
  for (const [id, details] of findAll(prose)) {
    const kept = details.filter(
      (detail) =>
        !isAllowed(id, prose.text.slice(detail.start, detail.end)) &&
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
