/**
 * Places in the lines of a paragraph where the name of a section may stand, whatever the names are: found once and then
 * held against the names of all templates and of the report's own. Most lines have none.
 */
import { memo } from '../../incremental/memo.ts';
import { matches } from '../../text/matches.ts';
import { nameStart } from '../../templates/match.ts';
import { fold } from '../../templates/names.ts';
import { announced } from '../questions/announced-lists.ts';
import type { LeafBlock, RenderedLine } from '../../markdown/leaf-block.ts';
import { LETTER, UPPER } from '../../text/name-shapes.ts';

export interface NameCandidates {
  readonly line: RenderedLine;
  /** The first word, folded; empty when the first word of a name can't be told by it. */
  readonly opening: string;
  /** How much of the line, from its start, is bold. */
  readonly bold: number;
  readonly label: Label | undefined;
  /** The line may be a name as a whole. */
  readonly isBare: boolean;
  readonly glued: readonly Glued[];
}

interface Label {
  readonly name: string;
  /** Offset in the line after it and its colon. */
  readonly end: number;
  /** It announces answers, where it names no section. */
  readonly isAnswers: boolean;
}

/** A name after a full stop without a space: "…geven.Situatie". */
interface Glued {
  readonly at: number;
  readonly name: string;
}

const nowhere: readonly NameCandidates[] = [];

export const nameCandidatesIn = memo((leaf: LeafBlock): readonly NameCandidates[] => {
  if (leaf.quoted || leaf.kind !== 'paragraph') return nowhere;
  let found: NameCandidates[] | undefined;
  for (const line of leaf.lines) {
    const places = nameCandidatesOf(line);
    if (places) (found ??= []).push(places);
  }
  return found ?? nowhere;
});

function nameCandidatesOf(line: RenderedLine): NameCandidates | undefined {
  const { text, leaf } = line;
  const bold = boldPrefix(line);
  const label = labelOf(text, bold);
  const isBare = text.length <= 80 && !isEnded(line);
  const glued = gluedNames(text);
  const isItem = leaf.items.length > 0 && line === leaf.lines[0] && text.includes(':');
  if (bold === 0 && !label && !isBare && !isItem && glued.length === 0) return undefined;
  return { line, opening: nameStart(text), bold, label, isBare, glued };
}

function labelOf(text: string, bold: number): Label | undefined {
  const name = bold > 0 ? text.slice(0, bold) : /^[^:]{2,80}:(?=\s|$)/.exec(text)?.[0];
  if (name === undefined) return undefined;
  const colon = /^\s*:/.exec(text.slice(name.length))?.[0].length ?? 0;
  // A bold word that starts a sentence is a label only with a colon, a question mark or a line break after it.
  if (!/(?:[:?→]|->)$/.test(name) && colon === 0 && name.length < text.length) return undefined;
  const isAnswers = announced(name) === 'answers' && !/^antwoord\b/i.test(fold(name));
  return { name, end: name.length + colon, isAnswers };
}

/** "Wat gebeurde er feitelijk?" is a name too, when nothing else stands in its paragraph; so is "De situatie van mevrouw K." */
function isEnded(line: RenderedLine): boolean {
  const { text, leaf } = line;
  const alone = leaf.lines.length === 1 || isEmphasised(line);
  return (alone ? /[.,;!]$/ : /[.,;!?]$/).test(text) && !/\b\p{Lu}\.$/u.test(text);
}

const isEmphasised = ({ leaf, start, end }: RenderedLine): boolean =>
  leaf.rendered.emphasis.some((span) => span.start <= start && span.end >= end);

/**
 * How much of the line, from its start, is bold; a number or emoji before it and a colon or the backslash of a line break
 * after it count along.
 */
function boldPrefix(line: RenderedLine): number {
  const { strong, text } = line.leaf.rendered;
  const first = strong.find((span) => span.end > line.start);
  if (!first || first.start >= line.end) return 0;
  if (!/^(?:\d{1,2}[.)])?[^\p{L}\p{Nd}]*$/u.test(text.slice(line.start, Math.max(line.start, first.start)))) return 0;
  const end = Math.min(first.end, line.end);
  return /^[\s:\\]*$/.test(text.slice(end, line.end)) ? line.end - line.start : end - line.start;
}

const glue = new RegExp(`[.!?…)’”"'](?=[${UPPER}][${LETTER}])`, 'g');
const gluedName = /^[^:.!?]{3,60}(?=:|$)/;
const none: readonly Glued[] = [];

/** The name ends the line or has a colon. */
function gluedNames(text: string): readonly Glued[] {
  const from = text.includes(':') ? 0 : Math.max(0, text.length - 61);
  const tail = text.slice(from);
  const stops = matches(glue, tail);
  if (stops.length === 0) return none;
  return stops.flatMap(({ index }) => {
    const name = gluedName.exec(tail.slice(index + 1))?.[0];
    return name === undefined ? [] : [{ at: from + index + 1, name }];
  });
}
