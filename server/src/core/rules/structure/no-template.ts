/** Finds a report of which nothing tells the template: neither front matter, title, headings nor settings. */
import type { Fix, TextEdit } from '../../findings/finding.ts';
import { explainTemplate } from '../../report/explain-template-choice.ts';
import type { Report } from '../../report/model.ts';
import { readReport } from '../../report/read.ts';
import { insertSections, startOfReport } from '../../report/sections/insert.ts';
import type { Settings } from '../../settings/model.ts';
import { inLanguage } from '../../templates/languages.ts';
import type { Template } from '../../templates/model.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

/** This many templates are offered. */
const MOST_TEMPLATES = 3;

/** Templates to offer when no heading hints at one, by id: those that most courses use. */
const usual = ['bundelcasus', 'starr', 'intervisie'];

export const noTemplateRule: Rule = {
  id: 'structure/no-template',
  title: { nl: 'Welk sjabloon volgt dit verslag?', en: 'Which template does this report follow?' },
  why: {
    nl: 'Casus ziet aan de kopjes welk sjabloon je volgt, en zegt dan wat er nog te doen is. Aan dit verslag is dat niet te zien. Noem je het sjabloon in de titel of bovenaan, dan kijkt Casus de onderdelen na.',
    en: 'Casus tells by the headings which template you follow, and then says what is still to do. This report does not show it. Name the template in the title or at the top, and Casus checks its sections.',
  },
  concern: 'todo',
  examples: [
    {
      name: 'a story without any heading of a template',
      template: '',
      text: '# De fietsenstalling\n\nOp dinsdag stond er een man bij de fietsenstalling.\n',
      findings: ['De fietsenstalling'],
      fixed:
        '---\ncasus: bundelcasus\n---\n\n# De fietsenstalling\n\nOp dinsdag stond er een man bij de fietsenstalling.\n',
    },
    {
      name: 'near-miss: the title names the model',
      template: '',
      text: '# STARR: de fietsenstalling\n\nOp dinsdag stond er een man bij de fietsenstalling.\n',
      findings: [],
    },
  ],
  check: ({ report }) =>
    report.templateFrom === 'none'
      ? [
          {
            span: startOfReport(report),
            message: {
              nl: 'Nog te doen: kies welk sjabloon dit verslag volgt. Dan zie je welke onderdelen er nog bij horen.',
              en: 'Still to do: choose which template this report follows. Then you see which sections still belong in it.',
            },
          },
        ]
      : [],
  fixes: ({ report, settings }) =>
    likelyTemplates(report, settings).flatMap((template) => [
      {
        title: { nl: `Dit is een ${template.name}`, en: `This is a ${inLanguage(template, 'en').name}` },
        // The sections that the report doesn't have yet stay to be done.
        kind: 'scaffold',
        edits: [declaration(report, template)],
      } satisfies Fix,
      {
        title: {
          nl: `Dit is een ${template.name}: zet alle onderdelen erin`,
          en: `This is a ${inLanguage(template, 'en').name}: insert all its sections`,
        },
        kind: 'scaffold',
        edits: [declaration(report, template), ...missingSectionsOf(report, settings, template)],
      } satisfies Fix,
    ]),
};

/** The templates of which a heading names a section, best first, and then the usual ones. */
function likelyTemplates(report: Report, settings: Settings): readonly Template[] {
  const hinted = explainTemplate(report.text, settings).scores.map(({ template }) => template);
  const others = usual.flatMap((id) => settings.templates.find((template) => template.id === id) ?? []);
  return [...new Set([...hinted, ...others])].slice(0, MOST_TEMPLATES);
}

/** Puts `casus: ID` in the front matter, which is made when the report has none. */
function declaration({ text, frontMatter }: Report, { id }: Template): TextEdit {
  const eol = endOfLine(text);
  if (frontMatter) {
    const line = /^---[^\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(frontMatter.span.start))?.[0] ?? '';
    const offset = frontMatter.span.start + line.length;
    return { span: { start: offset, end: offset }, newText: `casus: ${id}${eol}` };
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { span: { start, end: start }, newText: `---${eol}casus: ${id}${eol}---${eol}${eol}` };
}

function missingSectionsOf({ text }: Report, settings: Settings, template: Template): readonly TextEdit[] {
  const read = readReport(text, { ...settings, template: template.id });
  const required = read.sections.filter(({ state, expected }) => state === 'missing' && expected.required);
  return insertSections(
    read,
    required.map(({ expected }) => expected),
  );
}
