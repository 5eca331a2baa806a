/** The text of a report as it is handed in: without front matter, comments and the guidance of a template or a lecturer. */
import type { Nodes } from 'mdast';
import { guidanceLines, lineAt, reportsOf, type Report, type Span } from '../../core/index.ts';

export interface CleanedText {
  readonly text: string;
  /** The lines of the report, from 1, at which guidance was left out. */
  readonly guidance: readonly number[];
}

export function cleanedText(report: Report): CleanedText {
  const { text, frontMatter, root } = report;
  const guidance = guidanceIn(report);
  const spans = [
    ...(text.startsWith('\uFEFF') ? [{ start: 0, end: 1 }] : []),
    ...(frontMatter ? [frontMatter.span] : []),
    ...commentsIn(root, text),
    ...guidance.map((span) => guidanceLines(text, span)),
  ];
  return { text: without(text, spans), guidance: guidance.map(({ start }) => lineAt(text, start) + 1) };
}

function guidanceIn(report: Report): readonly Span[] {
  const leftovers = reportsOf(report).flatMap((each) => [
    ...each.leftovers,
    ...each.sections.flatMap((section) => section.leftovers),
  ]);
  // Two sections under one heading hold the same guidance.
  const byStart = new Map(leftovers.filter(({ kind }) => kind === 'guidance').map(({ span }) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** The comments outside code, those with a directive of Casus among them. */
function commentsIn(node: Nodes, text: string): readonly Span[] {
  if (node.type === 'html') {
    const { start, end } = spanOf(node);
    return [...text.slice(start, end).matchAll(/<!--[^]*?(?:-->|$)/g)].map(({ 0: comment, index }) => ({
      start: start + index,
      end: start + index + comment.length,
    }));
  }
  return 'children' in node ? node.children.flatMap((child) => commentsIn(child, text)) : [];
}

const spanOf = ({ position }: Nodes): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** The text without these spans, which may overlap. */
function without(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) result += text.slice(at, start);
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
