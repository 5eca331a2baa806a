/** Reads the sections that the template expects: where each stands in the report, and whether it is filled. */
import type { Template, TemplateSection } from '../../templates/model.ts';
import { sourceSpanIn } from '../../markdown/leaf-block.ts';
import type { Region } from './region.ts';
import { headingSpan, nameSpanOf, type HeadingCandidate } from './heading-candidates.ts';
import { sourceSpanOfLine } from './region-lines.ts';
import type { Heading, Leftover, Section, SectionState } from '../model.ts';
import type { Span } from '../../text/span.ts';
import { ownText, storyText } from '../own-text/own-text.ts';
import { storyWords } from '../own-text/speech-acts.ts';
import type { RegionQuestions } from '../questions/questions.ts';

/** Depth of a table cell that names a section; see `Heading.depth`. */
const CELL_DEPTH = 9;

/** One for each section of the template, in template order. `questions`: what `readQuestions` read in the regions. */
export function readSections(
  template: Template,
  regions: readonly Region[],
  questions: readonly RegionQuestions[],
): readonly Section[] {
  const questionsByRegion = new Map(questions.map((each) => [each.region, each.questions]));
  const sectionById = new Map<string, Section>();
  const regionsBySection = groupBySection(regions);
  const contentOf = (section: TemplateSection): Content => {
    const named = regionsBySection.get(section) ?? [];
    const stories = section.freeHeadings ? storiesOf(regions) : [];
    return readContent(section, named, stories, questionsByRegion);
  };
  // From the last section back, because a parent is filled by its sub-sections, and these follow it.
  for (const section of [...template.sections].reverse()) {
    const children = template.sections
      .filter(({ parent }) => parent === section.id)
      .map(({ id }) => sectionById.get(id));
    const present = children.filter((child) => child && child.state !== 'missing');
    const content = contentOf(section);
    const state = present.some((child) => child?.state === 'filled')
      ? 'filled'
      : present.length > 0 && content.state === 'missing'
        ? 'filled'
        : content.state;
    sectionById.set(section.id, { id: section.id, expected: section, ...content, state });
  }
  return template.sections.flatMap(({ id }) => sectionById.get(id) ?? []);
}

function groupBySection(regions: readonly Region[]): ReadonlyMap<TemplateSection, readonly Region[]> {
  const regionsBySection = new Map<TemplateSection, Region[]>();
  for (const region of regions) {
    for (const section of region.sections) {
      const ofSection = regionsBySection.get(section);
      if (!ofSection) regionsBySection.set(section, [region]);
      else if (ofSection.at(-1) !== region) ofSection.push(region);
    }
  }
  return regionsBySection;
}

const noSections: readonly TemplateSection[] = [];

/** Stories under headings of the writer's own; a report without any heading is a story as a whole. */
function storiesOf(regions: readonly Region[]): readonly Region[] {
  const hasNoHeading = regions.every(({ kind }) => kind === 'preamble');
  return hasNoHeading ? regions : regions.filter(({ kind }) => kind === 'narrative');
}

type Content = Pick<Section, 'state' | 'headings' | 'content' | 'words' | 'leftovers'>;

/**
 * `named`: the regions of the section; `stories`: regions that fill it when they hold the words of a story together.
 */
function readContent(
  section: TemplateSection,
  named: readonly Region[],
  stories: readonly Region[],
  questionsByRegion: ReadonlyMap<Region, readonly { readonly words: number }[]>,
): Content {
  let words = 0;
  let hasQuestions = false;
  const leftovers: Leftover[] = [];
  const spans: Span[] = [];
  for (const region of named) {
    const questions = questionsByRegion.get(region);
    const span = spanOfLines(region);
    if (span) spans.push(span);
    if (questions && section.questionKind !== 'free') {
      hasQuestions = true;
      words += questions.reduce((sum, question) => sum + question.words, 0);
      // The instruction of a lecturer above the list, and "nog aanvullen" below an answer.
      for (const each of ownText(region.lines, region.sections).leftovers) leftovers.push(each);
      continue;
    }
    const text = ownText(region.lines, region.sections);
    words += text.words;
    for (const each of text.leftovers) leftovers.push(each);
  }
  const storyTexts = stories
    .filter((region) => !region.sections.includes(section))
    .map((region) => storyText(region.lines, noSections));
  const wordsInStories = storyTexts.reduce((sum, text) => sum + text.words, 0);
  if (wordsInStories >= storyWords) {
    words += wordsInStories;
    for (const region of stories) {
      const span = spanOfLines(region);
      if (span) spans.push(span);
    }
    for (const text of storyTexts) for (const each of text.leftovers) leftovers.push(each);
  }
  const headings = named.flatMap((region) => (region.kind === 'narrative' ? [] : headingOf(region)));
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

/** Source span from the first line to the last; undefined for a region without lines. */
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
  return [{ form: 'cell', span: nameSpan, nameSpan, text, depth: CELL_DEPTH }];
}

/** A heading candidate as the report model has it: with spans of the source. */
export const toHeading = (heading: HeadingCandidate): Heading => ({
  form: heading.form,
  span: headingSpan(heading),
  nameSpan: sourceSpanIn(heading.leaf, nameSpanOf(heading)),
  text: heading.text,
  depth: heading.depth,
});
