/** What each section the template expects looks like in the report: filled, empty, only placeholders, or missing. */
import type { Template, TemplateSection } from '../../templates/model.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import type { Region } from './regions.ts';
import { headingSpan, nameSpanOf, type HeadingCandidate } from './heading-candidates.ts';
import { sourceSpanOfLine } from './region-lines.ts';
import type { Heading, Leftover, Section, SectionState } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { ownText, storyText } from '../own-text/own-text.ts';
import { storyWords } from '../own-text/speech-acts.ts';
import type { RegionQuestions } from '../questions/questions.ts';

export function readSections(
  template: Template,
  regions: readonly Region[],
  questions: readonly RegionQuestions[],
): readonly Section[] {
  const asked = new Map(questions.map((each) => [each.region, each.questions]));
  const found = new Map<string, Section>();
  const regionsOf = bySection(regions);
  const contentOf = (section: TemplateSection): Content => {
    const own = regionsOf.get(section) ?? [];
    const stories = section.freeHeadings ? storiesOf(regions) : [];
    return readContent(section, own, stories, asked);
  };
  // Children first: a parent is filled by its sub-sections.
  for (const section of [...template.sections].reverse()) {
    const children = template.sections.filter(({ parent }) => parent === section.id).map(({ id }) => found.get(id));
    const present = children.filter((child) => child && child.state !== 'missing');
    const content = contentOf(section);
    const state = present.some((child) => child?.state === 'filled')
      ? 'filled'
      : present.length > 0 && content.state === 'missing'
        ? 'filled'
        : content.state;
    found.set(section.id, { id: section.id, expected: section, ...content, state });
  }
  return template.sections.flatMap(({ id }) => found.get(id) ?? []);
}

function bySection(regions: readonly Region[]): ReadonlyMap<TemplateSection, readonly Region[]> {
  const found = new Map<TemplateSection, Region[]>();
  for (const region of regions) {
    for (const section of region.sections) {
      const own = found.get(section);
      if (!own) found.set(section, [region]);
      else if (own.at(-1) !== region) own.push(region);
    }
  }
  return found;
}

const noSections: readonly TemplateSection[] = [];

/** Stories under headings of the writer's own; a report without any heading in it is a story as a whole. */
function storiesOf(regions: readonly Region[]): readonly Region[] {
  const only = regions.every(({ kind }) => kind === 'preamble');
  return only ? regions : regions.filter(({ kind }) => kind === 'narrative');
}

type Content = Pick<Section, 'state' | 'headings' | 'content' | 'words' | 'leftovers'>;

function readContent(
  section: TemplateSection,
  own: readonly Region[],
  stories: readonly Region[],
  asked: ReadonlyMap<Region, readonly { readonly words: number }[]>,
): Content {
  let words = 0;
  let hasQuestions = false;
  const leftovers: Leftover[] = [];
  const spans: Span[] = [];
  for (const region of own) {
    const questions = asked.get(region);
    const span = spanOfLines(region);
    if (span) spans.push(span);
    if (questions && section.questionKind !== 'free') {
      hasQuestions = true;
      words += questions.reduce((sum, question) => sum + question.words, 0);
      continue;
    }
    const text = ownText(region.lines, region.sections);
    words += text.words;
    for (const each of text.leftovers) leftovers.push(each);
  }
  const told = stories
    .filter((region) => !region.sections.includes(section))
    .map((region) => storyText(region.lines, noSections));
  const story = told.reduce((sum, text) => sum + text.words, 0);
  if (story >= storyWords) {
    words += story;
    for (const region of stories) {
      const span = spanOfLines(region);
      if (span) spans.push(span);
    }
    for (const text of told) for (const each of text.leftovers) leftovers.push(each);
  }
  const headings = own.flatMap((region) => (region.kind === 'narrative' ? [] : headingOf(region)));
  const state: SectionState =
    words > 0 || hasQuestions
      ? 'filled'
      : headings.length === 0
        ? 'missing'
        : leftovers.some(({ kind }) => kind === 'placeholder')
          ? 'placeholder'
          : 'empty';
  return { state, headings, content: spans, words, leftovers };
}

function spanOfLines({ lines }: Region): Span | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last ? { start: sourceSpanOfLine(first).start, end: sourceSpanOfLine(last).end } : undefined;
}

function headingOf({ heading, nameCell }: Region): readonly Heading[] {
  if (heading) return [toHeading(heading)];
  if (!nameCell) return [];
  const text = nameCell.rendered.text.trim();
  const start = nameCell.rendered.text.indexOf(text);
  const nameSpan = sourceSpanIn(nameCell, { start, end: start + text.length });
  return [{ form: 'cell', span: nameSpan, nameSpan, text, depth: 9 }];
}

export const toHeading = (heading: HeadingCandidate): Heading => ({
  form: heading.form,
  span: headingSpan(heading),
  nameSpan: sourceSpanIn(heading.leaf, nameSpanOf(heading)),
  text: heading.text,
  depth: heading.depth,
});
