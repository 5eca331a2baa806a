/**
 * Words that are no client's name anywhere in a document, whatever a single sentence suggests: the name of the writer,
 * of a theorist, of an author of works, of a public figure whom nobody addresses, of an animal. The document counts
 * what each passage says about such words (`document-facts.ts`).
 */
import { flagsAt, hasFlag, bitsAt, hasBit } from '../tokens/array-pool.ts';
import { BREAK, COLON, COMMA, SPACE } from '../tokens/separators.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { wordSet } from '../tokens/word-set.ts';
import { cueBit } from './cues.ts';
import {
  AFTER_FIRST_NAME,
  AFTER_KIN,
  AFTER_NAMING,
  AFTER_ROLE,
  AFTER_TITLE,
  BEFORE_AGE,
  BEFORE_COLON,
} from './context-cues.ts';
import { COMMON_WORD, DUTCH_WORD, FIRST_NAME, SURNAME } from '../tokens/list-flags.ts';
import type { Phrase } from './scoring/lexicon-flags.ts';
import { isBesideThought } from './setting/thinkers.ts';

/** Cues that only a person whom the report is about gives, besides a first name before the word. */
const personal = AFTER_TITLE | AFTER_KIN | AFTER_ROLE | BEFORE_AGE | BEFORE_COLON;
/** So many reasons bar a name in the whole document: one may be a slip. A title page and a sure form count as two. */
export const ENOUGH_REASONS = 2;

/** What the passages of a document say about a word, each as a number of reasons or of passages. */
export interface WordRoles {
  /** Reasons to take the word for a name of the report's author. */
  readonly author: number;
  /** Reasons to take it for the surname of who made a work. */
  readonly works: number;
  /** Passages that show it to be a known person's name: a theorist's, a public figure's. */
  readonly listed: number;
  /** Passages that cite it. */
  readonly cited: number;
  /** Reasons to take it for an animal's name. */
  readonly animal: number;
  /** Passages that give it a title, kinship or an age, outside the lines about authors. */
  readonly asClient: number;
}

export const noRoles: WordRoles = { author: 0, works: 0, listed: 0, cited: 0, animal: 0, asClient: 0 };

/** Why a name is never a client's in a document. */
export type Exclusion = 'animal' | 'author' | 'writer' | 'listed';

/**
 * Why a word is no client's name anywhere in the document; undefined when it may be one. `cues`: the cues of all its
 * mentions together. `inFullNames`: outside citations a first name stands before every mention, as before a writer's; that
 * is a second reason beside one citation. `isFirstName`: a cited first name may be anyone's.
 */
export function exclusionOf(
  roles: WordRoles,
  cues: number,
  inFullNames: boolean,
  isFirstName: () => boolean,
): Exclusion | undefined {
  const { animal: asAnimal, author, works, listed, cited, asClient } = roles;
  // "De kat heet Bram" is how a client is named as well.
  if (asAnimal >= ENOUGH_REASONS && (cues & personal) === 0) return 'animal';
  if (asClient > 0) return undefined;
  if (author >= ENOUGH_REASONS) return 'author';
  if ((cues & personal) !== 0) return undefined;
  if (listed > 0 && (cues & AFTER_FIRST_NAME) === 0) return 'listed';
  return works >= ENOUGH_REASONS || (cited + (inFullNames ? 1 : 0) >= ENOUGH_REASONS && cited > 0 && !isFirstName())
    ? 'writer'
    : undefined;
}

const noHashes: ReadonlySet<number> = new Set();

/**
 * The hashes of the surnames of known people: theorists, public figures. First names are left out. `true` when the
 * passage shows that the known person is meant, and no namesake.
 */
export function knownPeopleIn(
  tokens: Tokens,
  listFlags: Int16Array,
  phrases: ReadonlyMap<number, Phrase>,
): ReadonlyMap<number, boolean> {
  if (phrases.size === 0) return noPeople;
  const found = new Map<number, boolean>();
  for (const [i, { kind, first, last }] of phrases) {
    if ((kind !== 'theorist' && kind !== 'public') || hasFlag(listFlags, i, FIRST_NAME)) continue;
    // Of "Aletta Jacobs" only the surname is hers wherever it stands.
    if (i < last) continue;
    const hash = tokens.hashOf(i);
    const isMeant = last > first || !isNamesake(flagsAt(listFlags, i)) || isBesideThought(tokens, i, i);
    found.set(hash, isMeant || found.get(hash) === true);
  }
  return found;
}

const noPeople: ReadonlyMap<number, boolean> = new Map();
/** May anybody bear the name, or is it a word: "Stevens", "Groen"? "Vygotski" is nobody else's. */
const isNamesake = (known: number): boolean => (known & (SURNAME | DUTCH_WORD | COMMON_WORD)) !== 0;

/** Said to a writer or a teacher too: "juf Sanne". */
const alsoOfWriters =
  /\b(?:juf|juffrouw|meester|zuster|broeder|stagiaire?|student(?:e)?|docente?|leraar|lerares|begeleid(?:er|ster)|mentor|coach|supervisor|lecturer|teacher|slb['’]?er),? (?:(?:mevrouw|meneer|mw\.?|dhr\.?|mevr\.?|de heer|dr\.?|drs\.?|mr\.?|ms\.?) )*$|\b(?:drs?|prof|ir|ing)\.? (?:(?:van|de|der|den|ter|ten) )*$/i;
/** How far before a name its title and role are read, in UTF-16 units. */
const TITLE_REACH = 40;

/**
 * Hashes of the words that a title, kinship, an age or a label shows to be a client's name. `aboutAuthor`: see
 * `PassageFacts`.
 */
export function namesOfClients(tokens: Tokens, cues: Int32Array, aboutAuthor: Uint8Array): ReadonlySet<number> {
  let found: Set<number> | undefined;
  let isLabelled = false;
  let wasShown = false;
  for (let i = 0; i < tokens.count; i++) {
    // Of "Cliënt: Oksana Kovalenko" all words are the client's name.
    isLabelled = tokens.isCapital(i) && (followsClientLabel(tokens, i) || (isLabelled && tokens.gaps[i] === SPACE));
    // "Mijn zus Ineke Jansen", "mijn collega Ineke Jansen": what shows the first name shows the surname.
    const isSurname: boolean = wasShown && hasBit(cues, i, AFTER_FIRST_NAME);
    wasShown =
      aboutAuthor[i] !== 1 &&
      (isLabelled || isSurname || isShownAsClient(tokens, i, bitsAt(cues, i) & ofClients) || isOwnColleague(tokens, i));
    if (wasShown) (found ??= new Set()).add(tokens.hashOf(i));
  }
  return found ?? noHashes;
}

/** `cues`: those of `ofClients` that word `i` has. */
function isShownAsClient(tokens: Tokens, i: number, cues: number): boolean {
  if (cues === 0) return false;
  const start = tokens.startOf(i);
  if ((cues & ~AFTER_TITLE) === 0 && alsoOfWriters.test(tokens.text.slice(Math.max(0, start - TITLE_REACH), start)))
    return false;
  return cues !== AFTER_NAMING || !isNamedAsWriter(tokens, i);
}

/** "Mijn collega Ineke", but not "mijn docent Ineke". */
function isOwnColleague(tokens: Tokens, i: number): boolean {
  if (i < 2 || !tokens.has(i - 1, role) || tokens.gaps[i] !== SPACE || tokens.gaps[i - 1] !== SPACE) return false;
  if (!owners.has(tokens.hashOf(i - 2))) return false;
  const start = tokens.startOf(i);
  return !alsoOfWriters.test(tokens.text.slice(Math.max(0, start - TITLE_REACH), start));
}

/** "Cliënt: Oksana", a cell "Cliënt" before the cell "Oksana", "gezin Vandorpe", "mijn bewindvoerder, Fleur Vossen". */
function followsClientLabel(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const gap = tokens.gaps[i];
  if (clientLabels.has(tokens.hashOf(i - 1))) return gap === COLON || gap === BREAK || gap === SPACE;
  return gap === COMMA && i > 1 && tokens.has(i - 1, role) && owners.has(tokens.hashOf(i - 2)) && tokens.gaps[i - 1] === SPACE; // prettier-ignore
}
const clientLabels = wordSet(
  'cliënt cliënte client cliënten patiënt patiënte bewoner bewoonster zorgvrager deelnemer deelneemster gezin familie hulpvrager',
);
const owners = wordSet('mijn onze zijn haar hun');
const role = cueBit('role') | cueBit('kin') | cueBit('title');

/** "Mijn naam is Floor", "ze heet Floor", "Jan heet Floor welkom": said of a writer as well, but for an age behind it. */
const isNamedAsWriter = (tokens: Tokens, i: number): boolean => {
  const start = tokens.startOf(i);
  const end = tokens.endOf(i);
  const behind = tokens.text.slice(end, end + TITLE_REACH);
  return (
    / welkom\b/.test(behind) ||
    (namedByPronoun.test(tokens.text.slice(Math.max(0, start - TITLE_REACH), start)) &&
      !/\b\d{1,2} (?:jaar|jr|years)/.test(behind))
  );
};
const namedByPronoun = /\b(?:mijn naam is|my name is|(?:ik|je|jij|ze|zij|hij) heet(?: [a-z]+)?|roepnaam) $/i;
const ofClients = AFTER_TITLE | AFTER_KIN | AFTER_NAMING | BEFORE_AGE;
