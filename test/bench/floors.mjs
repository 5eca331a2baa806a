/** Lower bounds for the benchmark: only reads the files (`read`), or reads and parses them with remark (`remark`). */
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
// The benchmark checks this line as proof that the files were read.
console.log(`${what}: ${count}`);
