/** What in a region is the writer's own: text that is neither placeholder, nor left-over guidance, nor a template's question. */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import { fold } from '../../templates/names.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Leftover } from '../model.ts';
import { beginsOtherwise, isLikeAny } from './similarity.ts';
import { opening } from '../../text/first-words.ts';
import { isFormQuestion, isInstruction, pointsHere } from './speech-acts.ts';
import { isPlaceholder } from './placeholders.ts';
import { sentences } from '../../text/sentences.ts';
import { leafSpan } from '../../markdown/leaf-block.ts';
import { memoPieces, type Piece } from '../sections/region-lines.ts';
import { countWords } from '../../text/word-count.ts';

export interface OwnText {
  readonly words: number;
  readonly leftovers: readonly Leftover[];
}

/** What is made out about pieces: offsets come later, for an edit before them moves them. */
interface Judged {
  readonly words: number;
  readonly leftovers: readonly Left[];
}

interface Left {
  readonly kind: Leftover['kind'];
  readonly first: Piece;
  readonly last: Piece;
}

const nothingLeft: readonly Left[] = [];
const nothingPlaced: readonly Leftover[] = [];

/** The text of a region, judged paragraph by paragraph: a placeholder is a whole paragraph, or a whole line of one. */
function reader(): (pieces: readonly Piece[], sections: readonly TemplateSection[]) => OwnText {
  const paragraph = memoPieces(judge);
  const judged = memoPieces((pieces, sections): Judged => {
    if (onlyFormQuestions(pieces, sections))
      return { words: 0, leftovers: pieces.map((piece) => left('guidance', piece)) };
    const all = paragraphs(pieces).map((group) => paragraph(group, sections));
    return {
      words: all.reduce((sum, { words }) => sum + words, 0),
      leftovers: all.flatMap(({ leftovers }) => leftovers),
    };
  });
  return (pieces, sections) => {
    const { words, leftovers } = judged(pieces, sections);
    return { words, leftovers: leftovers.length === 0 ? nothingPlaced : leftovers.map(placed) };
  };
}

/** As part of a section, and as part of a story. */
export const ownText = reader();
export const storyText = reader();

const left = (kind: Leftover['kind'], first: Piece, last = first): Left => ({ kind, first, last });

const placed = ({ kind, first, last }: Left): Leftover => ({
  kind,
  span: leafSpan(first.leaf, { start: first.start, end: last.end }),
});

function judge(group: readonly Piece[], sections: readonly TemplateSection[]): Judged {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return { words: 0, leftovers: nothingLeft };
  const whole = first === last ? first.text : group.map((piece) => piece.text).join(' ');
  const kind = isPlaceholder(whole) ? 'placeholder' : isGuidance(whole, first, sections) ? 'guidance' : undefined;
  if (kind) return { words: 0, leftovers: [left(kind, first, last)] };
  if (first === last) return { words: countWords(whole), leftovers: nothingLeft };
  let words = 0;
  const leftovers: Left[] = [];
  for (const piece of group) {
    if (isPlaceholder(piece.text)) leftovers.push(left('placeholder', piece));
    else words += countWords(piece.text);
  }
  return { words, leftovers };
}

/**
 * Nothing but the questions of a form, none of them answered. A section that is about a question or a dilemma may well
 * consist of one, and a story may ask what it likes.
 */
function onlyFormQuestions(pieces: readonly Piece[], sections: readonly TemplateSection[]): boolean {
  if (sections.length === 0 || sections.some(mayConsistOfQuestions)) return false;
  const lines = pieces.filter(({ kind }) => kind === 'text');
  return (
    !lines.some(({ leaf }) => leaf.quoted) &&
    lines.every(({ text }) => isFormQuestion(text) || /^\(.*\)$|^\d{1,2}[.)]$/.test(text) || isPlaceholder(text)) &&
    lines.some(({ text }) => isFormQuestion(text))
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

/** Text pieces by leaf. */
function paragraphs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') continue;
    const group = groups.at(-1);
    if (group?.[0]?.leaf === piece.leaf) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/**
 * Left-over guidance: the template's own sentences or questions; or an instruction set apart by brackets, italics or a
 * quote; or an order that points at this very place ("Beschrijf hier …").
 */
export function isGuidance(text: string, piece: Piece, sections: readonly TemplateSection[]): boolean {
  if (text.trim() === '') return false;
  if (sections.some(({ guidance }) => holds(guidance, text))) return true;
  if (sections.some(({ questions }) => asksOnly(questions, text))) return true;
  if (pointsHere(text)) return true;
  return isSetApart(piece, text) && isInstruction(text);
}

/** Nothing but questions of the template. Up to its first stop a text is within its first sentence. */
const asksOnly = (questions: readonly string[], text: string): boolean =>
  !beginsOtherwise(questions, /^[^.?!…]*/.exec(text)?.[0] ?? '', 0.85) &&
  sentences(text).every((sentence) => isLikeAny(questions, sentence.text, 0.85));

/** Is this a stretch of the guidance, of four words or more? Nearly always its first words are answer enough. */
function holds(guidance: string, text: string): boolean {
  const whole = foldedGuidance(guidance);
  return (
    whole.includes(opening(text)) &&
    whole.includes(fold(firstWords(text))) &&
    countWords(text) >= 4 &&
    whole.includes(fold(text))
  );
}

/** Whole words only, because a cut may fall inside an accented letter. */
const firstWords = (text: string): string =>
  text.length > 48 ? text.slice(0, Math.max(0, text.lastIndexOf(' ', 48))) : text;

const foldedGuidance = textCache(fold, 512);

function isSetApart(piece: Piece, text: string): boolean {
  const { visible, quoted } = piece.leaf;
  const italic = visible.emphasis.some((span) => span.start <= piece.start && span.end >= piece.end);
  return quoted || italic || /^[[({<].*[\])}>][.!]?$/s.test(text);
}
