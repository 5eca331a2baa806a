import { sheets, gridFiles, leakedInto, cells } from '/work/t4/test/trust/canary/grid.ts';
import { kinds } from '/work/t4/test/trust/canary/markers.ts';
import { casus, folderWith, parsed, removeFolders } from '/work/t4/test/cli/helpers.ts';
const cwd = await folderWith(gridFiles);
const t0 = performance.now();
const out = parsed(await casus({ cwd }, 'lint', '.', '--format', 'json'));
console.log('lint', performance.now() - t0, cells.length, new Set(cells.map((c) => c.marker)).size);
console.log(' '.repeat(24) + kinds.map((k) => k.name.slice(0, 6).padEnd(7)).join(''));
let bad = 0;
for (const s of sheets) {
  const f = out.files.find((x) => x.path === s.name)!;
  const row = s.cells.map((c) => {
    const at = s.text.indexOf(c.written);
    const end = at + c.written.length;
    const over = f.findings.filter(
      (x) => x.ruleId.startsWith('privacy/') && x.range.start.offset < end && x.range.end.offset > at,
    );
    if (!over.length) bad++;
    return over.length ? over[0].ruleId.slice(8, 14) : '--';
  });
  console.log(s.cells[0].place.name.padEnd(24) + row.map((r) => r.padEnd(7)).join(''));
}
console.log('unfound', bad);
for (const args of [
  ['lint'],
  ['lint', '--why', '--verbose'],
  ['lint', '--fix', '--dry-run'],
  ['lint', '--format', 'json'],
  ['lint', '--format', 'html'],
  ['lint', '--summary'],
]) {
  const o = await casus({ cwd }, ...args);
  console.log(
    args.join(' '),
    o.code,
    o.out.length,
    leakedInto(o.out + o.err)
      .map((c) => c.place.name + '/' + c.kind.name)
      .join(', '),
  );
}
await removeFolders();
