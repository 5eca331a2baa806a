/** Makes server/docs/benchmarks.md: the results of one run of the benchmark, as tables. */
import os from 'node:os';

const number = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : value >= 10 ? value.toFixed(0) : value.toFixed(2);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function page({ batches, edited, versions, rounds, edits, load }) {
  const cpu = os.cpus();
  const parts = [
    '# Benchmarks',
    'Made by `npm run bench`: do not edit. Times drift with the machine and its other work; the ratios of one run hold better.',
    '![CPU seconds](benchmarks.svg)',
    `${cpu[0]?.model.trim() ?? 'unknown processor'}, ${cpu.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${os.type()}. ` +
      `Medians of ${rounds} runs in turn (A B A B …); made-up Dutch case reports of 4 to 12 KB; every tool with its default rules, ours with every rule and detector. Other work on the machine when it began: a load of ${load.toFixed(1)}.`,
  ];
  for (const { count, rows } of batches) {
    const ours = rows.find(({ name }) => name === 'casus');
    parts.push(`## ${count === 1 ? 'One report of 8 KB, from the shell' : `${count} reports`}`);
    parts.push(
      table(
        ['', 'wall s', 'CPU s', 'peak MB', 'ours ÷ this, CPU', 'ours ÷ this, wall'],
        rows.map(({ name, wall, cpu: used, peak }) => [
          name,
          number(wall),
          number(used),
          number(peak),
          number(ours.cpu / used),
          number(ours.wall / wall),
        ]),
      ),
    );
  }
  parts.push(...growth(batches));
  parts.push('## From edit to diagnostics');
  parts.push(
    `${edits} edits in the middle of one report (a quarter of that at 1 MB, three at 10 MB), the first ones left out. "First" is from starting the server to the first diagnostics.`,
  );
  parts.push(
    table(
      ['', 'size', 'p50 ms', 'p95 ms', 'first ms', 'diagnostics', 'peak MB'],
      edited.map(({ name, label, p50, p95, opened, found, peak }) => [
        name,
        label,
        number(p50),
        number(p95),
        number(opened),
        found ?? '–',
        number(peak),
      ]),
    ),
  );
  parts.push('## Versions');
  parts.push(
    table(
      ['package', 'version'],
      Object.entries(versions).map(([name, { version }]) => [name, version]),
    ),
  );
  return parts.join('\n\n') + '\n';
}

/** The increase of time and memory from the smaller of the large corpora to the larger. */
function growth(batches) {
  const [smaller, larger] = batches.filter(({ count }) => count >= 1000);
  if (!smaller || !larger) return [];
  const rows = larger.rows.flatMap(({ name, wall, cpu, peak }) => {
    const before = smaller.rows.find((row) => row.name === name);
    return before && name !== 'node -e 0'
      ? [[name, number(wall / before.wall), number(cpu / before.cpu), number(peak / before.peak)]]
      : [];
  });
  return [
    `## Growth from ${smaller.count} to ${larger.count} reports`,
    table(['', 'wall ×', 'CPU ×', 'peak memory ×'], rows),
  ];
}
