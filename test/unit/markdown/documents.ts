/** Small generated markdown documents, which join constructs in every way that may decide where a block ends. */
import fc from 'fast-check';

const words = fc.constantFrom(
  ...['Moeder belde', 'de wijkagent', 'a', '2011', 'R & D', 'één', '“ja”', '(nee)', 'x: y', 'a | b', '**vet**', '*schuin*', '`code`'],
  ...['[de moeder]', '[a]', '[^1]', '[a][b]', '[a](b)', '![a]', '&amp;', '&c', '\\*', '<br>', '<b>x</b>', '<a@b.nl>', '< 3', '_kort_', 'http://a.nl'],
  ...['💡', '\u00a0', '\f', '*\u2000a*', '*\fa*', '\u0000', '\t', '``', '*', '_', '**', '#', '>', '-', 'e\u0301', '\uFEFF', '😀!', '](', ']:', '`', '<!--', '-->'],
); // prettier-ignore

const starts = fc.constantFrom(
  ...['', '', '', '', ' ', '   ', '    ', '\t', ' \t', '# ', '## ', '#', '#\t', '###### ', '####### ', '> ', '>', '>> ', '- ', '-', '* ', '+ ', '-   ', '  - ', '    - '],
  ...['1. ', '1) ', '2. ', '10. ', '1.', '1234567890. ', '```', '```js', '~~~', '  ```', '    ```', '````', '<div>', '</div>', '<pre>', '</pre>', '<!-- ', '-->', '<?', '?>', '<!X', '<![CDATA[', ']]>'],
  ...['<span>', '[a]: /b', '[^1]: ', '[b]: <c> "t', '"', "'t'", '---', '- - -', '***', '===', '=', '--', ':-', '|-|', '| - | - |', '-:', '| a | b |', ':', '|', '\uFEFF'],
  ...['> - ', '- > ', '> ```', '- ```', '1. - ', '> # ', '- # ', '- [a]: /c', '> [a]: /c', '> <!--', '- <div>', '<script>', '</script>', '\\', '  ', '_', '__', '*', '**'],
); // prettier-ignore

const tails = fc.constantFrom('', '', '', '', '', ' ', '  ', '\t', '\\', ' #', ' ##  ', '   ', '|', '`', '*');
const endings = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\n \n',
  '\n\t\n',
  '\n    \n',
);

/**
 * Lists, headings and paragraphs as most reports have them, so that the shortcuts for common text are tested as well.
 */
const common = fc
  .tuple(
    fc.constantFrom('', '', '# ', '## ', '- ', '- ', '1. ', '2. ', '   ', '  ', '* ', '1) ', '  - ', '   - ', '    - ', '  1. ', '      - '),
    fc.array(fc.constantFrom('Moeder', '**vet**', '**vet:**', '*s*', '_t_', 'x_y', '[a]', '* b', '(a)', 'één', '**a b', 'c** d', '**e**.', '“**f**”', '3'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '', ' ', '  ', ' ##', '\n===', '\n---', '\n--- '),
    fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n   ', '\n  ', '\r\n'),
  )
  .map(([start, text, tail, ending]) => start + text.join(' ') + tail + ending); // prettier-ignore

const line = fc
  .tuple(starts, fc.array(words, { maxLength: 4 }), tails, endings)
  .map(([start, text, tail, ending]) => start + text.join(' ') + tail + ending);

/** Tables of two columns as programs write them, some with a line that is no row or with another number of cells. */
const cell = fc
  .tuple(fc.constantFrom('', ' ', ' ', '  '), fc.oneof(words, fc.constantFrom('', 'Moeder', '**vet**', 'x_y')), fc.constantFrom('', ' ', ' ', '   '))
  .map((parts) => parts.join('')); // prettier-ignore
const row = fc
  .tuple(fc.constantFrom('|', '|', '|', '|', '|', ' |', '', '> |'), fc.array(cell, { minLength: 2, maxLength: 3 }), fc.constantFrom('|', '|', '|', '|', '|', '', '| ', '||'))
  .map(([start, cells, end]) => start + cells.slice(0, 2).join('|') + end); // prettier-ignore
const delimiters = fc.constantFrom('|---|---|', '| --- | :-: |', '|:-|-:|', '| - | - |', '|---|', '|---|--- |', '|--|--|--|', '| : | - |'); // prettier-ignore
const table = fc
  .tuple(row, delimiters, fc.array(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: line }), { maxLength: 3 }), fc.constantFrom('\n', '\r\n', '\n', '\n\n'))
  .map(([header, below, body, ending]) => [header, below, ...body, ''].join(ending === '\n\n' ? '\n' : ending) + ending); // prettier-ignore

const opening = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '',
  '\uFEFF',
  '---\ncasus: starr\n---\n',
  '---\n',
  '--- \n\n---\t\n',
  '---\na: [b]\n[^1]: c\n---\n',
  '\n',
  '\n---\na: b\n---\n',
);

export const documents = fc
  .tuple(
    opening,
    fc.array(
      fc.oneof({ weight: 4, arbitrary: line }, { weight: 4, arbitrary: common }, { weight: 1, arbitrary: table }),
      { maxLength: 7 },
    ),
    fc.boolean(),
  )
  .map(([start, lines, trim]) => (trim ? (start + lines.join('')).trimEnd() : start + lines.join('')))
  // With two byte order marks remark drops the second after the yardstick has dropped the first.
  .filter((text) => !text.startsWith('\uFEFF\uFEFF'));

/**
 * One of these texts with a few characters taken out or doubled, a line begun in the middle, or another text joined to
 * it.
 */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      other: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      kind: fc.constantFrom('cut', 'double', 'insert', 'join'),
      start: starts,
      word: words,
      ending: endings,
    })
    .map(({ text, other, at, length, kind, start, word, ending }) => {
      const from = Math.floor(at * text.length);
      const before = text.slice(0, from);
      if (kind === 'cut') return before + text.slice(from + length);
      if (kind === 'double') return before + text.slice(from, from + length) + text.slice(from);
      if (kind === 'insert') return before + ending + start + word + text.slice(from);
      return before + ending + other;
    });
