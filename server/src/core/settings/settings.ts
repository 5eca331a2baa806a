/** Every option, once: its default, description, JSON Schema and parser. */
import type { Language, Severity } from '../findings/finding.ts';
import { isStage, stages } from '../findings/severity.ts';
import { builtinTemplates } from '../templates/builtin.ts';
import type { Settings } from './model.ts';

export function defaultSettings(): Settings {
  return {
    stage: 'concept',
    stageForced: false,
    language: 'nl',
    rules: {},
    allow: [],
    knownNames: [],
    templates: builtinTemplates(),
  };
}

/** The levels that a rule may be set to. */
export const ruleLevels: readonly string[] = ['error', 'warning', 'info', 'hint', 'off'];

/** The languages of messages. */
export const languages: readonly Language[] = ['nl', 'en'];

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/**
 * The options that a configuration file or an editor may set. `schema` is JSON Schema, `doc` describes the option to
 * people.
 */
export const options = {
  template: {
    schema: { type: 'string' },
    doc: {
      nl: 'Sjabloon voor verslagen die er zelf geen noemen en waarvan de kopjes niets zeggen.',
      en: 'Template for reports that name none and whose headings tell nothing.',
    },
    accepts: (value: unknown): value is string => typeof value === 'string',
  },
  stage: {
    schema: { type: 'string', enum: stages, default: 'concept' },
    doc: { nl: 'Het stadium: hoe ver is het verslag?', en: 'The stage: how far is the report?' },
    accepts: isStage,
  },
  language: {
    schema: { type: 'string', enum: languages, default: 'nl' },
    doc: { nl: 'Taal van de meldingen.', en: 'Language of the messages.' },
    accepts: (value: unknown): value is Language => value === 'nl' || value === 'en',
  },
  rules: {
    schema: {
      type: 'object',
      additionalProperties: { type: 'string', enum: ruleLevels },
      default: {},
    },
    doc: { nl: 'Ernst per regel, of uit.', en: 'Severity per rule, or off.' },
    accepts: (value: unknown): value is Readonly<Record<string, Severity | 'off'>> =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((each) => ruleLevels.includes(String(each))),
  },
  templates: {
    schema: { type: 'array', items: { type: 'string' }, default: [] },
    doc: {
      nl: 'Eigen sjablonen: markdownbestanden of mappen daarmee. Wat in `.casus/templates` staat, telt altijd mee.',
      en: 'Templates of your own: markdown files or folders with them. Those in `.casus/templates` always count.',
    },
    accepts: isTextList,
  },
  allow: {
    schema: { type: 'array', items: { type: 'string' }, default: [] },
    doc: {
      nl: 'Woorden die nooit als herkenbaar detail worden gemeld (precies zo geschreven).',
      en: 'Tokens never reported as an identifying detail (spelled exactly so).',
    },
    accepts: isTextList,
  },
} as const;
