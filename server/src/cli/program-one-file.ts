/** The commands about one file, for commander: `convert`, `export` and `pseudonymise`. */
import { Option, type Command } from 'commander';
import type { ConvertOptions } from './commands/convert.ts';
import type { ExportOptions } from './commands/export.ts';
import type { PseudonymiseOptions } from './commands/pseudonymise.ts';
import type { Io } from './io.ts';

export type SetExitCode = (code: number) => void;

export const language = (): Option =>
  new Option('--language <language>', 'language of the output').choices(['nl', 'en']);

export const configFile = (): Option =>
  new Option('--config <file>', 'settings file, instead of the one in this folder or a folder above it');

export function addConvert(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('convert')
    .summary('make markdown of a Word file or PDF')
    .description('Make markdown of a hand-in: .docx, .odt, .pdf with text, .html, .rtf, .doc or .txt.')
    .argument('<file>', 'a hand-in')
    .option('-o, --output <file>', 'file to make; without it the markdown is printed')
    .addOption(language())
    .addHelpText('after', '\nExample:\n  casus convert verslag.docx -o verslag.md')
    .action(async (file: string, options: ConvertOptions) => {
      const { convertCommand } = await import('./commands/convert.ts');
      setExitCode(await convertCommand(file, options, io));
    });
}

export function addExport(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('export')
    .summary('make a clean Word file or web page, to hand in')
    .description(
      'Make a Word file or web page of a report, to hand in: without comments, guidance, front matter, author or other properties. Checks the report as for handing in, and makes nothing while there are errors.',
    )
    .argument('<file>', 'a report')
    .option('-o, --output <file>', 'file to make: .docx or .html')
    .option('--anyway', 'make it, although something is left to do')
    .option('--no-check', 'only convert, check nothing')
    .option('--overwrite', 'replace a file that exists')
    .option('--template <id>', 'template for reports that name none and whose headings tell nothing')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are heeded too)')
    .addOption(configFile())
    .addOption(language())
    .addHelpText('after', '\nExample:\n  casus export verslag.md -o verslag.docx')
    .action(async (file: string, options: ExportOptions) => {
      const { exportCommand } = await import('./commands/export.ts');
      setExitCode(await exportCommand(file, options, io));
    });
}

export function addPseudonymise(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('pseudonymise')
    .summary('replace names and other details')
    .description('Replace names and other identifying details in a report, and keep the key to undo it elsewhere.')
    .argument('<file>', 'a report')
    .option('--dry-run', 'show what would be replaced, write nothing')
    .option('--key <file>', 'where to keep the key; with --undo: the key to use (default: a folder of your own)')
    .option('--key-with-report', "allow a key in the report's own folder, where it may be handed in with it")
    .option('--undo', 'put the original words back; needs --key')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are heeded too)')
    .option('--show-matches', 'with --dry-run: show identifying details instead of masking them')
    .addOption(configFile())
    .addOption(language())
    .addHelpText(
      'after',
      '\nExamples:\n  casus pseudonymise verslag.md --dry-run\n  casus pseudonymise verslag.md --undo --key SLEUTEL',
    )
    .action(async (file: string, options: PseudonymiseOptions) => {
      const { pseudonymiseCommand } = await import('./commands/pseudonymise.ts');
      setExitCode(await pseudonymiseCommand(file, options, io));
    });
}
