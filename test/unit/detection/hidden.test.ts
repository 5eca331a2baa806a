import assert from 'node:assert/strict';
import { defaultSettings, detailsOf, pseudonymise, readReport } from '../../../server/src/core/index.ts';

const settings = defaultSettings();
const story = 'Ik sprak mevrouw Haverkate. Haverkate was moe.\n';

const namesIn = (text: string, knownNames: readonly string[] = []): string[] => {
  const report = readReport(text, settings);
  return (detailsOf(report, { ...settings, knownNames }).get('person-name') ?? []).map((detail) => {
    const { start, end } = report.prose.toSource(detail);
    return text.slice(start, end);
  });
};

/** Text that no reader sees: [where, text with one more "Haverkate" than the story]. */
const places: readonly (readonly [string, string])[] = [
  ['a comment', `${story}\n<!-- Haverkate nog bellen -->\n`],
  ['a comment in a sentence', `${story}\nIk liep <!-- met Haverkate --> mee.\n`],
  ['an attribute', `${story}\nIk liep <span title="Haverkate">mee</span>.\n`],
  ['an attribute of a block', `${story}\n<div data-naam='Haverkate'>\n\nmee\n\n</div>\n`],
  ['the title of a link', `${story}\nZie [dit](https://voorbeeld.example "over Haverkate").\n`],
  ['the title of an image', `${story}\n![foto](foto.png "Haverkate thuis")\n`],
  ['the address of an image', `${story}\n![foto](foto/Haverkate.png)\n`],
  ['the words for an image', `${story}\n![foto van Haverkate](foto.png)\n`],
  ['a value of the front matter', `---\nonderwerp: gesprek met Haverkate\n---\n\n${story}`],
  ['front matter that is not valid', `---\nonderwerp: [gesprek met Haverkate\n---\n\n${story}`],
  [
    'the reason of a directive',
    `${story}\n<!-- casus-disable-next-line privacy/age -- Haverkate wil dat -->\nZij is 84.\n`,
  ],
];

describe('detection: hidden places', () => {
  for (const [where, text] of places) {
    it(`finds a name in ${where}`, () => {
      assert.equal(namesIn(text).filter((name) => name === 'Haverkate').length, 3);
    });
    it(`finds a name of the local list in ${where}`, () => {
      assert.ok(namesIn(text.replace(story, 'Ik liep mee.\n'), ['Haverkate']).includes('Haverkate'));
    });
    it(`replaces a name in ${where}`, () => {
      const { text: replaced, left } = pseudonymise(text, settings);
      assert.ok(!replaced.includes('Haverkate'), replaced);
      assert.deepEqual(left, []);
    });
  }

  it('leaves layout, inline code, settings and directives alone', () => {
    const text =
      '---\ncasus: bundelcasus\ndatum: 3 mei 2024\n---\n\n<p class="Haverkate" style="color: red">\n\nTyp `<b title="x">`.\n\n</p>\n\n<!-- casus-disable-file privacy/age -->\n';
    const { runs } = readReport(text, settings).prose;
    assert.deepEqual(
      runs.filter(({ kind }) => kind === 'hidden'),
      [],
    );
  });

  it('knows the writers in the front matter', () => {
    assert.deepEqual(
      namesIn('---\nauteur: Noor Haverkate\n---\n\n# Verslag\n\nIk liep mee. Noor Haverkate, riep iemand.\n'),
      [],
    );
  });

  it('tells where a replaced name still stands', () => {
    const text = 'Ik sprak mevrouw Haverkate.\n\n```\nfoto-van-haverkate.jpg\n```\n';
    const { text: replaced, left } = pseudonymise(text, settings);
    assert.deepEqual(
      left.map(({ start, end }) => replaced.slice(start, end)),
      replaced.includes('haverkate') ? ['haverkate'] : [],
    );
  });
});
