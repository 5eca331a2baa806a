/**
 * Tells of the lines of a region which are the writer's own text: neither a placeholder, nor left-over guidance, nor a
 * question of the template.
 */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import { fold } from '../../templates/names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Leftover } from '../model.ts';
import { cannotBeLikeAny, isLikeAny } from './similarity.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { isFormQuestion, isInstruction, isOrderToWriteHere } from './speech-acts.ts';
import { isPlaceholder } from './placeholders.ts';
import { isOrderToWrite, isScale, isUnfilledLabel } from './unfilled.ts';
import { sentences } from '../../text/sentences.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import { memoLines, type RegionLine } from '../sections/region-lines.ts';
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
}

const noLeftoverLines: readonly LeftoverLines[] = [];
const noLeftovers: readonly Leftover[] = [];

/** A text is a question of the template when it is at least this similar to one (see `similarity`). */
const SAME_QUESTION = 0.85;

/** Fewer words of guidance than this may be a coincidence. */
const LEAST_GUIDANCE_WORDS = 4;

/** The first words of a text, up to this many UTF-16 units, are compared with guidance before the whole text is. */
const FIRST_UNITS = 48;

/** Assesses lines paragraph by paragraph: a placeholder is a whole paragraph, or a whole line of one. */
function ownTextReader(): (lines: readonly RegionLine[], sections: readonly TemplateSection[]) => OwnText {
  const assessedParagraph = memoLines(assessParagraph);
  const assessed = memoLines((lines, sections): AssessedLines => {
    if (isOnlyFormQuestions(lines, sections))
      return { words: 0, leftovers: lines.map((line) => leftoverLines('guidance', line)) };
    const all = paragraphs(lines).map((paragraph) => assessedParagraph(paragraph, sections));
    return {
      words: all.reduce((sum, { words }) => sum + words, 0),
      leftovers: all.flatMap(({ leftovers }) => leftovers),
    };
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

const toLeftover = ({ kind, first, last }: LeftoverLines): Leftover => ({
  kind,
  span: sourceSpanIn(first.leaf, { start: first.start, end: last.end }),
});

function assessParagraph(paragraph: readonly RegionLine[], sections: readonly TemplateSection[]): AssessedLines {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (!first || !last) return { words: 0, leftovers: noLeftoverLines };
  const whole = first === last ? first.text : paragraph.map((line) => line.text).join(' ');
  const kind =
    isPlaceholder(whole) || isUnfilled(first, whole)
      ? 'placeholder'
      : isGuidance(whole, first, sections)
        ? 'guidance'
        : undefined;
  if (kind) return { words: 0, leftovers: [leftoverLines(kind, first, last)] };
  if (first === last) return { words: countWords(whole), leftovers: noLeftoverLines };
  let words = 0;
  const leftovers: LeftoverLines[] = [];
  for (const line of paragraph) {
    if (isPlaceholder(line.text) || isUnfilled(line, line.text)) leftovers.push(leftoverLines('placeholder', line));
    else words += countWords(line.text);
  }
  return { words, leftovers };
}

/** A mark on a scale is in bold, or struck through or underlined in a way that shows in the text. */
const isUnfilled = ({ leaf }: RegionLine, text: string): boolean =>
  isUnfilledLabel(text) || (isScale(text) && leaf.rendered.strong.length === 0);

/**
 * Are the lines nothing but the questions and orders of a form, none of them answered? A section that is about a question or a
 * dilemma may well consist of one, and so may a story.
 */
function isOnlyFormQuestions(lines: readonly RegionLine[], sections: readonly TemplateSection[]): boolean {
  if (sections.length === 0 || sections.some(mayConsistOfQuestions)) return false;
  const textLines = lines.filter(({ kind }) => kind === 'text');
  return (
    !textLines.some(({ leaf }) => leaf.quoted) &&
    textLines.every(
      ({ text }) =>
        isFormQuestion(text) || isOrderToWrite(text) || /^\(.*\)$|^\d{1,2}[.)]$/.test(text) || isPlaceholder(text),
    ) &&
    textLines.some(({ text }) => isFormQuestion(text) || isOrderToWrite(text))
  );
}

const mayConsistOfQuestions = memo(
  (section: TemplateSection) =>
    section.freeHeadings ||
    hasRole(section, 'questions') ||
    // "De situatie en het dilemma" has a story to tell.
    (hasRole(section, 'dilemma') && !hasRole(section, 'story')) ||
    // "Vraag", "Leervraag": the section asks for one question of the writer's own. No role says so, only the id.
    section.id.endsWith('vraag'),
);

/** Lines of text, those of one leaf block together; what stands in a box in it is by itself. */
function paragraphs(lines: readonly RegionLine[]): readonly (readonly RegionLine[])[] {
  const found: RegionLine[][] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const paragraph = found.at(-1);
    if (paragraph?.[0]?.leaf === line.leaf && paragraph[0].boxed === line.boxed) paragraph.push(line);
    else found.push([line]);
  }
  return found;
}

/**
 * Is the text left-over guidance: a sentence or question of the template; or an instruction set apart by brackets,
 * italics or a quote; or an order to write here ("Beschrijf hier …")? `line`: the first line of the text.
 */
export function isGuidance(text: string, line: RegionLine, sections: readonly TemplateSection[]): boolean {
  if (text.trim() === '') return false;
  if (sections.some(({ guidance }) => isPartOfGuidance(guidance, text))) return true;
  if (sections.some(({ questions }) => isOnlyQuestionsOf(questions, text))) return true;
  if (isOrderToWriteHere(text)) return true;
  return isSetApart(line, text) && isInstruction(text);
}

/**
 * Is every sentence a question of the template? The text up to its first stop mostly tells that the first one isn't.
 */
const isOnlyQuestionsOf = (questions: readonly string[], text: string): boolean =>
  !cannotBeLikeAny(questions, /^[^.?!…]*/.exec(text)?.[0] ?? '', SAME_QUESTION) &&
  sentences(text).every((sentence) => isLikeAny(questions, sentence.text, SAME_QUESTION));

/** Does the text stand in the guidance, word for word? Mostly the first words of the text tell that it doesn't. */
function isPartOfGuidance(guidance: string, text: string): boolean {
  const whole = foldedGuidance(guidance);
  return (
    whole.includes(firstTwoWords(text)) &&
    whole.includes(fold(firstWords(text))) &&
    countWords(text) >= LEAST_GUIDANCE_WORDS &&
    whole.includes(fold(text))
  );
}

/** Whole words only, because a cut may fall inside an accented letter. */
const firstWords = (text: string): string =>
  text.length > FIRST_UNITS ? text.slice(0, Math.max(0, text.lastIndexOf(' ', FIRST_UNITS))) : text;

const foldedGuidance = textCache(fold, 512);

function isSetApart(line: RegionLine, text: string): boolean {
  const { rendered, quoted } = line.leaf;
  const italic = rendered.emphasis.some((span) => span.start <= line.start && span.end >= line.end);
  return quoted || italic || line.boxed || /^[[({<].*[\])}>][.!]?$/s.test(text);
}
