/**
 * `npm run soak -- [--edits N] [--seed N]`: types in reports for a long time and says what the server's memory does. A test
 * does so for a short time.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { randomOf } from '../fuzz/random.ts';
import { pulling, TestEditor } from '../lsp/client.ts';
import { inMemory } from '../lsp/transports.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are alive, of client and server together. */
export function heap(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const pieces = ['a', 'e', ' ', '. ', '\n', '\n\n', 'Joris', 'mevrouw De Wit ', '## Actoren\n', '- ', '12 maart 2024', '[vul in]', '> ', '(34)']; // prettier-ignore
const report = readFileSync('examples/6-clientgegevens.md', 'utf8');
/** UTF-16 units: a report that grows longer is begun anew, so that only what the server keeps can grow. */
const LONGEST = report.length + 500;

/** Edits some reports in turn, and asks what an editor asks. `each` is called after each edit, with the number of edits. */
export async function soak(edits: number, seed: number, each: (edit: number) => void): Promise<void> {
  const random = randomOf(seed);
  const editor = await TestEditor.start(inMemory(), { capabilities: pulling });
  const uris = ['file:///a.md', 'file:///b.md', 'file:///c.md'];
  for (const uri of uris) await editor.open(uri, report);
  for (let edit = 1; edit <= edits; edit++) {
    const uri = random.oneOf(uris);
    const document = editor.get(uri);
    const text = document.getText();
    const start = random.below(text.length);
    const range = { start: document.positionAt(start), end: document.positionAt(start + random.below(4)) };
    if (text.length > LONGEST) await editor.change(uri, { text: report });
    else await editor.change(uri, { range, text: random.oneOf(pieces) });
    if (edit % 5 === 0) await editor.diagnostics(uri);
    if (edit % 50 === 0) await editor.actions(uri, range);
    if (edit % 60 === 0) await editor.ask('textDocument/semanticTokens/full', uri);
    if (edit % 70 === 0) await editor.hover(uri, range.start);
    if (edit % 500 === 0) {
      await editor.close(uri);
      await editor.open(uri, text);
    }
    // What the client of the test keeps is no memory of the server.
    editor.log.length = 0;
    each(edit);
  }
  await editor.stop();
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { edits: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
  });
  const edits = Number(values.edits);
  await soak(edits, Number(values.seed), (edit) => {
    if (edit % Math.ceil(edits / 20) === 0)
      process.stdout.write(`${String(edit)} edits: ${(heap() / 1e6).toFixed(1)} MB alive\n`);
  });
}
