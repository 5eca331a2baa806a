/** Makes server/docs/benchmarks.md: the results of one run of the benchmark, as tables. */
import os from 'node:os';
import { SAME_JOB } from './same-job.mjs';

const number = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : value >= 10 ? value.toFixed(0) : value.toFixed(2);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function page({ batches, edited, grown, versions, rounds, edits, load }) {
  const cpu = os.cpus();
  const parts = [
    '# Benchmarks',
    'Made by `npm run bench`: do not edit. Times drift with the machine and its other work; the ratios of one run hold better.',
    '![CPU seconds](benchmarks.svg)',
    `${cpu[0]?.model.trim() ?? 'unknown processor'}, ${cpu.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${versions['node-20']?.version ?? process.version} unless said, ${os.type()}. ` +
      `Medians of up to ${rounds} runs in turn (A B A B …), of one report of three times as many; made-up Dutch case reports of 4 to 12 KB from paragraphs of the test reports, with some 20,000 word forms in a thousand; every tool with its default rules, ours with every rule and detector. Other work on the machine when it began: a load of ${load.toFixed(1)}.`,
    '`markdownlint-cli2 + redact-pii` is the sum of the two: the nearest there is to the same job.',
  ];
  for (const { count, rows } of batches) {
    parts.push(`## ${count === 1 ? 'One report, from the shell' : `${count} reports`}`);
    parts.push(table(['', 'wall s', 'CPU s', 'peak MB', 'ours ÷ this, CPU', 'ours ÷ this, wall'], beside(rows)));
    parts.push(table(['', 'wall s', 'CPU s', 'peak MB', 'CPU ÷ `node -e 0`'], byNode(rows)));
  }
  parts.push(...growth(batches));
  parts.push('## From edit to diagnostics');
  parts.push(
    `${edits} edits near the middle of one report (a quarter of that at 1 MB, three at 10 MB), the first ones left out. CPU is of the main thread of the server, and of all its threads. "First" is from starting the server to the first diagnostics.`,
  );
  parts.push(
    table(
      [
        '',
        'size',
        'in a',
        'p50 ms',
        'p95 ms',
        'CPU p50',
        'CPU p95',
        'all threads p50',
        'first ms',
        'first CPU',
        'diagnostics',
        'peak MB',
      ],
      edited.map(({ name, label, kind, p50, p95, main, all, opened, openedCpu, found, peak }) => [
        name,
        label,
        kind,
        ...[p50, p95, main?.p50, main?.p95, all?.p50, opened, openedCpu].map(number),
        found ?? '–',
        number(peak),
      ]),
    ),
  );
  parts.push('## Texts made to take long');
  parts.push(
    `CPU in milliseconds of a lint at growing sizes; the first size is warm for that text. Linear is a ratio of ${String(grown.sizes.at(-1) / grown.sizes[0])}.`,
  );
  parts.push(
    table(
      ['', ...grown.sizes.map((size) => `${size / 1000} KB`), 'ratio'],
      grown.rows.map(({ name, times, ratio }) => [
        name.replaceAll('|', '\\|'),
        ...grown.sizes.map((_, index) => number(times[index])),
        number(ratio),
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

const ofNode = / Node \d+$/;
/** Ours on the first Node, the others, and those together that do the same job. */
function beside(rows) {
  const ours = rows.find(({ name }) => name === 'casus');
  const others = rows.filter(({ name }) => !ofNode.test(name));
  const parts = SAME_JOB.flatMap((name) => rows.find((row) => row.name === name) ?? []);
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const together = {
    name: SAME_JOB.join(' + '),
    wall: sum('wall'),
    cpu: sum('cpu'),
    peak: Math.max(...parts.map(({ peak }) => peak)),
  };
  return [...others, ...(parts.length === SAME_JOB.length ? [together] : [])].map(({ name, wall, cpu, peak }) => [
    name,
    ...[wall, cpu, peak, ours.cpu / cpu, ours.wall / wall].map(number),
  ]);
}

/** Each Node without a program, and with ours. */
function byNode(rows) {
  const nothing = rows.filter(({ name }) => name.startsWith('node -e 0'));
  const ours = rows.filter(({ name }) => /^casus(?:,|$)/.test(name));
  return nothing.flatMap((base, index) => {
    const { wall, cpu, peak } = ours[index];
    return [
      [base.name, ...[base.wall, base.cpu, base.peak].map(number), '1.00'],
      [base.name.replace('node -e 0', 'casus'), ...[wall, cpu, peak, cpu / base.cpu].map(number)],
    ];
  });
}

/** The increase of time and memory from the smaller of the large corpora to the larger. */
function growth(batches) {
  const [smaller, larger] = batches.filter(({ count }) => count >= 1000);
  if (!smaller || !larger) return [];
  const rows = larger.rows.flatMap(({ name, wall, cpu, peak }) => {
    const before = smaller.rows.find((row) => row.name === name);
    return before && !name.startsWith('node -e 0')
      ? [[name, number(wall / before.wall), number(cpu / before.cpu), number(peak / before.peak)]]
      : [];
  });
  return [
    `## Growth from ${smaller.count} to ${larger.count} reports`,
    table(['', 'wall ×', 'CPU ×', 'peak memory ×'], rows),
  ];
}
