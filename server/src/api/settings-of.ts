/** Makes settings of the options of the programming interface, and refuses what no settings file may hold. */
import {
  defaultSettings,
  didYouMean,
  options as settingsOptions,
  ruleById,
  withOwnTemplates,
  type Settings,
} from '../core/index.ts';
import type { Options } from './casus.d.ts';

/** @throws {TypeError} naming the option */
export function settingsOf(options: Options): Settings {
  const { template, stage, language, rules, allow, knownNames, templates = [] } = options;
  for (const [name, value] of Object.entries({ template, stage, language, rules, allow }))
    if (value !== undefined && !settingsOptions[name as keyof typeof settingsOptions].accepts(value))
      throw new TypeError(`casus: the option ${name} can't be ${JSON.stringify(value)}`);
  if (knownNames !== undefined && !settingsOptions.allow.accepts(knownNames))
    throw new TypeError('casus: the option knownNames must be a list of strings');
  for (const id of Object.keys(rules ?? {})) if (!ruleById(id)) throw new TypeError(`casus: there is no rule ${id}`);
  const defaults = defaultSettings();
  const settings: Settings = {
    ...defaults,
    stage: stage ?? defaults.stage,
    language: language ?? defaults.language,
    rules: rules ?? defaults.rules,
    allow: allow ?? defaults.allow,
    knownNames: knownNames ?? defaults.knownNames,
    templates: withOwnTemplates(templates),
  };
  if (template === undefined) return settings;
  needsTemplate(template, settings);
  return { ...settings, template };
}

/** @throws {TypeError} when there is no such template */
export function needsTemplate(id: string, { templates }: Settings): void {
  const known = templates.map((template) => template.id);
  if (!known.includes(id)) throw new TypeError(`casus: there is no template ${id}.${didYouMean(id, known).en}`);
}
