/** Output of the formats for machines, as the programs that take it read it. Each throws when it is not well-formed. */
import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, unknown>>;
        };
        readonly logicalLocations?: readonly unknown[];
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly descriptor: { readonly id: string };
        readonly level: string;
        readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
      }[];
    }[];
  }[];
}

export const sarifRun = (out: string) => {
  const [run] = (JSON.parse(out) as Sarif).runs;
  assert.ok(run);
  return run;
};

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML document, in order. */
export function elementsIn(xml: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const command = /^::(error|warning|notice) ([^:]*)::(.*)$/;

/** Workflow commands as GitHub reads them. */
export function commandsIn(out: string) {
  const unescaped = (text: string): string =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', properties = '', message = ''] = command.exec(line) ?? assert.fail(`no command: ${line}`);
      const pairs = properties.split(',').map((pair): [string, string] => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
      });
      return { name, message: unescaped(message), ...Object.fromEntries(pairs) } as Readonly<Record<string, string>>;
    });
}
