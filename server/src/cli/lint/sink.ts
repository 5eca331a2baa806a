/** Takes the output of `casus lint`: standard output, or (`--output-file`) a file, written completely or not at all. */
import { dirname, resolve } from 'node:path';
import { sameFileAmong } from '../../disk/same-file.ts';
import type { WholeFile } from '../../disk/write-whole.ts';
import { codeOf, fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

export type Sink = WholeFile;

/** `read`: the files, absolute, that the run reads: its output never takes their place. */
export async function openSink(file: string | undefined, io: Io, read: Iterable<string>): Promise<Sink> {
  if (file === undefined) return { write: (content) => io.stdout.write(content), commit: doNothing, abort: doNothing };
  rejectInput('--output-file', file, io, read);
  const told = async <Result>(writing: Promise<Result>): Promise<Result> =>
    writing.catch((error: unknown) => {
      throw new CliError({
        nl: `${file} is niet te schrijven: ${aboutFolder(file, error)}${fileTrouble(error, 'nl')}.`,
        en: `${file} can't be written: ${aboutFolder(file, error)}${fileTrouble(error, 'en')}.`,
      });
    });
  const { openWhole } = await import('../../disk/write-whole.ts');
  const whole = await told(openWhole(resolve(io.cwd, file)));
  return {
    write: (content) => told(whole.write(content)),
    commit: () => told(whole.commit()),
    abort: () => whole.abort(),
  };
}

/** A new file need not exist, so what doesn't exist is its folder. */
const aboutFolder = (file: string, error: unknown): string => (codeOf(error) === 'ENOENT' ? `${dirname(file)} ` : '');

/** Throws a CliError when a file to write is one of those that are read. `option`: where it was named. */
export function rejectInput(option: string, file: string, { cwd }: Io, read: Iterable<string>): void {
  if (sameFileAmong(resolve(cwd, file), read) === undefined) return;
  throw new CliError({
    nl: `${option}: ${file} is een van de bestanden die nu gelezen worden, en zou verloren gaan. Noem een ander bestand, of een andere map.`,
    en: `${option}: ${file} is one of the files that are read now, and would be lost. Name another file, or another folder.`,
  });
}

const doNothing = (): Promise<void> => Promise.resolve();
