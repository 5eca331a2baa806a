/**
 * Reads a text as a `Report`: cuts it into blocks, chooses the template, divides the text into regions, and reads
 * sections, questions and prose.
 */
import type { Nodes, Root } from 'mdast';
import { memo2 } from '../incremental/memo.ts';
import type { Settings } from '../settings/model.ts';
import { isWeak } from './sections/heading-candidates.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import { storySections } from '../templates/roles.ts';
import { chooseTemplate } from './template-choice.ts';
import { readDirectives } from '../markdown/directives.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { divide, type Region } from './sections/regions.ts';
import { leafBlocksOf } from '../markdown/leaf-blocks.ts';
import { type LeafBlock } from '../markdown/leaf-block.ts';
import { blocksOf, treeOf, type BlockedText, type PositionedBlock } from '../markdown/document.ts';
import type { Report } from './model.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import { readProse } from './prose/prose.ts';
import { readQuestions } from './questions/questions.ts';
import { readSections, toHeading } from './sections/sections.ts';

/**
 * Reads any text without throwing; settings without templates throw a RangeError. `previous` is the report as it was
 * before an edit: blocks that the edit left alone are not read again. The answer is the same without `previous`.
 */
export function readReport(text: string, settings: Settings, previous?: Report): Report {
  const blocks = blocksOf(text, previous && blocksOfReport.get(previous));
  const leaves = leafBlocksOf(blocks);
  const frontMatter = blocks[0] && frontMatterOf(blocks[0].block, blocks[0].start);
  const { template, templateFrom } = pickTemplate(leaves, frontMatter, settings);
  const division = divide(leaves, template);
  const regionQuestions = readQuestions(division.regions, text, leaves);
  const sections = readSections(template, division.regions, regionQuestions);
  const questions = regionQuestions.flatMap((each) => each.questions).sort((a, b) => a.span.start - b.span.start);
  let root: Root | undefined;
  const report: Report = {
    text,
    get root() {
      return (root ??= treeOf(text, blocks));
    },
    ...(frontMatter && { frontMatter }),
    template,
    templateFrom,
    recognised: sections.filter(({ headings }) => headings.length > 0).length,
    ...(division.title && { title: toHeading(division.title) }),
    headings: division.headings.filter((candidate) => !isWeak(candidate) || candidate.match).map(toHeading),
    sections,
    questions,
    prose: readProse(leaves, sectionsByLeaf(division.regions, template), titleOf(frontMatter, text)),
    directives: readDirectives(text, () => codeSpans(blocks)),
  };
  blocksOfReport.set(report, { text, blocks });
  return report;
}

/** The blocks of each report, so that the report after an edit can be read from them. */
const blocksOfReport = new WeakMap<Report, BlockedText>();

const frontMatterOf = memo2(readFrontMatter);

/** The template of a report that names none, when its headings and the settings don't tell either. */
const DEFAULT_TEMPLATE = 'bundelcasus';

function pickTemplate(
  leaves: readonly LeafBlock[],
  frontMatter: FrontMatter | undefined,
  { templates, template: setting }: Settings,
): Pick<Report, 'template' | 'templateFrom'> {
  const byId = (id: unknown): Template | undefined => templates.find((template) => template.id === id);
  const declared = byId(frontMatter?.values['casus']);
  if (declared) return { template: declared, templateFrom: 'front-matter' };
  const recognised = chooseTemplate(leaves, templates, setting);
  if (recognised) return { template: recognised, templateFrom: 'headings' };
  const fromSetting = byId(setting);
  if (fromSetting) return { template: fromSetting, templateFrom: 'setting' };
  const [first] = templates;
  if (!first) throw new RangeError('Settings hold no templates.');
  return { template: byId(DEFAULT_TEMPLATE) ?? first, templateFrom: 'default' };
}

/**
 * The section each leaf block stands in. A story under a heading of the writer's own belongs to the section that asks
 * for such headings, else to the first section that tells a story.
 */
function sectionsByLeaf(regions: readonly Region[], template: Template): ReadonlyMap<LeafBlock, TemplateSection> {
  const story = template.sections.find(({ freeHeadings }) => freeHeadings) ?? [...storySections(template)][0];
  const sectionByLeaf = new Map<LeafBlock, TemplateSection>();
  for (const { kind, sections, lines } of regions) {
    const section = sections[0] ?? (kind === 'narrative' ? story : undefined);
    if (section) for (const { leaf } of lines) sectionByLeaf.set(leaf, section);
  }
  return sectionByLeaf;
}

function titleOf(frontMatter: FrontMatter | undefined, text: string): { text: string; span: Span } | undefined {
  const span = frontMatter?.spans['title'];
  return span && typeof frontMatter?.values['title'] === 'string'
    ? { text: text.slice(span.start, span.end), span }
    : undefined;
}

/** Source spans of code blocks and inline code: a comment in code is no directive. */
function codeSpans(blocks: readonly PositionedBlock[]): readonly Span[] {
  const spans: Span[] = [];
  const visit = (node: Nodes, blockStart: number): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      const { start, end } = node.position ?? {};
      spans.push({ start: blockStart + (start?.offset ?? 0), end: blockStart + (end?.offset ?? 0) });
    } else if ('children' in node) for (const child of node.children) visit(child, blockStart);
  };
  for (const { block, start } of blocks) for (const node of block.nodes) visit(node, start);
  return spans;
}
