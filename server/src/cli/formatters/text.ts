/** `--format text`: output for people. Each file with its findings and their lines, and a summary at the end. */
import { createColors } from 'picocolors';
import type { Finding, LintedReport, LintResult, Severity } from '../../core/index.ts';
import type { Colors } from '../colors.ts';
import { filePositionOf, placeOf, type FileResult } from '../lint/result.ts';
import type { Source } from '../inputs/read.ts';
import { widest, messagesIn, counted } from '../messages.ts';
import { classLine, mostMissedLines } from './class-lines.ts';
import { diffLines } from './diff.ts';
import { excerptOf, type Masks } from './excerpt.ts';
import { masksOf } from '../../summary/masks.ts';
import { isHiddenContent } from './matched.ts';
import { shownFindings, shownProblems, type Formatter, type View } from './model.ts';
import { printable } from './printable.ts';
import { summary } from './summary.ts';
import { explainer } from './why.ts';
import { addAll } from '../../lists.ts';

export const text: Formatter = {
  showsDiff: true,
  glance: {
    line: (line, index, count, view) => classLine(line, index, count, view, colors(view)),
    end: (overview, view) => mostMissedLines(overview, view, colors(view)),
  },
  start: () => '',
  file: (result, view) => fileBlock(result, view, colors(view)),
  end: (totals, skipped, view) => summary(totals, skipped, view, colors(view)),
};

/** Made once, as each palette has forty functions. */
const palettes = { plain: createColors(false), coloured: createColors(true) };
const colors = ({ color }: View): Colors => (color ? palettes.coloured : palettes.plain);

function fileBlock(result: FileResult, view: View, c: Colors): string {
  const findings = shownFindings(result, view);
  const problems = shownProblems(result, view);
  if (findings.length === 0 && problems.length === 0 && !result.before) return '';
  const lines = [header(result, view, c)];
  for (const problem of problems)
    lines.push(`  ${c.magenta(messagesIn(view.language).problem)}  ${printable(problem)}`);
  if (view.dryRun && result.before && result.lint) {
    addAll(lines, diffLines(result.path, result.before, result.lint, view, c));
    lines.push('');
  }
  addAll(lines, findingLines(result, findings.slice(0, view.maxFindings), view, c));
  const hidden = findings.length - view.maxFindings;
  if (hidden > 0) lines.push(`  ${c.dim(messagesIn(view.language).hiddenFindings(hidden))}`);
  return lines.join('\n').trimEnd() + '\n\n';
}

/** "Sanne de Wit · map/a.docx (starr, concept)" */
function header({ path, lint, student }: FileResult, view: View, c: Colors): string {
  const kind = lint && kindOf(lint, view);
  const about = kind === undefined ? '' : c.dim(` (${printable(kind)})`);
  const who = typeof student === 'string' ? `${c.bold(printable(student))} · ` : '';
  return who + c.underline(printable(path)) + about;
}

function kindOf(lint: LintResult, view: View): string {
  const { key, template } = messagesIn(view.language);
  switch (lint.kind) {
    case 'report':
      return `${templatesOf(lint, view)}, ${lint.stage}`;
    case 'template':
      return template;
    case 'key-file':
      return key;
  }
}

/** "starr", "geen sjabloon"; of several reports "3 verslagen: starr, korthagen". */
function templatesOf({ report }: LintedReport, view: View): string {
  const { noTemplate, reports } = messagesIn(view.language);
  const { parts, template } = report;
  const nameOf = (id: string): string => (id === '' ? noTemplate : id);
  if (parts.length === 0) return nameOf(template.id);
  const ids = new Set(parts.map((part) => nameOf(part.template.id)));
  return `${counted(parts.length, reports)}: ${[...ids].join(', ')}`;
}

function findingLines(result: FileResult, findings: readonly Finding[], view: View, c: Colors): readonly string[] {
  const { source, lint } = result;
  if (!source || !lint || findings.length === 0) return [];
  const masks = view.showMatches ? [] : masksOf(lint);
  const positions = findings.map((finding) => positionOf(source, finding, view));
  const positionWidth = widest(positions);
  const severityWidth = widest(findings.map(({ severity }) => severityWord(severity, view)));
  const explain = view.why ? explainer(view, positionWidth + 2) : () => [];
  return findings.flatMap((finding, index) => {
    const position = (positions[index] ?? '').padStart(positionWidth);
    const severity = severityWord(finding.severity, view).padEnd(severityWidth);
    const title = `  ${position}  ${color(finding.severity, c)(severity)}  ${finding.message}  ${c.dim(finding.ruleId)}`;
    // Of findings with the same span only the last is followed by the excerpt.
    return sameSpan(finding, findings[index + 1])
      ? [title, ...explain(finding).map((line) => c.dim(line))]
      : [
          title,
          ...excerptLines(result, finding, masks, view, c, positionWidth),
          ...explain(finding).map((line) => c.dim(line)),
        ];
  });
}

/** "12:3"; of a document that was turned into markdown "blz. 2 alinea 14"; nothing for what stands on no page. */
function positionOf(source: Source, finding: Finding, view: View): string {
  const { span } = finding;
  if (isHiddenContent(finding)) return '';
  const place = placeOf(source, span.start);
  if (place) return messagesIn(view.language).place(place);
  const { line, column } = filePositionOf(source, span.start);
  return `${String(line)}:${String(column)}`;
}

function excerptLines(
  { source, lint }: FileResult,
  finding: Finding,
  masks: Masks,
  view: View,
  c: Colors,
  positionWidth: number,
): readonly string[] {
  // Settings may name any file as a template: nothing of what stands in it is shown.
  if (!source || lint?.kind === 'template' || isHiddenContent(finding)) return [];
  const indent = positionWidth + 2;
  const excerpt = excerptOf(source.text, finding.span, masks, Math.max(30, view.width - indent - 5));
  if (excerpt.text.trim() === '') return [];
  const line = source.document ? '' : String(excerpt.line);
  return [
    `${c.dim(`${line.padStart(indent)} │ `)}${excerpt.text}`,
    `${c.dim(`${' '.repeat(indent)} │ `)}${color(finding.severity, c)(excerpt.carets)}`,
  ];
}

const sameSpan = (a: Finding, b: Finding | undefined): boolean =>
  b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end;

const severityWord = (severity: Severity, view: View): string => messagesIn(view.language).severity[severity][0];

const shades = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' } as const;

const color = (severity: Severity, c: Colors): ((text: string) => string) => c[shades[severity]];
