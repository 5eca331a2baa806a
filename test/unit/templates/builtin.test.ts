/**
 * Every built-in template: its scaffold only has things still to do, filled in it has none, and every name is
 * recognised.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  builtinTemplates,
  defaultSettings,
  inLanguage,
  lint,
  lintTemplate,
  readReport,
  scaffold,
  type Template,
  type TemplateSection,
} from '../../../server/src/core/index.ts';

/** The title of the page is a prompt, which is a placeholder. */
const stillToDo = new Set(['structure/empty-section', 'structure/placeholder', 'questions/unanswered']);

const forms: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'in upper case': (name) => name.toUpperCase(),
  'with a number': (name) => `3. ${name}`,
  'with a colon': (name) => `${name}:`,
  'in bold': (name) => `**${name}**`,
  'without accents': (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
};

for (const template of builtinTemplates().flatMap((each) => [each, inLanguage(each, 'en')])) {
  const page = template.lang === undefined ? `${template.id}.md` : `${template.lang}/${template.id}.md`;
  describe(`template ${page}`, () => {
    it('is a page without mistakes', () => {
      const text = readFileSync(`server/templates/${page}`, 'utf8');
      const { findings } = lintTemplate({ path: page, text }, defaultSettings());
      assert.deepEqual(
        findings.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`),
        [],
      );
    });

    it('scaffolds a report in which everything is still to do, and nothing else is wrong', () => {
      for (const stage of ['concept', 'inleveren'] as const) {
        const { report, findings } = lint(scaffold(template), { ...defaultSettings(), stage, stageForced: true });
        assert.equal(report.template, template);
        assert.deepEqual(
          findings.filter(({ ruleId }) => !stillToDo.has(ruleId)).map(({ ruleId, message }) => `${ruleId} ${message}`),
          [],
        );
        const open = new Set(findings.map(({ data }) => data['section']));
        const parents = new Set(template.sections.map(({ parent }) => parent));
        // Questions for the conversation in the group may stay open.
        const isToDo = ({ id, questionKind }: TemplateSection): boolean => !parents.has(id) && questionKind !== 'group';
        for (const { id } of template.sections.filter(isToDo)) assert.ok(open.has(id), `${id} is not to do`);
      }
    });

    it('filled in by a script has nothing left to do', () => {
      const { findings, report } = lint(filled(template), {
        ...defaultSettings(),
        stage: 'inleveren',
        stageForced: true,
      });
      assert.deepEqual(
        findings.filter(({ ruleId }) => /^(?:structure|questions)\//.test(ruleId)).map(({ message }) => message),
        [],
      );
      assert.ok(report.sections.every(({ state }) => state === 'filled'));
    });

    for (const [form, write] of Object.entries(forms)) {
      it(`recognises every name of every section as that section, ${form}`, () => {
        const wanted = template.sections.flatMap((section) =>
          namesOf(section).map((name) => `${name} → ${section.id}`),
        );
        assert.deepEqual(recognised(wanted, write, template), wanted);
      });
    }
  });
}

const namesOf = ({ heading, title, synonyms }: TemplateSection): readonly string[] =>
  [heading, title, ...synonyms].map((name) => name.replace(/…$/, 'mevrouw L.'));

const sentences = {
  nl: 'Ik zag dat de moeder rustig bleef en ik besprak dat met mijn begeleider in het team.',
  en: 'I saw that the mother stayed calm and I talked about it with my supervisor in the team.',
};

/** The scaffold filled in as a student would: a text under each heading, an answer under each question. */
function filled(template: Template): string {
  const sentence = sentences[template.lang ?? 'nl'];
  return scaffold(template)
    .replace(/^# .*$/m, '# De tuin achter het buurthuis')
    .replace(/<!--[\s\S]*?-->/g, sentence)
    .replace(/^(\d+\. .*)$/gm, `$1\n\n   ${sentence}`);
}

/** The same list, with the sections for which the heading of each name is taken when all names stand in one report. */
function recognised(list: readonly string[], write: (name: string) => string, template: Template): readonly string[] {
  const names = list.map((line) => line.split(' → ')[0] ?? '');
  const parts = names.map((name) => `## ${write(name)}\n\n${sentences.nl}\n`);
  const start = `---\ncasus: ${template.id}\nlang: ${template.lang ?? 'nl'}\n---\n\n# De titel\n\n`;
  const { sections } = readReport(start + parts.join('\n'), {
    ...defaultSettings(),
    templates: builtinTemplates().filter(({ id }) => id === template.id),
  });
  let offset = start.length;
  return names.map((name, index) => {
    const headingStart = offset;
    offset += (parts[index]?.length ?? 0) + 1;
    const found = sections.filter(({ headings }) => headings.some(({ span }) => span.start === headingStart));
    return `${name} → ${found.map(({ id }) => id).join(' + ')}`;
  });
}
