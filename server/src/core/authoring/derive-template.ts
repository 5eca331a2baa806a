/**
 * Makes a template page of a good example report: its headings become sections, its questions stay, its story doesn't.
 */
import type { Language } from '../findings/finding.ts';
import { announcedList } from '../report/questions/announced-lists.ts';
import type { Heading, Report, Section } from '../report/model.ts';
import { readReport } from '../report/read.ts';
import type { Settings } from '../settings/model.ts';
import { slug } from '../templates/names.ts';
import type { Span } from '../text/span.ts';
import { plainLine, questionsBetween, type AskedQuestions } from './derive-questions.ts';

/** The names that a derived template gets. */
export interface DerivedNames {
  readonly id: string;
  readonly name: string;
}

interface DerivedSection extends AskedQuestions {
  readonly heading: string;
  readonly depth: number;
  readonly required: boolean;
  readonly freeHeadings: boolean;
}

/** The text of a template page; undefined when the example has no heading to make a section of. */
export function deriveTemplate(example: string, names: DerivedNames, settings: Settings): string | undefined {
  const report = readReport(example, settings);
  const sections = sectionsOf(report);
  return sections.length === 0
    ? undefined
    : [
        frontMatter(names, report.lang),
        `# ${prompts[report.lang].title}`,
        ...sections.map((section) => sectionText(section, report.lang)),
      ].join('\n\n') + '\n';
}

/** What the lecturer replaces, in the language of the example. */
const prompts: Readonly<Record<Language, { title: string; description: string; guidance: string }>> = {
  nl: {
    title: 'Titel van je verslag',
    description: 'Schrijf hier in één zin wanneer je dit sjabloon gebruikt.',
    guidance: 'Leg hier uit wat er in dit onderdeel hoort.',
  },
  en: {
    title: 'Title of your report',
    description: 'Write here in one sentence when to use this template.',
    guidance: 'Explain here what belongs in this section.',
  },
};

function frontMatter({ id, name }: DerivedNames, lang: Language): string {
  const language = lang === 'en' ? 'lang: en\n' : '';
  return `---\nid: ${id}\n${language}name: ${JSON.stringify(name)}\ndescription: ${prompts[lang].description}\n---`;
}

function sectionText(
  { heading, depth, required, freeHeadings, questions, kind }: DerivedSection,
  lang: Language,
): string {
  const attributes = [
    `required: ${String(required)}`,
    'synonyms: []',
    ...(freeHeadings ? ['freeHeadings: true'] : []),
    ...(kind === 'free' ? [] : [`questions: ${kind}`]),
  ];
  return [
    `${'#'.repeat(depth)} ${heading}`,
    `<!--\n${attributes.join('\n')}\n-->`,
    prompts[lang].guidance,
    ...(questions.length > 0 ? [questions.map((question) => `- ${question}`).join('\n')] : []),
  ].join('\n\n');
}

function sectionsOf(report: Report): readonly DerivedSection[] {
  const sectionHeadings = withoutDoubles(headingsOfSections(report));
  const depths = [...new Set(sectionHeadings.map(({ depth }) => depth))].sort((a, b) => a - b);
  return sectionHeadings.map((heading, index): DerivedSection => {
    const known = (sectionNamed(report, heading) ?? untitledStory(report, heading))?.expected;
    return {
      heading: headingText(heading),
      depth: Math.min(6, depths.indexOf(heading.depth) + 2),
      required: known?.required ?? true,
      freeHeadings: known?.freeHeadings ?? false,
      ...questionsBetween(report, heading.span.end, sectionHeadings[index + 1]?.span.start ?? report.text.length),
    };
  });
}

const sectionNamed = ({ sections }: Report, { span }: Heading): Section | undefined =>
  sections.find(({ headings }) => headings.some((heading) => heading.span.start === span.start));

/** The headings to make sections of: not the title, headings above it, answers, questions, or chapters of the story. */
function headingsOfSections(report: Report): readonly Heading[] {
  const { title, sections, questions } = report;
  const cells = sections.flatMap(({ headings }) => headings.filter(({ form }) => form === 'cell'));
  // A title that isn't of depth 1 is taken for the heading of the first section.
  const first = title && title.depth > 1 ? [title] : [];
  const titleEnd = title?.depth === 1 ? title.span.end : 0;
  const candidates = [...first, ...report.headings, ...cells].sort((a, b) => a.span.start - b.span.start);
  const untitled = untitledStory(report);
  /**
   * Deeper headings are chapters of the story; -Infinity in a story without a heading, in which all headings are
   * chapters.
   */
  let storyDepth = Infinity;
  let hasUntitledStory = false;
  return candidates.flatMap((heading, index) => {
    const { span, text, depth } = heading;
    const known = sectionNamed(report, heading)?.expected;
    if (known) {
      storyDepth = known.freeHeadings ? depth : Infinity;
      return [heading];
    }
    if (span.start < titleEnd || isAnswerHeading(text)) return [];
    if (questions.some((question) => contains(span, question.span.start))) return [];
    if (depth > storyDepth) return [];
    const end = candidates[index + 1]?.span.start ?? Infinity;
    if (untitled && !hasUntitledStory && hasContentBetween(untitled, span.end, end)) {
      storyDepth = -Infinity;
      hasUntitledStory = true;
      return [{ ...heading, text: untitled.expected.heading }];
    }
    return [heading];
  });
}

/**
 * The section that tells the story, in a report in which the story has chapters but no heading of its own. `heading`:
 * only when this is the heading that was made up for the section.
 */
const untitledStory = ({ sections }: Report, heading?: Heading): Section | undefined =>
  sections.find(
    ({ expected, headings, state }) =>
      expected.freeHeadings &&
      headings.length === 0 &&
      state === 'filled' &&
      (heading === undefined || heading.text === expected.heading),
  );

const hasContentBetween = ({ content }: Section, start: number, end: number): boolean =>
  content.some((span) => span.start >= start && span.start < end);

const isAnswerHeading = (text: string): boolean => announcedList(text) === 'answers' || /^\W*antwoord/i.test(text);

const contains = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/** Only the first of the headings with one name: a template has each section once. */
function withoutDoubles(headings: readonly Heading[]): readonly Heading[] {
  const seen = new Set<string>();
  return headings.filter((heading) => {
    const id = slug(headingText(heading));
    if (id === '' || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

const headingText = ({ text }: Heading): string => plainLine(text).replace(/(?<![\s:.])[\s:.]+$/, '');
