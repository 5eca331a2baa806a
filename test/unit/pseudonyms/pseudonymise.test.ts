import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, lint, pseudonymise, undo } from '../../../server/src/core/index.ts';

const settings = defaultSettings();
const folder = path.join(import.meta.dirname, '../../privacy');
const reports = readdirSync(folder)
  .filter((file) => file.startsWith('dev-'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n').slice(0, 12))
  .map((line) => JSON.parse(line) as { id: string; text: string });

const kinds =
  'person-name address postcode phone email bsn iban licence-plate id-number online-handle place organisation age date'.split(
    ' ',
  );
const detailsLeft = (text: string): string[] =>
  lint(text, settings)
    .findings.filter(({ ruleId }) => kinds.includes(ruleId.replace('privacy/', '')))
    .map(({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end)}`);

describe('pseudonymise', () => {
  for (const { id, text } of reports) {
    it(`${id}: leaves no detail, changes nothing the second time, and is undone byte for byte`, () => {
      const { text: replaced, key } = pseudonymise(text, settings);
      assert.deepEqual(detailsLeft(replaced), []);
      assert.equal(pseudonymise(replaced, settings).text, replaced);
      assert.deepEqual(undo(replaced, key), { text, missed: 0, moved: 0 });
    });
  }

  it('takes a surname without form of address for its person, and writes genitives as Dutch does', () => {
    const text =
      'Riet Okkema belde. Okkema belde weer. Riets dak lekt, zei mevrouw Okkema. Karim keek, en Karims zus ook.\n';
    const { text: replaced } = pseudonymise(text, settings);
    const [, first = '', initial = ''] = /(\S+) (\S)\. belde\. /.exec(replaced) ?? [];
    assert.match(
      replaced,
      new RegExp(`belde\\. ${initial}\\. belde weer\\. ${first}(?:s|’s|’) dak lekt, zei mevrouw ${initial}\\.`),
    );
    assert.doesNotMatch(replaced, /[aou]s (?:dak|zus)|[sxz]s (?:dak|zus)/);
  });

  it('gives all mentions of one person the same names', () => {
    const text =
      'Hatice Yıldız belde. Later belde mevrouw Yıldız weer. Hatice is 34. De zus van hatice, Selin, kwam mee.\n';
    const { text: replaced } = pseudonymise(text, settings);
    assert.doesNotMatch(replaced, /Hatice|Yıldız|Selin|34/);
    const name = /\n\n(\S+) (\S)\. belde/.exec(replaced);
    assert.ok(name);
    assert.match(replaced, new RegExp(`mevrouw ${name[2] ?? ''}\\. weer`));
    assert.match(replaced, new RegExp(`zus van ${name[1] ?? ''},`));
  });

  it('undoes an edited text as far as it can', () => {
    const { text, key } = pseudonymise('Hatice belde. Ouassim kwam niet.\n', settings);
    const edited = text.replace('belde', 'belde die avond');
    assert.equal(undo(edited, key).text, 'Hatice belde die avond. Ouassim kwam niet.\n');
  });
});
