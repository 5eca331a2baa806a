/** The identifying details of a report, by kind and place. Equal ones are one line; their text is left out. */
import type { Finding, LintedReport, Report, Section, Span } from '../core/index.ts';
import type { LineAt } from './cells.ts';
import type { DetailGroup, DetailLine } from './model.ts';

const groups: Readonly<Record<string, DetailGroup>> = {
  'privacy/person-name': 'names',
  'privacy/address': 'place',
  'privacy/postcode': 'place',
  'privacy/place': 'place',
  'privacy/organisation': 'organisation',
  'privacy/age': 'age',
  'privacy/date': 'age',
  'privacy/hidden-content': 'hidden',
};

/** Rules on privacy that report no single detail. */
const noDetail: ReadonlySet<string> = new Set([
  'privacy/no-statement',
  'privacy/combination',
  'privacy/key-in-submission',
]);

export const isDetail = ({ ruleId }: Finding): boolean => ruleId.startsWith('privacy/') && !noDetail.has(ruleId);

/** A detector without a group of its own finds numbers and accounts. */
export const groupOf = (ruleId: string): DetailGroup => groups[ruleId] ?? 'contact';

/** `findings`: those about this report, which may be one of several in `lint`. */
export function detailLines(
  lint: LintedReport,
  report: Report,
  findings: readonly Finding[],
  showMatches: boolean,
  lineAt: LineAt,
): readonly DetailLine[] {
  const lines = new Map<string, DetailLine>();
  for (const { ruleId, span } of findings.filter(isDetail)) {
    const text = lint.text.slice(span.start, span.end);
    const key = `${ruleId}\n${text.toLowerCase()}`;
    const known = lines.get(key);
    if (known) {
      lines.set(key, { ...known, count: known.count + 1 });
      continue;
    }
    const group = groupOf(ruleId);
    // What a reader doesn't see stands in no paragraph.
    const place = group === 'hidden' ? nowhere : { ...placeOf(report, span), line: lineAt(span.start) };
    lines.set(key, { ruleId, group, count: 1, ...place, ...(showMatches && { match: text }) });
  }
  return [...lines.values()];
}

const nowhere = { section: undefined, paragraph: undefined };

function placeOf(report: Report, span: Span): { section: string | undefined; paragraph: number | undefined } {
  const { section, content } = sectionAt(report, span.start) ?? { section: undefined, content: report.span };
  const before = report.text.slice(content.start, span.start);
  const paragraph = before.split(/\n[ \t]*\r?\n\s*/).filter((part, index) => index === 0 || part !== '').length;
  // The text right before the span starts a paragraph of its own when blank lines end there.
  const gap = before.slice(before.trimEnd().length);
  const startsNew = /\n[ \t]*\r?\n/.test(gap) && gap !== before;
  return { section: section?.expected.title, paragraph: Math.max(1, paragraph + (startsNew ? 1 : 0)) };
}

/** The smallest stretch of a section that holds the offset: a sub-section before the section around it. */
export function sectionAt(report: Report, offset: number): { section: Section; content: Span } | undefined {
  const around = report.sections.flatMap((section) =>
    section.content
      .filter(({ start, end }) => start <= offset && offset < end)
      .map((content) => ({ section, content })),
  );
  return around.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
}
