/** The commands and options of `casus`, for commander. The code of a command is loaded only when the command runs. */
import type { Command } from 'commander';
import type { Language } from '../core/index.ts';
import type { NewOptions } from './commands/new.ts';
import type { TemplatesOptions } from './commands/templates.ts';
import { helpIn, LocalisedCommand, mistakeIn, say } from './help/command.ts';
import { pathAsCommand } from './help/path-as-command.ts';
import type { Io } from './io.ts';
import { addConvert, addExport, addPseudonymise, configFile, language, type SetExitCode } from './program-one-file.ts';
import { addLint, addMerge } from './program-lint.ts';
import { version } from './version.ts';
import { CliError } from './errors.ts';
import type { ExplainOptions, SettingsOptions } from './options.ts';

/** The text that commander prints on its own account: help, the version, mistakes in the arguments. */
export interface CommanderOutput {
  out: string;
  err: string;
}

/**
 * `printed` receives what commander prints, `setExitCode` the exit code of the command that ran. All texts are in English
 * here; `help/dutch.ts` has the Dutch of each.
 */
export function buildProgram(
  io: Io,
  printed: CommanderOutput,
  setExitCode: SetExitCode,
  inLanguage: Language,
): Command {
  const program = new LocalisedCommand('casus', inLanguage)
    .description('Checks Dutch reflective case reports: complete, every question answered, no client recognisable.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'help for a command')
    .addOption(language())
    // `casus --language en lint` is for casus, `casus lint --language en` for lint.
    .enablePositionalOptions()
    .hook('preAction', (casus, command) => {
      if (command.getOptionValue('language') === undefined)
        command.setOptionValue('language', casus.getOptionValue('language'));
    })
    .configureHelp(helpIn(inLanguage))
    .showHelpAfterError(say('(casus --help shows the commands, casus lint --help its options)', inLanguage))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed.out += text),
      writeErr: (text) => (printed.err += text),
      outputError: (text, write) => {
        write(mistakeIn(text, inLanguage) + pathAsCommand(text, io.cwd, inLanguage));
      },
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    });
  addLint(program, io, setExitCode);
  addMerge(program, io, setExitCode);
  addNewAndTemplates(program, io, setExitCode);
  addConvert(program, io, setExitCode);
  addExport(program, io, setExitCode);
  addPseudonymise(program, io, setExitCode);
  addRulesAndConfig(program, io, setExitCode);
  addLsp(program);
  return program;
}

function addNewAndTemplates(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('new')
    .summary('start a report from a template, or a template from an example')
    .description('Start a report from a template. Without a file it is printed; an existing file is never overwritten.')
    .argument('[template]', 'id of a template (see: casus templates); not with --from')
    .argument('[file]', 'file to make')
    .option('--from <example>', 'make a template of a good example: its headings and questions')
    .addOption(language())
    .addHelpText(
      'after',
      '\nExamples:\n  casus new bundelcasus casus-1.md\n  casus new --from voorbeeld.md .casus/templates/leerverslag.md',
    )
    .action(async (template: string | undefined, file: string | undefined, options: NewOptions) => {
      const { newCommand } = await import('./commands/new.ts');
      setExitCode(await newCommand(template, file, options, io));
    });
  const templates = program
    .command('templates')
    .summary('list the templates')
    .description('List the templates: the built-in ones, and those of your own with their page.')
    .option('--why <report>', 'show which template a report follows, and why')
    .addOption(configFile())
    .addOption(language())
    .addHelpText('after', '\nExample:\n  casus templates show bundelcasus')
    .action(async (options: TemplatesOptions) => {
      const { listTemplates } = await import('./commands/templates.ts');
      setExitCode(await listTemplates(options, io));
    });
  templates
    .command('show')
    .description('Show the sections and questions of a template.')
    .argument('<id>', 'id of a template')
    .addOption(configFile())
    .addOption(language())
    .action(async (id: string, options: SettingsOptions) => {
      const { showTemplate } = await import('./commands/templates.ts');
      setExitCode(await showTemplate(id, options, io));
    });
}

function addRulesAndConfig(program: Command, io: Io, setExitCode: SetExitCode): void {
  program
    .command('rules')
    .summary('list the rules')
    .description('List the rules with their severity in each stage.')
    .addOption(language())
    .action(async (options: SettingsOptions) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      setExitCode(await rulesCommand(options, io));
    });
  program
    .command('explain')
    .summary('explain a rule, or what is left out in a report')
    .description(
      'Explain a rule: why it is there, with examples. Or, with --document: which names in a report are taken for no client’s, and why.',
    )
    .argument('[rule]', 'id of a rule (see: casus rules)')
    .option('--document <file>', 'show the names in this report that are kept out of the findings')
    .addOption(configFile())
    .addOption(language())
    .addHelpText('after', '\nExamples:\n  casus explain questions/unanswered\n  casus explain --document verslag.md')
    .action(async (rule: string | undefined, options: ExplainOptions) => {
      if (options.document !== undefined) {
        const { explainDocument } = await import('./commands/explain-document.ts');
        setExitCode(await explainDocument(options.document, options, io));
      } else if (rule !== undefined) {
        const { explainCommand } = await import('./commands/explain.ts');
        setExitCode(await explainCommand(rule, options, io));
      } else {
        throw new CliError({
          nl: 'noem een regel (casus rules toont ze), of een verslag met --document.',
          en: 'name a rule (casus rules lists them), or a report with --document.',
        });
      }
    });
  program
    .command('config')
    .summary('show settings: config show FILE')
    .description('Show the settings that hold for a file.')
    .command('show')
    .description('Print the settings that hold for a file, and where each comes from.')
    .argument('<file>', 'a report, existing or not')
    .addOption(configFile())
    .addOption(language())
    .action(async (file: string, options: SettingsOptions) => {
      const { configCommand } = await import('./commands/config.ts');
      setExitCode(await configCommand(file, options, io));
    });
}

function addLsp(program: Command): void {
  program
    .command('lsp')
    .summary('the language server, for other editors')
    .description(
      'Run the language server, for an editor that starts it. Without an option it uses standard input and output.',
    )
    .option('--stdio', 'standard input and output')
    .option('--node-ipc', 'the channel of a Node process')
    .option('--socket <port>', 'a port of this computer on which the editor listens')
    .option('--pipe <name>', 'a pipe or socket file on which the editor listens')
    .addOption(language())
    // Editors add options of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      const { lspCommand } = await import('./commands/lsp.ts');
      await lspCommand();
    });
}
