/** The words of a report as runs that later checks can trust, with the way back to the source. */
import { keepingBy } from '../../incremental/memo.ts';
import { remembering } from '../../incremental/text-cache.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { fold } from '../../templates/names.ts';
import { hasRole } from '../../templates/roles.ts';
import { isByline, placeOf, type Place } from './bylines.ts';
import type { Change } from '../edit-scope.ts';
import { isReferenceEntry } from './citations.ts';
import type { Leaf } from '../../markdown/leaf-block.ts';
import type { Prose, RunKind } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { addressesOf, passageOf, tableOf, titlePassage } from './passages.ts';
import { placedRun, proseOf, ProseBuilder, type Parts, type ShownAt } from './prose-builder.ts';

const referencesHeading = /^(?:literatuur|bronnen|bron|referenties?|bibliografie|geraadpleegde)\S*(?: |$)/;
const isReferencesHeading = remembering((text: string) => referencesHeading.test(fold(text)));
const titleOf = remembering(titlePassage, 16);

/** Prose, with what it takes to make it again after an edit. */
export interface ReadProse {
  readonly prose: Prose;
  readonly parts: Parts;
}

const withParts = (parts: Parts): ReadProse => ({ prose: proseOf(parts), parts });

/** `title`: the front matter's title, shown by most renderers as a heading. `sectionOf`: the section a leaf stands in. */
export function readProse(
  leaves: readonly Leaf[],
  sectionOf: ReadonlyMap<Leaf, TemplateSection>,
  title: { readonly text: string; readonly span: Span } | undefined,
): ReadProse {
  const builder = new ProseBuilder();
  if (title) builder.add(titleOf(title.text), title.span.start, undefined);
  const withWords = leaves.filter((leaf) => leaf.lines.length > 0);
  const { shown, front } = kinds(withWords, sectionOf);
  const passages: number[] = [];
  const runs: number[] = [];
  for (let index = 0; index < shown.length;) {
    const first = shown[index];
    if (!first) break;
    const { leaf, kind, section } = first;
    const from = index++;
    if (leaf.cell) while (shown[index]?.leaf.cell?.table === leaf.cell.table) index++;
    for (let at = from; at < index; at++) {
      passages.push(builder.passages.length);
      runs.push(builder.runs.length);
    }
    if (leaf.cell) {
      const cells = shown.slice(from, index);
      // The addresses in a cell stand in its section.
      const sections = cells.flatMap((cell) => [cell, ...cell.leaf.visible.links].map(() => cell.section));
      builder.add(tableOf(leaf, cells), leaf.origin.start, section, sections);
    } else {
      builder.add(passageOf(leaf, kind), leaf.origin.start, section);
      if (leaf.visible.links.length > 0)
        for (const address of addressesOf(leaf)) builder.add(address, leaf.origin.start, section);
    }
  }
  return withParts({
    leaves: withWords,
    shown,
    front,
    passageOf: passages,
    runOf: runs,
    passages: builder.passages,
    runs: builder.runs,
    segments: builder.segments,
    origins: builder.origins,
  });
}

/** The prose after an edit within text, where each leaf is one passage of one run; undefined when it has to be made anew. */
export function proseAgain(before: Parts, { old, now }: Change): ReadProse | undefined {
  const from = old[0] ? before.leaves.indexOf(old[0]) : -1;
  if (from <= before.front) return undefined;
  const leaves = before.leaves.slice();
  const shown = before.shown.slice();
  const passages = before.passages.slice();
  const runs = before.runs.slice();
  const segments = before.segments.slice();
  const origins = before.origins.slice();
  let passage = before.passageOf[from] ?? 0;
  let run = before.runOf[from] ?? 0;
  let at = passages[passage]?.start ?? 0;
  for (let index = 0; index < now.length; index++, passage++, run++) {
    const leaf = now[index];
    const was = shown[from + index];
    if (!leaf || !was) return undefined;
    const kind = kindAt(leaf, was.place, was.underReferences, was.section);
    const traced = passageOf(leaf, kind);
    const [own] = traced.passage.runs;
    if (!own) return undefined;
    leaves[from + index] = leaf;
    shown[from + index] = { ...was, leaf, kind };
    passages[passage] = { passage: traced.passage, start: at };
    runs[run] = placedRun(own, at, was.section);
    segments[run] = traced.segments[0] ?? [];
    origins[run] = leaf.origin.start;
    at += traced.passage.text.length + 2;
  }
  // All that stands below moves as far, in the prose and in the source.
  const by = at - (passages[passage]?.start ?? at);
  const further = (leaves[from + now.length]?.origin.start ?? 0) - (origins[run] ?? 0);
  for (; passage < passages.length; passage++) {
    const each = passages[passage];
    if (each && by !== 0) passages[passage] = { passage: each.passage, start: each.start + by };
  }
  for (; run < runs.length; run++) {
    const each = runs[run];
    if (each && by !== 0) runs[run] = placedRun(each, by, each.section);
    origins[run] = (origins[run] ?? 0) + further;
  }
  const { front, passageOf: passagePlaces, runOf } = before;
  return withParts({ leaves, shown, front, passageOf: passagePlaces, runOf, passages, runs, segments, origins });
}

/** What kind of run each leaf with words is. */
function kinds(
  leaves: readonly Leaf[],
  sectionOf: ReadonlyMap<Leaf, TemplateSection>,
): { readonly shown: readonly ShownAt[]; readonly front: number } {
  let underReferences = false;
  let front = leaves.length;
  const shown = leaves.map((leaf, index): ShownAt => {
    const isHeading = leaf.kind === 'heading';
    if (isHeading) underReferences = isReferencesHeading(leaf.visible.text);
    const place = placeOf(index, leaves.length, index <= front);
    if (front === leaves.length && !isHeading && leaf.visible.text.split(/\s+/, 26).length > 25) front = index;
    const section = sectionOf.get(leaf);
    return { leaf, kind: kindAt(leaf, place, underReferences, section), section, place, underReferences };
  });
  return { shown, front };
}

const kindAt = (leaf: Leaf, place: Place, underReferences: boolean, section: TemplateSection | undefined): RunKind =>
  underReferences || hasRole(section, 'sources') ? kindUnder(leaf, place) : kindOutside(leaf, place);

/** Under a heading of references, and elsewhere. */
const kindUnder = keepingBy((leaf: Leaf, place: Place) => kindOf(leaf, place, true));
const kindOutside = keepingBy((leaf: Leaf, place: Place) => kindOf(leaf, place, false));

function kindOf(leaf: Leaf, place: Place, underReferences: boolean): RunKind {
  if (leaf.kind === 'heading' || leaf.kind === 'note' || leaf.kind === 'code') return leaf.kind;
  if (leaf.kind === 'definition') return 'references';
  const { text } = leaf.visible;
  if (isReferenceEntry(text, underReferences)) return 'references';
  if (leaf.kind === 'cell') return 'cell';
  if (isByline(text, place)) return 'byline';
  return leaf.quoted ? 'quotation' : 'body';
}
