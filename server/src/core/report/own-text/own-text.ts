/** What in a region is the writer's own: text that is neither placeholder, nor left-over guidance, nor a template's question. */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import { fold } from '../../templates/names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Leftover } from '../model.ts';
import { beginsOtherwise, isLikeAny } from './similarity.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { isFormQuestion, isInstruction, pointsHere } from './speech-acts.ts';
import { isPlaceholder } from './placeholders.ts';
import { sentences } from '../../text/sentences.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import { memoLines, type RegionLine } from '../sections/region-lines.ts';
import { countWords } from '../../text/word-count.ts';

export interface OwnText {
  readonly words: number;
  readonly leftovers: readonly Leftover[];
}

/** What is made out about lines: offsets come later, for an edit before them moves them. */
interface Judged {
  readonly words: number;
  readonly leftovers: readonly Left[];
}

interface Left {
  readonly kind: Leftover['kind'];
  readonly first: RegionLine;
  readonly last: RegionLine;
}

const nothingLeft: readonly Left[] = [];
const nothingPlaced: readonly Leftover[] = [];

/** The text of a region, judged paragraph by paragraph: a placeholder is a whole paragraph, or a whole line of one. */
function reader(): (lines: readonly RegionLine[], sections: readonly TemplateSection[]) => OwnText {
  const paragraph = memoLines(judge);
  const judged = memoLines((lines, sections): Judged => {
    if (onlyFormQuestions(lines, sections)) return { words: 0, leftovers: lines.map((line) => left('guidance', line)) };
    const all = paragraphs(lines).map((group) => paragraph(group, sections));
    return {
      words: all.reduce((sum, { words }) => sum + words, 0),
      leftovers: all.flatMap(({ leftovers }) => leftovers),
    };
  });
  return (lines, sections) => {
    const { words, leftovers } = judged(lines, sections);
    return { words, leftovers: leftovers.length === 0 ? nothingPlaced : leftovers.map(placed) };
  };
}

/** As part of a section, and as part of a story. */
export const ownText = reader();
export const storyText = reader();

const left = (kind: Leftover['kind'], first: RegionLine, last = first): Left => ({ kind, first, last });

const placed = ({ kind, first, last }: Left): Leftover => ({
  kind,
  span: sourceSpanIn(first.leaf, { start: first.start, end: last.end }),
});

function judge(group: readonly RegionLine[], sections: readonly TemplateSection[]): Judged {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return { words: 0, leftovers: nothingLeft };
  const whole = first === last ? first.text : group.map((line) => line.text).join(' ');
  const kind = isPlaceholder(whole) ? 'placeholder' : isGuidance(whole, first, sections) ? 'guidance' : undefined;
  if (kind) return { words: 0, leftovers: [left(kind, first, last)] };
  if (first === last) return { words: countWords(whole), leftovers: nothingLeft };
  let words = 0;
  const leftovers: Left[] = [];
  for (const line of group) {
    if (isPlaceholder(line.text)) leftovers.push(left('placeholder', line));
    else words += countWords(line.text);
  }
  return { words, leftovers };
}

/**
 * Nothing but the questions of a form, none of them answered. A section that is about a question or a dilemma may well
 * consist of one, and a story may ask what it likes.
 */
function onlyFormQuestions(lines: readonly RegionLine[], sections: readonly TemplateSection[]): boolean {
  if (sections.length === 0 || sections.some(mayConsistOfQuestions)) return false;
  const textLines = lines.filter(({ kind }) => kind === 'text');
  return (
    !textLines.some(({ leaf }) => leaf.quoted) &&
    textLines.every(({ text }) => isFormQuestion(text) || /^\(.*\)$|^\d{1,2}[.)]$/.test(text) || isPlaceholder(text)) &&
    textLines.some(({ text }) => isFormQuestion(text))
  );
}

const mayConsistOfQuestions = memo(
  (section: TemplateSection) =>
    section.freeHeadings ||
    hasRole(section, 'questions') ||
    // "De situatie en het dilemma" has a story to tell.
    (hasRole(section, 'dilemma') && !hasRole(section, 'story')) ||
    // No role says that a section asks for one question of the writer's own ("Vraag", "Leervraag"): only this asks for it.
    section.id.endsWith('vraag'),
);

/** Text lines by leaf. */
function paragraphs(lines: readonly RegionLine[]): readonly (readonly RegionLine[])[] {
  const groups: RegionLine[][] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const group = groups.at(-1);
    if (group?.[0]?.leaf === line.leaf) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/**
 * Left-over guidance: the template's own sentences or questions; or an instruction set apart by brackets, italics or a
 * quote; or an order that points at this very place ("Beschrijf hier …").
 */
export function isGuidance(text: string, line: RegionLine, sections: readonly TemplateSection[]): boolean {
  if (text.trim() === '') return false;
  if (sections.some(({ guidance }) => holds(guidance, text))) return true;
  if (sections.some(({ questions }) => asksOnly(questions, text))) return true;
  if (pointsHere(text)) return true;
  return isSetApart(line, text) && isInstruction(text);
}

/** Nothing but questions of the template. Up to its first stop a text is within its first sentence. */
const asksOnly = (questions: readonly string[], text: string): boolean =>
  !beginsOtherwise(questions, /^[^.?!…]*/.exec(text)?.[0] ?? '', 0.85) &&
  sentences(text).every((sentence) => isLikeAny(questions, sentence.text, 0.85));

/** Is this a stretch of the guidance, of four words or more? Nearly always its first words are answer enough. */
function holds(guidance: string, text: string): boolean {
  const whole = foldedGuidance(guidance);
  return (
    whole.includes(firstTwoWords(text)) &&
    whole.includes(fold(firstWords(text))) &&
    countWords(text) >= 4 &&
    whole.includes(fold(text))
  );
}

/** Whole words only, because a cut may fall inside an accented letter. */
const firstWords = (text: string): string =>
  text.length > 48 ? text.slice(0, Math.max(0, text.lastIndexOf(' ', 48))) : text;

const foldedGuidance = textCache(fold, 512);

function isSetApart(line: RegionLine, text: string): boolean {
  const { rendered, quoted } = line.leaf;
  const italic = rendered.emphasis.some((span) => span.start <= line.start && span.end >= line.end);
  return quoted || italic || /^[[({<].*[\])}>][.!]?$/s.test(text);
}
