/**
 * Finds the lines that may be headings, whatever markup carries them: markdown headings, bold lines, labels, bare
 * lines, list items, labels stuck to a sentence. `headings.ts` decides which of them count; `tables.ts` finds cells
 * that name sections.
 */
import type { NameIndex, NameMatch } from '../../templates/match.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { bareName, withoutAttributes } from '../../templates/names.ts';
import { sourceSpanIn, sourceSpanOfLeaf, type LeafBlock, type RenderedLine } from '../../markdown/leaf-block.ts';
import type { HeadingForm } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { nameCandidatesIn, type NameCandidates } from './name-candidates.ts';
import { memo, memo2 } from '../../incremental/memo.ts';
import { announcedList, type AnnouncedList } from '../questions/announced-lists.ts';

/** Depths of headings without the markup of a heading; those of markdown headings are 1-6. */
const BOLD_DEPTH = 7;
const WEAK_DEPTH = 8;

/** A bold line of more UTF-16 units is no heading. */
const LONGEST_BOLD_LINE = 160;

/** A bare line of more words doesn't announce questions or answers. */
const MOST_WORDS_OF_ANNOUNCEMENT = 6;

export interface HeadingCandidate {
  readonly form: HeadingForm;
  readonly leaf: LeafBlock;
  /** The line it stands in; of a heading of several lines the first. */
  readonly line: RenderedLine;
  /** Offsets of the whole heading or label in the rendered text of the leaf. */
  readonly start: number;
  readonly end: number;
  /** Rendered text of the heading, without attributes ("{#actoren}"). */
  readonly text: string;
  /** As `Heading.depth` in the report model. */
  readonly depth: number;
  /** The sections it names; undefined when it names none. */
  readonly match: NameMatch | undefined;
  /** What a heading without `match` announces. */
  readonly announces: AnnouncedList;
}

/** "Situatie - er viel …": a label with a dash or semicolon behind it, which a sentence may have as well. */
export const isDashLabel = ({ form, leaf, start, end }: HeadingCandidate): boolean =>
  form === 'label' && /[-–—;=>→|]\s*$/.test(leaf.rendered.text.slice(start, end));

/** Source span of the whole heading with its markup. */
export const headingSpan = (candidate: HeadingCandidate): Span =>
  candidate.form === 'atx' || candidate.form === 'setext'
    ? sourceSpanOfLeaf(candidate.leaf)
    : sourceSpanIn(candidate.leaf, candidate);

/** The sections that a candidate names. */
export const sectionsOf = ({ match }: HeadingCandidate): readonly TemplateSection[] => match?.sections ?? [];

/** Labels, bare lines and list items have a weak form: such a line is often no heading. */
export const isWeak = ({ form }: HeadingCandidate): boolean => form !== 'atx' && form !== 'setext' && form !== 'bold';

/**
 * Heading candidates of a leaf block, in order: by the names of all templates, or by those of the report's own
 * template. Two functions, because a memo keeps one answer per leaf and both answers are wanted of every leaf.
 */
const candidatesOfAnyTemplate = memoCandidates();
export const candidatesOfOwnTemplate = memoCandidates();

/** The same of some leaf blocks, by the names of all templates: several readers ask for them. */
export const candidatesAmong = memo2((leaves: readonly LeafBlock[], names: NameIndex): readonly HeadingCandidate[] => {
  const found: HeadingCandidate[] = [];
  for (const leaf of leaves) for (const candidate of candidatesOfAnyTemplate(leaf, names)) found.push(candidate);
  return found;
});

function memoCandidates(): (leaf: LeafBlock, names: NameIndex) => readonly HeadingCandidate[] {
  const candidatesByNames = memo2(candidatesIn);
  return (leaf, names) => (mayHoldCandidates(leaf) ? candidatesByNames(leaf, names) : noCandidates);
}

const mayHoldCandidates = (leaf: LeafBlock): boolean =>
  leaf.kind === 'heading' ? !leaf.quoted && leaf.lines.length > 0 : nameCandidatesIn(leaf).length > 0;

function candidatesIn(leaf: LeafBlock, names: NameIndex): readonly HeadingCandidate[] {
  if (leaf.kind === 'heading') return candidatesOfHeading(leaf, names);
  return nameCandidatesIn(leaf).flatMap((nameCandidates) => candidatesOfLine(nameCandidates, names));
}

function candidatesOfHeading(leaf: LeafBlock, names: NameIndex): readonly HeadingCandidate[] {
  const line = leaf.lines[0];
  if (!line) return [];
  const whole = leaf.lines.map((each) => each.text).join(' ');
  const text = withoutAttributes(whole);
  const end = (leaf.lines.at(-1)?.end ?? line.end) - (whole.length - text.length);
  return [candidate(leaf.setext ? 'setext' : 'atx', line, line.start, end, text, leaf.depth, names.heading(text))];
}

function candidatesOfLine(nameCandidates: NameCandidates, names: NameIndex): readonly HeadingCandidate[] {
  const { line, bold, label, opening, isBare, glued } = nameCandidates;
  const { leaf, text } = line;
  const inItem = leaf.items.length > 0;
  if (bold === text.length && text.length <= LONGEST_BOLD_LINE) {
    const match = names.heading(text) ?? undefined;
    if (inItem)
      return match && canBeHeading(line)
        ? [candidate('item', line, line.start, line.end, text, WEAK_DEPTH, match)]
        : noCandidates;
    if (match || !/[.;,]$/.test(text)) return [candidate('bold', line, line.start, line.end, text, BOLD_DEPTH, match)];
    return noCandidates;
  }
  const mayMatch = names.mayStartWith(opening);
  if (mayMatch && inItem && line === leaf.lines[0] && names.isWholeName(text)) {
    return [candidate('item', line, line.start, line.end, text, WEAK_DEPTH, names.exact(text))];
  }
  if (label) {
    const { name, end, isAnswers, isSure } = label;
    const match = (mayMatch ? names.exact(name) : undefined) ?? (isSure ? names.slip(name) : undefined);
    if (match && (!inItem || canBeHeading(line))) {
      // "1. Situatie:" with nothing behind it is a heading in a list, as "1. Situatie" is.
      const alone = inItem && !line.lazy && end === text.length;
      return [candidate(alone ? 'item' : 'label', line, line.start, line.start + end, name, WEAK_DEPTH, match)];
    }
    if (!match && isAnswers)
      return [candidate('label', line, line.start, line.start + end, name, WEAK_DEPTH, undefined)];
  }
  if (isBare) {
    const match = mayMatch ? names.exact(text) : undefined;
    if (match)
      return inItem && !canBeHeading(line)
        ? noCandidates
        : [candidate(inItem && !line.lazy ? 'item' : 'bare', line, line.start, line.end, text, WEAK_DEPTH, match)];
    if (!inItem && announcedList(text) && text.split(/\s+/).length <= MOST_WORDS_OF_ANNOUNCEMENT) {
      return [bareCandidate(line)];
    }
  }
  for (const { start: startInLine, name } of glued) {
    const match = names.exact(name);
    if (!match) continue;
    const colon = text[startInLine + name.length] === ':' ? 1 : 0;
    const start = line.start + startInLine;
    return [candidate('glued', line, start, start + name.length + colon, name, WEAK_DEPTH, match)];
  }
  return noCandidates;
}

const noCandidates: readonly HeadingCandidate[] = [];

/** A line without any markup as a heading that names no section. */
export const bareCandidate = (line: RenderedLine): HeadingCandidate =>
  candidate('bare', line, line.start, line.end, line.text, WEAK_DEPTH, undefined);

function candidate(
  form: HeadingForm,
  line: RenderedLine,
  start: number,
  end: number,
  text: string,
  depth: number,
  found: NameMatch | undefined,
): HeadingCandidate {
  // "Vragen van de docent" announces a question list, although it loosely matches the section Vraag.
  const announces = announcedList(text);
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

/** Span of the name alone, without numbering and colon, in the rendered text of the leaf. */
export const nameSpanOf = memo(({ leaf, start, end }: HeadingCandidate): Span => {
  const heading = leaf.rendered.text.slice(start, end);
  const name = bareName(heading);
  const index = name === '' ? -1 : heading.indexOf(name);
  return index < 0 ? { start, end } : { start: start + index, end: start + index + name.length };
});

/** In a list item only the first line can be a heading, or a line that belongs to the item for want of a blank line. */
const canBeHeading = (line: RenderedLine): boolean => line.leaf.lines[0] === line || line.lazy;
