/** The words of a report as runs that later checks can trust, with the way back to the source. */
import { memo2 } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { fold } from '../../templates/names.ts';
import { hasRole } from '../../templates/roles.ts';
import { isByline, positionOf, type TitlePagePosition } from './bylines.ts';
import { isReferenceEntry } from './citations.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import type { Prose, RunKind } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { addressesOf, passageOf, tableOf, titlePassage, type ProseLeaf } from './passages.ts';
import { ProseBuilder } from './prose-builder.ts';

const referencesHeading = /^(?:literatuur|bronnen|bron|referenties?|bibliografie|geraadpleegde)\S*(?: |$)/;
const isReferencesHeading = textCache((text: string) => referencesHeading.test(fold(text)));
const cachedTitlePassage = textCache(titlePassage, 16);

/** `title`: the front matter's title, shown by most renderers as a heading. `sectionOf`: the section a leaf stands in. */
export function readProse(
  leaves: readonly LeafBlock[],
  sectionOf: ReadonlyMap<LeafBlock, TemplateSection>,
  title: { readonly text: string; readonly span: Span } | undefined,
): Prose {
  const builder = new ProseBuilder();
  if (title) builder.add(cachedTitlePassage(title.text), title.span.start, undefined);
  const shown = proseLeavesOf(
    leaves.filter((leaf) => leaf.lines.length > 0),
    sectionOf,
  );
  for (let index = 0; index < shown.length;) {
    const first = shown[index];
    if (!first) break;
    const { leaf, kind, section } = first;
    const from = index++;
    if (leaf.cell) {
      while (shown[index]?.leaf.cell?.table === leaf.cell.table) index++;
      const cells = shown.slice(from, index);
      // The addresses in a cell stand in its section.
      const sections = cells.flatMap((cell) => [cell, ...cell.leaf.rendered.links].map(() => cell.section));
      builder.add(tableOf(leaf, cells), leaf.origin.start, section, sections);
    } else {
      builder.add(passageOf(leaf, kind), leaf.origin.start, section);
      if (leaf.rendered.links.length > 0)
        for (const address of addressesOf(leaf)) builder.add(address, leaf.origin.start, section);
    }
  }
  return builder.prose();
}

/** Each leaf with words, the kind of run it makes, and its section. */
function proseLeavesOf(
  leaves: readonly LeafBlock[],
  sectionOf: ReadonlyMap<LeafBlock, TemplateSection>,
): readonly ProseLeaf[] {
  let underReferences = false;
  let front = leaves.length;
  return leaves.map((leaf, index): ProseLeaf => {
    const isHeading = leaf.kind === 'heading';
    if (isHeading) underReferences = isReferencesHeading(leaf.rendered.text);
    const place = positionOf(index, leaves.length, index <= front);
    if (front === leaves.length && !isHeading && leaf.rendered.text.split(/\s+/, 26).length > 25) front = index;
    const section = sectionOf.get(leaf);
    return { leaf, kind: runKindAtPosition(leaf, place, underReferences, section), section };
  });
}

const runKindAtPosition = (
  leaf: LeafBlock,
  place: TitlePagePosition,
  underReferences: boolean,
  section: TemplateSection | undefined,
): RunKind =>
  underReferences || hasRole(section, 'sources') ? kindUnderReferences(leaf, place) : kindElsewhere(leaf, place);

/** Under a heading of references, and elsewhere. */
const kindUnderReferences = memo2((leaf: LeafBlock, place: TitlePagePosition) => kindOf(leaf, place, true));
const kindElsewhere = memo2((leaf: LeafBlock, place: TitlePagePosition) => kindOf(leaf, place, false));

function kindOf(leaf: LeafBlock, place: TitlePagePosition, underReferences: boolean): RunKind {
  if (leaf.kind === 'heading' || leaf.kind === 'note' || leaf.kind === 'code') return leaf.kind;
  if (leaf.kind === 'definition') return 'references';
  const { text } = leaf.rendered;
  if (isReferenceEntry(text, underReferences)) return 'references';
  if (leaf.kind === 'cell') return 'cell';
  if (isByline(text, place)) return 'byline';
  return leaf.quoted ? 'quotation' : 'body';
}
