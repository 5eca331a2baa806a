/** Measures the edits of language servers in documents of several sizes, and in lines of several kinds. */
import { servers } from './contenders.mjs';
import { longReport, report } from './corpus.mjs';
import { kinds, latency } from './lsp.mjs';

const sizes = [
  { label: '8 KB', units: 8000, share: 1 },
  { label: '100 KB', units: 100_000, share: 1 },
  { label: '1 MB', units: 1_000_000, share: 1 / 4 },
  { label: '10 MB', units: 10_000_000, share: 0 },
];

/** `edits`: at a small size; no kind gets fewer than three. Quickly, the largest size is left out. */
export async function measureEdits(scratch, edits, isQuick) {
  const measured = [];
  for (const { label, units, share } of isQuick ? sizes.slice(0, -1) : sizes) {
    const text = units === 8000 ? report(4) : longReport(units);
    const count = Math.max(3, Math.ceil(edits * share));
    for (const server of servers(scratch).filter(({ most }) => units <= most)) {
      if (isQuick && server.name === 'unified-language-server') continue;
      const isOurs = server.name === 'casus';
      for (const kind of isOurs && share > 0 ? kinds : ['paragraph']) {
        process.stderr.write(`${server.name}, ${label}, ${kind} …\n`);
        const attempt = () => latency(server, text, count, kind);
        // A server that loses its first message on a busy machine gets another chance.
        const outcome = await attempt()
          .catch(attempt)
          .catch((error) => {
            process.stderr.write(`${server.name}, ${label}: left out: ${error.message}\n`);
          });
        measured.push({ name: server.name, label, kind, ...outcome });
      }
    }
  }
  return measured;
}
