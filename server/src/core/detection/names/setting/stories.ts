/** Tells sentences about people in works and in history from sentences about people of today. */
import { NUMBER, type Tokens } from '../../tokens/tokenize.ts';
import { gapTextAfter, lengthAt } from '../../tokens/token-access.ts';
import { hashWord } from '../../tokens/word-hash.ts';
import { wordSet } from '../../tokens/word-set.ts';
import { BRACKET, SPACE } from '../../tokens/separators.ts';

/** Works that tell a story. */
const works = wordSet(
  'film speelfilm documentaire serie televisieserie tvserie dramaserie politieserie miniserie roman boek jeugdboek prentenboek kinderboek stripboek novelle novel toneelstuk musical opera sprookje legende mythe thriller detective movie series novel toneelvoorstelling hoorspel luisterboek verfilming trilogie',
);
/** Words of which one alone says that the sentence is about such a work. */
const partsOfWorks = wordSet(
  'hoofdpersoon hoofdpersonage hoofdfiguur hoofdpersonen hoofdpersonages hoofdrol hoofdrollen bijfiguur bijrol personage personages romanfiguur antagonist protagonist slechterik filmmaker scenarist scenarioschrijver acteur actrice acteurs vertolkt verfilmd romans antiheld persona personas character characters screenplay eindbaas',
);
/** Words of reviews, which say less of one sentence. */
const wordsOfReviews = wordSet(
  'films speelfilms documentaires series scène scènes scene scenes scenario camera bioscoop regisseur regisseurs regisseert verteller romanschrijver leeslog leeslogboek boekverslag recensie recensent director filmed movies novels',
);
/** Before a number: "seizoen 2". */
const seasons = wordSet('seizoen season aflevering episode');
const isNumber = (flags: Uint8Array, i: number): boolean => ((flags[i] ?? 0) & NUMBER) !== 0;
const before = wordSet('in de het dit deze die the this');
const inside = wordSet('in binnen doorheen');
/** After "in de film" these say what somebody watched or read. */
const watched = wordSet(
  'kijk kijkt keek keken kijken gekeken bekijkt bekeek bekeken zie zag zagen gezien lees leest las lazen lezen gelezen voorgelezen bioscoop speelde speelt gamet gamen samen ik wij we mij ons mijn',
);
const gespeeld = hashWord('gespeeld');
const played = hashWord('played');
const door = hashWord('door');
const by = hashWord('by');

/** Do the words from `first` up to `last` tell what happens in a work, or who made it? */
export function tellsStory({ count, hashes, flags, starts, text }: Tokens, first: number, last: number): boolean {
  let found = false;
  let isWatched = false;
  for (let i = first; i < last && i < count; i++) {
    const hash = hashes[i] ?? 0;
    if (watched.has(hash)) isWatched = true;
    if (partsOfWorks.has(hash) || (seasons.has(hash) && isNumber(flags, i + 1))) found = true;
    else if ((hash === gespeeld || hash === played) && (hashes[i + 1] === door || hashes[i + 1] === by)) return true;
    else if (works.has(hash) && i > first && before.has(hashes[i - 1] ?? 0) && !isUpper(text, starts[i] ?? 0))
      // "In de film …", "De serie begint …": where the sentence opens, or after "in".
      found ||= i - 1 === first || inside.has(hashes[i - 2] ?? 0);
  }
  return found && !isWatched;
}

const isUpper = (text: string, offset: number): boolean => /[A-Z]/.test(text.charAt(offset));

/** Whoever did something in this year or before is nobody's client. */
const LAST_YEAR_LONG_AGO = 1924;
/** Whoever did something in this year or before is old now, or dead. */
const LAST_OLD_YEAR = 1969;
const FIRST_YEAR = 1000;
const beforeYear = wordSet(
  'in sinds tot rond omstreeks vanaf anno uit voor na van begin eind since from until around before after early late um seit bis vers depuis',
);

/** The year that word `i` is, if it stands where a year does ("in 1887", "(1896"); else undefined. */
function yearAt(tokens: Tokens, i: number): number | undefined {
  if (((tokens.flags[i] ?? 0) & NUMBER) === 0 || lengthAt(tokens, i) !== 4) return undefined;
  const year = Number(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
  if (!(year >= FIRST_YEAR && year <= LAST_OLD_YEAR)) return undefined;
  const gap = tokens.gaps[i];
  const next = gapTextAfter(tokens, i).charAt(0);
  if (next === '/' || next === ':') return undefined;
  if (gap === BRACKET) return year;
  return i > 0 && gap === SPACE && beforeYear.has(tokens.hashes[i - 1] ?? 0) ? year : undefined;
}

/** Is one of the words from `first` up to `last` a year in which no client of today was grown up? */
export function isLongAgo(tokens: Tokens, first: number, last: number): boolean {
  if ((tokens.anyFlags & NUMBER) === 0) return false;
  for (let i = first; i < last; i++) if ((yearAt(tokens, i) ?? LAST_OLD_YEAR) <= LAST_YEAR_LONG_AGO) return true;
  return false;
}

/** Number of years before 1970 in a passage, written as years are. */
export function oldYears(tokens: Tokens): number {
  if ((tokens.anyFlags & NUMBER) === 0) return 0;
  let found = 0;
  for (let i = 0; i < tokens.count; i++) if (yearAt(tokens, i) !== undefined) found++;
  return found;
}

/** Number of words in a passage that name a work that tells a story, or a part of one: "film", "hoofdpersoon". */
export function storyWordsIn({ hashes, count }: Tokens): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    if (partsOfWorks.has(hash) || works.has(hash) || wordsOfReviews.has(hash)) found++;
  }
  return found;
}
