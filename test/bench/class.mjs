/**
 * `npm run bench -- class`: a class of 300 hand-ins, half of them Word and half PDF, in one zip as Moodle makes it, to an
 * overview. Prints wall time, CPU and peak memory (only on Linux) with one thread, with two, and with a full cache.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { zipSync } from 'fflate';
import { report } from './corpus.mjs';
import { measure } from './measure.mjs';
import { pdfOf } from './pdf.mjs';

const COUNT = 300;

/** The markdown of `report`, as the blocks that a word processor would hold. */
const blocksOf = (markdown) =>
  markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [, marks, heading] = /^(#+) (.*)$/.exec(block) ?? [];
      return marks ? { level: marks.length, text: heading } : { level: 0, text: block.replace(/\*\*/g, '') };
    });

const wordOf = (blocks) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: blocks.map(({ level, text }) =>
            level === 0
              ? new Paragraph(text)
              : new Paragraph({ text, heading: level === 1 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1 }),
          ),
        },
      ],
    }),
  );

async function handIns() {
  const files = {};
  for (let index = 0; index < COUNT; index++) {
    const blocks = blocksOf(report(index + 1));
    const isWord = index % 2 === 0;
    const folder = `Student ${String(index + 1).padStart(3, '0')}_${10_000 + index}_assignsubmission_file_`;
    files[`${folder}/verslag.${isWord ? 'docx' : 'pdf'}`] = isWord ? await wordOf(blocks) : pdfOf(blocks);
  }
  return zipSync(files);
}

export async function runClass(root) {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  const scratch = mkdtempSync(join(os.tmpdir(), 'casus-bench-'));
  try {
    writeFileSync(join(scratch, 'klas.zip'), await handIns());
    const lint = [resolve(root, 'dist/casus.cjs'), 'lint', 'klas.zip', '--fail-on', 'never', '--format', 'html'];
    const cached = ['--cache-file', 'cache'];
    const runs = [
      ['one thread', ['--jobs', '1']],
      ['two threads', ['--jobs', '2']],
      ['writing a cache', cached],
      ['from the cache', cached],
    ];
    const load = os.loadavg()[0] ?? 0;
    process.stdout.write(
      `${COUNT} hand-ins, ${os.availableParallelism()} cores, a load of ${load.toFixed(1)} before\n\n`,
    );
    process.stdout.write('| | wall s | CPU s | peak MB |\n| --- | --- | --- | --- |\n');
    for (const [name, args] of runs) {
      const run = await measure(process.execPath, [...lint, ...args, '--output-file', 'klas.html'], scratch);
      if (run.code !== 0) throw new Error(`${name}: ended with ${run.code}`);
      process.stdout.write(`| ${name} | ${run.wall.toFixed(1)} | ${run.cpu.toFixed(1)} | ${run.peak.toFixed(0)} |\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
