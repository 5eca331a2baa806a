/**
 * Words that stand around a kind of institution: what closes a name ("College", "& Zn."), what belongs to it, what
 * leads to it.
 */
import { hashesOf } from '../../tokens/word-hash.ts';
import { CAPITAL, type Tokens } from '../../tokens/tokenize.ts';
import { institutionKindIn } from '../../tokens/token-classes.ts';
import { closingWords } from './kinds.ts';

/** What kind of institution, if any, a word (by index) names. */
export const kindOf = (tokens: Tokens, i: number): number => institutionKindIn(tokens.classes[i] ?? 0);

/** Short for a kind; a kind before it stays outside: "voetbalvereniging FC Lewenborg". */
export const isShortKind = (tokens: Tokens, i: number): boolean =>
  short.has(tokens.hashes[i] ?? 0) && ((tokens.flags[i] ?? 0) & CAPITAL) !== 0;
const short = hashesOf('fc vv sv sc pv hc tc rkvv rksv svv obs cbs kbs rkbs ikc mfc stichting huize');
/** Kinds that stay outside the name. */
export const isOutsideName = (hash: number): boolean => outside.has(hash);
const outside = hashesOf('afdeling locatie groep unit hospice restaurant');
/** Closes a name: "Gerrit Rietveld College". */
export const closesName = (hash: number): boolean => closingWords.has(hash);
/** Closes a name only where something before it leads to one: "Zorg" and "Hof" end many other things. */
export const closesNameWeakly = (hash: number): boolean => weak.has(hash);
const weak = hashesOf('zorg hof huis wonen bouw school hotel kliniek transport techniek flat express');
/** These close a name only together with the words before it, in a legal form or after "&". */
export const isLegalForm = (hash: number): boolean => legal.has(hash);
const legal = hashesOf('bv nv vof vzw zn zonen zoon co');

/** "Zuidoost": a part of town at a name's end. */
export const isCompass = (hash: number): boolean => compass.has(hash);
const compass = hashesOf('noord oost zuid west noordoost noordwest zuidoost zuidwest centrum midden');
/** "Sint Cecilia" is joined like "De Linde". */
export const isSaint = (hash: number): boolean => saints.has(hash);
const saints = hashesOf('sint st santa');
/** Kinds that a name in lower case may follow: "obs de wissel". */
export const isSchoolLike = (hash: number): boolean => schoolLike.has(hash);
const schoolLike = hashesOf(
  'obs cbs kbs rkbs ikc basisschool peuterspeelzaal kinderdagverblijf kdv buurthuis buurtteam wijkteam zorgboerderij verpleeghuis hospice kapsalon voetbalvereniging wijkcentrum inloophuis woongroep',
);
/** Belongs to a surname. */
export const isSurnameParticle = (hash: number): boolean => particles.has(hash);
const particles = hashesOf('van de den der ter te ten');
/** Before a family, never before an institution. */
export const isNeverBeforeInstitution = (hash: number): boolean => family.has(hash);
const family = hashesOf(
  'familie fam gezin echtpaar deurwaarder hulpofficier officier kopvrouw kopman pleegkind politie minister wethouder boek roman serie film kijkt leest',
);
/** Words for working somewhere, being cared for there, being taught there. */
export const employedBefore =
  /\b(?:werkt|werkte|werken|werkzaam|nachtdiensten?|dienst|stage|baan|baantje|ontslag|ontslagen|contract|chauffeur|stagiaire?|lasser|inpakker|schoonmaker|schoonmaakster|vrijwilliger|begeleider|begeleidster|jobcoach|onderhoud|lid|traint|voetbalt|ingeschreven)\b[^.;!?\n]{0,30}$/i;

/** Words for being paid there. */
export const paidBefore =
  /\b(?:werkt|werkte|werkzaam|in dienst|nachtdiensten?|ontslag|ontslagen|contract|baan|baantje)\b[^.;!?\n]{0,30}$/i;

/** One word that names an institution: "Parkschool", "Stellingwerfcollege". */
export const isCompound = (word: string): boolean => compound.test(word) && word.length > 9 && !notName.test(word);
const compound = /^[A-ZÀ-Þ][a-zà-ÿ]+(?:school|college|lyceum|kliniek|hoeve|flat|skerk|moskee)$/;
const notName =
  /^(?:Basisschool|Hogeschool|Middenschool|Kleuterschool|Praktijkschool|Vakschool|Montessorischool|Daltonschool|Politieschool|Vrijeschool|Jenaplanschool|Weekendschool|Rijschool|Brugschool|Dansschool|Muziekschool|Middelbareschool|Huisarts|Boerderij)/;

export const isArticle = (hash: number): boolean => articles.has(hash);
const articles = hashesOf('de het t d la le ons onze huize');
/** Joins the words of one name. */
export const isLinking = (hash: number): boolean => linking.has(hash);
const linking = hashesOf('van de der den het en voor t d l');
/** Belongs to the kind after it: "sociaal wijkteam Heseveld". */
export const isModifier = (hash: number): boolean => modifiers.has(hash);
const modifiers = hashesOf('sociaal sociale beschermd');
/** Kinds with another sense: "De praktijk van lotgenotencontact". */
export const isAmbiguousKind = (hash: number): boolean => abstract.has(hash);
const abstract = hashesOf('praktijk opvang verblijf bedrijf team afdeling zorg begeleiding hulp');
/** Before the name of where one works, learns, lives or is treated. */
export const leadsToName = (hash: number): boolean => leading.has(hash);
const leading = hashesOf('bij op van in naar voor achter boven via met vanuit door aan vanaf');
