/** Counts which branches of the code run: esbuild builds with this plugin, and each branch adds to `fuzzHits`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Room for the branches of all files; a number above it would be lost, so the build fails. */
export const MOST_BRANCHES = 1 << 17;

/** The bundle begins with this. */
export const banner = `const fuzzHits = (globalThis.fuzzHits = new Uint8Array(${String(MOST_BRANCHES)}));`;

/**
 * Branches are numbered in files that `counts` says yes to. `fileOf` gets the file of each number: what follows
 * `node_modules/`, or the path from `root`.
 */
export const counting = (root: string, counts: (file: string) => boolean, fileOf: string[]): Plugin => ({
  name: 'counting',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path: file }) => {
      const name = path
        .relative(root, file)
        .split(path.sep)
        .join('/')
        .replace(/^.*node_modules\//, 'lib/');
      if (!counts(name)) return undefined;
      const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
        fileName: file,
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
        transformers: { before: [branches(() => fileOf.push(name) - 1)] },
      });
      if (fileOf.length > MOST_BRANCHES) throw new Error('More branches than there is room for.');
      return { contents: outputText, loader: 'js' };
    });
  },
});

/** Puts a counter at the start of functions and arms. `next` gives the number of the next branch. */
const branches =
  (next: () => number): ts.TransformerFactory<ts.SourceFile> =>
  ({ factory, ...context }) => {
    const hit = (): ts.Expression =>
      factory.createPostfixIncrement(
        factory.createElementAccessExpression(factory.createIdentifier('fuzzHits'), next()),
      );
    const counted = (expression: ts.Expression): ts.Expression =>
      factory.createParenthesizedExpression(
        factory.createComma(hit(), factory.createParenthesizedExpression(expression)),
      );
    const block = (statement: ts.Statement): ts.Block =>
      factory.createBlock([factory.createExpressionStatement(hit()), statement], true);
    const isLogical = (kind: ts.SyntaxKind): boolean =>
      kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      kind === ts.SyntaxKind.BarBarToken ||
      kind === ts.SyntaxKind.QuestionQuestionToken;

    const visit = (original: ts.Node): ts.Node => {
      const node = ts.visitEachChild(original, visit, { factory, ...context } as ts.TransformationContext);
      if (ts.isArrowFunction(node) && !ts.isBlock(node.body))
        return factory.updateArrowFunction(node, node.modifiers, node.typeParameters, node.parameters, node.type, node.equalsGreaterThanToken, counted(node.body)); // prettier-ignore
      // A body is a block of a function, but not of a constructor: there `super` comes first.
      if (ts.isBlock(node) && original.parent !== undefined && ts.isFunctionLike(original.parent) && !ts.isConstructorDeclaration(original.parent)) {
        const directives = node.statements.findIndex((each) => !ts.isExpressionStatement(each) || !ts.isStringLiteral(each.expression));
        const first = directives < 0 ? node.statements.length : directives;
        return factory.updateBlock(node, [...node.statements.slice(0, first), factory.createExpressionStatement(hit()), ...node.statements.slice(first)]);
      } // prettier-ignore
      if (ts.isIfStatement(node))
        return factory.updateIfStatement(node, node.expression, block(node.thenStatement), node.elseStatement && block(node.elseStatement)); // prettier-ignore
      if (ts.isConditionalExpression(node))
        return factory.updateConditionalExpression(node, node.condition, node.questionToken, counted(node.whenTrue), node.colonToken, counted(node.whenFalse)); // prettier-ignore
      if (ts.isBinaryExpression(node) && isLogical(node.operatorToken.kind))
        return factory.updateBinaryExpression(node, node.left, node.operatorToken, counted(node.right));
      if (ts.isCaseClause(node))
        return factory.updateCaseClause(node, node.expression, [factory.createExpressionStatement(hit()), ...node.statements]); // prettier-ignore
      return node;
    };
    return (file) => ts.visitNode(file, visit, ts.isSourceFile);
  };
