/**
 * Words around the kind of an institution: what closes a name ("College", "& Zn."), what belongs to a name, what leads
 * to a name. Most functions take the hash of a word.
 */
import { wordSet } from '../../tokens/word-set.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { institutionKindIn } from '../../tokens/token-classes.ts';
import { closingWords } from './kinds.ts';

/** The kind of institution that word `i` names (`kinds.ts`); `NO_KIND` for other words. */
export const kindOf = (tokens: Tokens, i: number): number => institutionKindIn(tokens.classesOf(i));

/** Is word `i` short for a kind? Then a kind before it stays outside the name: "voetbalvereniging FC Lewenborg". */
export const isShortKind = (tokens: Tokens, i: number): boolean =>
  shortKinds.has(tokens.hashOf(i)) && tokens.isCapital(i);
const shortKinds = wordSet('fc vv sv sc pv hc tc rkvv rksv svv obs cbs kbs rkbs ikc mfc stichting huize');
/** Kinds that stay outside the name: "locatie De Linde". */
export const isOutsideName = (hash: number): boolean => outsideName.has(hash);
const outsideName = wordSet('afdeling locatie groep unit hospice restaurant');
/** Closes a name: "Gerrit Rietveld College". */
export const closesName = (hash: number): boolean => closingWords.has(hash);
/** Closes a name only where a word before the name leads to one: "zorg" and "hof" end many other words. */
export const closesNameWeakly = (hash: number): boolean => weakClosing.has(hash);
const weakClosing = wordSet('zorg hof huis wonen bouw school hotel kliniek transport techniek flat express');
/** Closes a name only after "&" or as a legal form: "Bakker & Zn.", "De Steiger vzw". */
export const isLegalForm = (hash: number): boolean => legalForms.has(hash);
const legalForms = wordSet('bv nv vof vzw zn zonen zoon co');

/** A part of town at the end of a name: "Zuidoost". */
export const isCompass = (hash: number): boolean => compass.has(hash);
const compass = wordSet('noord oost zuid west noordoost noordwest zuidoost zuidwest centrum midden');
/** A saint's title opens a name as an article does: "Sint Cecilia", "De Linde". */
export const isSaint = (hash: number): boolean => saints.has(hash);
const saints = wordSet('sint st santa');
/** Kinds that a name in lower case may follow: "obs de wissel". */
export const isSchoolLike = (hash: number): boolean => schoolLike.has(hash);
const schoolLike = wordSet(
  'obs cbs kbs rkbs ikc basisschool peuterspeelzaal kinderdagverblijf kdv buurthuis buurtteam wijkteam zorgboerderij verpleeghuis hospice kapsalon voetbalvereniging wijkcentrum inloophuis woongroep',
);
/** A particle of a Dutch surname: the owner of a business has one ("Van den Elzen"). */
export const isSurnameParticle = (hash: number): boolean => particles.has(hash);
const particles = wordSet('van de den der ter te ten');
/** Stands before a family, a person or a work, and never before an institution: "familie De Wit". */
export const isNeverBeforeInstitution = (hash: number): boolean => beforeOthers.has(hash);
const beforeOthers = wordSet(
  'familie fam gezin echtpaar deurwaarder hulpofficier officier kopvrouw kopman pleegkind politie minister wethouder boek roman serie film kijkt leest',
);
/** Text before a name which says that somebody works, lives or is taught there. */
export const employedBefore =
  /\b(?:werkt|werkte|werken|werkzaam|nachtdiensten?|dienst|stage|baan|baantje|ontslag|ontslagen|contract|chauffeur|stagiaire?|lasser|inpakker|schoonmaker|schoonmaakster|vrijwilliger|begeleider|begeleidster|jobcoach|onderhoud|lid|traint|voetbalt|ingeschreven)\b[^.;!?\n]{0,30}$/i;

/** Text before a name which says that somebody is paid there. */
export const paidBefore =
  /\b(?:werkt|werkte|werkzaam|in dienst|nachtdiensten?|ontslag|ontslagen|contract|baan|baantje)\b[^.;!?\n]{0,30}$/i;

/** Is the word a name and a kind in one: "Parkschool", "Stellingwerfcollege"? */
export const isCompound = (word: string): boolean => compound.test(word) && word.length > 8 && !kindAlone.test(word);
const compound = /^[A-ZÀ-Þ][a-zà-ÿ]+(?:school|college|lyceum|kliniek|hoeve|flat|kerk|moskee)$/;
const kindAlone =
  /^(?:Basisschool|Hogeschool|Middenschool|Kleuterschool|Praktijkschool|Vakschool|Montessorischool|Daltonschool|Politieschool|Vrijeschool|Jenaplanschool|Weekendschool|Rijschool|Staatskerk|Volkskerk|Moederkerk|Zusterkerk|Brugschool|Dansschool|Muziekschool|Middelbareschool|Huisarts|Boerderij)/;

export const isArticle = (hash: number): boolean => articles.has(hash);
const articles = wordSet('de het t d la le ons onze huize');
/** "'t Hof" */
export const isClippedArticle = (tokens: Tokens, i: number): boolean =>
  tokens.lengthOf(i) === 1 && /^[td]$/.test(tokens.textOf(i));
/** Joins the words of one name: "Het Huis van de Wijk". */
export const isLinking = (hash: number): boolean => linkingWords.has(hash);
const linkingWords = wordSet('van de der den het en voor t d l');
/** Belongs to the kind after it: "sociaal wijkteam Heseveld". */
export const isModifier = (hash: number): boolean => modifiers.has(hash);
const modifiers = wordSet(
  'sociaal sociale beschermd penitentiaire justitiele naschoolse buitenschoolse voorschoolse forensische klinische',
);
/** A kind that is an ordinary word as well: "De praktijk van lotgenotencontact". */
export const isAmbiguousKind = (hash: number): boolean => ambiguousKinds.has(hash);
const ambiguousKinds = wordSet('praktijk opvang verblijf bedrijf team afdeling zorg begeleiding hulp');
/** Stands before the name of where one works, learns, lives or is treated: "bij De Sprong". */
export const leadsToName = (hash: number): boolean => leadingWords.has(hash);
const leadingWords = wordSet('bij op van in naar voor achter boven via met vanuit door aan vanaf');
/** "op woongroep De Wulp", "bij de apotheek Horemans", "stage huisartsenpraktijk De Wilg" */
export function isLedTo(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gapTextAfter(i - 1) !== ' ') return false;
  if (leadsToName(tokens.hashOf(i - 1)) || tokens.textOf(i - 1) === 'stage') return true;
  return isArticle(tokens.hashOf(i - 1));
}
