/** The command line without a process: streams in memory, files in a temporary folder. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Output } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/main.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as it was written. */
  readonly bytes: Uint8Array;
}

export interface World {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Is standard error a terminal? */
  readonly errTerminal?: boolean;
  readonly interruption?: AbortSignal;
}

export async function casus(world: World, ...argv: readonly string[]): Promise<Outcome> {
  const out = memory(world.terminal ?? false);
  const err = memory(world.errTerminal ?? false);
  const code = await run(argv, {
    stdout: out,
    stderr: err,
    stdin: () => Promise.resolve(Buffer.from(world.stdin ?? '')),
    cwd: world.cwd,
    env: world.env ?? {},
    interruption: () => world.interruption ?? new AbortController().signal,
  });
  return { code, out: out.bytes().toString(), err: err.bytes().toString(), bytes: out.bytes() };
}

function memory(isTTY: boolean): Output & { bytes(): Buffer } {
  const written: Uint8Array[] = [];
  return {
    isTTY,
    columns: 100,
    write: (text) => {
      written.push(typeof text === 'string' ? Buffer.from(text) : text);
      return Promise.resolve();
    },
    bytes: () => Buffer.concat(written),
  };
}

const folders: string[] = [];

/** A temporary folder with these files; `removeFolders` removes it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casus-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** A comment that switches nothing off: `directive/unused`, a warning that `--fix` repairs. */
export const unused = '<!-- casus-disable-next-line privacy/iban -->\n';
export const quietReport = '---\ncasus: bundelcasus\n---\n\n# Een middag in de tuin\n';
export const unusedReport = `${quietReport}\n${unused}Er gebeurde weinig.\n`;

export interface JsonFile {
  readonly path: string;
  readonly student?: string | null;
  readonly handIn?: Readonly<Record<string, unknown>>;
  readonly template: string | null;
  readonly lang?: string;
  readonly stage: string | null;
  readonly sections: readonly { id: string; title: string; state: string; words: number; line?: number }[];
  readonly questions: readonly { line: number; state: string; words: number }[];
  readonly findings: readonly JsonFinding[];
  readonly problems: readonly string[];
}

export interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly fixable: boolean;
  readonly docs: string;
  readonly range: { start: JsonPosition; end: JsonPosition };
  readonly data: Record<string, unknown>;
  readonly match?: string;
}

export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface JsonReport {
  readonly version: number;
  readonly tool: { name: string; version: string };
  readonly summary: Record<string, number>;
  readonly skipped: readonly { readonly path: string; readonly kind: string; readonly reason: string }[];
  readonly files: readonly JsonFile[];
}

export const parsed = ({ out }: Outcome): JsonReport => JSON.parse(out) as JsonReport;

/** Paths of the files that were linted, in order. */
export const pathsIn = (outcome: Outcome): readonly string[] => parsed(outcome).files.map((file) => file.path);

/** The findings of one rule: other rules may change without breaking a test. */
export const findingsOf = (outcome: Outcome, ruleId: string): readonly JsonFinding[] =>
  parsed(outcome).files.flatMap((file) => file.findings.filter((finding) => finding.ruleId === ruleId));
