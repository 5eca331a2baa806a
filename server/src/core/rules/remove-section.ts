/** The fixes that take out sections that the template doesn't ask for and the writer left empty: "Haal ‘Bronnen’ weg". */
import type { Fix, TextEdit } from '../findings/finding.ts';
import { stages } from '../findings/severity.ts';
import type { Heading, Report, Section } from '../report/model.ts';
import { hasRole } from '../templates/roles.ts';
import type { TemplateSection } from '../templates/model.ts';
import { renderBody } from '../templates/render.ts';
import { fold } from '../text/fold.ts';
import { endOfLine } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';
import { isRequired } from './structure/missing-section.ts';

const formsOfOwnLine: ReadonlySet<Heading['form']> = new Set(['atx', 'setext', 'bold']);

/** For this section alone, and for all such sections when there are more. Empty when this one has to stay. */
export function removeEmptySections(context: RuleContext, section: Section): readonly Fix[] {
  const { report } = context;
  const own = removableSpan(context, section);
  if (!own) return [];
  const all = report.sections.flatMap((each) => removableSpan(context, each) ?? []);
  const { title } = section.expected;
  const one: Fix = {
    title: { nl: `Haal ‘${title}’ weg: dit hoeft niet`, en: `Remove “${title}”: it is not required` },
    kind: 'assist',
    edits: removals(report, [own]),
  };
  if (all.length === 1) return [one];
  const count = String(all.length);
  const every: Fix = {
    title: {
      nl: `Haal alle lege onderdelen weg die niet hoeven (${count})`,
      en: `Remove all empty sections that are not required (${count})`,
    },
    kind: 'assist',
    edits: removals(report, all),
  };
  return [one, every];
}

/** From the heading to the next one; undefined when the section is required at any stage, or holds more than guidance. */
function removableSpan(context: RuleContext, { state, headings, expected }: Section): Span | undefined {
  const { report } = context;
  const [heading, second] = headings;
  if (state !== 'empty' || !heading || second || !formsOfOwnLine.has(heading.form)) return undefined;
  const atTheEnd = { ...context, stage: stages.at(-1) ?? context.stage };
  if (isRequired(expected, atTheEnd) || isCited(report, expected)) return undefined;
  const next = report.headings.find(({ span }) => span.start >= heading.span.end);
  if (next && next.depth > heading.depth) return undefined;
  const end = next?.span.start ?? report.span.end;
  const below = fold(report.text.slice(heading.span.end, end));
  const isUntouched = below === '' || below === fold(renderBody(expected));
  return isUntouched ? { start: heading.span.start, end } : undefined;
}

/** A list of sources that the text needs. */
const isCited = ({ prose }: Report, section: TemplateSection): boolean =>
  hasRole(section, 'sources') && prose.citations.length > 0;

/** At the end of the text the blank line before the heading goes as well. */
function removals({ text }: Report, spans: readonly Span[]): readonly TextEdit[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last?.end === span.start) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined.map(({ start, end }) => {
    const kept = text.slice(0, start).trimEnd().length;
    const from = end === text.length && kept > 0 ? Math.min(start, kept + endOfLine(text).length) : start;
    return { span: { start: from, end }, newText: '' };
  });
}
