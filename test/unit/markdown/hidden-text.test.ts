/** Only markup hides text: what looks like it is shown, and found in the prose once. */
import assert from 'node:assert/strict';
import { blocksOf } from '../../../server/src/core/markdown/document.ts';
import { hiddenSpans } from '../../../server/src/core/markdown/hidden-text.ts';

const hidden = (text: string): string[] =>
  blocksOf(text).flatMap(({ block, start }) =>
    hiddenSpans(block).map((span) => text.slice(start + span.start, start + span.end).trim()),
  );

describe('hidden text', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Zij <!-- Eva --> belt <b title="Bos">ons</b>.\n': ['Eva', 'Bos'],
    '<!-- Eva\n\nBos\n': ['Eva\n\nBos'],
    '[![Eva](eva.png "Bos")](a "Kees")\n': ['eva.png', 'Bos', 'Kees'],
    'Zij <!-- Eva belt.\n': [],
    'Zij <!--> Eva --> belt.\n': [],
    '``<!-- Eva -->`` en <!-- Bos -->\n': ['Bos'],
    '- a\n\n  ```\n  <!-- Eva -->\n  ```\n': [],
    '    <!-- Eva -->\n': [],
    'Zij \\<!-- Eva --> belt.\n': [],
  };
  for (const [text, expected] of Object.entries(cases))
    it(`is ${JSON.stringify(expected)} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(hidden(text), expected);
    });
});
