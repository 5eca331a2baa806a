/**
 * What people read exists in Dutch and in English. TypeScript sees to it that no half of a pair is left out; this test
 * reads the sources for the rest: a half in the wrong language, and a sentence that stands in no pair.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.ts$/.test(file) && !/\.generated\.ts$|\.d\.ts$/.test(file));

/** Everything that speaks to people. */
const sources = [...filesBelow('server/src'), ...filesBelow('server/page'), ...filesBelow('client/src')];

/** Small words that the other language hasn't. */
const dutchWords =
  /(?<![\p{L}-])(?:de|het|een|en|niet|nog|van|voor|zijn|wordt|worden|je|jouw|deze|dit|maar|naar|geen|staat|uit|bij|ook|kan|kies|zet|haal|hier)(?![\p{L}-])/giu;
const englishWords =
  /(?<![\p{L}-])(?:the|and|not|your|you|this|these|with|from|for|are|to|it|its|but|which|choose|put|here|does|cannot|can’t)(?![\p{L}-])/giu;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
const isDutch = (text: string): boolean => count(text, dutchWords) > count(text, englishWords);
const isEnglish = (text: string): boolean => count(text, englishWords) > count(text, dutchWords);

/** What a string or template says, without quotations in it: an English message may quote a Dutch word. */
function textOf(node: ts.Node): string {
  const parts: string[] = [];
  const visit = (each: ts.Node): void => {
    // A pair inside is looked at by itself.
    if (each !== node && halvesOf(each).length > 0) return;
    if (ts.isStringLiteralLike(each) && /^(?:nl|en)$/.test(each.text)) return;
    if (ts.isStringLiteralLike(each) || ts.isTemplateHead(each) || ts.isTemplateMiddleOrTemplateTail(each))
      parts.push(each.text);
    else ts.forEachChild(each, visit);
  };
  visit(node);
  return parts.join(' ').replace(/[‘“"`][^‘“”’"`]*[”’"`]/g, ' ');
}

interface Half {
  readonly language: 'nl' | 'en';
  readonly node: ts.Node;
}

/** The halves of `{ nl: …, en: … }` and of `language === 'nl' ? … : …`. */
function halvesOf(node: ts.Node): readonly Half[] {
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText();
    return name === 'nl' || name === 'en' ? [{ language: name, node: node.initializer }] : [];
  }
  // `inLanguage('in het Nederlands', 'in English')`, `const meantNl = …`
  if (ts.isCallExpression(node) && node.expression.getText() === 'inLanguage')
    return node.arguments.map((argument, index) => ({ language: index === 0 ? 'nl' : 'en', node: argument }));
  if (ts.isVariableDeclaration(node) && node.initializer && /(?:Nl|En)$/.test(node.name.getText()))
    return [{ language: node.name.getText().endsWith('Nl') ? 'nl' : 'en', node: node.initializer }];
  if (!ts.isConditionalExpression(node)) return [];
  const asked = /language === '(nl|en)'$/.exec(node.condition.getText())?.[1];
  if (asked !== 'nl' && asked !== 'en') return [];
  return [
    { language: asked, node: node.whenTrue },
    { language: asked === 'nl' ? 'en' : 'nl', node: node.whenFalse },
  ];
}

const parsed = sources.map((file) => ({
  file,
  tree: ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
}));

function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const shown = (file: string, node: ts.Node): string => {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${file}:${String(line + 1)} ${node.getText().slice(0, 90).replace(/\s+/g, ' ')}`;
};

/** What stands outside of pairs, and why. */
const elsewhere: readonly (readonly [file: RegExp, why: string])[] = [
  [
    /cli\/program[^/]*\.ts$|cli\/help\//,
    'English here, Dutch in help/dutch.ts; test/cli/help.test.ts holds them together',
  ],
  [/cli\/overview\/words-(?:nl|en)\.ts$/, 'a file for each language, of one type'],
  [/src\/rule-page\.ts$/, 'a page in both languages'],
  [/templates\/page\/attributes\.ts$/, 'texts of server/docs/templates.md, which is in Dutch'],
  [
    /core\/(?:detection|report|rules|lexicon|text|markdown|authoring|pseudonyms)\//,
    'words to look for or to write in a report',
  ],
  [/cache\/cache-file\.ts$/, 'caught: the cache is then made anew'],
  [/lsp\/(?:frames|order)\.ts$/, 'errors of the protocol, for who builds an editor'],
  [/lsp\/node\.ts$/, 'both languages in one text: no settings were read yet'],
  [/lsp\/completion\/tokens\.ts$/, 'words to write in a report, by its language'],
];

describe('the two languages in the sources', () => {
  it('stand each in its own half of a pair', () => {
    const wrong = parsed.flatMap(({ file, tree }) =>
      [...nodesOf(tree)]
        .flatMap(halvesOf)
        .filter(({ language, node }) => {
          const text = textOf(node);
          return language === 'nl' ? isEnglish(text) : isDutch(text);
        })
        .map(({ node }) => shown(file, node)),
    );
    assert.deepEqual(wrong, []);
  });

  it('stand in no sentence outside of pairs', () => {
    const lonely = parsed
      .filter(({ file }) => !elsewhere.some(([pattern]) => pattern.test(file)))
      .flatMap(({ file, tree }) => [...sentencesOutsidePairs(tree)].map((node) => shown(file, node)));
    assert.deepEqual(lonely, []);
  });
});

/** Lines of the log, and errors that are caught or mean a mistake in Casus. */
const isForDevelopers = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) && /console\.\w+$/.test(node.expression.getText())) ||
  (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()) && node.expression.getText() !== 'CliError');

function* sentencesOutsidePairs(node: ts.Node): Iterable<ts.Node> {
  const halves = new Set(halvesOf(node).map((half) => half.node));
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) {
    if (halves.has(child) || isForDevelopers(child)) continue;
    if (ts.isStringLiteralLike(child) || ts.isTemplateExpression(child)) {
      if (isSentence(textOf(child))) yield child;
      else if (ts.isTemplateExpression(child)) yield* sentencesOutsidePairs(child);
    } else yield* sentencesOutsidePairs(child);
  }
}

const isSentence = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text) && (isDutch(text) || isEnglish(text));
