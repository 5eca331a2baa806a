/** The command line: reads the arguments, runs one command, returns its exit code (0 fine, 1 findings, 2 trouble). */
import { CommanderError } from 'commander';
import type { Language } from '../core/index.ts';
import { isCliError } from './errors.ts';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const said: { out: string; err: string } = { out: '', err: '' };
  let code = 0;
  const program = buildProgram(io, said, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    code = await report(error, argv, io);
  }
  if (said.out !== '') await io.stdout.write(said.out);
  if (said.err !== '') await io.stderr.write(said.err);
  return code;
}

async function report(error: unknown, argv: readonly string[], io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isCliError(error)) {
    await io.stderr.write(`casus: ${error.text[languageOf(argv)]}\n`);
    return 2;
  }
  await io.stderr.write(`casus: internal error, please report it.\n${withoutMessage(error)}\n`);
  return 2;
}

/** Where it happened but not the message, which may quote the report (Law 1, privacy by type). */
function withoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

const languageOf = (argv: readonly string[]): Language =>
  /(?:^| )--language[ =]en(?: |$)/.test(argv.join(' ')) ? 'en' : 'nl';
