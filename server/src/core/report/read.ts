/** Text to report: parse, choose the template, lay out, read sections, questions and prose. */
import type { Nodes, Root } from 'mdast';
import type { Settings } from '../settings/model.ts';
import { isWeak } from './markers.ts';
import type { Template } from '../templates/model.ts';
import { chooseTemplate } from './choose-template.ts';
import { readDirectives } from './directives.ts';
import { readFrontMatter } from './front-matter.ts';
import { layOut, type Region } from './layout.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { parseMarkdown } from './markdown.ts';
import type { FrontMatter, Report, Span } from './model.ts';
import { readProse } from './prose.ts';
import { readQuestions } from './questions.ts';
import { readSections, toHeading } from './sections.ts';

/** Never throws on any text. */
export function readReport(text: string, settings: Settings): Report {
  const root = parseMarkdown(text);
  const frontMatter = readFrontMatter(root, text);
  const leaves = leavesOf(root, text);
  const { template, templateFrom } = pickTemplate(leaves, frontMatter, settings);
  const layout = layOut(leaves, template);
  const asked = readQuestions(layout.regions, text);
  const sections = readSections(template, layout.regions, asked);
  const questions = asked.flatMap((each) => each.questions).sort((a, b) => a.span.start - b.span.start);
  return {
    text,
    root,
    ...(frontMatter && { frontMatter }),
    template,
    templateFrom,
    recognised: sections.filter(({ headings }) => headings.length > 0).length,
    ...(layout.title && { title: toHeading(layout.title) }),
    headings: layout.markers.filter((marker) => !isWeak(marker) || marker.match).map(toHeading),
    sections,
    questions,
    prose: readProse(text, leaves, sectionOf(layout.regions), titleOf(frontMatter, text)),
    directives: readDirectives(text, codeSpans(root)),
  };
}

function pickTemplate(
  leaves: readonly Leaf[],
  frontMatter: FrontMatter | undefined,
  { templates, template: setting }: Settings,
): Pick<Report, 'template' | 'templateFrom'> {
  const byId = (id: unknown): Template | undefined => templates.find((template) => template.id === id);
  const own = byId(frontMatter?.values['casus']);
  if (own) return { template: own, templateFrom: 'front-matter' };
  const recognised = chooseTemplate(leaves, templates, setting);
  if (recognised) return { template: recognised, templateFrom: 'headings' };
  const set = byId(setting);
  if (set) return { template: set, templateFrom: 'setting' };
  const [first] = templates;
  if (!first) throw new RangeError('Settings hold no templates.');
  return { template: byId('bundelcasus') ?? first, templateFrom: 'default' };
}

function sectionOf(regions: readonly Region[]): ReadonlyMap<Leaf, string> {
  const found = new Map<Leaf, string>();
  for (const { kind, sections, pieces } of regions) {
    const id = sections[0]?.id ?? (kind === 'narrative' ? 'casusbeschrijving' : undefined);
    if (id !== undefined) for (const { leaf } of pieces) found.set(leaf, id);
  }
  return found;
}

function titleOf(frontMatter: FrontMatter | undefined, text: string): { text: string; span: Span } | undefined {
  const span = frontMatter?.spans['title'];
  return span && typeof frontMatter?.values['title'] === 'string'
    ? { text: text.slice(span.start, span.end), span }
    : undefined;
}

/** Spans of code, in which nothing is a directive. */
function codeSpans(root: Root): readonly Span[] {
  const spans: Span[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      spans.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return spans;
}
