/**
 * A slice of the canary grid (`npm run canary` runs all of it): every place and every face, each face with two of the
 * places. A detail is found wherever it stands, replaced when the user asks for that, and said nowhere.
 */
import assert from 'node:assert/strict';
import { casus, removeFolders } from '../cli/helpers.ts';
import { allFaces } from './canary/all-faces.ts';
import { cells, leakedInto, sheets, type Cell } from './canary/grid.ts';
import { kinds } from './canary/markers.ts';
import { outcomesOf, type CellOutcome } from './canary/outcomes.ts';
import { folderOf } from './canary/faces.ts';

const SHEETS_A_FACE = 2;
const named = ({ place, kind, marker }: Cell): string => `${place.name}, ${kind.name}: ${marker}`;

describe('the canary grid', function () {
  this.timeout(120_000);
  after(removeFolders);
  let outcomes: readonly CellOutcome[] = [];
  before(async () => {
    outcomes = await outcomesOf();
  });

  it('has another detail in each cell', () => {
    assert.equal(new Set(cells.map(({ marker }) => marker)).size, sheets.length * kinds.length);
  });

  it('a detail of any kind is found in any place', () => {
    const missed = outcomes.filter(({ isFound }) => !isFound).map(({ cell }) => named(cell));
    assert.deepEqual(missed, []);
  });

  it('pseudonymising replaces a detail in any place, or says on which line it still stands', () => {
    const silent = outcomes.filter(({ pseudonymised }) => pseudonymised === 'silent').map(({ cell }) => named(cell));
    assert.deepEqual(silent, []);
  });

  it('sees a detail that is shown because the user asked', async () => {
    const chosen = sheets.slice(0, 1);
    const { out } = await casus({ cwd: await folderOf(chosen) }, 'lint', '--show-matches');
    assert.deepEqual(
      leakedInto(out).map(named),
      chosen.flatMap((sheet) => sheet.cells.map(named)),
    );
  });

  for (const [index, face] of allFaces.entries())
    it(`no detail is met in: ${face.name}`, async () => {
      const first = (index * SHEETS_A_FACE) % sheets.length;
      const chosen = [...sheets, ...sheets].slice(first, first + SHEETS_A_FACE);
      const outputs = await face.outputs(chosen);
      assert.ok(outputs.join('').length > 100, 'it says something');
      assert.deepEqual(leakedInto(outputs.join('\n')).map(named), []);
    });
});
