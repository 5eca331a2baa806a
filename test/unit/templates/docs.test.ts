/** The docs page for lecturers: its examples are templates without mistakes, and do what the text around them says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinTemplates, defaultSettings, lintTemplate, withOwnTemplates } from '../../../server/src/core/index.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../../server/docs/templates.md'), 'utf8');
const examples = [...page.matchAll(/```markdown\n([^]*?)```/g)].map(([, text = '']) => text);

describe('server/docs/templates.md', () => {
  it('has examples without mistakes', () => {
    assert.equal(examples.length, 2);
    for (const text of examples)
      assert.deepEqual(
        lintTemplate({ path: 'voorbeeld.md', text }, defaultSettings()).findings.map(({ message }) => message),
        [],
      );
  });

  it('has examples that do what the page says', () => {
    const [own, extended] = withOwnTemplates(examples.map((text) => ({ path: 'x.md', text }))).slice(-2);
    assert.deepEqual(
      own?.sections.map(({ id, required, questionKind }) => `${id} ${String(required)} ${questionKind}`),
      ['leerdoel true free', 'wat-er-gebeurde true free', 'vragen-bij-de-week true list', 'bronnen false free'],
    );
    const base = builtinTemplates().find(({ id }) => id === 'bundelcasus');
    assert.deepEqual(
      extended?.sections.map(({ id }) => id),
      [...(base?.sections.map(({ id }) => id).filter((id) => id !== 'sleutelwoorden') ?? []), 'leerdoelen'],
    );
    assert.equal(extended?.sections.find(({ id }) => id === 'bronnen')?.minWords, 30);
  });
});
