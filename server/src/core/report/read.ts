/**
 * Reads a text as a `Report`: cuts it into blocks, finds the reports in it, and for each chooses the template, divides the
 * text into regions, and reads sections, questions and prose.
 */
import type { Nodes, Root } from 'mdast';
import type { Language } from '../findings/finding.ts';
import { memo2 } from '../incremental/memo.ts';
import type { Settings } from '../settings/model.ts';
import { isWeak } from './sections/heading-candidates.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import { storySections } from '../templates/roles.ts';
import { inLanguage } from '../templates/languages.ts';
import { noTemplate } from '../templates/no-template.ts';
import type { ReportLeaves } from './report-parts.ts';
import { reportsIn } from './reports-in-text.ts';
import { chooseTemplate } from './template-choice.ts';
import { readDirectives } from '../markdown/directives.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { leftoversOutside } from './own-text/outside-sections.ts';
import type { Region } from './sections/region.ts';
import { divide, type Division } from './sections/regions.ts';
import { declaredLanguage, languageOf } from './language.ts';
import { isCutWithinSentence, leafBlocksOf } from '../markdown/leaf-blocks.ts';
import { sourceSpanOfLeaf, type LeafBlock } from '../markdown/leaf-block.ts';
import { nestsToTheBottom } from '../markdown/nesting.ts';
import { blocksOf, treeOf, type BlockedText, type PositionedBlock } from '../markdown/document.ts';
import type { Report } from './model.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import { hiddenPassages } from './prose/hidden.ts';
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
  let root: Root | undefined;
  const source: Source = {
    text,
    leaves,
    frontMatter,
    settings,
    blocks,
    root: () => (root ??= treeOf(text, blocks)),
    directives: readDirectives(text, () => codeSpans(blocks)),
  };
  const report = readDivided(source, leaves);
  blocksOfReport.set(report, { text, blocks });
  return report;
}

/** Is something in the report, or in one of its lists or quotes, read as text because it nests too deep? */
export const nestsTooDeep = (report: Report): boolean =>
  blocksOfReport.get(report)?.blocks.some(({ block }) => !block.plain && nestsToTheBottom(block.nodes)) ?? false;

/**
 * Where so much markup stands that a part of it is read as text, or so long a sentence that it is read in pieces: the offsets
 * of these blocks. No ordinary report has one.
 */
export const tooFullBlocks = (report: Report): readonly number[] =>
  (blocksOfReport.get(report)?.blocks ?? [])
    .filter(
      ({ block }) => (!block.plain && block.nodes.some(({ data }) => data?.isTooFull)) || isCutWithinSentence(block),
    )
    .map(({ start }) => start);

function readDivided(source: Source, leaves: readonly LeafBlock[]): Report {
  const division = reportsIn(leaves, source.settings.templates);
  const whole = wholeOf(source.text);
  if (division.kind !== 'reports')
    return readOne(source, leaves, whole, { followNoModel: division.kind === 'chapters' }).report;
  const [first, ...others] = division.reports;
  if (first && others.length === 0) return readOne(source, first.leaves, whole, { titleLeaf: first.title }).report;
  return readSeveral(source, leaves, division.reports);
}

/** What the reports of one text share. */
interface Source extends Pick<Report, 'text' | 'directives'> {
  readonly frontMatter: FrontMatter | undefined;
  /** All leaf blocks: a footnote of the first report may stand below the last. */
  readonly leaves: readonly LeafBlock[];
  readonly settings: Settings;
  readonly blocks: readonly PositionedBlock[];
  readonly root: () => Root;
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

/** A report, and the section that each of its leaf blocks stands in. */
interface ReadReport {
  readonly report: Report;
  readonly sectionByLeaf: ReadonlyMap<LeafBlock, TemplateSection>;
}

interface OneReport {
  /** The heading that begins the report, where the text holds more than the report. */
  readonly titleLeaf?: LeafBlock | undefined;
  /** The chapters of the text follow no model: their headings tell nothing. */
  readonly followNoModel?: boolean;
}

function readOne(
  source: Source,
  leaves: readonly LeafBlock[],
  span: Span,
  { titleLeaf, followNoModel = false }: OneReport = {},
): ReadReport {
  const { text, frontMatter, settings } = source;
  const picked = pickTemplate(leaves, frontMatter, settings, followNoModel);
  const { template, lang, division } = divideInLanguage(source, leaves, span, picked.template, titleLeaf);
  const regionQuestions = readQuestions(division.regions, text, source.leaves);
  const sections = readSections(template, division.regions, regionQuestions);
  const questions = regionQuestions.flatMap((each) => each.questions).sort((a, b) => a.span.start - b.span.start);
  const sectionByLeaf = sectionsByLeaf(division.regions, template);
  const title = span.start === 0 ? titleOf(frontMatter, text) : undefined;
  const report: Report = {
    text,
    span,
    get root() {
      return source.root();
    },
    ...(frontMatter && { frontMatter }),
    lang,
    template,
    templateFrom: picked.templateFrom,
    recognised: sections.filter(({ headings }) => headings.length > 0).length,
    ...(division.title && { title: toHeading(division.title) }),
    headings: division.headings.filter((candidate) => !isWeak(candidate) || candidate.match).map(toHeading),
    sections,
    leftovers: leftoversOutside(division.regions),
    questions,
    prose: readProse(leaves, sectionByLeaf, title, hiddenPassages(source.blocks, span, frontMatter)),
    directives: source.directives,
    parts: [],
  };
  return { report, sectionByLeaf };
}

/** The regions of a report by the names of its template, and the template in the language of the report. */
function divideInLanguage(
  { text, frontMatter }: Source,
  leaves: readonly LeafBlock[],
  span: Span,
  picked: Template,
  titleLeaf: LeafBlock | undefined,
): { readonly template: Template; readonly lang: Language; readonly division: Division } {
  const declared = declaredLanguage(frontMatter, picked);
  const first = inLanguage(picked, declared ?? 'nl');
  const division = divide(leaves, first, text, titleLeaf);
  const lang = declared ?? languageOf(division.headings, text.slice(span.start, span.end));
  const template = inLanguage(picked, lang);
  return { template, lang, division: template === first ? division : divide(leaves, template, text, titleLeaf) };
}

/** The report of a text that holds several: what they have, together. */
function readSeveral(source: Source, leaves: readonly LeafBlock[], several: readonly ReportLeaves[]): Report {
  const { text, frontMatter } = source;
  const starts = several.map(({ first }, index) => (index === 0 ? 0 : sourceSpanOfLeaf(first).start));
  const read = several.map((own, index) =>
    readOne(
      source,
      own.leaves,
      { start: starts[index] ?? 0, end: starts[index + 1] ?? text.length },
      { titleLeaf: own.title },
    ),
  );
  const parts = read.map(({ report }) => report);
  const [first] = parts;
  if (!first) throw new RangeError('A text holds one report or more.');
  const sectionByLeaf = new Map(read.flatMap((each) => [...each.sectionByLeaf]));
  return {
    text,
    get root() {
      return source.root();
    },
    ...(frontMatter && { frontMatter }),
    lang: first.lang,
    template: first.template,
    templateFrom: first.templateFrom,
    ...(first.title && { title: first.title }),
    directives: source.directives,
    span: wholeOf(text),
    recognised: parts.reduce((sum, { recognised }) => sum + recognised, 0),
    headings: parts.flatMap(({ headings, title }, index) => [...(title && index > 0 ? [title] : []), ...headings]),
    sections: parts.flatMap(({ sections }, index) => sections.map((section) => ({ ...section, report: index + 1 }))),
    leftovers: parts.flatMap(({ leftovers }) => leftovers),
    questions: parts.flatMap(({ questions }, index) =>
      questions.map((question) => ({ ...question, report: index + 1 })),
    ),
    prose: readProse(
      leaves,
      sectionByLeaf,
      titleOf(frontMatter, text),
      hiddenPassages(source.blocks, wholeOf(text), frontMatter),
    ),
    parts,
  };
}

/** The blocks of each report, so that the report after an edit can be read from them. */
const blocksOfReport = new WeakMap<Report, BlockedText>();

const frontMatterOf = memo2(readFrontMatter);

function pickTemplate(
  leaves: readonly LeafBlock[],
  frontMatter: FrontMatter | undefined,
  { templates, template: setting }: Settings,
  followNoModel: boolean,
): Pick<Report, 'template' | 'templateFrom'> {
  if (templates.length === 0) throw new RangeError('Settings hold no templates.');
  const byId = (id: unknown): Template | undefined => templates.find((template) => template.id === id);
  const declared = byId(frontMatter?.values['casus']);
  if (declared) return { template: declared, templateFrom: 'front-matter' };
  const title = frontMatter?.values['title'];
  const chosen = chooseTemplate(
    leaves,
    templates,
    setting,
    typeof title === 'string' ? title : undefined,
    followNoModel,
  );
  if (chosen) return chosen;
  const fromSetting = byId(setting);
  return fromSetting
    ? { template: fromSetting, templateFrom: 'setting' }
    : { template: noTemplate, templateFrom: 'none' };
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
