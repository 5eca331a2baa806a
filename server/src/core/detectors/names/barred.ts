/**
 * Words that are no client's name anywhere in this document, whatever a single sentence suggests: the writer's own name,
 * a theorist or public figure nobody is addressed by, an animal. Decided once per word from all its mentions.
 */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Candidates } from './candidates.ts';
import { AFTER_FIRST, AFTER_KIN, AFTER_NAMING, AFTER_ROLE, AFTER_TITLE, BEFORE_AGE, BEFORE_COLON } from './context.ts';
import { cueBit, cuesOf } from './cues.ts';
import { FIRST } from './lookup.ts';

const animal = cueBit('animal');
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | AFTER_FIRST | BEFORE_AGE | BEFORE_COLON;
/** A teacher is "docent Bas" and "mevrouw Visser" as well: only kinship and age make a writer's namesake a client. */
const ofClients = AFTER_KIN | AFTER_NAMING | BEFORE_AGE;
const wellKnown = new Set(['theorist', 'public']);

export function barredWords(all: Candidates): ReadonlySet<number> {
  const { scan, facts, authors, cited, phrases, lists } = all;
  const barred = new Set(animalNames(scan));
  const cues = (hash: number): number => facts.get(hash)?.cues ?? 0;
  for (const i of [...writersOfWorks(scan), ...joinedByAmpersand(scan)]) {
    const hash = scan.hashes[i] ?? 0;
    if (((lists[i] ?? 0) & FIRST) === 0 && (cues(hash) & personal) === 0) barred.add(hash);
  }
  for (const hash of authors) if ((cues(hash) & ofClients) === 0) barred.add(hash);
  for (const hash of cited) if (!has(lexicon().first, hash) && (cues(hash) & personal) === 0) barred.add(hash);
  for (const [i, { kind }] of phrases) {
    if (!wellKnown.has(kind)) continue;
    const hash = scan.hashes[i] ?? 0;
    // A first name alone may be anyone's.
    if (((lists[i] ?? 0) & FIRST) === 0 && (cues(hash) & personal) === 0) barred.add(hash);
  }
  return barred;
}

const works =
  /\b(?:(?:hand)?boek(?:je)?|theorie(?:ën)?|model|methode|methodiek|artikel|roman|definitie|schema|piramide|indeling|gedachtegoed|begrip|termen|studie|onderzoek) (?:van|door) (?:(?:[Vv]an|[Dd]e|der|den|ten|ter|het|'t) )*$/;

/** "het boek van Van der Meer", "de theorie van Plomp": the surname of who wrote it. */
function* writersOfWorks({ text, count, starts }: Scan): Iterable<number> {
  for (let i = 1; i < count; i++) {
    const start = starts[i] ?? 0;
    if (text.charAt(start - 1) !== ' ' || !isCapital(text, start)) continue;
    if (works.test(text.slice(Math.max(0, start - 40), start))) yield i;
  }
}

/** "Mullainathan & Shafir": only writers and firms are joined so. */
function* joinedByAmpersand({ text, count, starts, ends }: Scan): Iterable<number> {
  for (let i = 1; i < count; i++) {
    if (text.slice(ends[i - 1], starts[i]) !== ' & ' || !isCapital(text, starts[i] ?? 0)) continue;
    yield i;
    for (let k = i - 1; k >= Math.max(0, i - 4) && isCapital(text, starts[k] ?? 0); k--) {
      yield k;
      if (text.slice(ends[k - 1], starts[k]) !== ', ') break;
    }
  }
}

const called = /^ ?[ (,"'‘“]{0,2}$/;
const named = /^ (?:heet|heette|genaamd)(?: nu| dus)? ["'‘“]?$/;
/** "Sil, mijn kat", "Storm is de pony", "Tito (hond)". */
const animalAfter = /^(?:,? ?\(?| is | was |, )(?:(?:de|het|mijn|zijn|haar|hun|onze|ons) )?(?:[a-z]+e )?$/;

function* animalNames(scan: Scan): Iterable<number> {
  const { text } = scan;
  const isAnimal = (i: number): boolean => i >= 0 && (cuesOf(scan.hashes[i] ?? 0) & animal) !== 0;
  for (let i = 0; i < scan.count; i++) {
    if (!isAnimal(i)) continue;
    const end = scan.ends[i] ?? 0;
    const next = scan.starts[i + 1] ?? end;
    const heets = scan.starts[i + 2] ?? end;
    if (isCapital(text, next) && called.test(text.slice(end, next))) yield scan.hashes[i + 1] ?? 0;
    else if (isCapital(text, heets) && named.test(text.slice(end, heets))) yield scan.hashes[i + 2] ?? 0;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const from = scan.ends[k] ?? 0;
      if (!isCapital(text, scan.starts[k] ?? 0)) continue;
      if (animalAfter.test(text.slice(from, scan.starts[i]))) yield scan.hashes[k] ?? 0;
      break;
    }
  }
}

const isCapital = (text: string, at: number): boolean => /[A-ZÀ-Þ]/.test(text.charAt(at));
