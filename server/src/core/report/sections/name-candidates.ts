/**
 * Finds where in the lines of a paragraph the name of a section may stand, whatever the names are. The candidates of
 * a leaf block are found once, then compared with the names of all templates and with those of the report's own
 * template. Most lines have no candidates.
 */
import { memo } from '../../incremental/memo.ts';
import { matches } from '../../text/matches.ts';
import { nameStart } from '../../templates/match.ts';
import { fold } from '../../templates/names.ts';
import { announcedList } from '../questions/announced-lists.ts';
import type { LeafBlock, RenderedLine } from '../../markdown/leaf-block.ts';
import type { Span } from '../../text/span.ts';
import { LETTER, UPPER } from '../../text/name-shapes.ts';

/** What in one line may be the name of a section. */
export interface NameCandidates {
  readonly line: RenderedLine;
  /**
   * The first word of the line, folded; empty when it doesn't tell with which word a name would begin ("(Situatie)").
   */
  readonly opening: string;
  /** Number of UTF-16 units, from the start of the line, that are bold. */
  readonly bold: number;
  /** "Actoren: moeder en zoon"; undefined when the line doesn't start with a label. */
  readonly label: Label | undefined;
  /** The line as a whole may be a name: "Actoren". */
  readonly isBare: boolean;
  readonly glued: readonly GluedName[];
}

interface Label {
  readonly name: string;
  /** Offset in the line of the end of the label, its colon included. */
  readonly end: number;
  /** It announces answers, unless it names a section: "Antwoorden:". */
  readonly isAnswers: boolean;
  /** It ends as a label does: with a colon, a question mark, an arrow. A dash or nothing at all may be of a sentence. */
  readonly isSure: boolean;
}

/** A name after a full stop without a space: "…geven.Situatie". */
interface GluedName {
  /** Offset in the line. */
  readonly start: number;
  readonly name: string;
}

/** A label or a whole line of more UTF-16 units is no name. */
const LONGEST_NAME = 80;

/** A name glued to the sentence before it has at most this many UTF-16 units. */
const LONGEST_GLUED_NAME = 60;

const noCandidates: readonly NameCandidates[] = [];
const noGlued: readonly GluedName[] = [];

/** The title of a callout or box, behind its kind: "[!info] Perspectief", ":::info Perspectief". */
const boxTitle = /^(?:\[![\w-]+\][+-]?|:{3,}\s*[\w-]+)\s+(?=\S)/;

/**
 * Candidates of each line that has some, in order. Only paragraphs outside quotations have lines with candidates, and
 * callouts with a title.
 */
export const nameCandidatesIn = memo((leaf: LeafBlock): readonly NameCandidates[] => {
  if (leaf.kind !== 'paragraph' && leaf.kind !== 'html') return noCandidates;
  if (leaf.quoted) return leaf.lines[0] ? titleCandidateOf(leaf.lines[0]) : noCandidates;
  let found: NameCandidates[] | undefined;
  for (const line of leaf.lines) {
    const candidates = nameCandidatesOf(line);
    if (candidates) (found ??= []).push(candidates);
  }
  return found ?? noCandidates;
});

function titleCandidateOf(line: RenderedLine): readonly NameCandidates[] {
  const name = line.text.replace(boxTitle, '');
  if (name === line.text) return noCandidates;
  const label: Label = { name, end: line.text.length, isAnswers: false, isSure: true };
  return [{ line, opening: nameStart(name), bold: 0, label, isBare: false, glued: noGlued }];
}

function nameCandidatesOf(line: RenderedLine): NameCandidates | undefined {
  const { text, leaf } = line;
  if (text.startsWith(':::')) return titleCandidateOf(line)[0];
  const bold = boldPrefix(line);
  const label = labelOf(line, bold);
  const isBare = text.length <= LONGEST_NAME && !endsSentence(line);
  const glued = gluedNames(text);
  const isItem = leaf.items.length > 0 && line === leaf.lines[0] && text.includes(':');
  if (bold === 0 && !label && !isBare && !isItem && glued.length === 0) return undefined;
  return { line, opening: nameStart(text), bold, label, isBare, glued };
}

/** "Situatie: …", and "Situatie:Ik …" without the space. */
const labelWithColon = new RegExp(`^[^:]{2,${String(LONGEST_NAME)}}:(?=\\s|$|["'‘“(]?[${LETTER}])`);
/** "[Situatie] Er viel …". */
const labelInBrackets = new RegExp(`^\\[([^[\\]]{2,${String(LONGEST_NAME)}})\\]\\s+(?=["'‘“]?[${UPPER}\\d])`);
/** "S: Situatie: …": the letter of a model's name before the label. */
const letterBeforeLabel = new RegExp(`^[${UPPER}]:\\s*(?=[${LETTER} ]{3,40}:)`);
/** "**Situatie:**Ik …": without a space behind it, markdown leaves the stars as they are. */
const labelInMarks = new RegExp(`^(?:\\*\\*|__)[^*_:]{2,${String(LONGEST_NAME)}}:\\s?(?:\\*\\*|__)`);
/** "Situatie - er viel …", "Situatie; er viel …", "Situatie → er viel …". */
const labelWithDash = new RegExp(
  `^([^;:.!?]{2,${String(LONGEST_NAME)}}?)` +
    `(?:\\s+(?:[-–—]+|->|=>|→|=|\\|)\\s+|\\s?;\\s+|\\s?—\\s?|\\s[-–]\\s?(?=[${UPPER}])|[-–]\\s+(?=[${UPPER}]))(?=\\S)`,
);

/** One of these stands in every such label. */
const dashOfLabel = /[-–—;=|→]/;

/** Behind a bold name without a colon: a new sentence, or a dash. "**Actie** was nodig" goes on with the same one. */
const textAfterBoldName = new RegExp(`^\\s*(?:[-–—;|]\\s*\\S|["'‘“(]?[${UPPER}\\d])`);

function labelOf(line: RenderedLine, bold: number): Label | undefined {
  const { text, leaf } = line;
  // "**S** – Situatie: …", "**S**ituatie: …": the letter of a model's name is bold, not the label.
  if (bold > 0 && !(bold <= 2 && /^\p{L}[^\p{L}]?$/u.test(text.slice(0, bold).trim()))) return boldLabelOf(text, bold);
  // "*Situatie* Er viel …"; a line that is wholly in italics is mostly an instruction.
  const italic = leaf.rendered.emphasis.length > 0 ? prefixIn(line, leaf.rendered.emphasis) : 0;
  const inItalics = italic > 0 && italic < text.length ? boldLabelOf(text, italic) : undefined;
  return inItalics ?? plainLabelOf(text);
}

function boldLabelOf(text: string, bold: number): Label | undefined {
  const name = text.slice(0, bold);
  const rest = text.slice(bold);
  const colon = /^\s*:/.exec(rest)?.[0].length ?? 0;
  const isSure = /(?:[:?→]|->)$/.test(name) || colon > 0 || rest === '';
  if (!isSure && !/[.!]$/.test(name) && !textAfterBoldName.test(rest)) return undefined;
  const dash = isSure ? 0 : (/^\s*[-–—;|]\s*/.exec(rest)?.[0].length ?? 0);
  return { name, end: bold + colon + dash, isAnswers: isSure && announcesAnswers(name), isSure };
}

function plainLabelOf(text: string): Label | undefined {
  const inBrackets = labelInBrackets.exec(text);
  if (inBrackets?.[1]) return { name: inBrackets[1], end: inBrackets[0].length, isAnswers: false, isSure: false };
  if (text.includes(':')) {
    const letter = letterBeforeLabel.exec(text)?.[0].length ?? 0;
    const withColon = (labelWithColon.exec(text.slice(letter)) ?? labelInMarks.exec(text))?.[0];
    if (withColon !== undefined)
      return { name: withColon, end: letter + withColon.length, isAnswers: announcesAnswers(withColon), isSure: true };
  }
  const withDash = dashOfLabel.test(text) ? labelWithDash.exec(text) : undefined;
  if (!withDash?.[1]) return undefined;
  return { name: withDash[1], end: withDash[0].length, isAnswers: false, isSure: false };
}

const announcesAnswers = (name: string): boolean =>
  announcedList(name) === 'answers' && !/^antwoord\b/i.test(fold(name));

/**
 * Does the line end as a sentence does? "De situatie van mevrouw K." doesn't; nor does "Wat gebeurde er feitelijk?"
 * when nothing else stands in its paragraph, because some sections are named with a question.
 */
function endsSentence(line: RenderedLine): boolean {
  const { text, leaf } = line;
  const alone = leaf.lines.length === 1 || isEmphasised(line);
  return (alone ? /[.,;!]$/ : /[.,;!?]$/).test(text) && !/\b\p{Lu}\.$/u.test(text);
}

const isEmphasised = ({ leaf, start, end }: RenderedLine): boolean =>
  leaf.rendered.emphasis.some((span) => span.start <= start && span.end >= end);

/**
 * Number of UTF-16 units, from the start of the line, that are bold. A number, emoji or shortcode before the bold text
 * counts too, and so does a colon or the backslash of a line break after it.
 */
const boldPrefix = (line: RenderedLine): number => prefixIn(line, line.leaf.rendered.strong);

/** The same for any marked spans. */
function prefixIn({ start, end: lineEnd, leaf }: RenderedLine, marked: readonly Span[]): number {
  const { text } = leaf.rendered;
  const first = marked.find((span) => span.end > start);
  if (!first || first.start >= lineEnd) return 0;
  if (!beforeMarked.test(text.slice(start, Math.max(start, first.start)))) return 0;
  const end = Math.min(first.end, lineEnd);
  return /^[\s:\\]*$/.test(text.slice(end, lineEnd)) ? lineEnd - start : end - start;
}

const beforeMarked = /^(?:\d{1,2}[.)])?(?:\s*:[\w+-]+:)?[^\p{L}\p{Nd}]*$/u;

/** The end of a sentence with a capitalised word right behind it. */
const glue = new RegExp(`[.!?…)’”"'](?=[${UPPER}][${LETTER}])`, 'g');
const gluedName = new RegExp(`^[^:.!?]{3,${String(LONGEST_GLUED_NAME)}}(?=:|$)`);

/** A glued name ends with the line or with a colon. */
function gluedNames(text: string): readonly GluedName[] {
  const from = text.includes(':') ? 0 : Math.max(0, text.length - LONGEST_GLUED_NAME - 1);
  const tail = text.slice(from);
  const stops = matches(glue, tail);
  if (stops.length === 0) return noGlued;
  return stops.flatMap(({ index }) => {
    const name = gluedName.exec(tail.slice(index + 1))?.[0];
    return name === undefined ? [] : [{ start: from + index + 1, name }];
  });
}
