/** The identifying details of a report: found once, and shared by rules, fixes, masks and pseudonyms. */
import { memo, memo2 } from '../incremental/memo.ts';
import type { Prose, Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { overlaps } from '../text/span.ts';
import type { Annotation } from './annotations.ts';
import { annotationsOf, barringsOfPassages, readPassages } from './document-annotations.ts';
import { calibrated, type Calibration } from './calibration.ts';
import type { Detail } from './detail.ts';
import { allowedTexts, knownMentions } from './policy/allow-list.ts';
import { detectors } from './registry.generated.ts';
import type { Barring } from './names/barrings.ts';
import type { Weights } from './names/scoring/weights-table.ts';

/** The writer's own lists. */
type Lists = Pick<Settings, 'allow' | 'knownNames'>;

/** Details by detector id, in document order. Details of two detectors never overlap. Offsets into `Prose.text`. */
export type Details = ReadonlyMap<string, readonly Detail[]>;

/** Reads the passages of a report of which more is to come: what they say by themselves is kept with them. */
export function readPassagesAhead({ prose }: Report): void {
  readPassages(prose);
}

/** All details of a report, without those that the writer allows, and with the names of the writer's local list. */
export const detailsOf = memo2((report: Report, lists: Lists): Details => {
  const { prose } = report;
  const isAllowed = allowedTexts(report, lists);
  const mentions = lists.knownNames.length > 0 ? knownMentions(prose, lists.knownNames) : [];
  const found = foundIn(report);
  if (!isAllowed && mentions.length === 0) return found;
  const result = new Map<string, readonly Detail[]>();
  for (const [id, details] of found) {
    const reported = details.filter(
      (detail) =>
        !isAllowed?.(id, prose.text.slice(detail.start, detail.end)) &&
        !mentions.some((mention) => overlaps(mention, detail)),
    );
    result.set(id, reported);
  }
  if (mentions.length > 0) {
    const names = [...(result.get('person-name') ?? []), ...mentions];
    result.set(
      'person-name',
      names.sort((a, b) => a.start - b.start),
    );
  }
  return result;
});

/**
 * The names in a report that are kept out of the findings, in order, without those that are found after all (by the
 * writer's local list, or where another part of the name shows a client). Offsets into `Prose.text`.
 */
export const barringsOf = memo2((report: Report, lists: Lists): readonly Barring[] => {
  const people = detailsOf(report, lists).get('person-name') ?? [];
  let next = 0;
  return barringsOfPassages(report.prose).flatMap((barrings, index) => {
    const passageStart = report.prose.passages[index]?.start ?? 0;
    return barrings
      .map(({ start, end, ...rest }) => ({ start: start + passageStart, end: end + passageStart, ...rest }))
      .filter((barring) => {
        while ((people[next]?.end ?? Infinity) <= barring.start) next++;
        const person = people[next];
        return !person || !overlaps(person, barring);
      });
  });
});

/**
 * The names of people in a report: those that are found, and those of the writer's local list. The names that the writer
 * allows are among them, because an invented name is a person's too.
 */
export const allNamesOf = memo2((report: Report, { knownNames }: Pick<Lists, 'knownNames'>): readonly Detail[] => {
  const mentions = knownNames.length > 0 ? knownMentions(report.prose, knownNames) : [];
  const found = foundIn(report).get('person-name') ?? [];
  const others = found.filter((detail) => !mentions.some((mention) => overlaps(mention, detail)));
  return [...others, ...mentions].sort((a, b) => a.start - b.start);
});

/** The details that the detectors find, before the lists of the writer are applied. */
const foundIn = memo(({ prose }: Report): Details => findAll(prose));

/** `weights`, `calibration`: other ones than the shipped ones, to measure with. */
export function findAll(prose: Prose, weights?: Weights, calibration?: Calibration): Details {
  const byId = new Map<string, Detail[]>(detectors.map(({ id }) => [id, []]));
  const found = annotationsOf(prose, weights);
  const granted = licencesIn(found);
  for (let index = 0; index < found.length; index++) {
    const annotations = found[index];
    if (!annotations || annotations.length === 0) continue;
    const start = prose.passages[index]?.start ?? 0;
    for (const { id, detail } of annotations)
      if (detail.needs === undefined || granted.has(detail.needs))
        byId.get(id)?.push(inProse(detail, start, calibrated(id, detail, calibration)));
  }
  return byId;
}

/** The licences that the details of all passages grant. */
function licencesIn(found: readonly (readonly Annotation[])[]): ReadonlySet<string> {
  const granted = new Set<string>();
  for (const annotations of found)
    for (const { detail } of annotations) for (const licence of detail.grants ?? []) granted.add(licence);
  return granted;
}

/**
 * A detail of a passage that starts at `passageStart`, with offsets into the prose. Anchor and licences have done their
 * work and are left out. No spread: there may be thousands of details.
 */
function inProse({ start, end, evidence, concern }: Detail, passageStart: number, confidence: number): Detail {
  return concern === undefined
    ? { start: start + passageStart, end: end + passageStart, confidence, evidence }
    : { start: start + passageStart, end: end + passageStart, confidence, evidence, concern };
}
