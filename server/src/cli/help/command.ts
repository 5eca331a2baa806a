/**
 * A command of commander that speaks Dutch or English. The commands are written in English where they are defined
 * (`program.ts`); `dutch.ts` has the Dutch for each text, and for what commander says on its own account.
 */
import { Command, type AddHelpTextContext, type AddHelpTextPosition, type Help } from 'commander';
import type { Language } from '../../core/index.ts';
import { dutch, dutchMistakes, dutchPlaceholders } from './dutch.ts';

export class LocalisedCommand extends Command {
  readonly #language: Language;

  constructor(name: string, language: Language) {
    super(name);
    this.#language = language;
  }

  override createCommand(name: string): Command {
    return new LocalisedCommand(name, this.#language);
  }

  override addHelpText(position: AddHelpTextPosition, text: string | ((context: AddHelpTextContext) => string)): this {
    const isText = typeof text === 'string';
    // Commander has an overload for each kind of text.
    return isText ? super.addHelpText(position, inLines(text, this.#language)) : super.addHelpText(position, text);
  }
}

/** The text in the language asked for; English where the Dutch is missing, which a test forbids. */
export const say = (english: string, language: Language): string =>
  language === 'en' ? english : (dutch[english] ?? english);

/** Examples, with a remark behind two spaces or none, and sentences. */
const inLines = (text: string, language: Language): string =>
  text
    .split('\n')
    .map((line) => {
      const [, example = '', remark = line] = /^( {2}casus .*? {2,})(\S.*)$/.exec(line) ?? [];
      return example + say(remark, language);
    })
    .join('\n');

/** "--output-file <file>" → "--output-file <bestand>" */
const term = (text: string, language: Language): string =>
  language === 'en'
    ? text
    : text.replace(/(?<=[<[])[a-z]+(?=(?:\.\.\.)?[>\]])/g, (name) => dutchPlaceholders[name] ?? name);

/** The parts of a help page. */
export const helpIn = (language: Language): Partial<Help> => ({
  styleTitle: (title) => say(title, language),
  commandDescription: (command) => say(command.description(), language),
  subcommandDescription: (command) => say(command.summary() || command.description(), language),
  commandUsage: (command) => {
    const parents = [];
    for (let each = command.parent; each; each = each.parent) parents.unshift(each.name());
    return [...parents, command.name(), term(command.usage(), language)].join(' ');
  },
  subcommandTerm: (command) => {
    const args = command.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`));
    return term([command.name(), ...(command.options.length > 0 ? ['[options]'] : []), ...args].join(' '), language);
  },
  argumentTerm: (argument) => term(`<${argument.name()}>`, language).slice(1, -1),
  optionTerm: ({ flags }) => term(flags, language),
  argumentDescription: ({ description, defaultValue }) =>
    described(say(description, language), undefined, defaultValue, language),
  optionDescription: (option) =>
    described(
      say(option.description, language),
      option.argChoices,
      option.isBoolean() ? undefined : option.defaultValue,
      language,
    ),
});

/** "how to print (json, text; default: text)" */
function described(
  text: string,
  choices: readonly string[] | undefined,
  defaultValue: unknown,
  language: Language,
): string {
  const extra = [
    ...(choices ? [choices.join(', ')] : []),
    ...(defaultValue === undefined ? [] : [`${say('default', language)}: ${String(defaultValue)}`]),
  ];
  return extra.length === 0 ? text : `${text} (${extra.join('; ')})`;
}

/** A mistake in the arguments, as commander words it: "error: unknown option '--weg'". */
export function mistakeIn(text: string, language: Language): string {
  if (language === 'en') return text.replace(/^error: /, 'casus: ');
  const [mistake = '', ...rest] = text.trimEnd().split('\n');
  for (const [pattern, words] of dutchMistakes) {
    const found = pattern.exec(mistake);
    if (found)
      return [
        'casus: ' + term(words(...found.slice(1).map((part) => say(part, 'nl'))), 'nl'),
        ...rest.map(suggestion),
        '',
      ].join('\n');
  }
  return text;
}

const suggestion = (line: string): string =>
  line.replace(
    /^\(Did you mean (?:one of )?(.*)\?\)$/,
    (_, names: string) => `Bedoel je ${names.replace(/, (?=[^,]*$)/, ' of ')}?`,
  );
