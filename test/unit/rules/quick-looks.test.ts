/** A quick test that says no is right: the slow search that it spares would have found nothing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findStatement } from '../../../server/src/core/detection/policy/statement.ts';
import { defaultSettings, fold, readReport } from '../../../server/src/core/index.ts';
import { peopleIn, personPlacesAt } from '../../../server/src/core/occurrences/people.ts';
import { findRole, roleOf } from '../../../server/src/core/rules/actors/role-words.ts';
import { mayBeUnnamed, unnamedRole } from '../../../server/src/core/rules/actors/unnamed-roles.ts';
import { addWords, mayContainWords, wordHash } from '../../../server/src/core/text/word-filter.ts';

const folder = 'test/reports/set-1';
const reports = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

describe('a quick test', () => {
  it('of the words of a text misses no word', () => {
    const parts = fc.constantFrom(
      'a',
      'Wolf',
      'é',
      '’',
      "'",
      '&',
      ' ',
      '-',
      '…',
      '“',
      'e\u0301',
      'Ω',
      'ß',
      '\n',
      '2011',
      'ŉ',
      '漢',
    );
    const texts = fc.oneof(fc.array(parts, { maxLength: 20 }).map((chosen) => chosen.join('')), fc.string(), fc.constantFrom(...reports)); // prettier-ignore
    fc.assert(
      fc.property(texts, (text) => {
        const marks = new Int32Array(128);
        addWords(marks, text);
        for (const word of fold(text).split(' '))
          assert.ok(word === '' || mayContainWords(marks, [wordHash(word)]), word);
      }),
    );
    assert.equal(mayContainWords(new Int32Array(128), [wordHash('wolf')]), false);
  });

  it('of what stands at the cursor misses no person', () => {
    let places = 0;
    for (const text of [
      ...reports,
      'Karin van der Berg-de Wit (KAREL). Dag R. O.! Karin’s jas, en karin zei: “Karel’s”.',
    ]) {
      const report = readReport(text, defaultSettings());
      for (const { span } of peopleIn(report, defaultSettings()).flat())
        for (const offset of [span.start, Math.floor((span.start + span.end) / 2), span.end]) {
          assert.ok(personPlacesAt(report, defaultSettings(), offset), text.slice(span.start - 10, span.end + 10));
          places++;
        }
    }
    assert.ok(places > 150, String(places));
  });

  it('of the end of a word misses no role', () => {
    const words = new Set(reports.join(' ').match(/[\p{L}'’-]+/gu) ?? []);
    for (const word of [...words, 'CONCIËRGE', 'mede-werker', 'jongerenwerk-ster', 'JUF', 'Coördinatoren', 'mentor-'])
      assert.deepEqual(roleOf(word), findRole(word), word);
    for (const word of [...words, 'EX', 'Avond-hulp', 'kaartjesknipper', 'Één-op-éénbegeleidster'])
      assert.ok(!unnamedRole(word) || mayBeUnnamed(word, word.length), word);
    assert.ok([...words].filter((word) => roleOf(word)).length > 50);
  });

  it('of the words of a statement misses no statement', () => {
    const statements = [
      ...'gefingeerd fictief gewijzigd veranderd verzonnen aangepast gepseudonimiseerd geanonimiseerd vervangen bedacht'
        .split(' ')
        .map((each) => `Alle namen zijn ${each}.`),
      'Fictieve namen in dit verslag.',
      'Dit zijn niet hun echte namen.',
      'De gegevens zijn niet herleidbaar.',
      'De naam is vanwege haar privacy weggelaten.',
      'Sanne is een schuilnaam.',
      'Dit zijn pseudoniemen.',
    ];
    for (const each of statements)
      assert.ok(findStatement(readReport(`Verslag.\n\n${each}\n`, defaultSettings()).prose), each);
  });
});
