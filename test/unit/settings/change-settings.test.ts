/** A change of a settings file adds what is asked, and keeps comments, order and form. */
import assert from 'node:assert/strict';
import { changedSettings, type SettingsChange } from '../../../server/src/settings/change-settings.ts';

const allow: SettingsChange = { allow: ['Utrecht'] };
const off: SettingsChange = { off: ['privacy/age'] };

type Case = readonly [
  name: string,
  file: string,
  before: string | undefined,
  change: SettingsChange,
  after: string | undefined,
];

const cases: readonly Case[] = [
  ['a new file', '.casusrc.json', undefined, allow, '{\n  "allow": [\n    "Utrecht"\n  ]\n}\n'],
  ['an empty file', '.casusrc.json', '', off, '{\n  "rules": {\n    "privacy/age": "off"\n  }\n}\n'],
  [
    'comments, order and tabs stay',
    '.casusrc.json',
    '{\n\t// van ons\n\t"stage": "schets", /* nu */\n\t"allow": ["Ede"], // plaatsen\n}\n',
    allow,
    '{\n\t// van ons\n\t"stage": "schets", /* nu */\n\t"allow": ["Ede", "Utrecht"], // plaatsen\n}\n',
  ],
  [
    'a rule beside another, with Windows line ends',
    '.casusrc.jsonc',
    '{\r\n    "rules": {\r\n        "privacy/bsn": "hint"\r\n    }\r\n}\r\n',
    off,
    '{\r\n    "rules": {\r\n        "privacy/bsn": "hint",\r\n        "privacy/age": "off"\r\n    }\r\n}\r\n',
  ],
  ['a rule that had a level', '.casusrc.json', '{ "rules": { "privacy/age": "hint" } }', off, '{ "rules": { "privacy/age": "off" } }'],
  ['a rule beside another on its line', '.casusrc.json', '{ "rules": { "a/b": "off" } }', off, '{ "rules": { "a/b": "off", "privacy/age": "off" } }'],
  ['what is there already', '.casusrc.json', '{ "allow": ["Utrecht"] }', allow, '{ "allow": ["Utrecht"] }'],
  [
    'the key in package.json, and nothing else in it',
    'package.json',
    '{\n  "name": "vak",\n  "casus": {},\n  "allow": 1\n}\n',
    allow,
    '{\n  "name": "vak",\n  "casus": {\n    "allow": [\n      "Utrecht"\n    ]\n  },\n  "allow": 1\n}\n',
  ],
  ['YAML', '.casusrc.yaml', '# van ons\nstage: schets # nu\nallow: [Ede]\n', allow, '# van ons\nstage: schets # nu\nallow: [Ede, Utrecht]\n'],
  ['YAML without the key', '.casusrc.yml', 'stage: schets\n', off, 'stage: schets\nrules:\n  privacy/age: off\n'],
  ['YAML without the list', '.casusrc.yml', '# leeg\n', allow, '# leeg\n\nallow:\n  - Utrecht\n'],
  ['not a broken file', '.casusrc.json', '{ "allow": [', allow, undefined],
  ['not a file of something else', '.casusrc.json', '[]', allow, undefined],
  ['not a list that is none', '.casusrc.json', '{ "allow": "x" }', allow, undefined],
  ['not a broken YAML file', '.casusrc.yml', 'allow: [', allow, undefined],
]; // prettier-ignore

describe('changing a settings file', () => {
  for (const [name, file, before, change, after] of cases)
    it(name, async () => {
      assert.equal(await changedSettings(`file:///vak/${file}`, before, change), after);
    });

  it('builds a new file on the one above, which it would hide', async () => {
    const text = await changedSettings('file:///vak/.casusrc.json', undefined, off, '../.casusrc.yml');
    assert.deepEqual(JSON.parse(text ?? ''), { extends: '../.casusrc.yml', rules: { 'privacy/age': 'off' } });
  });
});
