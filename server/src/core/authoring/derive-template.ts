/** A template page made of a good example: its headings as sections, its question lists as questions, and nothing of its story. */
import { announcedList } from '../report/questions/announced-lists.ts';
import type { Heading, Report, Section } from '../report/model.ts';
import { readReport } from '../report/read.ts';
import type { Settings } from '../settings/model.ts';
import { slug } from '../templates/names.ts';
import { plainLine, questionsBetween, type AskedBetween } from './derive-questions.ts';

export interface DerivedNames {
  readonly id: string;
  readonly name: string;
}

interface DerivedSection extends AskedBetween {
  readonly heading: string;
  readonly depth: number;
  readonly required: boolean;
  readonly freeHeadings: boolean;
}

/** Undefined when the example has no heading to make a section of. */
export function deriveTemplate(example: string, names: DerivedNames, settings: Settings): string | undefined {
  const report = readReport(example, settings);
  const sections = sectionsOf(report);
  return sections.length === 0
    ? undefined
    : [front(names), '# Titel van je verslag', ...sections.map(page)].join('\n\n') + '\n';
}

const front = ({ id, name }: DerivedNames): string =>
  `---\nid: ${id}\nname: ${JSON.stringify(name)}\ndescription: Schrijf hier in één zin wanneer je dit sjabloon gebruikt.\n---`;

function page({ heading, depth, required, freeHeadings, questions, kind }: DerivedSection): string {
  const attributes = [
    `required: ${String(required)}`,
    'synonyms: []',
    ...(freeHeadings ? ['freeHeadings: true'] : []),
    ...(kind === 'free' ? [] : [`questions: ${kind}`]),
  ];
  return [
    `${'#'.repeat(depth)} ${heading}`,
    `<!--\n${attributes.join('\n')}\n-->`,
    'Leg hier uit wat er in dit onderdeel hoort.',
    ...(questions.length > 0 ? [questions.map((question) => `- ${question}`).join('\n')] : []),
  ].join('\n\n');
}

function sectionsOf(report: Report): readonly DerivedSection[] {
  const kept = unique(keptHeadings(report));
  const depths = [...new Set(kept.map(({ depth }) => depth))].sort((a, b) => a - b);
  return kept.map((heading, index): DerivedSection => {
    const known = (sectionNamed(report, heading) ?? untitledStory(report, heading))?.expected;
    return {
      heading: headingText(heading),
      depth: Math.min(6, depths.indexOf(heading.depth) + 2),
      required: known?.required ?? true,
      freeHeadings: known?.freeHeadings ?? false,
      ...questionsBetween(report, heading.span.end, kept[index + 1]?.span.start ?? report.text.length),
    };
  });
}

const sectionNamed = ({ sections }: Report, { span }: Heading): Section | undefined =>
  sections.find(({ headings }) => headings.some((heading) => heading.span.start === span.start));

/** Headings that are sections: not the title, what stands above it, answers, questions, or chapters of the story. */
function keptHeadings(report: Report): readonly Heading[] {
  const { title, sections, questions } = report;
  const cells = sections.flatMap(({ headings }) => headings.filter(({ form }) => form === 'cell'));
  // A first heading on the level of the others is a section, not a title.
  const first = title && title.depth > 1 ? [title] : [];
  const from = title?.depth === 1 ? title.span.end : 0;
  const all = [...first, ...report.headings, ...cells].sort((a, b) => a.span.start - b.span.start);
  const untitled = untitledStory(report);
  /** Headings deeper than this are chapters: all of them in a story that has no heading of its own. */
  let storyDepth = Infinity;
  let told = false;
  return all.flatMap((heading, index) => {
    const { span, text, depth } = heading;
    const known = sectionNamed(report, heading)?.expected;
    if (known) {
      storyDepth = known.freeHeadings ? depth : Infinity;
      return [heading];
    }
    if (span.start < from || isAnswers(text) || questions.some((each) => covers(heading, each.span.start))) return [];
    if (depth > storyDepth) return [];
    if (untitled && !told && holdsText(untitled, span.end, all[index + 1]?.span.start ?? Infinity)) {
      storyDepth = -Infinity;
      told = true;
      return [{ ...heading, text: untitled.expected.heading }];
    }
    return [heading];
  });
}

/** The section that is a story, in a report that gives it headings of its own only. */
const untitledStory = ({ sections }: Report, named?: Heading): Section | undefined =>
  sections.find(
    ({ expected, headings, state }) =>
      expected.freeHeadings &&
      headings.length === 0 &&
      state === 'filled' &&
      (named === undefined || named.text === expected.heading),
  );

const holdsText = ({ content }: Section, start: number, end: number): boolean =>
  content.some((span) => span.start >= start && span.start < end);

const isAnswers = (text: string): boolean => announcedList(text) === 'answers' || /^\W*antwoord/i.test(text);
const covers = ({ span }: Heading, offset: number): boolean => span.start <= offset && offset < span.end;

/** Of headings with one name the first: a template has each section once. */
function unique(headings: readonly Heading[]): readonly Heading[] {
  const seen = new Set<string>();
  return headings.filter((heading) => {
    const id = slug(headingText(heading));
    if (id === '' || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

const headingText = ({ text }: Heading): string => plainLine(text).replace(/[\s:.]+$/, '');
