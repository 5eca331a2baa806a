/**
 * Words that are no client's name anywhere in this document, whatever a single sentence suggests: the writer's own
 * name, a theorist, an author of works or a public figure nobody is addressed by, an animal. What each passage says of
 * it is counted with what the others say (`knowledge.ts`).
 */
import type { PhraseKind } from '../../lexicon/lexicon.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { WORK } from '../tokens/token-classes.ts';
import {
  AFTER_FIRST_NAME,
  AFTER_KIN,
  AFTER_NAMING,
  AFTER_ROLE,
  AFTER_TITLE,
  BEFORE_AGE,
  BEFORE_COLON,
} from './context-cues.ts';
import { cueBit } from './cues.ts';
import { FIRST_NAME } from '../tokens/list-flags.ts';

const animal = cueBit('animal');
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | AFTER_FIRST_NAME | BEFORE_AGE | BEFORE_COLON;
/** A teacher is "docent Bas" and "mevrouw Visser" as well: only kinship and age make a writer's namesake a client. */
const ofClients = AFTER_KIN | AFTER_NAMING | BEFORE_AGE;

/** What a document says of a word against its being a client's name; `cues` those of all its mentions. */
export const isNeverClient = (animal: boolean, author: boolean, wellKnown: boolean, cues: number): boolean =>
  animal || (author && (cues & ofClients) === 0) || (wellKnown && (cues & personal) === 0);

const none: ReadonlySet<number> = new Set();

/** Surnames of people who are written about. A first name alone may be anyone's. */
export function wellKnownIn(
  tokens: Tokens,
  lists: Int16Array,
  phrases: ReadonlyMap<number, { readonly kind: PhraseKind }>,
): ReadonlySet<number> {
  const joined = tokens.text.includes(' & ');
  if (phrases.size === 0 && (tokens.anyClasses & WORK) === 0 && !joined) return none;
  const found = new Set<number>();
  const note = (i: number): void => {
    if (((lists[i] ?? 0) & FIRST_NAME) === 0) found.add(tokens.hashes[i] ?? 0);
  };
  for (const [i, { kind }] of phrases) if (kind === 'theorist' || kind === 'public') note(i);
  if ((tokens.anyClasses & WORK) !== 0) for (const i of writersOfWorks(tokens)) note(i);
  if (joined) for (const i of joinedByAmpersand(tokens)) note(i);
  return found;
}

const works =
  /\b(?:(?:hand)?boek(?:je)?|theorie(?:ën)?|model|methode|methodiek|artikel|roman|definitie|schema|piramide|indeling|gedachtegoed|begrip|termen|studie|onderzoek) (?:van|door) (?:(?:[Vv]an|[Dd]e|der|den|ten|ter|het|'t) )*$/;

/** "het boek van Van der Meer", "de theorie van Plomp": the surname of who wrote it. */
function* writersOfWorks({ text, count, starts }: Tokens): Iterable<number> {
  for (let i = 1; i < count; i++) {
    const start = starts[i] ?? 0;
    if (text.charAt(start - 1) !== ' ' || !isCapital(text, start)) continue;
    if (works.test(text.slice(Math.max(0, start - 40), start))) yield i;
  }
}

/** "Mullainathan & Shafir": only writers and firms are joined so. */
function* joinedByAmpersand({ text, count, starts, ends }: Tokens): Iterable<number> {
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

export const animalNames = (tokens: Tokens): ReadonlySet<number> =>
  (tokens.anyClasses & animal) === 0 ? none : new Set(namesOfAnimals(tokens));

function* namesOfAnimals(tokens: Tokens): Iterable<number> {
  const { text } = tokens;
  const isAnimal = (i: number): boolean => i >= 0 && ((tokens.classes[i] ?? 0) & animal) !== 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isAnimal(i)) continue;
    const end = tokens.ends[i] ?? 0;
    const next = tokens.starts[i + 1] ?? end;
    const heets = tokens.starts[i + 2] ?? end;
    if (isCapital(text, next) && called.test(text.slice(end, next))) yield tokens.hashes[i + 1] ?? 0;
    else if (isCapital(text, heets) && named.test(text.slice(end, heets))) yield tokens.hashes[i + 2] ?? 0;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const from = tokens.ends[k] ?? 0;
      if (!isCapital(text, tokens.starts[k] ?? 0)) continue;
      if (animalAfter.test(text.slice(from, tokens.starts[i]))) yield tokens.hashes[k] ?? 0;
      break;
    }
  }
}

const isCapital = (text: string, at: number): boolean => /[A-ZÀ-Þ]/.test(text.charAt(at));
