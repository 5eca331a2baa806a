/** Whose name is an author's own, and whose a client's. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';
import { ownNames } from '../../../server/src/core/detection/policy/own-names.ts';

describe('names of the authors of a report', () => {
  const isOwn = ownNames(['Renée van Sterkenburg', 'Gebruiker']);

  for (const name of ['Renée van Sterkenburg', 'Renee Sterkenburg', 'R. van Sterkenburg', 'Sterkenburg'])
    it(`${name} is one`, () => {
      assert.ok(isOwn(name));
    });
  for (const name of ['Renée', 'Piet Sterkenburg', 'Piet van Dam', 'Gebruiker'])
    it(`${name} is none`, () => {
      assert.ok(!isOwn(name));
    });

  it('are no findings, also when they stand in the text', () => {
    const text =
      '## Casusbeschrijving\n\nIk sprak mevrouw Hatice Yildirim. Ook mevrouw Renée Sterkenburg was erbij, omdat zij dat had gevraagd.\n';
    const namesFor = (authors: readonly string[]): readonly string[] =>
      lint(text, defaultSettings(), { authors })
        .findings.filter(({ ruleId }) => ruleId === 'privacy/person-name')
        .map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(namesFor([]), ['Hatice Yildirim', 'Renée Sterkenburg']);
    assert.deepEqual(namesFor(['Renée Sterkenburg']), ['Hatice Yildirim']);
  });

  it('are no hidden details, and a client’s name in any place is', () => {
    const where = (
      place: 'header' | 'footer' | 'properties' | 'comment' | 'deletion' | 'alt-text',
      text: string,
    ): unknown =>
      lint('Mijn cliënt kwam te laat.\n', defaultSettings(), {
        hidden: [{ where: place, text }],
        authors: ['Iris Björk'],
      })
        .findings.filter(({ ruleId }) => ruleId === 'privacy/hidden-content')
        .map(({ data }) => data['where']);
    for (const place of ['header', 'footer', 'properties', 'comment', 'deletion', 'alt-text'] as const) {
      assert.deepEqual(where(place, 'Gesprek met mevrouw Hatice Yildirim'), [place]);
      assert.deepEqual(where(place, 'Iris Björk'), []);
      assert.deepEqual(where(place, 'Mooi beschreven. Klopt dit?'), []);
    }
    for (const text of ['dossier Petronella Buis – pagina 2', 'dossier Jan Kruis', 'Betreft: K. de Groot'])
      assert.deepEqual(where('footer', text), ['footer'], text);
    for (const text of [
      'Gibbs-reflectie: de bestelbus',
      'Koffie op de stoep',
      'Casus 1 - Sociale Veiligheid',
      'STARR week 7',
    ])
      assert.deepEqual(where('properties', text), [], text);
    assert.deepEqual(where('header', 'Naam: Sanne de Wit, studentnummer 1234567'), []);
    assert.deepEqual(where('footer', 'Hogeschool Utrecht, maart 2026, pagina 1'), []);
  });
});
