/**
 * `npm run canary`: the whole grid through every face, as a table of places × kinds. Each cell says whether the detail is
 * found, what pseudonymising did, and in how many faces it was met. Ends with 1 when one isn't found, stays or leaks.
 */
import { removeFolders } from '../../cli/helpers.ts';
import { allFaces } from './all-faces.ts';
import { leakedInto, sheets, type Cell } from './grid.ts';
import { kinds } from './markers.ts';
import { outcomesOf, type CellOutcome } from './outcomes.ts';

const WIDTH = 14;
const row = (name: string, signs: readonly string[]): string =>
  `${name.padEnd(24)}${signs.map((sign) => sign.padEnd(WIDTH)).join('')}`.trimEnd();
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const leaks = new Map<Cell, string[]>();
for (const face of allFaces) {
  const outputs = await face.outputs(sheets);
  const leaked = leakedInto(outputs.join('\n'));
  for (const cell of leaked) leaks.set(cell, [...(leaks.get(cell) ?? []), face.name]);
  print(
    `${face.name.padEnd(52)} ${String(outputs.join('').length).padStart(9)} characters, ${String(leaked.length)} details`,
  );
}
const outcomes = await outcomesOf();
const signOf = ({ cell, isFound, pseudonymised }: CellOutcome): string =>
  `${isFound ? 'found' : 'MISSED'} ${pseudonymised === 'replaced' ? 'r' : pseudonymised} ${String(leaks.get(cell)?.length ?? 0)}`;
print(
  `\n${row(
    '',
    kinds.map(({ name }) => name),
  )}`,
);
for (const { cells } of sheets)
  print(row(cells[0]?.place.name ?? '', outcomes.filter(({ cell }) => cells.includes(cell)).map(signOf)));
print('\nfound · r: replaced by pseudonymising · in how many faces it was met');
for (const [{ place, kind, marker }, names] of leaks)
  print(`${place.name}, ${kind.name}, ${marker}: ${names.join('; ')}`);
const bad = outcomes.filter(({ isFound, pseudonymised }) => !isFound || pseudonymised === 'silent').length;
print(
  `${String(sheets.length)} places × ${String(kinds.length)} kinds × ${String(allFaces.length)} faces: ` +
    `${String(bad)} missed or left in silence, ${String(leaks.size)} leaked`,
);
await removeFolders();
process.exit(bad + leaks.size > 0 ? 1 : 0);
