/**
 * Colours: snapshots of what each piece of a sample is taken for, in VS Code's own markdown grammar. `UPDATE_SNAPSHOTS=1`
 * writes them anew; look at the difference before you keep it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { unboundedNesting } from '../support/regex-safety.ts';

const root = path.join(import.meta.dirname, '../..');
const samples = path.join(import.meta.dirname, 'samples');
const markdown = 'text.html.markdown';

interface Contributed {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: string[];
}

const contributed = (
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { contributes: { grammars: Contributed[] } }
).contributes.grammars;

const require = createRequire(import.meta.url);
const vscodeGrammar = (name: string, scopeName: string) => {
  const file = require.resolve(`tm-grammars/grammars/${name}.json`);
  return { grammar: { path: file, scopeName }, content: readFileSync(file, 'utf8') };
};

/** Languages of fenced code are not looked at: an empty grammar stands in for any of them. */
const registry = createRegistryFromGrammars([
  vscodeGrammar('markdown', markdown),
  vscodeGrammar('html-derivative', 'text.html.derivative'),
  vscodeGrammar('html', 'text.html.basic'),
  ...contributed.map((grammar) => ({
    grammar: { ...grammar, path: path.join(root, grammar.path) },
    content: readFileSync(path.join(root, grammar.path), 'utf8'),
  })),
]);

describe('colours', () => {
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.md'))) {
    it(name, async () => {
      const text = readFileSync(path.join(samples, name), 'utf8');
      const snap = renderSnap(await quietly(() => getVSCodeTokens(registry, markdown, text)));
      const file = path.join(samples, `${name}.snap`);
      if (process.env['UPDATE_SNAPSHOTS'] || !existsSync(file)) writeFileSync(file, snap);
      assert.equal(snap, readFileSync(file, 'utf8'));
    });
  }

  it('are the same with CRLF', async () => {
    const text = 'Actoren: moeder\n\n## Context\n\n1. Wie is dat?\n';
    const scopes = async (source: string) =>
      (await quietly(() => getVSCodeTokens(registry, markdown, source))).flatMap(({ tokens }) =>
        tokens.flatMap((token) => token.scopes.filter((scope) => scope.endsWith('.casus'))),
      );
    assert.deepEqual(await scopes(text.replaceAll('\n', '\r\n')), await scopes(text));
    assert.ok((await scopes(text)).length > 3);
  });

  it('knows a pattern that can run away', () => {
    for (const bad of ['(a+)+b', '(?:x*y)*', '((?:a|b+))+', '(a{2,})*'])
      assert.notEqual(unboundedNesting(bad), undefined, bad);
    for (const good of ['(?:ab?)+', '[+*]+', '\\(a+\\)+', '(a+){1,5}', 'a+(b)+'])
      assert.equal(unboundedNesting(good), undefined, good);
  });

  it('cost no more than a line is long: no repetition within a repetition, and every pattern starts at a known place', () => {
    for (const { path: file } of contributed) {
      for (const pattern of patternsIn(JSON.parse(readFileSync(path.join(root, file), 'utf8')))) {
        assert.equal(unboundedNesting(pattern), undefined, pattern.slice(0, 80));
        assert.match(pattern, /^(?:\(\?<[=!]|\(\?:\^\|\\G\)|\(\?=|\\\[|\\b)/, pattern.slice(0, 80));
      }
    }
  });
});

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && /^(?:match|begin|end|while)$/.test(key) ? [each] : patternsIn(each),
  );
}

/** The registry warns of every language of fenced code that it has no grammar for. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  console.warn = () => undefined;
  try {
    return await run();
  } finally {
    console.warn = warn;
  }
}
