/** The regular expressions that stand in the source, as the TypeScript parser finds them. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import ts from 'typescript';
import type { Pattern } from './pattern.ts';

/** Every literal in these files, in order; `root`: of which their paths count. */
export function literalsIn(files: readonly string[], root: string): readonly Pattern[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const { text } = node as ts.RegularExpressionLiteral;
        const end = text.lastIndexOf('/');
        const where = relative(root, file).split(sep).join('/');
        found.push({ source: text.slice(1, end), flags: text.slice(end + 1), where });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
