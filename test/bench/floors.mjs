/**
 * What the benchmark compares with besides tools: reads the files only (`read`), parses them with remark (`remark`), or takes details
 * out of them with redact-pii (`redact`), which has no command line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [what, folder] = process.argv.slice(2);
const work = {
  read: () => (text) => text.length,
  remark: async () => {
    const { remark } = await import('remark');
    const parser = remark();
    return (text) => parser.parse(text).children.length;
  },
  redact: async () => {
    const { SyncRedactor } = (await import('redact-pii')).default;
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text).length;
  },
};
const measure = await work[what]();
let count = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.md')) count += measure(readFileSync(join(folder, name), 'utf8'));
}
// The benchmark checks this line as proof that the files were read.
console.log(`${what}: ${count}`);
