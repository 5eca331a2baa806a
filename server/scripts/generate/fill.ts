/** Updates the generated parts of a hand-written page, between `<!-- name:start -->` and `<!-- name:end -->`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Derived } from './model.ts';

/** `parts`: the text of each part by its name. Throws when the page has no such part. */
export function filled(root: string, file: string, parts: Readonly<Record<string, string>>): Derived {
  let text = readFileSync(path.join(root, file), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const pattern = new RegExp(`(<!-- ${name}:start -->\\n)[^]*?(<!-- ${name}:end -->)`);
    if (!pattern.test(text)) throw new Error(`${file} has no markers for ${name}.`);
    text = text.replace(pattern, (_, start: string, end: string) => `${start}\n${part}\n${end}`);
  }
  return { path: file, text };
}
