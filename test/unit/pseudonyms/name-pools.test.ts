/** The fictitious first name that a name gets. */
import assert from 'node:assert/strict';
import { fictitiousName, namePools } from '../../../server/src/core/pseudonyms/name-pools.ts';

const noneTaken: ReadonlySet<string> = new Set();

/** The background and gender of a first name of the pools. */
function kindOf(name: string): string {
  const index = namePools.findIndex(({ female, male }) => female.includes(name) || male.includes(name));
  return `${String(index)} ${namePools[index]?.female.includes(name) === true ? 'female' : 'male'}`;
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
      const chosen = fictitiousName(folded, undefined, new Set([folded]));
      assert.equal(kindOf(chosen), kindOf(name));
      assert.notEqual(chosen, name);
    });
  it('takes the gender from the text, else from the pool, else from the ending of the name', () => {
    assert.match(kindOf(fictitiousName('judith', false, noneTaken)), / male$/);
    assert.match(kindOf(fictitiousName('roelofje', undefined, noneTaken)), / female$/);
    assert.match(kindOf(fictitiousName('roelof', undefined, noneTaken)), / male$/);
  });
});
