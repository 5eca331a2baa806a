/** Generates `server/schema/casus.schema.json`, the JSON schema of configuration files. */
import { allRules } from '../../src/core/index.ts';
import { options } from '../../src/core/settings/settings.ts';
import { jsonFile, type Derived } from './model.ts';

export function schema(): Derived {
  const ids = allRules.map(({ id }) => id);
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, { schema: shape, doc }]) => {
      const described = { ...shape, description: `${doc.nl} (${doc.en})` };
      return [name, name === 'rules' ? { ...described, propertyNames: { enum: ids } } : described];
    }),
  );
  const value = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Casus (.casusrc)',
    type: 'object',
    properties,
    additionalProperties: false,
  };
  return jsonFile('server/schema/casus.schema.json', value);
}
