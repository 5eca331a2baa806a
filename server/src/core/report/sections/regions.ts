/**
 * Divides a report into regions: a stretch of text under a heading that names a section, announces questions or answers,
 * or starts a story under a heading of the writer's own. Order and levels of headings are never trusted.
 */
import { nameIndex } from '../../templates/match.ts';
import type { Template, TemplateSection } from '../../templates/model.ts';
import { countingMarkers, findTitle } from './headings.ts';
import type { Leaf } from '../../markdown/leaf-block.ts';
import { markersOfOwn, type Marker } from './heading-candidates.ts';
import { isInterrogative, isOrder } from '../own-text/speech-acts.ts';
import {
  cellPiece,
  headingPiece,
  pieceBefore,
  pieceBehind,
  pieceWithin,
  wholeLine,
  type Piece,
} from './region-lines.ts';
import { tableSections } from './tables.ts';

export type RegionKind = 'preamble' | 'section' | 'narrative' | 'questions' | 'answers';

export interface Region {
  readonly kind: RegionKind;
  readonly marker?: Marker;
  /** For tables: the cell that names the sections. */
  readonly nameCell?: Leaf;
  /** Sections the heading names; for a narrative those it may count for as well. */
  readonly sections: readonly TemplateSection[];
  readonly pieces: readonly Piece[];
}

export interface Layout {
  readonly title?: Marker;
  readonly markers: readonly Marker[];
  readonly regions: readonly Region[];
}

export function layOut(leaves: readonly Leaf[], template: Template): Layout {
  const names = nameIndex(template);
  const all: Marker[] = [];
  for (const leaf of leaves) for (const marker of markersOfOwn(leaf, names)) all.push(marker);
  const tables = tableSections(leaves, names);
  const title = findTitle(all, leaves, template);
  const markers = countingMarkers(all, title, leaves, template);
  const state = new Regions(template, title);
  const taken = new Set<Leaf>(tables.flatMap(({ name, cells }) => [name, ...cells]));
  const byLeaf = groupBy(markers, ({ leaf }) => leaf);
  for (const leaf of leaves)
    if (taken.size === 0 || !taken.has(leaf)) state.addLeaf(leaf, byLeaf.get(leaf) ?? noMarkers);
  const fromTables = tables.map(({ name, sections, cells }): Region => {
    const pieces = cells.flatMap((cell) => cell.lines.map(cellPiece));
    return { kind: 'section', nameCell: name, sections, pieces };
  });
  const regions = adoptQuestions([...state.done(), ...fromTables], template);
  return { ...(title && { title }), markers, regions };
}

const noMarkers: readonly Marker[] = [];

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/**
 * A list under "Reflectievragen van de docent" is the report's question list when the template wants one and no heading
 * names it.
 */
function adoptQuestions(regions: readonly Region[], template: Template): readonly Region[] {
  const list = template.sections.find((section) => section.questionKind === 'list');
  if (!list || regions.some((region) => region.sections.includes(list))) return regions;
  return regions.map((region) => (region.kind === 'questions' ? { ...region, sections: [list] } : region));
}

interface OpenRegion {
  kind: RegionKind;
  marker?: Marker;
  sections: readonly TemplateSection[];
  pieces: Piece[];
}

/** Walks the leaves in order and opens a region at every heading that changes whose text follows. */
class Regions {
  private readonly regions: OpenRegion[] = [];
  private current: OpenRegion = { kind: 'preamble', sections: [], pieces: [] };
  private readonly template: Template;
  private readonly title: Marker | undefined;
  private readonly narrative: TemplateSection | undefined;

  constructor(template: Template, title: Marker | undefined) {
    this.template = template;
    this.title = title;
    this.narrative = template.sections.find((section) => section.freeHeadings);
    this.regions.push(this.current);
  }

  done(): readonly Region[] {
    return this.regions;
  }

  addLeaf(leaf: Leaf, markers: readonly Marker[]): void {
    if (leaf === this.title?.leaf) return;
    if (leaf.kind === 'note' || leaf.kind === 'definition') return;
    for (const line of leaf.lines) {
      const own = markers.length === 0 ? noMarkers : markers.filter((marker) => marker.line === line);
      if (own.length === 0) this.addPiece(wholeLine(line));
      for (const marker of own) this.addMarked(marker);
      if (leaf.kind === 'heading') break;
    }
  }

  private addMarked(marker: Marker): void {
    this.addPiece(pieceBefore(marker));
    this.addMarker(marker);
    if (marker.form === 'label' || marker.form === 'glued') this.addPiece(pieceBehind(marker));
    // In a section of short facts what follows the colon of a heading is the fact.
    else if (marker.match?.sections.every((section) => this.isBeforeStory(section))) this.addPiece(pieceWithin(marker));
  }

  private addMarker(marker: Marker): void {
    if (marker.match) this.open('section', marker, marker.match.sections);
    else if (marker.announces === 'answers') this.open('answers', marker, []);
    else if (this.belongsToCurrent(marker)) this.current.pieces.push(headingPiece(marker));
    else if (marker.announces === 'questions') this.open('questions', marker, []);
    else this.open('narrative', marker, this.alsoFills());
  }

  /** A heading of the writer's own stays in the region it stands in when it is a sub-heading or one of its questions. */
  private belongsToCurrent(marker: Marker): boolean {
    const { kind, marker: over, sections } = this.current;
    if (kind === 'preamble') return false;
    if (kind === 'answers')
      return marker.depth > (over?.depth ?? 0) || /^\W*(?:vraag|antwoord)?\s*\d/i.test(marker.text);
    if (marker.announces === 'questions') return false;
    if (kind === 'questions' || sections.some((section) => section.questionKind !== 'free')) {
      if (
        /\?\s*$/.test(marker.text) ||
        /^\W*vraag\s*\d/i.test(marker.text) ||
        isInterrogative(marker.text) ||
        isOrder(marker.text)
      )
        return true;
    }
    if (sections.some((section) => section.freeHeadings)) return true;
    if (kind === 'narrative') return false;
    if (!this.narrative) return true;
    const deeper = marker.depth > (over?.depth ?? 0);
    return deeper && !sections.every((section) => this.isBeforeStory(section));
  }

  /** Sections before the story in the template are short facts: a sub-heading with a story under it starts the story. */
  private isBeforeStory(section: TemplateSection): boolean {
    const { sections } = this.template;
    return this.narrative !== undefined && sections.indexOf(section) < sections.indexOf(this.narrative);
  }

  /** A deeper heading under "Context" both starts the story and fills Context. */
  private alsoFills(): readonly TemplateSection[] {
    const { kind, marker, sections } = this.current;
    return kind === 'section' && marker ? sections.filter((section) => this.isBeforeStory(section)) : [];
  }

  private open(kind: RegionKind, marker: Marker, sections: readonly TemplateSection[]): void {
    const deeper = kind !== 'narrative' || marker.depth > (this.current.marker?.depth ?? 0);
    this.current = { kind, marker, sections: deeper ? sections : [], pieces: [] };
    this.regions.push(this.current);
  }

  private addPiece(piece: Piece | undefined): void {
    if (piece) this.current.pieces.push(piece);
  }
}
