/** The floors: reading the files and nothing else (`read`), or parsing them with remark and nothing else (`remark`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [what, folder] = process.argv.slice(2);
const remark = what === 'remark' ? (await import('remark')).remark() : undefined;
let count = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  count += remark ? remark.parse(text).children.length : text.length;
}
// What was done is printed, so that the benchmark sees that it was done.
console.log(`${what}: ${count}`);
