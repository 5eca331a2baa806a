/** What in a region is the writer's own: text that is neither placeholder, nor left-over guidance, nor a template's question. */
import { keeping } from '../keeping.ts';
import { remembering } from '../remember.ts';
import { fold } from '../templates/names.ts';
import type { TemplateSection } from '../templates/model.ts';
import type { Piece } from './layout.ts';
import type { Leftover } from './model.ts';
import { isLikeAny } from './alike.ts';
import { isFormQuestion, isInstruction, pointsHere } from './phrases.ts';
import { isPlaceholder } from './placeholders.ts';
import { firstSentence, sentences } from './sentences.ts';
import { leafSpan } from './leaves.ts';
import { countWords } from './words.ts';

export interface OwnText {
  readonly words: number;
  readonly leftovers: readonly Leftover[];
}

/** Judges the text of a region paragraph by paragraph: a placeholder is a whole paragraph, or a whole line of one. */
export function ownText(pieces: readonly Piece[], sections: readonly TemplateSection[]): OwnText {
  if (onlyFormQuestions(pieces, sections)) {
    return { words: 0, leftovers: pieces.map((piece) => ({ kind: 'guidance', span: leafSpan(piece.leaf, piece) })) };
  }
  let words = 0;
  const leftovers: Leftover[] = [];
  for (const group of paragraphs(pieces)) {
    const own = judged(group, sections);
    words += own.words;
    for (const { kind, first, last } of own.leftovers)
      leftovers.push({ kind, span: leafSpan(first.leaf, { start: first.start, end: last.end }) });
  }
  return { words, leftovers };
}

interface Judged {
  readonly group: readonly Piece[];
  readonly sections: readonly TemplateSection[];
  readonly words: number;
  readonly leftovers: readonly { readonly kind: Leftover['kind']; readonly first: Piece; readonly last: Piece }[];
}

/** As the paragraphs of a leaf were last judged: as part of a section, and as part of a story. */
const judgements = keeping((): Judged[] => []);

function judged(group: readonly Piece[], sections: readonly TemplateSection[]): Judged {
  const [first] = group;
  const known = first ? judgements(first.leaf) : [];
  const before = known.find((each) => areSame(each.sections, sections) && areSame(each.group, group));
  if (before) return before;
  const own = { group, sections, ...judge(group, sections) };
  known.unshift(own);
  known.length = Math.min(known.length, 2);
  return own;
}

const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

function judge(group: readonly Piece[], sections: readonly TemplateSection[]): Pick<Judged, 'words' | 'leftovers'> {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return { words: 0, leftovers: [] };
  const whole = group.map((piece) => piece.text).join(' ');
  const kind = isPlaceholder(whole) ? 'placeholder' : isGuidance(whole, first, sections) ? 'guidance' : undefined;
  if (kind) return { words: 0, leftovers: [{ kind, first, last }] };
  const own = group.filter((piece) => !isPlaceholder(piece.text));
  const words = own.reduce((sum, piece) => sum + countWords(piece.text), 0);
  const empty = group.filter((piece) => !own.includes(piece));
  return { words, leftovers: empty.map((piece) => ({ kind: 'placeholder', first: piece, last: piece })) };
}

/**
 * Nothing but the questions of a form, none of them answered. A section that is about a question or a dilemma may well
 * consist of one, and a story may ask what it likes.
 */
function onlyFormQuestions(pieces: readonly Piece[], sections: readonly TemplateSection[]): boolean {
  const asks = sections.some(({ id, freeHeadings }) => freeHeadings || /(?:vraag|vragen)$|^dilemmas?$/.test(id));
  const lines = pieces.filter(({ kind }) => kind === 'text');
  if (asks || sections.length === 0 || lines.length === 0 || lines.some(({ leaf }) => leaf.quoted)) return false;
  return (
    lines.every(({ text }) => isFormQuestion(text) || /^\(.*\)$|^\d{1,2}[.)]$/.test(text) || isPlaceholder(text)) &&
    lines.some(({ text }) => isFormQuestion(text))
  );
}

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

/** Nothing but questions of the template. */
const asksOnly = (questions: readonly string[], text: string): boolean =>
  isLikeAny(questions, firstSentence(text), 0.85) &&
  sentences(text).every((sentence) => isLikeAny(questions, sentence.text, 0.85));

/** Is this a stretch of the guidance, of four words or more? Nearly always its first words are answer enough. */
function holds(guidance: string, text: string): boolean {
  const whole = foldedGuidance(guidance);
  return whole.includes(fold(firstWords(text))) && countWords(text) >= 4 && whole.includes(fold(text));
}

/** Whole words only, because a cut may fall inside an accented letter. */
const firstWords = (text: string): string =>
  text.length > 48 ? text.slice(0, Math.max(0, text.lastIndexOf(' ', 48))) : text;

const foldedGuidance = remembering(fold, 512);

function isSetApart(piece: Piece, text: string): boolean {
  const { visible, quoted } = piece.leaf;
  const italic = visible.emphasis.some((span) => span.start <= piece.start && span.end >= piece.end);
  return quoted || italic || /^[[({<].*[\])}>][.!]?$/s.test(text);
}
