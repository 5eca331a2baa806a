/** What is to do in a report, and the edits that the page asks for. */
import {
  applyEdits,
  builtinTemplates,
  defaultSettings,
  fixesFor,
  frontMatterEdit,
  inLanguage,
  lineAt,
  lint,
  readReport,
  reportsOf,
  scaffold,
  type Finding,
  type Language,
  type LintedReport,
  type Report,
  type Settings,
} from '../../server/src/core/index.ts';
import { reviewItems } from '../../server/src/lsp/views/review.ts';
import { toDoIn } from '../../server/src/lsp/views/to-do.ts';
import type { Asked, Checked, Edited, TemplateName } from '../protocol.ts';

export const settingsOf = ({ language, template, stage, allow }: Asked): Settings => ({
  ...defaultSettings(),
  language,
  stage,
  allow,
  ...(template !== '' && { template }),
});

/** The report of the last check: an edit of it is read faster. */
let previous: Report | undefined;

export function lintAsked(asked: Asked): LintedReport {
  const { text, hidden, authors } = asked;
  const linted = lint(text, settingsOf(asked), { hidden, authors, previous });
  previous = linted.report;
  return linted;
}

export function check(asked: Asked): Checked {
  const linted = lintAsked(asked);
  const { report, findings, stage, problems, text } = linted;
  const { reports, details } = toDoIn(linted, (offset) => lineAt(text, offset) + 1, asked.language);
  return {
    toDo: { reports, details: details.filter(({ group }) => group !== 'hidden') },
    details: reviewItems(linted).filter(({ group }) => group !== 'hidden'),
    hidden: [...new Set(findings.filter(isHidden).map(({ message }) => message))],
    stage,
    template: report.template.id,
    missing: reportsOf(report).map((each) =>
      Object.fromEntries(
        each.sections.filter(({ state }) => state === 'missing').map(({ expected, id }) => [expected.title, id]),
      ),
    ),
    failed: problems.length,
  };
}

const isHidden = ({ ruleId }: Finding): boolean => ruleId === 'privacy/hidden-content';

export function addSection(asked: Asked, report: number, section: string): Edited {
  const linted = lintAsked(asked);
  const finding = linted.findings.find(
    ({ ruleId, data }) =>
      ruleId === 'structure/missing-section' &&
      data['section'] === section &&
      Number(data['report'] ?? 1) === report + 1,
  );
  const edits = (finding && fixesFor(linted, finding)[0]?.edits) ?? [];
  const [first] = edits;
  if (!first) return { text: asked.text, caret: 0 };
  // The caret comes at the end of what was put in, where the writer goes on.
  return { text: applyEdits(asked.text, edits), caret: first.span.start + first.newText.trimEnd().length };
}

export function setFrontMatter(asked: Asked, key: 'casus' | 'stage', value: string, onlyIfThere: boolean): string {
  const report = readReport(asked.text, settingsOf(asked));
  if (onlyIfThere && report.frontMatter?.spans[key] === undefined) return asked.text;
  return applyEdits(asked.text, [frontMatterEdit(report, key, value)]);
}

export const templates = (language: Language): readonly TemplateName[] =>
  builtinTemplates()
    .map((template) => inLanguage(template, language))
    .map(({ id, name, description }) => ({ id, name, description }));

export function blank(id: string, language: Language): Edited {
  const [first] = builtinTemplates();
  const template = builtinTemplates().find((each) => each.id === id) ?? first;
  if (!template) throw new Error('no templates');
  const text = scaffold(inLanguage(template, language));
  const title = text.indexOf('\n# ');
  return { text, caret: text.indexOf('\n', title + 1) };
}
