/** Small institutions by shape ("basisschool De Vuurvogel", "Udens College", "Parkschool") and by the scorer's word. */
import { CAPITAL, hashWord, type Scan } from '../scan.ts';
import type { Assembled } from './assemble.ts';
import type { Candidates } from './candidates.ts';
import { startsSentence } from './context.ts';
import { cueBit, cuesOf } from './cues.ts';
import { DUTCH, FIRST, NAME, SURNAME } from './lookup.ts';
import { INSTITUTION, PERSON, TOWN } from './scorer.ts';

export interface Institution extends Assembled {
  readonly evidence: readonly string[];
}

const kinds = cueBit('institution');
const role = cueBit('role');
const linking = new Set(
  'de het der den van en op in aan bij te ten ter voor t d l la le du des of'.split(' ').map(hashWord),
);
const whereabouts = new Set(['in', 'te'].map(hashWord));
const articles = new Set('de het t d la le de'.split(' ').map(hashWord));
/** Last word of a school's name that stands after it: "Gerrit Rietveld College". */
const closing = new Set(
  'college lyceum gymnasium school flat hoeve hof huis scholengemeenschap academie'.split(' ').map(hashWord),
);
/** Words that are also a role or a whole country's; they need an article before the name. */
const loose = new Set(
  'bewindvoerder notaris verhuurder makelaar advocaten gemeente team afdeling huis bank centrum verblijf locatie unit kantoor bedrijf school club bv nv vof firma pi kerk museum theater internaat winkel bibliotheek ziekenhuis stad dorp instelling'
    .split(' ')
    .map(hashWord),
);
const compound = /^[A-ZÀ-Þ][a-zà-ÿ]+(?:school|college|lyceum|kliniek|hoeve|flat)$/;
const notName =
  /^(?:Basisschool|Hogeschool|Middenschool|Kleuterschool|Praktijkschool|Vakschool|Montessorischool|Daltonschool|Politieschool|Vrijeschool|Jenaplanschool|Huisarts|Boerderij)/;

export function findInstitutions(all: Candidates, labels: Uint8Array): Institution[] {
  const { scan, skipped, authored } = all;
  const seeds = new Uint8Array(scan.count);
  for (let i = 0; i < scan.count; i++) {
    if (skipped[i] === 1 || !isCapital(scan, i)) continue;
    const phrase = all.phrases.get(i);
    if (
      phrase &&
      (phrase.last > phrase.first || phrase.kind !== 'public') &&
      phrase.kind !== 'town' &&
      phrase.kind !== 'theorist'
    ) {
      if (phrase.last > phrase.first || labels[i] !== INSTITUTION) continue;
    }
    if (labels[i] === INSTITUTION || byShape(all, i, labels)) seeds[i] = 1;
  }
  const found: Institution[] = [];
  for (let i = 0; i < scan.count; i++) {
    if (seeds[i] !== 1 || authored[i] === 1) continue;
    const last = rightEdge(scan, i, seeds, labels);
    const first = leftEdge(all, i, found.at(-1)?.last ?? 0);
    const typed = (cuesOf(scan.hashes[first] ?? 0) & kinds) !== 0 || closing.has(scan.hashes[last] ?? 0);
    const shaped = byShape(all, i, labels);
    const hash = scan.hashes[i] ?? 0;
    const single = first === last && ((cuesOf(hash) & kinds) !== 0 || linking.has(hash));
    if (
      !single &&
      !isKindOnly(scan, first, last) &&
      !(first === last && !shaped && isPlain(all, i)) &&
      (scan.ends[last] ?? 0) - (scan.starts[first] ?? 0) > 2
    ) {
      found.push({
        start: startOf(scan, first),
        end: endOf(scan, last),
        first,
        last: last + 1,
        evidence: [typed ? 'institution-type' : 'institution-context'],
      });
    }
    i = last;
  }
  return found;
}

/** A Dutch word with a capital and nothing else to say that it is a name. */
const isPlain = ({ lists }: Candidates, i: number): boolean =>
  ((lists[i] ?? 0) & (DUTCH | FIRST | SURNAME | NAME)) === DUTCH;

/** "De Praktijk", "Het Team": a kind with an article is no name. */
function isKindOnly(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const hash = scan.hashes[i] ?? 0;
    if (!articles.has(hash) && (cuesOf(hash) & kinds) === 0) return false;
  }
  return true;
}

const isCapital = (scan: Scan, i: number): boolean => ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
const between = (scan: Scan, i: number): string => scan.text.slice(scan.ends[i], scan.starts[i + 1]);

/** A kind of institution right before the name, or a name that ends in one. */
function byShape({ scan }: Candidates, i: number, labels: Uint8Array): boolean {
  const word = scan.text.slice(scan.starts[i], scan.ends[i]);
  if (compound.test(word) && word.length > 9 && !notName.test(word) && !startsSentence(scan, i)) return true;
  if (
    closing.has(scan.hashes[i] ?? 0) &&
    i > 0 &&
    isCapital(scan, i - 1) &&
    between(scan, i - 1) === ' ' &&
    !startsSentence(scan, i - 1)
  )
    return true;
  if (i === 0) return false;
  const gap = between(scan, i - 1);
  if (!/^ ["“'’‘]{0,2}$/.test(gap)) return false;
  const before = scan.hashes[i - 1] ?? 0;
  // "camping De Vossenberg", "zorgboerderij 't Haverland"
  const article =
    articles.has(scan.hashes[i] ?? 0) && i + 1 < scan.count && isCapital(scan, i + 1) && between(scan, i) === ' ';
  const kind = (cuesOf(before) & kinds) !== 0 && !isCapital(scan, i - 1);
  if (kind && article) return true;
  if (kind) return !loose.has(before) && (cuesOf(before) & role) === 0 && labels[i] !== PERSON;
  return (
    /^[td]$/.test(scan.text.slice(scan.starts[i - 1], scan.ends[i - 1])) &&
    i > 1 &&
    (cuesOf(scan.hashes[i - 2] ?? 0) & kinds) !== 0
  );
}

function rightEdge(scan: Scan, i: number, seeds: Uint8Array, labels: Uint8Array): number {
  let last = i;
  for (let k = i + 1; k < scan.count && k - last < 4; k++) {
    const gap = between(scan, k - 1);
    if (
      !/^(?: |-|['’]| ['’]|\. | & | - )$/.test(gap) ||
      (gap === '. ' && (scan.ends[k - 1] ?? 0) - (scan.starts[k - 1] ?? 0) > 2)
    )
      break;
    const capital = isCapital(scan, k);
    if (seeds[k] === 1 || (capital && (gap === '-' || gap === ' & ' || labels[k] !== PERSON || k - 1 === last))) {
      const linked = k - 1 > last;
      // "Stichting De Waterlelie in Boxtel": the town is not part of the name.
      if (linked && labels[k] === TOWN && whereabouts.has(scan.hashes[k - 1] ?? 0)) break;
      if (
        linked &&
        seeds[k] !== 1 &&
        (cuesOf(scan.hashes[i] ?? 0) & kinds) === 0 &&
        !articles.has(scan.hashes[k - 1] ?? 0)
      )
        break;
      last = k;
    } else if (capital || !linking.has(scan.hashes[k] ?? 0)) break;
  }
  return last;
}

/** The kind of institution before its name belongs to it; so do the first words of "Gerrit Rietveld College". */
function leftEdge({ scan, skipped }: Candidates, i: number, floor: number): number {
  let first = i;
  const closes = closing.has(scan.hashes[i] ?? 0);
  for (let k = i - 1; k >= floor && i - k < 4 && skipped[k] !== 1; k--) {
    const gap = between(scan, k);
    const hash = scan.hashes[k] ?? 0;
    if (closes && isCapital(scan, k) && /^[ -]$/.test(gap) && !startsSentence(scan, k)) first = k;
    else if (isCapital(scan, k) && (gap === '-' || (gap === ' ' && articles.has(hash)))) first = k;
    else if (/^[td]$/.test(scan.text.slice(scan.starts[k], scan.ends[k])) && /^ $/.test(gap)) first = k;
    else if (/^(?: ["“'’‘]{0,2}|-)$/.test(gap) && (cuesOf(hash) & kinds) !== 0) return k;
    else break;
  }
  return first;
}

function startOf(scan: Scan, first: number): number {
  const start = scan.starts[first] ?? 0;
  return /^[ts]$/.test(scan.text.slice(start, scan.ends[first])) && /['’]/.test(scan.text.charAt(start - 1))
    ? start - 1
    : start;
}

/** "Bakker & Zn." */
const endOf = (scan: Scan, last: number): number => {
  const end = scan.ends[last] ?? 0;
  return /^(?:Zn|Co)$/.test(scan.text.slice(scan.starts[last], end)) && scan.text.charAt(end) === '.' ? end + 1 : end;
};
