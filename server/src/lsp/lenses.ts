/** The code lenses of a report: what they say, where they stand, and what a click on each does. */
import {
  fixesFor,
  stages,
  type Finding,
  type Fix,
  type LintedReport,
  type Localised,
  type Section,
  type Span,
  type Stage,
} from '../core/index.ts';
import type { Progress, QuestionList } from './progress.ts';

export interface Lens {
  /** Where it stands: above the line of this offset. */
  readonly at: number;
  readonly text: Localised;
  /** Without one the lens only says something. */
  readonly action?: LensAction;
}

export type LensAction =
  | { readonly kind: 'go'; readonly to: Span }
  | { readonly kind: 'fix'; readonly finding: Finding; readonly fix: LensFix }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'review' };

/** `scaffold` puts something to fill in. The others take out what is not required: this section, or all of them. */
const allFixes = ['scaffold', 'remove', 'remove-all'] as const;
export type LensFix = (typeof allFixes)[number];
export const isLensFix = (value: unknown): value is LensFix => allFixes.some((fix) => fix === value);

/** Above the title, a section with something to do and a list with an open question: nothing above what is done. */
export const lensesOf = (result: LintedReport, progress: Progress): readonly Lens[] =>
  [
    ...titleLenses(result, progress),
    ...progress.openSections
      .filter(({ ruleId }) => ruleId === 'structure/empty-section')
      .flatMap((finding) => sectionLenses(result, progress, finding)),
    ...progress.openLists.flatMap((list) => listLenses(progress, list)),
  ].sort((a, b) => a.at - b.at);

function titleLenses(result: LintedReport, progress: Progress): readonly Lens[] {
  const { report, openSections, details } = progress;
  const at =
    (report.title ?? report.headings[0])?.span.start ?? firstText(report.text, report.frontMatter?.span.end ?? 0);
  const [first] = openSections;
  const section = first && sectionOf(progress, first);
  return [
    { at, text: countsOf(progress) },
    ...(first && section
      ? [{ at, text: beginWith(section), action: beginAction(result, first, section) } satisfies Lens]
      : []),
    ...restLenses(result, openSections, at),
    ...(details > 0 ? [{ at, text: review, action: { kind: 'review' } } satisfies Lens] : []),
    ...stageLenses(result, progress, at),
  ];
}

/** Where only sections are left that are not required: all of them out at once. */
function restLenses(result: LintedReport, openSections: readonly Finding[], at: number): readonly Lens[] {
  const [first, ...more] = openSections.map((finding) => ({ finding, fix: fixFor(result, finding, 'remove-all') }));
  if (!first?.fix || !more.every(({ fix }) => fix)) return [];
  return [{ at, text: first.fix.title, action: { kind: 'fix', finding: first.finding, fix: 'remove-all' } }];
}

/** Where all is done: on to the next stage. The stage is of the file, so not where that holds several reports. */
function stageLenses({ report, stage }: LintedReport, progress: Progress, at: number): readonly Lens[] {
  const { sections, questions, details } = progress;
  const isDone = sections.done === sections.all && questions.done === questions.all && details === 0;
  const next = stages[stages.indexOf(stage) + 1];
  if (!isDone || sections.all === 0 || next === undefined || report.parts.length > 0) return [];
  return [{ at, text: onTo(next), action: { kind: 'stage', stage: next } }];
}

const firstText = (text: string, from: number): number => from + Math.max(0, text.slice(from).search(/\S/));

const sectionOf = ({ report }: Progress, { data }: Finding): Section | undefined =>
  report.sections.find(({ id }) => id === data['section']);

/** A missing section is put in; one that is there is shown. */
function beginAction(result: LintedReport, finding: Finding, { headings }: Section): LensAction {
  const [heading] = headings;
  return heading || !fixFor(result, finding, 'scaffold')
    ? { kind: 'go', to: heading ? endOf(heading.span) : finding.span }
    : { kind: 'fix', finding, fix: 'scaffold' };
}

function sectionLenses(result: LintedReport, progress: Progress, finding: Finding): readonly Lens[] {
  const section = sectionOf(progress, finding);
  const at = finding.span.start;
  const fixes = lensFixes.flatMap((fix): Lens[] => {
    const found = fixFor(result, finding, fix);
    return found ? [{ at, text: found.title, action: { kind: 'fix', finding, fix } }] : [];
  });
  return [{ at, text: section?.state === 'placeholder' ? fillIn : write }, ...fixes];
}

const lensFixes: readonly LensFix[] = ['scaffold', 'remove'];

export function fixFor(result: LintedReport, finding: Finding, fix: LensFix): Fix | undefined {
  const kind = fix === 'scaffold' ? 'scaffold' : 'assist';
  const fixes = fixesFor(result, finding).filter((each) => each.kind === kind);
  return fix === 'remove-all' ? fixes.at(-1) : fixes[0];
}

function listLenses({ report }: Progress, { section, questions, open }: QuestionList): readonly Lens[] {
  const first = questions[0]?.span.start ?? 0;
  const headings = report.sections.find(({ id }) => id === section)?.headings ?? [];
  const heading = headings.filter(({ span }) => span.start <= first).at(-1);
  const at = heading?.span.start ?? first;
  const [next] = open;
  return [
    { at, text: answered(questions.length - open.length, questions.length) },
    ...(next ? [{ at, text: nextQuestion, action: { kind: 'go', to: endOf(next.span) } } satisfies Lens] : []),
  ];
}

const endOf = ({ end }: Span): Span => ({ start: end, end });

/** "4 van 6 onderdelen · 2 van 4 vragen · 8 details". */
function countsOf({ sections, questions, details }: Progress): Localised {
  const parts: Localised[] = [
    { nl: `${ofAll(sections, 'van')} onderdelen`, en: `${ofAll(sections, 'of')} sections` },
    ...(questions.all > 0
      ? [{ nl: `${ofAll(questions, 'van')} vragen`, en: `${ofAll(questions, 'of')} questions` }]
      : []),
    ...(details > 0
      ? [
          {
            nl: details === 1 ? '1 detail' : `${String(details)} details`,
            en: details === 1 ? '1 detail' : `${String(details)} details`,
          },
        ]
      : []),
  ];
  return { nl: parts.map(({ nl }) => nl).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

const ofAll = ({ done, all }: Progress['sections'], word: string): string => `${String(done)} ${word} ${String(all)}`;

const beginWith = ({ expected: { title } }: Section): Localised => ({
  nl: `Begin met: ${title}`,
  en: `Begin with: ${title}`,
});

const onTo = (stage: Stage): Localised => ({ nl: `Verder naar: ${stage}`, en: `On to: ${stage}` });

const review: Localised = { nl: 'Privacycontrole', en: 'Privacy review' };
const fillIn: Localised = { nl: 'Nog te doen: vul deze plek in', en: 'Still to do: fill this in' };
const write: Localised = { nl: 'Nog te doen: schrijf hier je tekst', en: 'Still to do: write your text here' };
const nextQuestion: Localised = { nl: 'Naar de volgende open vraag', en: 'To the next open question' };

const answered = (done: number, all: number): Localised => ({
  nl: `${String(done)} van ${String(all)} vragen beantwoord`,
  en: `${String(done)} of ${String(all)} questions answered`,
});
