/** Words that name a kind of institution: "basisschool", "garage", and whatever ends like one. */
import { hashesOf } from '../../tokens/word-hash.ts';
import { cueBit, cuesOf } from '../cues.ts';

/** No word for an institution. */
export const NO_KIND = 0;
/** Counts only before a name with an article: "afdeling De Linde", not "afdeling Zorg". */
export const WEAK_KIND = 1;
/** "basisschool Dalrijk". */
export const INSTITUTE_KIND = 2;
/** Bears its owner's name as a rule: "garage Motteux". */
export const BUSINESS_KIND = 3;

const loose = hashesOf(
  'bewindvoerder notaris verhuurder makelaar advocaten team afdeling huis bank centrum verblijf locatie unit kantoor bedrijf school scholen club bv nv vof firma pi kerk museum theater internaat winkel bibliotheek ziekenhuis instelling groep dagbesteding begeleiding opvang zorg praktijk thuiszorg hulp wonen koor project vereniging dienst voetbal maatschap post bakker slager kapper tandarts inloop tempel deurwaarder welzijn ggz begeleid pand bureau basisteam',
);
/** Municipalities and provinces are places; what is everyone's is no institution of one's own. */
const never = hashesOf(
  'gemeente provincie politie thuis jeugdzorg mantelzorg nazorg voorzorg zelfzorg verzorging doelgroep leeftijdsgroep werkgroep bevolkingsgroep standpunt uitgangspunt tijdpunt hoogtepunt zwaartepunt ziektepunt nachtdienst avonddienst dagdienst kerkdienst jeugdhulp stadhuis raadhuis gemeentehuis buurtteams kopgroep achtergroep subgroep risicogroep hoofdkantoor postkantoor',
);
const more = hashesOf(
  'raadslieden waterschap flexwonen sbo bs so vso kdv mfc pv kwg isk clb ocmw azc hc tc rksv rkvv sc sv vv fc ribw dansgroep zaal poli begraafplaats visafslag jachthaven ponyclub manege steunpunt zorgteam',
);
const institute =
  /.(?:school|huis|centrum|team|vereniging|koor|club|zorg|opvang|boerderij|punt|flat|comite|organisatie|corporatie|stichting|plek|huiskamer|groep|loket|tehuis|speelzaal|verblijf|pand|schip|hotel|cafe|restaurant|haven|werkplaats|post|zaal|kring|gemeente|brigade|kapel|college|lyceum|kliniek|tuin|hoeve|instelling|hulp)$/;
const business =
  /(?:^chiro|^huize|^frituur|^warung|bedrijf|bedriuw|kantoor|praktijk|kwekerij|sloperij|makerij|bakkerij|slagerij|drogisterij|winkel|garage|garaazje|handel|atelier|bureau|buro|fabriek|werf|juwelier|salon|rijschool|combinatie|transport|weverij|drukkerij|smederij|kaasmakerij|veiling|dienst|hoveniers|timmerwerken|zaak)$/;

const known = cueBit('institution');

/** What kind of institution, if any, a word names; `word` in lower case and without accents. */
export function kindOfWord(hash: number, word: string): number {
  if (never.has(hash)) return NO_KIND;
  if (loose.has(hash)) return WEAK_KIND;
  if (word.length > 4 && business.test(word)) return BUSINESS_KIND;
  const listed = more.has(hash) || (cuesOf(hash) & known) !== 0;
  return listed || (word.length > 5 && institute.test(word)) ? INSTITUTE_KIND : NO_KIND;
}

/** The kind itself and nothing more, not a compound that ends in it. */
export const isPlainKind = (hash: number): boolean => loose.has(hash) || (cuesOf(hash) & known) !== 0;

/** Words that close a name: "Gerrit Rietveld College", "Kamminga Dakwerken", "De Steiger vzw". */
export const closingWords = hashesOf(
  'college lyceum gymnasium school flat hoeve hof huis scholengemeenschap academie ziekenhuis advocaten dakwerken bouw zorg wonen makelaars makelaardij transport express schoonmaak installaties techniek chapel hotel kliniek apotheek bv nv vof vzw catering hoveniers zn zonen zoon co boys united bakkerij kwekerij garage',
);
const ending = /(?:school|college|lyceum|kliniek|hoeve|flat|skerk|moskee)$/;

/** May it close a name? Of a compound ("Parkschool") the capital and the length are still to be looked at. */
export const mayCloseName = (hash: number, word: string): boolean => closingWords.has(hash) || ending.test(word);
