/**
 * Everything that may be a heading, whatever markup carries it: markdown headings, bold lines, labels, bare lines, list
 * items, labels stuck to a sentence. Which of them count is decided in `layout.ts`.
 */
import type { NameIndex, NameMatch } from '../../templates/match.ts';
import { bareName, withoutAttributes } from '../../templates/names.ts';
import { leafSpan, spanOfLeaf, type Leaf, type Line } from '../../markdown/leaf-block.ts';
import type { HeadingForm } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { namePlaces, type NamePlaces } from './name-candidates.ts';
import { memo, memo2 } from '../../incremental/memo.ts';
import { announced, type Announces } from '../questions/announced-lists.ts';

export interface Marker {
  readonly form: HeadingForm;
  readonly leaf: Leaf;
  readonly line: Line;
  /** Visible offsets in the leaf: the whole heading or label. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly depth: number;
  readonly match: NameMatch | undefined;
  readonly announces: Announces;
}

export const markerSpan = (marker: Marker): Span =>
  marker.form === 'atx' || marker.form === 'setext' ? spanOfLeaf(marker.leaf) : leafSpan(marker.leaf, marker);

export const isWeak = ({ form }: Marker): boolean => form !== 'atx' && form !== 'setext' && form !== 'bold';

/** Markers of one leaf by the names of all templates, and by those of the report's own. Cells are `tables.ts`. */
export const markersOfAny = markersBy();
export const markersOfOwn = markersBy();

function markersBy(): (leaf: Leaf, names: NameIndex) => readonly Marker[] {
  const known = memo2(markersIn);
  return (leaf, names) => (mayHoldMarkers(leaf) ? known(leaf, names) : noMarkers);
}

const mayHoldMarkers = (leaf: Leaf): boolean =>
  leaf.kind === 'heading' ? !leaf.quoted && leaf.lines.length > 0 : namePlaces(leaf).length > 0;

function markersIn(leaf: Leaf, names: NameIndex): readonly Marker[] {
  if (leaf.kind === 'heading') return headingMarkers(leaf, names);
  return namePlaces(leaf).flatMap((places) => lineMarkers(places, names));
}

function headingMarkers(leaf: Leaf, names: NameIndex): readonly Marker[] {
  const line = leaf.lines[0];
  if (!line) return [];
  const whole = leaf.lines.map((each) => each.text).join(' ');
  const text = withoutAttributes(whole);
  const end = (leaf.lines.at(-1)?.end ?? line.end) - (whole.length - text.length);
  return [marker(leaf.setext ? 'setext' : 'atx', line, line.start, end, text, leaf.depth, names.heading(text))];
}

function lineMarkers(places: NamePlaces, names: NameIndex): readonly Marker[] {
  const { line, bold, label, opening, isBare, glued } = places;
  const { leaf, text } = line;
  const inItem = leaf.items.length > 0;
  if (bold === text.length && text.length <= 160) {
    const match = names.heading(text) ?? undefined;
    if (inItem)
      return match && mayHead(line) ? [marker('item', line, line.start, line.end, text, 8, match)] : noMarkers;
    if (match || !/[.;,]$/.test(text)) return [marker('bold', line, line.start, line.end, text, 7, match)];
    return noMarkers;
  }
  const mayMatch = names.mayOpen(opening);
  if (mayMatch && inItem && line === leaf.lines[0] && names.whole(text)) {
    return [marker('item', line, line.start, line.end, text, 8, names.exact(text))];
  }
  if (label) {
    const { name, end, isAnswers } = label;
    const match = mayMatch ? names.exact(name) : undefined;
    if (match && (!inItem || mayHead(line))) {
      // "1. Situatie:" with nothing behind it is a heading in a list, as "1. Situatie" is.
      const alone = inItem && !line.lazy && end === text.length;
      return [marker(alone ? 'item' : 'label', line, line.start, line.start + end, name, 8, match)];
    }
    if (!match && isAnswers) return [marker('label', line, line.start, line.start + end, name, 8, undefined)];
  }
  if (isBare) {
    const match = mayMatch ? names.exact(text) : undefined;
    if (match)
      return inItem && !mayHead(line)
        ? noMarkers
        : [marker(inItem && !line.lazy ? 'item' : 'bare', line, line.start, line.end, text, 8, match)];
    if (!inItem && announced(text) && text.split(/\s+/).length <= 6) {
      return [marker('bare', line, line.start, line.end, text, 8, undefined)];
    }
  }
  for (const { at, name } of glued) {
    const match = names.exact(name);
    if (!match) continue;
    const colon = text[at + name.length] === ':' ? 1 : 0;
    const start = line.start + at;
    return [marker('glued', line, start, start + name.length + colon, name, 8, match)];
  }
  return noMarkers;
}

const noMarkers: readonly Marker[] = [];

/** A line as a heading of the writer's own, without any markup. */
export const bareMarker = (line: Line): Marker => marker('bare', line, line.start, line.end, line.text, 8, undefined);

function marker(
  form: HeadingForm,
  line: Line,
  start: number,
  end: number,
  text: string,
  depth: number,
  found: NameMatch | undefined,
): Marker {
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
export const nameIn = memo(({ leaf, start, end }: Marker): Span => {
  const visible = leaf.visible.text.slice(start, end);
  const name = bareName(visible);
  const at = name === '' ? -1 : visible.indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
});

/** In a list item only its first line is a heading, or one that slipped into the item for want of a blank line. */
const mayHead = (line: Line): boolean => line.leaf.lines[0] === line || line.lazy;
