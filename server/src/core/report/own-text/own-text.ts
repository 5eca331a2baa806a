/**
 * Tells of the lines of a region which are the writer's own text: neither a placeholder, nor left-over guidance, nor a
 * question of the template.
 */
import type { TemplateSection } from '../../templates/model.ts';
import type { Leftover } from '../model.ts';
import { bracketedInstructions } from './assignments.ts';
import { codeLines, isAnnouncement } from './frames.ts';
import { brokenOffSentence, LINES_AFTER } from './broken-off.ts';
import { isOnlyFormQuestions } from './form-questions.ts';
import { guidanceOrQuestion, isSetApart } from './guidance.ts';
import { cellsOfExampleRows } from './example-rows.ts';
import { isPrompt, linesWithoutWords } from './no-words.ts';
import { isPlaceholder, isPromise } from './placeholders.ts';
import { isSignature } from './signature-line.ts';
import { slotsIn } from './slots.ts';
import { isScale, isUnfilledLabel } from './unfilled.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import { memoLines, type RegionLine } from '../sections/region-lines.ts';
import { shift, type Span } from '../../text/span.ts';
import { countWords } from '../../text/word-count.ts';

/** How much of some lines is the writer's own text. */
export interface OwnText {
  /** Number of words that are the writer's own text. */
  readonly words: number;
  /** The other text, in document order. */
  readonly leftovers: readonly Leftover[];
}

/** The same without source offsets: these change with an edit before the lines, so a memo can't keep them. */
interface AssessedLines {
  readonly words: number;
  readonly leftovers: readonly LeftoverLines[];
}

/** A leftover runs from one line to another of the same leaf block; mostly the two are one line. */
interface LeftoverLines {
  readonly kind: Leftover['kind'];
  readonly first: RegionLine;
  readonly last: RegionLine;
  /** The part of the line that is the leftover, in the rendered text of the leaf; undefined for whole lines. */
  readonly part?: Span;
  /** It counts only where nothing else stands: "-" in a table of scores, "Antwoord:" above an answer. */
  readonly weak?: boolean;
}

const noLeftoverLines: readonly LeftoverLines[] = [];
const noLeftovers: readonly Leftover[] = [];

/** Assesses lines paragraph by paragraph: a placeholder is a whole paragraph, or a whole line of one. */
function ownTextReader(): (lines: readonly RegionLine[], sections: readonly TemplateSection[]) => OwnText {
  const assessedParagraph = memoLines(assessParagraph);
  const assessed = memoLines((lines, sections): AssessedLines => {
    if (isOnlyFormQuestions(lines, sections))
      return { words: 0, leftovers: lines.map((line) => leftoverLines('guidance', line)) };
    const found = paragraphs(lines);
    const withoutWords = linesWithoutWords(
      found,
      (paragraph) => assessedParagraph(paragraph, sections).words,
      sections,
    );
    const examples = cellsOfExampleRows(lines);
    let words = 0;
    let next = 0;
    let hasOwn = false;
    const leftovers: LeftoverLines[] = [];
    for (const paragraph of found) {
      const [first, last] = [paragraph[0], paragraph.at(-1)];
      if (!first || !last) continue;
      if (examples.has(first)) {
        leftovers.push(leftoverLines('placeholder', first));
        continue;
      }
      const part = assessedParagraph(paragraph, sections);
      if (!withoutWords.has(first)) words += part.words;
      if (part.words > 0 && !isPrompt(paragraph)) hasOwn = true;
      for (const each of part.leftovers) leftovers.push(each);
      next = lines.indexOf(last, next) + 1;
      const brokenOff = part.words > 0 ? brokenOffSentence(last, lines.slice(next, next + LINES_AFTER)) : undefined;
      if (brokenOff) leftovers.push({ ...leftoverLines('placeholder', last), part: brokenOff });
    }
    // Below the labels of a form stands only that something is still to come.
    if (!hasOwn && leftovers.some(({ kind, weak }) => kind === 'placeholder' && !weak)) words = 0;
    return { words, leftovers: words > 0 ? leftovers.filter(({ weak }) => !weak) : leftovers };
  });
  return (lines, sections) => {
    const { words, leftovers } = assessed(lines, sections);
    return { words, leftovers: leftovers.length === 0 ? noLeftovers : leftovers.map(toLeftover) };
  };
}

/**
 * The writer's own text in lines of a region. `sections`: the sections the lines belong to, whose guidance and
 * questions may stand in them. Two functions, because a memo keeps one answer per line, and a line can be part of a
 * section and of a story.
 */
export const ownText = ownTextReader();
export const storyText = ownTextReader();

const leftoverLines = (kind: Leftover['kind'], first: RegionLine, last = first): LeftoverLines => ({
  kind,
  first,
  last,
});

const toLeftover = ({ kind, first, last, part }: LeftoverLines): Leftover => ({
  kind,
  span: sourceSpanIn(first.leaf, part ?? { start: first.start, end: last.end }),
});

function assessParagraph(paragraph: readonly RegionLine[], sections: readonly TemplateSection[]): AssessedLines {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (!first || !last) return nothing;
  if (first.leaf.kind === 'code') return assessCode(paragraph);
  const whole = first === last ? first.text : paragraph.map((line) => line.text).join(' ');
  // A box to tick in a table is for somebody's mark, not for the writer's text.
  if (first.leaf.cell && /^[☐□☑☒✓✗\s]+$/u.test(whole)) return nothing;
  if (isSignature(whole)) return nothing;
  const isApart = isSetApart(first, whole) && (first === last || isSetApart(last, whole));
  if (isPlaceholder(whole) || isUnfilled(first, whole))
    return { words: 0, leftovers: [{ ...leftoverLines('placeholder', first, last), weak: isWeak(first, whole) }] };
  const leftover = guidanceOrQuestion(whole, first, sections, isApart);
  if (leftover) return { words: 0, leftovers: [leftoverLines(leftover, first, last)] };
  let words = 0;
  const leftovers: LeftoverLines[] = [];
  for (const [index, line] of paragraph.entries()) {
    const kind = first === last ? undefined : leftoverKindOfLine(paragraph, index, sections);
    if (kind) leftovers.push({ ...leftoverLines(kind, line), weak: kind === 'placeholder' && isWeak(line, line.text) });
    else {
      words += countWords(line.text);
      const instructions = bracketedInstructions(line.text);
      for (const part of instructions)
        leftovers.push({ ...leftoverLines('guidance', line), part: shift(part, line.start) });
      for (const slot of slotsIn(line.text))
        if (!instructions.some(({ start }) => start === slot.start))
          leftovers.push({ ...leftoverLines('placeholder', line), part: shift(slot, line.start) });
    }
  }
  return { words, leftovers: leftovers.length === 0 ? noLeftoverLines : leftovers };
}

const nothing: AssessedLines = { words: 0, leftovers: noLeftoverLines };

/** Code is the writer's, whatever stands in it; but a block that says only "nog invullen" is no text yet. */
function assessCode(lines: readonly RegionLine[]): AssessedLines {
  const text = codeLines(lines).map((line) => line.text);
  return isPlaceholder(text.join(' ')) ? nothing : { words: countWords(text.join(' ')), leftovers: noLeftoverLines };
}

/**
 * What a line among others of its paragraph is, if not the writer's own. Guidance is a line that starts and ends a
 * sentence: a wrapped line that happens to begin with "Noem" is part of a sentence.
 */
function leftoverKindOfLine(
  paragraph: readonly RegionLine[],
  index: number,
  sections: readonly TemplateSection[],
): Leftover['kind'] | undefined {
  const line = paragraph[index];
  if (!line) return undefined;
  if (isPlaceholder(line.text) || isUnfilled(line, line.text)) return 'placeholder';
  const startsSentence = index === 0 || endsSentence(paragraph[index - 1]?.text ?? '');
  if (!startsSentence || !endsSentence(line.text)) return undefined;
  return guidanceOrQuestion(line.text, line, sections, isSetApart(line, line.text));
}

const endsSentence = (text: string): boolean => /[.?!:)\]]["'’”]?$/.test(text);

/**
 * Does a placeholder count only where nothing else stands? So do a cell of a table, unless it promises text ("nog
 * invullen"), an empty bullet, a rule ("———"), and a label ("Antwoord:").
 */
const isWeak = ({ leaf }: RegionLine, text: string): boolean =>
  leaf.cell ? leaf.cell.row === 0 || !isPromise(text) : /^(?:[-–—=*~]+|[+•])$|(?<!:[\w+-]+):$/.test(text.trim());

/** A mark on a scale is in bold, or struck through or underlined in a way that shows in the text. */
const isUnfilled = ({ leaf }: RegionLine, text: string): boolean =>
  isUnfilledLabel(text) || (isScale(text) && leaf.rendered.strong.length === 0);

/** Lines of text, those of one leaf block together; what stands in a box in it is by itself. */
function paragraphs(lines: readonly RegionLine[]): readonly (readonly RegionLine[])[] {
  const found: RegionLine[][] = [];
  let open: RegionLine[] | undefined;
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    if (isAnnouncement(line)) open = undefined;
    else if (open?.[0]?.leaf === line.leaf && open[0].boxed === line.boxed) open.push(line);
    else found.push((open = [line]));
  }
  return found;
}
