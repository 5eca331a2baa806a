/** Words that make a name an institution's: kinds before it ("basisschool"), endings behind it ("College", "& Zn."). */
import { CAPITAL, hashWord, type Scan } from '../scan.ts';
import { cueBit, cuesOf } from './cues.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

/** No word for an institution. */
export const NO_KIND = 0;
/** Counts only before a name with an article: "afdeling De Linde", not "afdeling Zorg". */
export const LOOSE = 1;
/** "basisschool Dalrijk". */
export const INSTITUTE = 2;
/** Bears its owner's name as a rule: "garage Motteux". */
export const BUSINESS = 3;

const loose = hashes(
  'bewindvoerder notaris verhuurder makelaar advocaten team afdeling huis bank centrum verblijf locatie unit kantoor bedrijf school scholen club bv nv vof firma pi kerk museum theater internaat winkel bibliotheek ziekenhuis instelling groep dagbesteding begeleiding opvang zorg praktijk thuiszorg hulp wonen koor project vereniging dienst voetbal maatschap post bakker slager kapper tandarts inloop tempel deurwaarder welzijn ggz begeleid pand bureau basisteam',
);
/** Municipalities and provinces are places; what is everyone's is no institution of one's own. */
const never = hashes(
  'gemeente provincie politie thuis jeugdzorg mantelzorg nazorg voorzorg zelfzorg verzorging doelgroep leeftijdsgroep werkgroep bevolkingsgroep standpunt uitgangspunt tijdpunt hoogtepunt zwaartepunt ziektepunt nachtdienst avonddienst dagdienst kerkdienst jeugdhulp stadhuis raadhuis gemeentehuis buurtteams kopgroep achtergroep subgroep risicogroep hoofdkantoor postkantoor',
);
const more = hashes(
  'raadslieden waterschap flexwonen sbo bs so vso kdv mfc pv kwg isk clb ocmw azc hc tc rksv rkvv sc sv vv fc ribw dansgroep zaal poli begraafplaats visafslag jachthaven ponyclub manege steunpunt zorgteam',
);
const institute =
  /.(?:school|huis|centrum|team|vereniging|koor|club|zorg|opvang|boerderij|punt|flat|comité|organisatie|corporatie|stichting|plek|huiskamer|groep|loket|tehuis|speelzaal|verblijf|pand|schip|hotel|cafe|café|restaurant|haven|werkplaats|post|zaal|kring|gemeente|brigade|kapel|college|lyceum|kliniek|tuin|hoeve|instelling|hulp)$/;
const business =
  /(?:^chiro|^huize|^frituur|^warung|bedrijf|bedriuw|kantoor|praktijk|kwekerij|sloperij|makerij|bakkerij|slagerij|drogisterij|winkel|garage|garaazje|handel|atelier|bureau|buro|fabriek|werf|juwelier|salon|rijschool|combinatie|transport|weverij|drukkerij|smederij|kaasmakerij|veiling|dienst|hoveniers|timmerwerken|zaak)$/;

const known = cueBit('institution');

/** What kind of institution, if any, a word (by index) names. */
export function kindOf(scan: Scan, i: number): number {
  const hash = scan.hashes[i] ?? 0;
  if (never.has(hash)) return NO_KIND;
  if (loose.has(hash)) return LOOSE;
  const length = (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0);
  const word = length > 3 ? scan.text.slice(scan.starts[i], scan.ends[i]).toLowerCase() : '';
  if (length > 4 && business.test(word)) return BUSINESS;
  const listed = more.has(hash) || (cuesOf(hash) & known) !== 0;
  return listed || (length > 5 && institute.test(word)) ? INSTITUTE : NO_KIND;
}

/** Short for a kind; a kind before it stays outside: "voetbalvereniging FC Lewenborg". */
export const isShortKind = (scan: Scan, i: number): boolean =>
  short.has(scan.hashes[i] ?? 0) && ((scan.flags[i] ?? 0) & CAPITAL) !== 0;
const short = hashes('fc vv sv sc pv hc tc rkvv rksv svv obs cbs kbs rkbs ikc mfc stichting huize');
/** Kinds that stay outside the name. */
export const isOutside = (hash: number): boolean => outside.has(hash);
const outside = hashes('afdeling locatie groep unit hospice restaurant');
/** Closes a name: "Gerrit Rietveld College", "Kamminga Dakwerken", "De Steiger vzw". */
export const closes = (hash: number): boolean => closing.has(hash);
const closing = hashes(
  'college lyceum gymnasium school flat hoeve hof huis scholengemeenschap academie ziekenhuis advocaten dakwerken bouw zorg wonen makelaars makelaardij transport express schoonmaak installaties techniek chapel hotel kliniek apotheek bv nv vof vzw catering hoveniers zn zonen zoon co boys united bakkerij kwekerij garage',
);
/** Closes a name only where something before it leads to one: "Zorg" and "Hof" end many other things. */
export const closesWeakly = (hash: number): boolean => weak.has(hash);
const weak = hashes('zorg hof huis wonen bouw school hotel kliniek transport techniek flat express');
/** These close a name only together with the words before it, in a legal form or after "&". */
export const isLegalForm = (hash: number): boolean => legal.has(hash);
const legal = hashes('bv nv vof vzw zn zonen zoon co');

/** "Zuidoost": a part of town at a name's end. */
export const isCompass = (hash: number): boolean => compass.has(hash);
const compass = hashes('noord oost zuid west noordoost noordwest zuidoost zuidwest centrum midden');
/** The kind itself and nothing more, not a compound that ends in it. */
export const isPlainKind = (hash: number): boolean => loose.has(hash) || (cuesOf(hash) & known) !== 0;
/** "Sint Cecilia" is joined like "De Linde". */
export const isSaint = (hash: number): boolean => saints.has(hash);
const saints = hashes('sint st santa');
/** Kinds that a name in lower case may follow: "obs de wissel". */
export const isSchoolLike = (hash: number): boolean => schoolLike.has(hash);
const schoolLike = hashes(
  'obs cbs kbs rkbs ikc basisschool peuterspeelzaal kinderdagverblijf kdv buurthuis buurtteam wijkteam zorgboerderij verpleeghuis hospice kapsalon voetbalvereniging wijkcentrum inloophuis woongroep',
);
/** Belongs to a surname. */
export const isParticle = (hash: number): boolean => particles.has(hash);
const particles = hashes('van de den der ter te ten');
/** Before a family, never before an institution. */
export const isFamily = (hash: number): boolean => family.has(hash);
const family = hashes(
  'familie fam gezin echtpaar deurwaarder hulpofficier officier kopvrouw kopman pleegkind politie minister wethouder boek roman serie film kijkt leest',
);
/** Words for working somewhere, being cared for there, being taught there. */
export const employed =
  /\b(?:werkt|werkte|werken|werkzaam|nachtdiensten?|dienst|stage|baan|baantje|ontslag|ontslagen|contract|chauffeur|stagiaire?|lasser|inpakker|schoonmaker|schoonmaakster|vrijwilliger|begeleider|begeleidster|jobcoach|onderhoud|lid|traint|voetbalt|ingeschreven)\b[^.;!?\n]{0,30}$/i;

/** Words for being paid there. */
export const hired =
  /\b(?:werkt|werkte|werkzaam|in dienst|nachtdiensten?|ontslag|ontslagen|contract|baan|baantje)\b[^.;!?\n]{0,30}$/i;

/** One word that names an institution: "Parkschool", "Stellingwerfcollege". */
export const isCompound = (word: string): boolean => compound.test(word) && word.length > 9 && !notName.test(word);
const compound = /^[A-ZÀ-Þ][a-zà-ÿ]+(?:school|college|lyceum|kliniek|hoeve|flat|skerk|moskee)$/;
const notName =
  /^(?:Basisschool|Hogeschool|Middenschool|Kleuterschool|Praktijkschool|Vakschool|Montessorischool|Daltonschool|Politieschool|Vrijeschool|Jenaplanschool|Weekendschool|Rijschool|Brugschool|Dansschool|Muziekschool|Middelbareschool|Huisarts|Boerderij)/;

export const isArticle = (hash: number): boolean => articles.has(hash);
const articles = hashes('de het t d la le ons onze huize');
/** Joins the words of one name. */
export const isLinking = (hash: number): boolean => linking.has(hash);
const linking = hashes('van de der den het en voor t d l');
/** Belongs to the kind after it: "sociaal wijkteam Heseveld". */
export const isModifier = (hash: number): boolean => modifiers.has(hash);
const modifiers = hashes('sociaal sociale beschermd');
/** Kinds with another sense: "De praktijk van lotgenotencontact". */
export const isAbstract = (hash: number): boolean => abstract.has(hash);
const abstract = hashes('praktijk opvang verblijf bedrijf team afdeling zorg begeleiding hulp');
/** Before the name of where one works, learns, lives or is treated. */
export const leadsTo = (hash: number): boolean => leading.has(hash);
const leading = hashes('bij op van in naar voor achter boven via met vanuit door aan vanaf');
