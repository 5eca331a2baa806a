/** One report in every format, made by other programs: what is linted is the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultSettings, lint, type LintedReport } from '../../../../server/src/core/index.ts';
import { readDocument } from '../../../../server/src/cli/inputs/documents/read-document.ts';

const file = (extension: string): Uint8Array =>
  readFileSync(new URL(`../../../documents/tante.${extension}`, import.meta.url));

const seen = ({ report }: LintedReport): unknown => ({
  template: report.template.id,
  sections: report.sections.map(({ id, state }) => [id, state]),
  questions: report.questions.map(({ text, state }) => [text, state]),
});

describe('one report in every format', () => {
  const markdown = lint(Buffer.from(file('md')).toString(), defaultSettings());
  for (const extension of ['docx', 'odt', 'pdf', 'html', 'rtf', 'doc', 'txt']) {
    it(extension, async () => {
      const { markdown: text, problem } = await readDocument(file(extension), `verslag.${extension}`);
      assert.equal(problem, undefined);
      assert.deepEqual(seen(lint(text, defaultSettings())), seen(markdown));
    });
    if (extension === 'txt' || extension === 'html') continue;
    it(`${extension} under the name of another kind`, async () => {
      const { markdown: text } = await readDocument(file(extension), 'verslag.md');
      assert.match(text, /De tante van boven/);
    });
  }

  it('says where each part of the text stood', async () => {
    const { markdown: text, places } = await readDocument(file('pdf'), 'verslag.pdf');
    assert.deepEqual(places[0], { start: 0, paragraph: 1, page: 1 });
    const third = places[2];
    assert.ok(third);
    assert.match(text.slice(third.start), /^De school zag/);
  });
});
