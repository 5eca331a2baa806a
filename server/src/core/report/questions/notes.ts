/** Finds the notes that a question refers to: an answer may stand in a footnote, "Wie mis je?[^1]". */
import { once } from '../../incremental/memo.ts';
import { sourceSpanOfLeaf, type LeafBlock } from '../../markdown/leaf-block.ts';
import type { Span } from '../../text/span.ts';
import type { AnswerSpan } from './question-list.ts';

/** The lines of the notes that a span of the text refers to. */
export type NotesIn = (span: Span) => readonly AnswerSpan[];

const reference = /\[\^([^\]\s]{1,40})\](?!:)|<sup>\s*\[?(\w{1,3})\]?\s*<\/sup>/gi;

/** The mark at the start of a note: "[^1]: De buurman.", "<sup>1</sup> De buurman." */
const noteMark = /^(?:\[\^([^\]\s]{1,40})\]:|<sup>\s*\[?(\w{1,3})\]?\s*<\/sup>)/i;

/** A mark of a note with the blanks around it takes at most this many UTF-16 units. */
const MARK_REACH = 60;

/** `leaves`: the leaf blocks of `text`. They are gone through at the first reference to a note, and only then. */
export function notesReader(leaves: readonly LeafBlock[], text: string): NotesIn {
  const notes = once(() => notesById(leaves, text));
  return ({ start, end }) =>
    [...text.slice(start, end).matchAll(reference)].flatMap((match) => notes().get(match[1] ?? match[2] ?? '') ?? []);
}

function notesById(leaves: readonly LeafBlock[], text: string): ReadonlyMap<string, readonly AnswerSpan[]> {
  const notes = new Map<string, AnswerSpan[]>();
  let current: AnswerSpan[] | undefined;
  for (const leaf of leaves) {
    if (leaf.kind !== 'note') {
      current = undefined;
      continue;
    }
    const id = idOf(leaf, text);
    if (id !== undefined) notes.set(id, (current = notes.get(id) ?? []));
    // A note may have a second paragraph.
    if (current) for (const { start, end, text: line } of leaf.lines) current.push({ leaf, start, end, text: line });
  }
  return notes;
}

/** The mark stands in the leaf block, or before it in its line. */
function idOf(leaf: LeafBlock, text: string): string | undefined {
  const { start } = sourceSpanOfLeaf(leaf);
  const inLeaf = noteMark.exec(text.slice(start, start + MARK_REACH));
  const before = /\[\^([^\]\s]{1,40})\]:[ \t]*$/.exec(text.slice(Math.max(0, start - MARK_REACH), start));
  return inLeaf?.[1] ?? inLeaf?.[2] ?? before?.[1];
}
