/**
 * Words that are no client's name anywhere in a document, whatever a single sentence suggests: the name of the writer,
 * of a theorist, of an author of works, of a public figure whom nobody addresses, of an animal. The document counts
 * what each passage says about such words (`document-facts.ts`).
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
/** Cues that only a person whom the report is about gives. */
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | AFTER_FIRST_NAME | BEFORE_AGE | BEFORE_COLON;
/** A teacher is "docent Bas" and "mevrouw Visser" as well: only kinship and age make a writer's namesake a client. */
const ofClients = AFTER_KIN | AFTER_NAMING | BEFORE_AGE;

/**
 * Is a name never a client's in this document? `isAnimal`, `isAuthor`, `isWellKnown`: some passage gives it as such a
 * name. `cues`: the cues of all its mentions together.
 */
export const isNeverClient = (isAnimal: boolean, isAuthor: boolean, isWellKnown: boolean, cues: number): boolean =>
  isAnimal || (isAuthor && (cues & ofClients) === 0) || (isWellKnown && (cues & personal) === 0);

const noHashes: ReadonlySet<number> = new Set();

/** Hashes of the surnames of people who are written about. First names are left out: a first name may be anyone's. */
export function wellKnownIn(
  tokens: Tokens,
  listFlags: Int16Array,
  phrases: ReadonlyMap<number, { readonly kind: PhraseKind }>,
): ReadonlySet<number> {
  const hasAmpersand = tokens.text.includes(' & ');
  if (phrases.size === 0 && (tokens.anyClasses & WORK) === 0 && !hasAmpersand) return noHashes;
  const found = new Set<number>();
  const note = (i: number): void => {
    if (((listFlags[i] ?? 0) & FIRST_NAME) === 0) found.add(tokens.hashes[i] ?? 0);
  };
  for (const [i, { kind }] of phrases) if (kind === 'theorist' || kind === 'public') note(i);
  if ((tokens.anyClasses & WORK) !== 0) for (const i of writersOfWorks(tokens)) note(i);
  if (hasAmpersand) for (const i of joinedByAmpersand(tokens)) note(i);
  return found;
}

const workBefore =
  /\b(?:(?:hand)?boek(?:je)?|theorie(?:ën)?|model|methode|methodiek|artikel|roman|definitie|schema|piramide|indeling|gedachtegoed|begrip|termen|studie|onderzoek) (?:van|door) (?:(?:[Vv]an|[Dd]e|der|den|ten|ter|het|'t) )*$/;

/** Indices of the surnames of who made a work: "het boek van Van der Meer", "de theorie van Plomp". */
function* writersOfWorks({ text, count, starts }: Tokens): Iterable<number> {
  for (let i = 1; i < count; i++) {
    const start = starts[i] ?? 0;
    if (text.charAt(start - 1) !== ' ' || !isCapitalAt(text, start)) continue;
    if (workBefore.test(text.slice(Math.max(0, start - 40), start))) yield i;
  }
}

/** Indices of the names on either side of "&": "Mullainathan & Shafir". Only writers and firms are joined so. */
function* joinedByAmpersand({ text, count, starts, ends }: Tokens): Iterable<number> {
  for (let i = 1; i < count; i++) {
    if (text.slice(ends[i - 1], starts[i]) !== ' & ' || !isCapitalAt(text, starts[i] ?? 0)) continue;
    yield i;
    for (let k = i - 1; k >= Math.max(0, i - 4) && isCapitalAt(text, starts[k] ?? 0); k--) {
      yield k;
      if (text.slice(ends[k - 1], starts[k]) !== ', ') break;
    }
  }
}

const directlyAfter = /^ ?[ (,"'‘“]{0,2}$/;
const namedAfter = /^ (?:heet|heette|genaamd)(?: nu| dus)? ["'‘“]?$/;
/** "Sil, mijn kat", "Storm is de pony", "Tito (hond)". */
const animalBehind = /^(?:,? ?\(?| is | was |, )(?:(?:de|het|mijn|zijn|haar|hun|onze|ons) )?(?:[a-z]+e )?$/;

/** Hashes of the words that name an animal: "de hond Tito", "Sil, mijn kat". */
export const animalNames = (tokens: Tokens): ReadonlySet<number> =>
  (tokens.anyClasses & animal) === 0 ? noHashes : new Set(namesOfAnimals(tokens));

function* namesOfAnimals(tokens: Tokens): Iterable<number> {
  const { text } = tokens;
  const isAnimal = (i: number): boolean => i >= 0 && ((tokens.classes[i] ?? 0) & animal) !== 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isAnimal(i)) continue;
    const end = tokens.ends[i] ?? 0;
    const next = tokens.starts[i + 1] ?? end;
    const secondNext = tokens.starts[i + 2] ?? end;
    if (isCapitalAt(text, next) && directlyAfter.test(text.slice(end, next))) yield tokens.hashes[i + 1] ?? 0;
    else if (isCapitalAt(text, secondNext) && namedAfter.test(text.slice(end, secondNext)))
      yield tokens.hashes[i + 2] ?? 0;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const from = tokens.ends[k] ?? 0;
      if (!isCapitalAt(text, tokens.starts[k] ?? 0)) continue;
      if (animalBehind.test(text.slice(from, tokens.starts[i]))) yield tokens.hashes[k] ?? 0;
      break;
    }
  }
}

const isCapitalAt = (text: string, offset: number): boolean => /[A-ZÀ-Þ]/.test(text.charAt(offset));
