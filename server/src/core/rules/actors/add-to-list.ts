/**
 * The fix that adds a role to the list of actors. The role goes into a plain list or sentence of the writer's own, never
 * into a question, an answer, guidance, an image, a table or code; without such a list it gets a line of its own.
 */
import type { Fix } from '../../findings/finding.ts';
import type { Report, Section } from '../../report/model.ts';
import { endOfLine } from '../../text/lines.ts';
import { firstPieceOf } from '../../text/pieces.ts';
import type { Span } from '../../text/span.ts';

export function addToList(report: Report, section: Section, role: string): Fix | undefined {
  const edit = editFor(report, section, role);
  return (
    edit && {
      title: { nl: 'Zet deze rol in de lijst', en: 'Add this role to the list' },
      kind: 'assist',
      edits: [edit],
    }
  );
}

interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A line of the section, as far as it belongs to the section. */
interface Line {
  readonly start: number;
  /** Without trailing spaces and `<br>`. */
  readonly end: number;
  /** The mark of a list item with what stands before it: "- ", "> * ". Undefined outside lists. */
  readonly bullet: string | undefined;
  readonly isPlain: boolean;
}

function editFor(report: Report, section: Section, role: string): Edit | undefined {
  const { text } = report;
  const lines = linesOf(report, section);
  const eol = endOfLine(text);
  const first = lines.findIndex(({ isPlain }) => isPlain);
  if (first >= 0) {
    const last = endOfBlock(lines, first);
    const [from, to] = [lines[first], lines[last]];
    if (!from || !to) return undefined;
    if (from.bullet !== undefined) {
      const lastItem =
        lines
          .slice(first, last + 1)
          .filter(({ bullet }) => bullet !== undefined)
          .at(-1) ?? from;
      return insertion(to.end, eol + nextMark(from.bullet, lastItem.bullet) + role);
    }
    const block = text.slice(from.start, to.end);
    // A stop within the last line ends a sentence: "Moeder is bang. Vader zwijgt."
    if ((block.match(/[.!?](?:\s|$)/g) ?? []).length > 1) return insertion(to.end, ` Verder: ${role}.`);
    return insertion(block.endsWith('.') ? to.end - 1 : to.end, `, ${role}`);
  }
  const question = report.questions.find(({ section: id, inTable }) => id === section.id && !inTable);
  if (question) {
    // A line below a question would be its answer.
    const start = text.lastIndexOf('\n', question.span.start - 1) + 1;
    return insertion(start, `${capitalised(role)}.${eol}${eol}`);
  }
  const end = lines.at(-1)?.end;
  return end === undefined || isInTable(report, end) ? undefined : insertion(end, `${eol}${eol}- ${role}`);
}

const insertion = (offset: number, newText: string): Edit => ({ span: { start: offset, end: offset }, newText });

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isInTable = ({ text }: Report, offset: number): boolean =>
  /^[ \t]*\|/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));

/** The index of the last line of the list or paragraph that begins at a line. */
function endOfBlock(lines: readonly Line[], first: number): number {
  let last = first;
  const isList = lines[first]?.bullet !== undefined;
  while (true) {
    const next = lines[last + 1];
    // In a list a line without a mark continues its item.
    if (!next?.isPlain || (next.bullet !== undefined && !isList)) return last;
    last++;
  }
}

const bulletMark = /^[ \t>]*(?:[-+*•]|\d{1,2}[.)])[ \t]+/;

/** "- " again, or the next number. */
const nextMark = (first: string, last = first): string =>
  first.replace(/\d+/, String(Number(/\d+/.exec(last)?.[0] ?? 0) + 1));
const trailing = /(?:\s|<br\s*\/?>)+$/i;
/** Code, images, headings, tables, boxes, rules, numbered items and html: no place for a role. */
const notPlain =
  /^[ \t>]*(?:```|~~~|!\[|#{1,6}\s|\||:::|<|\[[!^]|-{3,}|\*{3,}|_{3,}|\[[ x]\])|!\[[^\]]*\]\(|\|.*\||\?["'”’*_)]*$/;

function linesOf({ text, questions, directives }: Report, section: Section): readonly Line[] {
  const taken: readonly Span[] = [
    ...questions.flatMap(({ span, answer }) => (answer ? [span, answer] : [span])),
    ...section.leftovers.map(({ span }) => span),
    ...directives.map(({ span }) => span),
  ];
  const found: Line[] = [];
  for (const content of section.content) {
    let fence = '';
    let isComment = false;
    for (let start = content.start; start < content.end;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 || newline > content.end ? content.end : newline;
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      const source = text.slice(start, end);
      const mark = /^[ \t>]*(```|~~~)/.exec(source)?.[1] ?? '';
      const wasInside = fence !== '' || isComment;
      if (mark !== '') fence = fence === '' ? mark : fence === mark ? '' : fence;
      isComment = source.includes('-->') ? false : isComment || source.includes('<!--');
      const kept = firstPieceOf(source) === source ? source.replace(trailing, '') : source;
      const bullet = bulletMark.exec(text.slice(lineStart, end))?.[0];
      if (kept.trim() !== '') {
        const span = { start, end: start + kept.length };
        const isFree = !taken.some((other) => other.start < span.end && span.start < other.end);
        found.push({
          ...span,
          // A label before the text is no item of a list of actors: "- **Actoren:** moeder".
          bullet: bullet !== undefined && lineStart + bullet.length >= start ? bullet : undefined,
          isPlain: isFree && !wasInside && mark === '' && !notPlain.test(kept) && !kept.includes('<!--'),
        });
      } else found.push({ start, end: start, bullet: undefined, isPlain: false });
      start = end + 1;
    }
  }
  // Blank lines at the end are no end of the text.
  while (found.length > 0 && found.at(-1)?.start === found.at(-1)?.end) found.pop();
  return found;
}
