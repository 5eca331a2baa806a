/** Reads the prose of a report: runs made of leaf blocks, each with the kind that rules and detectors rely on. */
import { memo2 } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import { isByline } from './bylines.ts';
import { isReferenceEntry } from './citations.ts';
import type { HiddenPassage } from './hidden.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import type { Prose, RunKind } from '../model.ts';
import { foldedStart } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { addressesOf, passageOf, tableOf, titlePassage, type ProseLeaf } from './passages.ts';
import { ProseBuilder } from './prose-builder.ts';
import { TitlePageBuilder, type TitlePagePosition } from './title-page.ts';

const referencesHeading = /^(?:literatuur|bronnen|bron|referenties?|bibliografie|geraadpleegde)\S*(?: |$)/;
const isReferencesHeading = (text: string): boolean => referencesHeading.test(foldedStart(text, 2, text.length));
const cachedTitlePassage = textCache(titlePassage, 16);

/**
 * The prose of the leaf blocks. `sectionByLeaf`: the section that a leaf stands in, if any. `title`: the title in the
 * front matter with its source span, which most renderers show as a heading; undefined without one. `hidden`: comes after
 * all that a reader sees.
 */
export function readProse(
  leaves: readonly LeafBlock[],
  sectionByLeaf: ReadonlyMap<LeafBlock, TemplateSection>,
  title: { readonly text: string; readonly span: Span } | undefined,
  hidden: readonly HiddenPassage[],
): Prose {
  const builder = new ProseBuilder();
  // The writers in the front matter stand on the title page, as it were.
  for (const { passage, start, isOfWriters } of hidden) if (isOfWriters) builder.add(passage, start);
  if (title) builder.add(cachedTitlePassage(title.text), title.span.start, undefined);
  const proseLeaves = proseLeavesOf(
    leaves.filter((leaf) => leaf.lines.length > 0),
    sectionByLeaf,
  );
  for (let index = 0; index < proseLeaves.length;) {
    const first = proseLeaves[index];
    if (!first) break;
    const { leaf, kind, section } = first;
    const from = index++;
    if (leaf.cell) {
      while (proseLeaves[index]?.leaf.cell?.table === leaf.cell.table) index++;
      const cells = proseLeaves.slice(from, index);
      // The addresses in a cell stand in its section.
      const sections = cells.flatMap((cell) => [cell, ...cell.leaf.rendered.links].map(() => cell.section));
      builder.add(tableOf(leaf, cells), leaf.origin.start, section, sections);
    } else {
      builder.add(passageOf(leaf, kind), leaf.origin.start, section);
      if (leaf.rendered.links.length > 0)
        for (const address of addressesOf(leaf)) builder.add(address, leaf.origin.start, section);
    }
  }
  for (const { passage, start, isOfWriters } of hidden) if (!isOfWriters) builder.add(passage, start);
  return builder.prose();
}

/** `leaves`: leaf blocks with text, in document order. */
function proseLeavesOf(
  leaves: readonly LeafBlock[],
  sectionByLeaf: ReadonlyMap<LeafBlock, TemplateSection>,
): readonly ProseLeaf[] {
  let underReferences = false;
  const titlePage = new TitlePageBuilder(leaves.length);
  return leaves.map((leaf): ProseLeaf => {
    const isHeading = leaf.kind === 'heading';
    if (isHeading) underReferences = isReferencesHeading(leaf.rendered.text);
    const section = sectionByLeaf.get(leaf);
    const position = titlePage.next({ isHeading, text: leaf.rendered.text, section });
    const kind =
      underReferences || hasRole(section, 'sources')
        ? kindUnderReferences(leaf, position)
        : kindElsewhere(leaf, position);
    return { leaf, kind, section };
  });
}

/** The kind of run that a leaf makes under a heading of references, and elsewhere. */
const kindUnderReferences = memo2((leaf: LeafBlock, position: TitlePagePosition) => kindOf(leaf, position, true));
const kindElsewhere = memo2((leaf: LeafBlock, position: TitlePagePosition) => kindOf(leaf, position, false));

function kindOf(leaf: LeafBlock, position: TitlePagePosition, underReferences: boolean): RunKind {
  if (leaf.kind === 'heading' || leaf.kind === 'note' || leaf.kind === 'code') return leaf.kind;
  if (leaf.kind === 'definition') return 'references';
  const { text } = leaf.rendered;
  if (isReferenceEntry(text, underReferences)) return 'references';
  if (leaf.kind === 'cell') return 'cell';
  if (isByline(text, position)) return 'byline';
  return leaf.quoted ? 'quotation' : 'body';
}
