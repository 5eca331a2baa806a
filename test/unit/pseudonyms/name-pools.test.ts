/** Which fictitious first name stands for a name. */
import assert from 'node:assert/strict';
import { fictitious, pools } from '../../../server/src/core/pseudonyms/name-pools.ts';

const nobody: ReadonlySet<string> = new Set();

/** The background and gender of a first name of the pools. */
function kindOf(name: string): string {
  const index = pools.findIndex(({ female, male }) => female.includes(name) || male.includes(name));
  return `${String(index)} ${pools[index]?.female.includes(name) === true ? 'female' : 'male'}`;
}

describe('fictitious first names', () => {
  for (const [name, folded] of [
    ['Hatice', 'hatice'],
    ['Gülay', 'gulay'],
    ['Judith', 'judith'],
    ['Bilal', 'bilal'],
    ['Rekha', 'rekha'],
  ] as const)
    it(`keeps the background and gender of ${name}`, () => {
      const chosen = fictitious(folded, undefined, new Set([folded]));
      assert.equal(kindOf(chosen), kindOf(name));
      assert.notEqual(chosen, name);
    });
  it('believes the text before the pool, and the ending where neither says anything', () => {
    assert.match(kindOf(fictitious('judith', false, nobody)), / male$/);
    assert.match(kindOf(fictitious('roelofje', undefined, nobody)), / female$/);
    assert.match(kindOf(fictitious('roelof', undefined, nobody)), / male$/);
  });
});
