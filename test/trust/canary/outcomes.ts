/** Of each cell of the grid: is the detail found, and what does pseudonymising do with it? */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { casus, folderWith, parsed } from '../../cli/helpers.ts';
import { folderOf } from './faces.ts';
import { sheets, type Cell, type Sheet } from './grid.ts';

export interface CellOutcome {
  readonly cell: Cell;
  readonly isFound: boolean;
  /** "told": it still stands there, and Casus names its line. "silent": it still stands there, and nobody is told. */
  readonly pseudonymised: 'replaced' | 'told' | 'silent';
}

export async function outcomesOf(chosen: readonly Sheet[] = sheets): Promise<readonly CellOutcome[]> {
  const [cwd, data] = [await folderOf(chosen), await folderWith()];
  const { files } = parsed(await casus({ cwd }, 'lint', '--format', 'json'));
  const all: CellOutcome[] = [];
  for (const sheet of chosen) {
    const findings = files.find(({ path }) => path === sheet.name)?.findings ?? [];
    const spans = findings.filter(({ ruleId }) => ruleId.startsWith('privacy/')).map(({ range }) => range);
    const env = { XDG_DATA_HOME: data, APPDATA: data };
    const { err } = await casus({ cwd, env }, 'pseudonymise', sheet.name, '--language', 'en');
    const after = await readFile(join(cwd, sheet.name), 'utf8');
    for (const cell of sheet.cells) {
      const start = sheet.text.indexOf(cell.written);
      const end = start + cell.written.length;
      const isFound = spans.some((range) => range.start.offset < end && range.end.offset > start);
      all.push({ cell, isFound, pseudonymised: pseudonymisedIn(after, err, cell) });
    }
  }
  return all;
}

function pseudonymisedIn(after: string, said: string, { written, marker }: Cell): CellOutcome['pseudonymised'] {
  const at = Math.max(after.indexOf(written), after.indexOf(marker));
  if (at < 0) return 'replaced';
  const line = after.slice(0, at).split('\n').length;
  return new RegExp(`\\b${String(line)}\\b`).test(/^.*\blines?\b.*$/m.exec(said)?.[0] ?? '') ? 'told' : 'silent';
}
