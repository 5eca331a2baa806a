/** `bekenden` in the front matter: who is no client, in all forms of the name, and nobody else. */
import assert from 'node:assert/strict';
import { applyEdits, defaultSettings, lint, nameListEdit, type NameList } from '../../../server/src/core/index.ts';

const found = (list: string, text: string): readonly string[] => {
  const result = lint(`---\ncasus: starr\n${list}---\n\n# De trap\n\n${text}\n`, defaultSettings());
  return result.findings
    .filter(({ ruleId }) => /^privacy\/(?:person-name|email|online-handle|hidden-content)$/.test(ruleId))
    .map(({ span }) => result.text.slice(span.start, span.end));
};

describe('acquaintances', () => {
  const story = 'Mijn collega Marja de Vries belde. Mevrouw De Vries zei dat Marja naar Fatma Yildiz ging.';

  it('are no client details, by their full name, surname or first name', () => {
    assert.deepEqual(found('', story), ['Marja de Vries', 'De Vries', 'Marja', 'Fatma Yildiz']);
    for (const list of [
      'bekenden: [Marja de Vries]\n',
      'bekenden: Marja de Vries\n',
      'bekenden:\n  - Marja de Vries\n',
    ])
      assert.deepEqual(found(list, story), ['Fatma Yildiz'], list);
  });

  it('do not hide somebody else with the same surname, and their list is no hidden text', () => {
    const other = 'Toen kwam mevrouw Karin de Vries. Zij zag Marja de Vries.';
    assert.deepEqual(found('bekenden: [Marja de Vries]\n', other), ['Karin de Vries']);
  });

  it('have their own addresses', () => {
    const mail = 'Mail naar m.devries@school-west.nl of naar f.yildiz@voorbeeld.nl.';
    assert.deepEqual(found('bekenden: [Marja de Vries]\n', mail), ['f.yildiz@voorbeeld.nl']);
  });
});

describe('a name in a list of the front matter', () => {
  const edited = (text: string, key: NameList, ...names: readonly string[]): string | undefined => {
    const edit = nameListEdit(lint(text, defaultSettings()).report, key, names);
    return edit && applyEdits(text, [edit]);
  };
  const cases: readonly (readonly [name: string, before: string, after: string | undefined])[] = [
    ['without front matter', 'Hij.\n', '---\nbekenden: ["Marja"]\n---\n\nHij.\n'],
    ['in front matter', '---\ncasus: starr\n---\nHij.\n', '---\ncasus: starr\nbekenden: ["Marja"]\n---\nHij.\n'],
    ['in a list', '---\nbekenden: [An]\n---\n', '---\nbekenden: ["An", "Marja"]\n---\n'],
    ['in a line of names', '---\nbekenden: An, Bo\n---\n', '---\nbekenden: ["An", "Bo", "Marja"]\n---\n'],
    ['behind a key without a value', '---\nbekenden:\n---\n', '---\nbekenden: ["Marja"]\n---\n'],
    [
      'in a list of lines',
      '---\nbekenden:\n  - An\nstage: schets\n---\n',
      '---\nbekenden:\n  ["An", "Marja"]\nstage: schets\n---\n',
    ],
    ['that is there', '---\nbekenden: [Marja]\n---\n', undefined],
    ['where it cannot be read', '---\nbekenden: [Marja\n---\n', undefined],
  ];
  for (const [name, before, after] of cases)
    it(name, () => {
      assert.equal(edited(before, 'bekenden', 'Marja'), after);
    });
});
