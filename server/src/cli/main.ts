/** Runs one command line; the result is its exit code: 0 fine, 1 findings, 2 something failed. */
import { CommanderError } from 'commander';
import { withoutMessage } from '../without-message.ts';
import { isCliError } from './errors.ts';
import { languageOf } from './help/language.ts';
import { CLEAR_LINE, type Io, type Output } from './io.ts';
import { buildProgram, type CommanderOutput } from './program.ts';

export async function run(argv: readonly string[], streams: Io): Promise<number> {
  const io = { ...streams, stderr: safe(streams.stderr) };
  // What commander itself prints: help, the version, mistakes in the arguments.
  const printed: CommanderOutput = { out: '', err: '' };
  let code = 0;
  const program = buildProgram(io, printed, (exitCode) => (code = exitCode), languageOf(argv));
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    code = await exitCodeOf(error, argv, io);
  }
  if (printed.out !== '') await io.stdout.write(printed.out);
  if (printed.err !== '') await io.stderr.write(printed.err);
  return code;
}

/** What is said there may hold names of files, settings and templates of whoever handed in: all of it is made printable. */
const safe = (stream: Output): Output => ({
  ...stream,
  write: async (content) => {
    if (typeof content !== 'string') return stream.write(content);
    // Loaded when something is said: it would bring all of core to a `--help`.
    const { printableLines } = await import('./formatters/printable.ts');
    const start = content.startsWith(CLEAR_LINE) ? CLEAR_LINE : '';
    return stream.write(start + printableLines(content.slice(start.length)));
  },
});

/** Prints why a command ended with an error, unless commander printed that already. */
async function exitCodeOf(error: unknown, argv: readonly string[], io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isCliError(error)) {
    await io.stderr.write(`casus: ${error.text[languageOf(argv)]}\n`);
    return 2;
  }
  const sorry = {
    nl: 'er ging iets mis in Casus zelf. Wil je dit melden?',
    en: 'something went wrong in Casus itself. Please report it.',
  };
  await io.stderr.write(`casus: ${sorry[languageOf(argv)]}\n${withoutMessage(error)}\n`);
  return 2;
}
