/** What the fuzzer begins with: the examples, and small texts of each kind. Run from the root of the repository. */
import { readdirSync, readFileSync } from 'node:fs';

/** UTF-16 units of a seed: short ones are tried sooner, and changes of them are read by eye. */
const LENGTH = 900;

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8').slice(0, LENGTH));

export const reportTexts = examples;

export const markdownTexts = [
  ...examples.map((text) => text.slice(0, 600)),
  '- a\n  - b\n\n    c\n1) d\n\n> e\n> - f\n\n| a | b |\n|---|--:|\n| c | `d|e` |\n\n```js\nf\n```\n\n<div>\ng\n</div>\n',
  '[a][b] ![c](d "e") **f _g_** <h@i.nl> &amp; [^1]\n\n[b]: /j\n[^1]: k\n\nl\n===\n\n    m\n\n***\n',
];

export const directiveTexts = [
  '<!-- casus-disable privacy/phone -->\n\n06-12345678\n\n<!-- casus-enable -->\n\n06-12345678\n',
  '## Actoren\n\n<!-- casus-ignore-next: privacy/person-name -- mag -->\nJoris en Eva.\n\n<!-- casus-disable-file -->\n',
  '- <!-- casus-disable-next-line -->\n  06-12345678 <!-- casus-disable-line privacy/phone, privacy/bsn -->\n',
];

export const frontMatters = [
  'casus: starr\nstage: inleveren\npseudoniemen: [Joris, "De Wit"]\nbekenden:\n  - Eva Bos\n',
  'title: >-\n  Een dag\nauthor: &a Joris\nlang: en\nx: *a\n? y\n: {a: 1, b: [c]}\n',
];

export const pageTexts = [
  'server/templates/starr.md',
  'server/templates/bundelcasus.md',
  'server/templates/en/starr.md',
].map((file) => readFileSync(file, 'utf8').slice(0, LENGTH));

export const settingsTexts = [
  '{"template":"starr","stage":"inleveren","rules":{"privacy/bsn":"off"},"templates":["a.md"],"allow":["Joris"]}',
  '// x\n{"extends":["../a.json"],"overrides":[{"files":"**/*.md","language":"en",},]}',
  'template: starr\nrules:\n  privacy/age: off\noverrides:\n  - files: ["a/**"]\n    stage: schets\n',
  '{"name":"x","casus":{"language":"nl"}}',
];
