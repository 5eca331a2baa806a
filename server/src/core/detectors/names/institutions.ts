/** Small institutions by shape ("basisschool De Vuurvogel", "Van Ostadeschool") and by the scorer's word. */
import { CAPITAL, hashWord } from '../scan.ts';
import type { Assembled } from './assemble.ts';
import type { Candidates } from './candidates.ts';
import { cueBit, cuesOf } from './cues.ts';
import { INSTITUTION } from './scorer.ts';

export interface Institution extends Assembled {
  readonly evidence: readonly string[];
}

const kinds = cueBit('institution');
const linking = new Set(
  'de het der den van en op in aan bij te ten ter voor t d l la le du des & of'.split(' ').map(hashWord),
);

export function findInstitutions(all: Candidates, labels: Uint8Array): Institution[] {
  const { scan } = all;
  const found: Institution[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (labels[i] !== INSTITUTION) continue;
    let last = i;
    for (let k = i + 1; k < scan.count && k - last < 4; k++) {
      if (!/^(?: |-|['’]| ['’]|\. | & | - )$/.test(scan.text.slice(scan.ends[k - 1], scan.starts[k]))) break;
      if (labels[k] === INSTITUTION) last = k;
      else if (((scan.flags[k] ?? 0) & CAPITAL) !== 0 || !linking.has(scan.hashes[k] ?? 0)) break;
    }
    const first = typeBefore(all, i);
    const typed = first < i || (cuesOf(scan.hashes[i] ?? 0) & kinds) !== 0;
    found.push({
      start: startOf(all, first),
      end: scan.ends[last] ?? 0,
      first,
      last: last + 1,
      evidence: [typed ? 'institution-type' : 'institution-context'],
    });
    i = last;
  }
  return found;
}

/** The kind of institution before its name belongs to it: "basisschool De Vuurvogel". */
function typeBefore({ scan, skipped }: Candidates, i: number): number {
  if (i === 0 || skipped[i - 1] === 1) return i;
  const gap = scan.text.slice(scan.ends[i - 1], scan.starts[i]);
  return /^ ["“'’‘]?$/.test(gap) && (cuesOf(scan.hashes[i - 1] ?? 0) & kinds) !== 0 ? i - 1 : i;
}

function startOf({ scan }: Candidates, first: number): number {
  const start = scan.starts[first] ?? 0;
  return /^[ts]$/.test(scan.text.slice(start, scan.ends[first])) && /['’]/.test(scan.text.charAt(start - 1))
    ? start - 1
    : start;
}
