/** The schema of settings files, the page about them and the code that reads them say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { allRules, layersFor, mergeLayers, options, readSettingsFile } from '../../../server/src/core/index.ts';

const fileAt = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const isValid = new Ajv({ strict: false }).compile(JSON.parse(fileAt('server/schema/casus.schema.json')) as object);
const ids = allRules.map(({ id }) => id);
const problemsOf = (raw: unknown): readonly string[] =>
  readSettingsFile(raw, ids).problems.map(({ message }) => message.en);

describe('a settings file', () => {
  const page = fileAt('server/docs/settings.md');
  const examples = [...page.matchAll(/```(?:json|yaml)\n([^]*?)```/g)].map(([, text]) => parse(text ?? '') as unknown);

  it('is as in the examples of the page, which names every setting', () => {
    assert.ok(examples.length >= 3);
    for (const example of examples) {
      assert.ok(isValid(example), JSON.stringify(isValid.errors));
      assert.deepEqual(problemsOf(example), []);
    }
    for (const key of [...Object.keys(options), 'extends', 'overrides']) assert.ok(page.includes(`\`${key}\``), key);
  });

  const wrong: readonly unknown[] = [
    { staage: 'schets' },
    { stage: 'af' },
    { language: 'de' },
    { template: 1 },
    { rules: ['privacy/age'] },
    { rules: { 'privacy/agge': 'off' } },
    { rules: { 'privacy/age': 'uit' } },
    { rules: { 'privacy/age': ['off'] } },
    { allow: 'x' },
    { templates: [1] },
    { extends: 1 },
    { overrides: {} },
    { overrides: ['x'] },
    { overrides: [{ stage: 'schets' }] },
    { overrides: [{ files: 1, stage: 'schets' }] },
    { overrides: [{ files: 'x', staage: 'schets' }] },
    { overrides: [{ files: 'x', extends: 'y.json' }] },
    { __proto__: null, constructor: 1 },
    [],
    'x',
  ];
  for (const raw of wrong) {
    it(`is wrong with ${JSON.stringify(raw)}, by the schema and by the code`, () => {
      assert.equal(isValid(raw), false);
      assert.equal(problemsOf(raw).length, 1, problemsOf(raw).join('\n'));
    });
  }

  it('shows no word that may be a name', () => {
    const problems = problemsOf({ allow: 'Zwaluwstaart', template: ['Zwaluwstaart'], templates: { Zwaluwstaart: 1 } });
    assert.equal(problems.length, 3);
    assert.ok(!problems.join('').includes('Zwaluwstaart'));
  });
});

describe('layers of settings', () => {
  const matches = (glob: string, path: string): boolean =>
    layersFor([{ values: {}, origin: { file: 'x', via: [], files: [glob] } }], path).length === 1;
  const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
    ['bundel/**', 'bundel/diep/a.md', true],
    ['bundel/**', 'oud/bundel/a.md', false],
    ['bundel/', 'bundel/a.md', true],
    ['bundel', 'oud/bundel/a.md', true],
    ['./bundel/*.md', 'bundel/a.md', true],
    ['/a.md', 'a.md', true],
    ['/a.md', 'x/a.md', false],
    ['*.md', 'x/a.md', true],
    ['a.md/', 'a.md', false],
    ['bundel\\a.md', 'bundel/a.md', true],
    ['*.zip', 'in.zip!/map/a.docx', false],
    ['*.zip!/**', 'in.zip!/map/a.docx', true],
  ];
  for (const [glob, path, expected] of cases)
    it(`${glob} ${expected ? 'takes' : 'leaves'} ${path}`, () => {
      assert.equal(matches(glob, path), expected);
    });

  it('leaves overrides out for a file that lies elsewhere', () => {
    assert.deepEqual(layersFor([{ values: {}, origin: { file: 'x', via: [], files: ['**'] } }], undefined), []);
  });

  it('lets the last win, adds lists up and keeps where each rule was set', () => {
    const first = { file: 'a.json', via: ['b.json'] };
    const last = { file: 'b.json', via: [] };
    const { values, origins, ruleOrigins } = mergeLayers([
      {
        values: { stage: 'schets', allow: ['x', 'y'], rules: { 'privacy/age': 'off', 'privacy/bsn': 'hint' } },
        origin: first,
      },
      { values: { stage: 'concept', allow: ['y', 'z'], rules: { 'privacy/age': 'info' } }, origin: last },
    ]);
    assert.deepEqual(values, {
      stage: 'concept',
      allow: ['x', 'y', 'z'],
      rules: { 'privacy/age': 'info', 'privacy/bsn': 'hint' },
    });
    assert.deepEqual(origins, { stage: [last], allow: [first, last], rules: [first, last] });
    assert.deepEqual(ruleOrigins, { 'privacy/age': last, 'privacy/bsn': first });
  });
});
