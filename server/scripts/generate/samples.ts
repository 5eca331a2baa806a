/** Generates `server/docs/samples`: what each output format for machines makes of a few hand-ins, by running `casus lint`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FormatId } from '../../src/cli/formats.generated.ts';
import type { Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import type { Derived } from './model.ts';

export const samplesFolder = 'server/docs/samples';

/** The name of the sample of each format. A page tells when it was made and a workbook is no text: these have none. */
export const sampleNames: Readonly<Partial<Record<FormatId, string>>> = {
  text: 'text.txt',
  json: 'json.json',
  sarif: 'sarif.sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  checkstyle: 'checkstyle.xml',
  csv: 'csv.csv',
};

/** A report with something to do and a detail in it, one that can't be read, and a file that is no report. */
const handIns: Readonly<Record<string, string>> = {
  'verslag.md':
    '---\ncasus: starr\n---\n\n# Een gesprek aan de keukentafel\n\n' +
    '## Situatie\n\nIk ging op huisbezoek bij mevrouw Van Ravenswoud. Haar zoon was er ook.\n\n' +
    '## Taak\n\n\n## Actie\n\nIk heb vooral geluisterd en gevraagd wat zij zelf wilde.\n\n' +
    '## Resultaat\n\nZij belde de volgende dag zelf de gemeente.\n',
  'kapot verslag.md': '\u0000',
  'foto.jpg': '',
};

export async function samples(): Promise<readonly Derived[]> {
  const cwd = await mkdtemp(path.join(tmpdir(), 'casus-samples-'));
  try {
    for (const [name, text] of Object.entries(handIns)) await writeFile(path.join(cwd, name), text);
    const files: Derived[] = [];
    for (const [format, name] of Object.entries(sampleNames))
      files.push({ path: `${samplesFolder}/${name}`, text: await outputOf(cwd, format) });
    return files;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

async function outputOf(cwd: string, format: string): Promise<string> {
  let text = '';
  const stdout: Output = {
    isTTY: false,
    write: (content) => {
      text += typeof content === 'string' ? content : Buffer.from(content).toString();
      return Promise.resolve();
    },
  };
  const stderr: Output = { isTTY: false, write: () => Promise.resolve() };
  await run(['lint', '--format', format], {
    stdout,
    stderr,
    stdin: () => Promise.resolve(new Uint8Array()),
    cwd,
    env: {},
    interruption: () => new AbortController().signal,
  });
  return text;
}
