/**
 * Words that are no client's name anywhere in a document, whatever a single sentence suggests: the name of the writer,
 * of a theorist, of an author of works, of a public figure whom nobody addresses, of an animal. The document counts
 * what each passage says about such words (`document-facts.ts`).
 */
import type { PhraseKind } from '../../lexicon/lexicon.ts';
import type { Tokens } from '../tokens/tokenize.ts';
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
const functionWord = cueBit('determiner') | cueBit('pronoun') | cueBit('connective');
/** Cues that only a person whom the report is about gives, besides a first name before the word. */
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | BEFORE_AGE | BEFORE_COLON;
/** So many reasons bar a name in the whole document: one may be a slip. A title page, a citation and a list count twice. */
const ENOUGH_REASONS = 2;

/** What the passages of a document say about a word, each as a number of reasons or of passages. */
export interface WordRoles {
  /** Reasons to take the word for a name of the report's author. */
  readonly author: number;
  /** Reasons to take it for the surname of who made a work. */
  readonly works: number;
  /** Passages that give it as a known person's name: a theorist, a public figure. */
  readonly listed: number;
  /** Passages that cite it. */
  readonly cited: number;
  /** Passages that give it as an animal's name. */
  readonly animal: number;
  /** Passages that give it a title, kinship or an age, outside the lines about authors. */
  readonly asClient: number;
}

/** Why a name is never a client's in a document. */
export type Exclusion = 'animal' | 'author' | 'writer' | 'listed';

/**
 * Why a word is no client's name anywhere in the document; undefined when it may be one. `cues`: the cues of all its
 * mentions together. `isFirstName`: a cited first name may be anyone's.
 */
export function exclusionOf(roles: WordRoles, cues: number, isFirstName: () => boolean): Exclusion | undefined {
  const { animal: asAnimal, author, works, listed, cited, asClient } = roles;
  if (asAnimal > 0 && (cues & personal) === 0) return 'animal';
  if (author >= ENOUGH_REASONS && asClient === 0) return 'author';
  if ((cues & personal) !== 0) return undefined;
  if (listed > 0 && (cues & AFTER_FIRST_NAME) === 0) return 'listed';
  return works >= ENOUGH_REASONS || (cited > 0 && !isFirstName()) ? 'writer' : undefined;
}

const noHashes: ReadonlySet<number> = new Set();

/** Hashes of the surnames of known people: theorists, public figures. First names are left out. */
export function listedIn(
  tokens: Tokens,
  listFlags: Int16Array,
  phrases: ReadonlyMap<number, { readonly kind: PhraseKind }>,
): ReadonlySet<number> {
  if (phrases.size === 0) return noHashes;
  const found = new Set<number>();
  for (const [i, { kind }] of phrases)
    if ((kind === 'theorist' || kind === 'public') && ((listFlags[i] ?? 0) & FIRST_NAME) === 0)
      found.add(tokens.hashes[i] ?? 0);
  return found;
}

/** Said to a writer or a teacher too: "juf Sanne". */
const alsoOfWriters =
  /\b(?:juf|juffrouw|meester|zuster|broeder|stagiaire?|student(?:e)?|docente?|leraar|lerares|begeleid(?:er|ster)|mentor|coach|supervisor|lecturer|teacher|slb['’]?er),? (?:(?:mevrouw|meneer|mw\.?|dhr\.?|mevr\.?|de heer|dr\.?|drs\.?|mr\.?|ms\.?) )*$|\b(?:drs?|prof|ir|ing)\.? (?:(?:van|de|der|den|ter|ten) )*$/i;
/** How far before a name its title and role are read, in UTF-16 units. */
const TITLE_REACH = 40;

/** Hashes of the words that a title, kinship or an age shows to be a client's name. `aboutAuthor`: see `PassageFacts`. */
export function namesOfClients(tokens: Tokens, cues: Int32Array, aboutAuthor: Uint8Array): ReadonlySet<number> {
  let found: Set<number> | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (((cues[i] ?? 0) & ofClients) === 0 || aboutAuthor[i] === 1) continue;
    if (((cues[i] ?? 0) & ~AFTER_TITLE & ofClients) === 0) {
      const start = tokens.starts[i] ?? 0;
      if (alsoOfWriters.test(tokens.text.slice(Math.max(0, start - TITLE_REACH), start))) continue;
    }
    if (((cues[i] ?? 0) & ofClients) === AFTER_NAMING && isNamedAsWriter(tokens, i)) continue;
    (found ??= new Set()).add(tokens.hashes[i] ?? 0);
  }
  return found ?? noHashes;
}
/** "Mijn naam is Floor", "ze heet Floor", "Jan heet Floor welkom": said of a writer as well, but for an age behind it. */
const isNamedAsWriter = ({ text, starts, ends }: Tokens, i: number): boolean => {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  const behind = text.slice(end, end + TITLE_REACH);
  return (
    / welkom\b/.test(behind) ||
    (namedByPronoun.test(text.slice(Math.max(0, start - TITLE_REACH), start)) &&
      !/\b\d{1,2} (?:jaar|jr|years)/.test(behind))
  );
};
const namedByPronoun = /\b(?:mijn naam is|my name is|(?:ik|je|jij|ze|zij|hij) heet(?: [a-z]+)?|roepnaam) $/i;
const ofClients = AFTER_TITLE | AFTER_KIN | AFTER_NAMING | BEFORE_AGE;

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
      // "De hond": an article that opens the sentence.
      if (((tokens.classes[k] ?? 0) & functionWord) !== 0) break;
      if (animalBehind.test(text.slice(from, tokens.starts[i]))) yield tokens.hashes[k] ?? 0;
      break;
    }
  }
}

const isCapitalAt = (text: string, offset: number): boolean => /[A-ZÀ-Þ]/.test(text.charAt(offset));
