/** A text is read further only where it holds the words that a pattern needs: these must never hide a match. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { patternGroups } from '../../../server/scripts/generate/words-of-rules.ts';
import { neededWords, waysOf } from '../../../server/scripts/generate/needed-words.ts';
import { numbersIn, patternsIn } from '../../../server/src/core/rules/asked-patterns.ts';
import { forceIn } from '../../../server/src/core/rules/safety/force.ts';
import { mayTell } from '../../../server/src/core/rules/safety/harm-triggers.ts';
import { markPeople } from '../../../server/src/core/rules/safety/people.ts';
import { sentences } from '../../../server/src/core/text/sentences.ts';
import { Triggers } from '../../../server/src/core/text/triggers.ts';
import { countOf, some } from '../../support/generated.ts';
import { drawFrom, textLike } from '../../support/matching-text.ts';

const isFound = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

describe('the words that a pattern needs', () => {
  it('are read off its source', () => {
    const ways = (pattern: RegExp) => JSON.stringify(waysOf(pattern));
    assert.equal(ways(/(?:gaf|geeft) \S+ een (?:klap|mep)/), '[[["klap~","mep~"],["~gaf","~geeft"],["een"]]]');
    assert.equal(
      ways(/(?<![a-zà-ÿ])(?:bont en blauw|[a-z]*hok)(?![a-zà-ÿ])/i),
      '[[["blauw"],["bont"],["en"]],[["~hok"]]]',
    );
    assert.equal(ways(/foto’s?|zelf(?:moord|doding)\S*/), '[[["~foto"]],[["~zelfdoding~","~zelfmoord~"]]]');
    assert.equal(ways(/in (?:\S+ )?brand|\S+ \d+/), undefined);
    assert.throws(() => neededWords([/\d+/]), /needs no word/);
  });

  it('stand in every text in which it matches', () => {
    let found = 0;
    const all = patternGroups.flatMap((group) => group.patterns.map((pattern, number) => ({ group, pattern, number })));
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), ({ group, pattern, number }, seed) => {
        const text = textLike(pattern, drawFrom(seed));
        if (!isFound(pattern, text)) return;
        found++;
        assert.ok(numbersIn(group, text).includes(number), `${pattern.source.slice(0, 80)} in ${text}`);
        assert.ok(numbersIn(group, `“${text}”, zei K.`).includes(number));
      }),
      { numRuns: countOf({ all: 20_000, few: 2_000 }) },
    );
    assert.ok(found > 1_000, String(found));
  });

  it('stand in every sentence of a report in which it matches', () => {
    const folder = 'test/reports/set-1';
    for (const name of some(readdirSync(folder), 4))
      for (const { text } of sentences(readFileSync(`${folder}/${name}`, 'utf8')))
        for (const group of patternGroups) {
          const asked = new Set(patternsIn(group, text));
          for (const read of [markPeople(text), text.toLowerCase()])
            for (const pattern of group.patterns) if (!asked.has(pattern)) assert.ok(!isFound(pattern, read), text);
        }
  });

  it('of force stand in every sentence in which force is found', () => {
    const one = (words: string) => fc.constantFrom(...words.split(' '));
    const whom = one('haar hem hij zij vader Sara haar_man de_juf de_deur een_kussen');
    const verb = one(
      'duwt duwde geduwd trok grijpt kneep prikt pord port krabde bond zette hield schudt draait sloeg stak gooide',
    );
    const where = one('aan in op tegen onder van over met naar om uit tot dat');
    const what = one('haar de zijn het de_koude');
    const noun = one(
      'haren keel arm wang muur trap bed stoel kelder douche water riem grond hoofd kind jas hij huis zak',
    );
    const end = one('omver mee dicht vast in blauw_werden zat door_elkaar weg hardhandig .');
    let found = 0;
    fc.assert(
      fc.property(fc.tuple(whom, verb, whom, where, what, noun, end), (parts) => {
        const sentence = parts.join(' ').replaceAll('_', ' ');
        if (!forceIn(sentence, sentence.toLowerCase())) return;
        found++;
        assert.ok(mayTell(sentence)?.force, sentence);
      }),
      { numRuns: countOf({ all: 20_000, few: 3_000 }) },
    );
    assert.ok(found > 300, String(found));
  });

  it('count in capitals too, and where only lower case makes a letter of a sign', () => {
    const triggers = new Triggers(neededWords([/klap/i, /tik/i]));
    assert.deepEqual(triggers.askedIn('EEN KLAPPER'), [0]);
    assert.deepEqual(triggers.askedIn('een tikfout'), [1]);
    assert.deepEqual(triggers.askedIn('een ti\u212a'), [0, 1]);
    assert.deepEqual(triggers.askedIn('niets'), []);
  });
});
