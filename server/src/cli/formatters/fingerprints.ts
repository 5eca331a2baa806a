/**
 * A mark by which a finding of one run is known again in the next, although lines above it were added. It is made of where in
 * the report the finding stands, and of nothing that was matched: even a hash would tell a name to whoever guesses it.
 */
import { createHash } from 'node:crypto';
import type { Finding, LintedReport } from '../../core/index.ts';
import type { FileResult } from '../lint/result.ts';
import { sectionAt } from '../../summary/details.ts';

/** What a finding says of itself that stays the same while the writer goes on: no counts, no states. */
const lasting = ['report', 'section', 'where', 'detector', 'key', 'reason', 'scope'] as const;

/** A mark for each finding of the file. Findings alike in one section are told apart by their order. */
export function fingerprintsOf({ path, lint }: FileResult): ReadonlyMap<Finding, string> {
  const findings = lint?.findings ?? [];
  const places = findings.map((finding) => placeIn(lint?.kind === 'report' ? lint : undefined, finding));
  const numbers = numbered(places.map((place) => JSON.stringify(place)));
  return new Map(findings.map((finding, index) => [finding, digest([path, ...(places[index] ?? []), numbers[index]])]));
}

function placeIn(lint: LintedReport | undefined, { ruleId, span, data }: Finding): readonly unknown[] {
  const own = lasting.map((key) => data[key] ?? null);
  if (!lint) return [ruleId, own];
  const { report } = lint;
  const question = report.questions.findIndex((each) => each.span.start <= span.start && span.start < each.span.end);
  const section = sectionAt(report, span.start)?.section;
  return [ruleId, own, section?.report ?? null, section?.id ?? null, question];
}

/** For each text the number of equal texts before it. */
export function numbered(texts: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return count;
  });
}

/** 32 hexadecimal digits. */
export const digest = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
