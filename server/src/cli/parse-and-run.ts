/** Understands a command line with commander, and runs its command. */
import { CommanderError } from 'commander';
import { languageOf } from './help/language.ts';
import type { Io } from './io.ts';
import { buildProgram, type CommanderOutput } from './program.ts';

/** `exitCodeOf`: prints why a command ended with an error. */
export async function parseAndRun(
  argv: readonly string[],
  io: Io,
  exitCodeOf: (error: unknown, argv: readonly string[], io: Io) => Promise<number>,
): Promise<number> {
  // What commander itself prints: help, the version, mistakes in the arguments.
  const printed: CommanderOutput = { out: '', err: '' };
  let code = 0;
  const program = buildProgram(io, printed, (exitCode) => (code = exitCode), languageOf(argv));
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    const isPrinted = error instanceof CommanderError;
    code = !isPrinted ? await exitCodeOf(error, argv, io) : error.exitCode === 0 ? 0 : 2;
  }
  if (printed.out !== '') await io.stdout.write(printed.out);
  if (printed.err !== '') await io.stderr.write(printed.err);
  return code;
}
