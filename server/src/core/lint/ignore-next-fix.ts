/**
 * The fix that leaves one finding out, by a comment before it: `<!-- casus-ignore-next: RULE -- reason -->`. The other
 * findings on its line stay, and the comment never changes how markdown reads the report.
 */
import type { Finding, Fix, TextEdit } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import { endOfLine, lineAt, lineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { bareNumber, contains, inFrontMatter, isInCode } from './suppression-fixes.ts';
import { canSuppress } from './suppression.ts';

/** `findings`: all of the report. Undefined where no comment can mean this finding alone, as in code or at the start. */
export function ignoreOnce(report: Report, finding: Finding, findings: readonly Finding[]): Fix | undefined {
  const { ruleId, span } = finding;
  if (!canSuppress(ruleId) || span.start === span.end || inFrontMatter(report, span.start)) return undefined;
  const block = report.root.children.find((node) => contains(node, span.start));
  // Its second offset: the first is also the end of a comment before it.
  if (block && isInCode(block, span.start + 1)) return undefined;
  const isNext = ({ span: { start, end }, newText }: TextEdit): boolean =>
    end <= span.start &&
    newText !== '' &&
    !findings.some(
      (other) =>
        other !== finding && other.ruleId === ruleId && other.span.start >= start && other.span.start <= span.start,
    );
  const edit = placesFor(report, span, block?.position?.start.offset ?? span.start)
    .map((place) => commentAt(place, ruleId, report))
    .find(isNext);
  return (
    edit && { title: { nl: 'Dit hier niet meer melden', en: 'Do not report this here' }, kind: 'assist', edits: [edit] }
  );
}

/** Where a comment can stand: before a word, at the end of a line, or on a line of its own. */
interface Place {
  readonly offset: number;
  readonly kind: 'before' | 'behind' | 'line';
}

/** What stands before the content of a line: indent, marks of a quotation, list, task and footnote. */
const beforeContent = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:\[(?:[ xX]\]|\^[^\]]*\]:)[ \t]*)?$/;

/** Best first. A comment at the start of a line would make a block of html of it. */
function placesFor(report: Report, { start }: Span, blockStart: number): readonly Place[] {
  const { text } = report;
  const line = lineAt(text, start);
  const lineStart = lineStarts(text)[line] ?? 0;
  // Not before the end of a tag or another comment.
  const wordStart = start - (/(?<![^\s>])[^\s>]*$/.exec(text.slice(lineStart, start))?.[0].length ?? 0);
  const inLine = [wordStart, start]
    .filter((offset) => !beforeContent.test(text.slice(lineStart, offset)) && !isMarkOfHeading(text, lineStart, offset))
    .map((offset): Place => ({ offset, kind: 'before' }));
  if (inLine.length > 0) return inLine;
  if (bareNumber.test(text.slice(lineStarts(text)[line - 1] ?? 0, lineStart))) return [];
  if (blockStart >= lineStart)
    return [{ offset: text.startsWith('\uFEFF') ? Math.max(1, lineStart) : lineStart, kind: 'line' }];
  const behind = endOfTextBefore(report, lineStart);
  return behind === undefined ? [] : [{ offset: behind, kind: 'behind' }];
}

/** Before the text of a heading: there the comment stands on a line of its own above it. */
const isMarkOfHeading = (text: string, lineStart: number, offset: number): boolean =>
  /^ {0,3}#{0,6}[ \t]*$/.test(text.slice(lineStart, offset));

/** The end of the last line with words before `lineStart`, before a line break of spaces or a backslash. */
function endOfTextBefore({ text, root }: Report, lineStart: number): number | undefined {
  const before = text
    .slice(0, lineStart)
    .trimEnd()
    .replace(/(?<![ \t])[ \t]*\\$/, '');
  const last = before.slice(before.lastIndexOf('\n') + 1);
  const block = root.children.find((node) => contains(node, before.length));
  const isText = /\p{L}/u.test(last) && block && !isInCode(block, before.length - 1);
  return isText ? before.length : undefined;
}

function commentAt({ offset, kind }: Place, ruleId: string, { text, lang }: Report): TextEdit {
  const before = kind === 'behind' ? ' ' : '';
  const after = kind === 'line' ? endOfLine(text) : '';
  const reason = lang === 'en' ? '${1:why}' : '${1:waarom}';
  const comment = (why: string): string => `${before}<!-- casus-ignore-next: ${ruleId}${why} -->${after}`;
  return { span: { start: offset, end: offset }, newText: comment(''), snippet: comment(` -- ${reason}`) };
}
