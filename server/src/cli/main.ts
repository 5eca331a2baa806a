/** Runs one command line; the result is its exit code: 0 fine, 1 findings, 2 something failed. */
import { withoutMessage } from '../without-message.ts';
import { isCliError } from './errors.ts';
import { languageOf } from './help/language.ts';
import { CLEAR_LINE, type Io, type Output } from './io.ts';
import { plainLint, plainOptions } from './plain-lint.ts';

export async function run(argv: readonly string[], streams: Io): Promise<number> {
  const io = { ...streams, stderr: safe(streams.stderr) };
  const paths = plainLint(argv);
  if (!paths) return (await import('./parse-and-run.ts')).parseAndRun(argv, io, exitCodeOf);
  try {
    const { lintCommand } = await import('./commands/lint.ts');
    return await lintCommand(paths, plainOptions, io);
  } catch (error) {
    return exitCodeOf(error, argv, io);
  }
}

/** What is said there may hold names of files, settings and templates of whoever handed in: all of it is made printable. */
const safe = (stream: Output): Output => ({
  // A stream of the process is made when it is used.
  get isTTY() {
    return stream.isTTY;
  },
  get columns() {
    return stream.columns;
  },
  write: async (content) => {
    if (typeof content !== 'string') return stream.write(content);
    // Loaded when something is said: it would bring all of core to a `--help`.
    const { printableLines } = await import('./formatters/printable.ts');
    const start = content.startsWith(CLEAR_LINE) ? CLEAR_LINE : '';
    return stream.write(start + printableLines(content.slice(start.length)));
  },
});

/** Prints why a command ended with an error. */
async function exitCodeOf(error: unknown, argv: readonly string[], io: Io): Promise<number> {
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
