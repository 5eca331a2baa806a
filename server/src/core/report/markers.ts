/**
 * Everything that may be a heading, whatever markup carries it: markdown headings, bold lines, labels, bare lines, list
 * items, labels stuck to a sentence. Which of them count is decided in `layout.ts`.
 */
import type { NameIndex, NameMatch } from '../templates/match.ts';
import { bareName, fold, withoutAttributes } from '../templates/names.ts';
import { leafSpan, spanOfLeaf, type Leaf, type Line } from './leaves.ts';
import type { HeadingForm, Span } from './model.ts';
import { LETTER, UPPER } from './name-shapes.ts';
import { isInterrogative } from './phrases.ts';
import { keepingBy } from '../keeping.ts';
import { matches } from '../matches.ts';
import { remembering } from '../remember.ts';

/** What a heading that names no section announces. */
export type Announces = 'questions' | 'answers' | undefined;

export interface Marker {
  readonly form: HeadingForm;
  readonly leaf: Leaf;
  readonly line: Line;
  /** Visible offsets in the leaf: the whole heading or label. */
  readonly start: number;
  readonly end: number;
  /** The name alone. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly text: string;
  readonly depth: number;
  readonly match?: NameMatch | undefined;
  readonly announces: Announces;
}

export const markerSpan = (marker: Marker): Span =>
  marker.form === 'atx' || marker.form === 'setext' ? spanOfLeaf(marker.leaf) : leafSpan(marker.leaf, marker);

export const isWeak = ({ form }: Marker): boolean => form !== 'atx' && form !== 'setext' && form !== 'bold';

/** Markers of one leaf by the names of all templates, and by those of the report's own. Cells are `tables.ts`. */
export const markersOfAny = keepingBy(markersIn);
export const markersOfOwn = keepingBy(markersIn);

function markersIn(leaf: Leaf, names: NameIndex): readonly Marker[] {
  if (leaf.quoted || leaf.kind === 'cell' || leaf.lines.length === 0) return [];
  if (leaf.kind === 'heading') return headingMarkers(leaf, names);
  if (leaf.kind !== 'paragraph') return [];
  return leaf.lines.flatMap((line) => lineMarkers(line, names));
}

function headingMarkers(leaf: Leaf, names: NameIndex): readonly Marker[] {
  const line = leaf.lines[0];
  if (!line) return [];
  const whole = leaf.lines.map((each) => each.text).join(' ');
  const text = withoutAttributes(whole);
  const end = (leaf.lines.at(-1)?.end ?? line.end) - (whole.length - text.length);
  return [marker(leaf.setext ? 'setext' : 'atx', line, line.start, end, text, leaf.depth, names.heading(text))];
}

function lineMarkers(line: Line, names: NameIndex): readonly Marker[] {
  const { leaf, text } = line;
  const bold = boldPrefix(line);
  const inItem = leaf.items.length > 0;
  if (bold === text.length && text.length <= 160) {
    const match = names.heading(text) ?? undefined;
    if (inItem) return match && mayHead(line) ? [marker('item', line, line.start, line.end, text, 8, match)] : [];
    if (match || !/[.;,]$/.test(text)) return [marker('bold', line, line.start, line.end, text, 7, match)];
    return [];
  }
  if (inItem && line === leaf.lines[0] && names.whole(text)) {
    return [marker('item', line, line.start, line.end, text, 8, names.exact(text))];
  }
  const label = bold > 0 ? text.slice(0, bold) : /^[^:]{2,80}:(?=\s|$)/.exec(text)?.[0];
  if (label !== undefined) {
    const match = names.exact(label);
    const colon = /^\s*:/.exec(text.slice(label.length))?.[0].length ?? 0;
    // A bold word that starts a sentence is a label only with a colon, a question mark or a line break after it.
    const labelled = /(?:[:?→]|->)$/.test(label) || colon > 0 || line.end - line.start === label.length;
    if (match && labelled && (!inItem || mayHead(line))) {
      // "1. Situatie:" with nothing behind it is a heading in a list, as "1. Situatie" is.
      const alone = inItem && !line.lazy && label.length + colon === text.length;
      return [marker(alone ? 'item' : 'label', line, line.start, line.start + label.length + colon, label, 8, match)];
    }
    if (!match && labelled && announced(label) === 'answers' && !/^antwoord\b/i.test(fold(label))) {
      return [marker('label', line, line.start, line.start + label.length + colon, label, 8, undefined)];
    }
  }
  // "Wat gebeurde er feitelijk?" is a name too, when nothing else stands in its paragraph; so is "De situatie van mevrouw K."
  const alone = leaf.lines.length === 1 || isEmphasised(line);
  const ended = (alone ? /[.,;!]$/ : /[.,;!?]$/).test(text) && !/\b\p{Lu}\.$/u.test(text);
  if (text.length <= 80 && !ended) {
    const match = names.exact(text);
    if (match)
      return inItem && !mayHead(line)
        ? []
        : [marker(inItem && !line.lazy ? 'item' : 'bare', line, line.start, line.end, text, 8, match)];
    if (!inItem && announced(text) && text.split(/\s+/).length <= 6) {
      return [marker('bare', line, line.start, line.end, text, 8, undefined)];
    }
  }
  return gluedMarkers(line, names);
}

const isEmphasised = ({ leaf, start, end }: Line): boolean =>
  leaf.visible.emphasis.some((span) => span.start <= start && span.end >= end);

/** A line as a heading of the writer's own, without any markup. */
export const bareMarker = (line: Line): Marker => marker('bare', line, line.start, line.end, line.text, 8, undefined);

const glue = new RegExp(`[.!?…)’”"'](?=[${UPPER}][${LETTER}])`, 'g');

/** "…geven.Situatie": the name follows a full stop without a space and ends the line or has a colon. */
function gluedMarkers(line: Line, names: NameIndex): readonly Marker[] {
  for (const stop of matches(glue, line.text)) {
    const from = stop.index + stop[0].length;
    const name = /^[^:.!?]{3,60}(?=:|$)/.exec(line.text.slice(from))?.[0];
    const match = name === undefined ? undefined : names.exact(name);
    if (name === undefined || !match) continue;
    const colon = line.text[from + name.length] === ':' ? 1 : 0;
    const start = line.start + from;
    return [marker('glued', line, start, start + name.length + colon, name, 8, match)];
  }
  return [];
}

function marker(
  form: HeadingForm,
  line: Line,
  start: number,
  end: number,
  text: string,
  depth: number,
  found: NameMatch | undefined,
): Marker {
  const visible = line.leaf.visible.text.slice(start, end);
  // "Vragen van de docent" is a list of its own, not the section Vraag.
  const announces = announced(text);
  const match = announces && found?.by.every((by) => by === 'loose') ? undefined : found;
  const name = bareName(visible);
  const at = name === '' ? -1 : visible.indexOf(name);
  const nameStart = at < 0 ? start : start + at;
  return {
    form,
    leaf: line.leaf,
    line,
    start,
    end,
    nameStart,
    nameEnd: at < 0 ? end : nameStart + name.length,
    text,
    depth,
    ...(match && { match }),
    announces: match ? undefined : announces,
  };
}

/** Questions *to the writer*: "Vragen aan vader" and "Vragen die ik wil stellen" are not. */
const questionsHeading =
  /^(?:de |mijn |antwoorden op )?(?:\S+ )?\S*vragen(?: (?:van|bij|over|uit|om|ter|en)\b.*| (?:aan|voor) (?:jou|jezelf|de schrijver|de student|de inbrenger|thuis|dit|deze)\b.*| die (?:je|bij|horen)\b.*)?$/;

/** "Vragen van de docent" holds questions, "Antwoorden" answers; "Vragen stellen aan de moeder" neither. */
export const announced = remembering(announcedBy);

function announcedBy(heading: string): Announces {
  const name = fold(bareName(heading));
  if (
    /^(?:de |mijn |onze )?(?:antwoorden|beantwoording|uitwerking(?:en)?|uitgewerkte vragen)(?: (?:op|van|bij|van de|op de|bij de)\b.*)?$/.test(
      name,
    )
  ) {
    return 'answers';
  }
  if (questionsHeading.test(name) && !isInterrogative(name) && !/\b(?:ik|wij|we|ze|zij|hij)\b/.test(name))
    return 'questions';
  return undefined;
}

/** In a list item only its first line is a heading, or one that slipped into the item for want of a blank line. */
const mayHead = (line: Line): boolean => line.leaf.lines[0] === line || line.lazy;

/**
 * How much of the line, from its start, is bold; a number or emoji before it and a colon or the backslash of a line break
 * after it count along.
 */
function boldPrefix(line: Line): number {
  const { strong, text } = line.leaf.visible;
  const first = strong.find((span) => span.end > line.start);
  if (!first || first.start >= line.end) return 0;
  if (!/^(?:\d{1,2}[.)])?[^\p{L}\p{Nd}]*$/u.test(text.slice(line.start, Math.max(line.start, first.start)))) return 0;
  const end = Math.min(first.end, line.end);
  return /^[\s:\\]*$/.test(text.slice(end, line.end)) ? line.end - line.start : end - line.start;
}
