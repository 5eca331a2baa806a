/** Generates `server/schema/casus.schema.json`, the JSON schema of settings files. */
import { options } from '../../src/core/settings/settings.ts';
import { jsonFile, type Derived } from './model.ts';
import { inBoth, optionSchema } from './option-schemas.ts';

/** Each setting once; a file and its overrides refer to it. */
const settings = Object.keys(options).map((name) => [name, { $ref: `#/definitions/${name}` }]);

const paths = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

const fileKeys = {
  $schema: {
    type: 'string',
    description: inBoth({ nl: 'Dit schema, voor je editor.', en: 'This schema, for your editor.' }),
  },
  extends: {
    ...paths,
    description: inBoth({
      nl: 'Bouwt voort op deze instellingenbestanden, met paden vanaf dit bestand; een later bestand gaat voor.',
      en: 'Builds on these settings files, with paths from this file; a later file wins.',
    }),
  },
};

const overrides = {
  type: 'array',
  description: inBoth({
    nl: 'Instellingen voor een deel van de bestanden; een latere gaat voor.',
    en: 'Settings for some of the files; a later one wins.',
  }),
  items: {
    type: 'object',
    properties: {
      files: {
        ...paths,
        description: inBoth({
          nl: 'Voor welke bestanden: patronen als "bundel/**", vanaf de map van het instellingenbestand.',
          en: 'For which files: globs such as "bundel/**", from the folder of the settings file.',
        }),
      },
      ...Object.fromEntries(settings),
    },
    required: ['files'],
    additionalProperties: false,
  },
};

export function schema(): Derived {
  const names = Object.keys(options) as (keyof typeof options)[];
  const definitions = Object.fromEntries(
    names.map((name) => [name, { ...optionSchema(name), description: inBoth(options[name].doc) }]),
  );
  const value = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Casus (.casusrc)',
    type: 'object',
    properties: { ...fileKeys, ...Object.fromEntries(settings), overrides },
    additionalProperties: false,
    definitions,
  };
  return jsonFile('server/schema/casus.schema.json', value);
}
