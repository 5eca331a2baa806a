/**
 * Everything that may be a heading, whatever markup carries it: markdown headings, bold lines, labels, bare lines, list
 * items, labels stuck to a sentence. Which of them count is decided in `layout.ts`.
 */
import type { NameIndex, NameMatch } from '../../templates/match.ts';
import { bareName, withoutAttributes } from '../../templates/names.ts';
import { sourceSpanIn, sourceSpanOfLeaf, type LeafBlock, type RenderedLine } from '../../markdown/leaf-block.ts';
import type { HeadingForm } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { nameCandidatesIn, type NameCandidates } from './name-candidates.ts';
import { memo, memo2 } from '../../incremental/memo.ts';
import { announced, type Announces } from '../questions/announced-lists.ts';

export interface HeadingCandidate {
  readonly form: HeadingForm;
  readonly leaf: LeafBlock;
  readonly line: RenderedLine;
  /** Visible offsets in the leaf: the whole heading or label. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly depth: number;
  readonly match: NameMatch | undefined;
  readonly announces: Announces;
}

export const headingSpan = (candidate: HeadingCandidate): Span =>
  candidate.form === 'atx' || candidate.form === 'setext'
    ? sourceSpanOfLeaf(candidate.leaf)
    : sourceSpanIn(candidate.leaf, candidate);

export const isWeak = ({ form }: HeadingCandidate): boolean => form !== 'atx' && form !== 'setext' && form !== 'bold';

/** Markers of one leaf by the names of all templates, and by those of the report's own. Cells are `tables.ts`. */
export const candidatesOfAnyTemplate = memoCandidates();
export const candidatesOfOwnTemplate = memoCandidates();

function memoCandidates(): (leaf: LeafBlock, names: NameIndex) => readonly HeadingCandidate[] {
  const known = memo2(candidatesIn);
  return (leaf, names) => (mayHoldCandidates(leaf) ? known(leaf, names) : noCandidates);
}

const mayHoldCandidates = (leaf: LeafBlock): boolean =>
  leaf.kind === 'heading' ? !leaf.quoted && leaf.lines.length > 0 : nameCandidatesIn(leaf).length > 0;

function candidatesIn(leaf: LeafBlock, names: NameIndex): readonly HeadingCandidate[] {
  if (leaf.kind === 'heading') return candidatesOfHeading(leaf, names);
  return nameCandidatesIn(leaf).flatMap((places) => candidatesOfLine(places, names));
}

function candidatesOfHeading(leaf: LeafBlock, names: NameIndex): readonly HeadingCandidate[] {
  const line = leaf.lines[0];
  if (!line) return [];
  const whole = leaf.lines.map((each) => each.text).join(' ');
  const text = withoutAttributes(whole);
  const end = (leaf.lines.at(-1)?.end ?? line.end) - (whole.length - text.length);
  return [candidate(leaf.setext ? 'setext' : 'atx', line, line.start, end, text, leaf.depth, names.heading(text))];
}

function candidatesOfLine(places: NameCandidates, names: NameIndex): readonly HeadingCandidate[] {
  const { line, bold, label, opening, isBare, glued } = places;
  const { leaf, text } = line;
  const inItem = leaf.items.length > 0;
  if (bold === text.length && text.length <= 160) {
    const match = names.heading(text) ?? undefined;
    if (inItem)
      return match && canBeHeading(line)
        ? [candidate('item', line, line.start, line.end, text, 8, match)]
        : noCandidates;
    if (match || !/[.;,]$/.test(text)) return [candidate('bold', line, line.start, line.end, text, 7, match)];
    return noCandidates;
  }
  const mayMatch = names.mayStartWith(opening);
  if (mayMatch && inItem && line === leaf.lines[0] && names.isWholeName(text)) {
    return [candidate('item', line, line.start, line.end, text, 8, names.exact(text))];
  }
  if (label) {
    const { name, end, isAnswers } = label;
    const match = mayMatch ? names.exact(name) : undefined;
    if (match && (!inItem || canBeHeading(line))) {
      // "1. Situatie:" with nothing behind it is a heading in a list, as "1. Situatie" is.
      const alone = inItem && !line.lazy && end === text.length;
      return [candidate(alone ? 'item' : 'label', line, line.start, line.start + end, name, 8, match)];
    }
    if (!match && isAnswers) return [candidate('label', line, line.start, line.start + end, name, 8, undefined)];
  }
  if (isBare) {
    const match = mayMatch ? names.exact(text) : undefined;
    if (match)
      return inItem && !canBeHeading(line)
        ? noCandidates
        : [candidate(inItem && !line.lazy ? 'item' : 'bare', line, line.start, line.end, text, 8, match)];
    if (!inItem && announced(text) && text.split(/\s+/).length <= 6) {
      return [candidate('bare', line, line.start, line.end, text, 8, undefined)];
    }
  }
  for (const { at, name } of glued) {
    const match = names.exact(name);
    if (!match) continue;
    const colon = text[at + name.length] === ':' ? 1 : 0;
    const start = line.start + at;
    return [candidate('glued', line, start, start + name.length + colon, name, 8, match)];
  }
  return noCandidates;
}

const noCandidates: readonly HeadingCandidate[] = [];

/** A line as a heading of the writer's own, without any markup. */
export const bareCandidate = (line: RenderedLine): HeadingCandidate =>
  candidate('bare', line, line.start, line.end, line.text, 8, undefined);

function candidate(
  form: HeadingForm,
  line: RenderedLine,
  start: number,
  end: number,
  text: string,
  depth: number,
  found: NameMatch | undefined,
): HeadingCandidate {
  // "Vragen van de docent" is a list of its own, not the section Vraag.
  const announces = announced(text);
  const match = announces && found?.by.every((by) => by === 'loose') ? undefined : found;
  return {
    form,
    leaf: line.leaf,
    line,
    start,
    end,
    text,
    depth,
    match,
    announces: match ? undefined : announces,
  };
}

/** The name alone, as offsets in the leaf. */
export const nameSpanOf = memo(({ leaf, start, end }: HeadingCandidate): Span => {
  const visible = leaf.rendered.text.slice(start, end);
  const name = bareName(visible);
  const at = name === '' ? -1 : visible.indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
});

/** In a list item only its first line is a heading, or one that slipped into the item for want of a blank line. */
const canBeHeading = (line: RenderedLine): boolean => line.leaf.lines[0] === line || line.lazy;
