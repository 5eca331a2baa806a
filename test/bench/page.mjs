/** docs/benchmarks.md: the figures of one run, as tables. */
import os from 'node:os';

const number = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : value >= 10 ? value.toFixed(0) : value.toFixed(2);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function page({ batches, edited, versions, rounds, edits }) {
  const cpu = os.cpus();
  const parts = [
    '# Benchmarks',
    'Made by `npm run bench`: do not edit. Times drift with the machine and its other work; the ratios of one run hold better.',
    '![CPU seconds](benchmarks.svg)',
    `${cpu[0]?.model.trim() ?? 'unknown processor'}, ${cpu.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${os.type()}. ` +
      `Medians of ${rounds} runs in turn (A B A B …); made-up Dutch case reports of 4 to 12 KB; every tool with its default rules, ours with every rule and detector. Load before the run: ${os.loadavg()[0]?.toFixed(1)}.`,
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
  parts.push('## From edit to diagnostics');
  parts.push(`${edits} edits in the middle (a quarter of that at 1 MB), after ten to warm up.`);
  parts.push(
    table(
      ['', 'size', 'p50 ms', 'p95 ms', 'start to first diagnostics, ms', 'diagnostics', 'peak MB'],
      edited.map(({ name, label, p50, p95, opened, peak }) => [
        name,
        label,
        number(p50),
        number(p95),
        number(opened),
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
