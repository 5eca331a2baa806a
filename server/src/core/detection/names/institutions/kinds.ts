/** Words that name a kind of institution: "basisschool", "garage", and compounds that end in one ("zorgboerderij"). */
import { wordSet } from '../../tokens/word-set.ts';
import { cueBit, cuesOf } from '../cues.ts';
import { businesses, generic, institutes, noWorkshops, workshop } from './register.ts';

/** The word names no institution. (These four numbers fit the two bits of `institutionKindIn`.) */
export const NO_KIND = 0;
/** A weak kind counts only before a name with an article: "afdeling De Linde", not "afdeling Zorg". */
export const WEAK_KIND = 1;
/** An institute counts before any name: "basisschool Dalrijk". */
export const INSTITUTE_KIND = 2;
/** A business bears the name of its owner as a rule: "garage Motteux". */
export const BUSINESS_KIND = 3;

const weakKinds = wordSet(
  'verhuurder makelaar advocaten team afdeling huis bank centrum verblijf locatie unit kantoor bedrijf school scholen club bv nv vof firma pi kerk museum theater internaat winkel bibliotheek ziekenhuis instelling groep dagbesteding begeleiding opvang zorg praktijk thuiszorg hulp wonen koor project vereniging dienst voetbal maatschap post bakker slager kapper tandarts inloop tempel deurwaarder welzijn ggz begeleid pand bureau basisteam',
);
/**
 * Words that are no kind of institution, whatever they end in. Municipalities and provinces are towns; the police is
 * everyone's; a notary and a guardian of money are persons, whose surname follows.
 */
const noKinds = wordSet(
  'notaris bewindvoerder gemeente provincie belastingdienst politie thuis jeugdzorg mantelzorg nazorg voorzorg zelfzorg verzorging doelgroep leeftijdsgroep werkgroep bevolkingsgroep standpunt uitgangspunt tijdpunt hoogtepunt zwaartepunt ziektepunt nachtdienst avonddienst dagdienst kerkdienst jeugdhulp stadhuis raadhuis gemeentehuis buurtteams kopgroep achtergroep subgroep risicogroep hoofdkantoor postkantoor',
);
/** Kinds that are not among the cue words. */
const otherKinds = wordSet(
  'raadslieden waterschap flexwonen sbo bs so vso kdv mfc pv kwg isk clb ocmw azc hc tc rksv rkvv sc sv vv fc ribw dansgroep zaal poli begraafplaats visafslag jachthaven ponyclub manege steunpunt zorgteam',
);
const instituteEnding =
  /.(?:school|huis|centrum|team|vereniging|koor|club|zorg|opvang|boerderij|punt|flat|comite|organisatie|corporatie|stichting|plek|huiskamer|groep|loket|tehuis|speelzaal|verblijf|pand|schip|hotel|cafe|restaurant|haven|werkplaats|post|zaal|kring|gemeente|brigade|kapel|college|lyceum|kliniek|tuin|hoeve|instelling|hulp)$/;
const businessEnding =
  /(?:^chiro|^huize|^frituur|^warung|bedrijf|bedriuw|kantoor|praktijk|kwekerij|sloperij|makerij|bakkerij|slagerij|drogisterij|winkel|garage|garaazje|handel|atelier|bureau|buro|fabriek|werf|juwelier|salon|rijschool|combinatie|transport|weverij|drukkerij|smederij|kaasmakerij|veiling|dienst|hoveniers|timmerwerken|zaak)$/;

/** "HFC", "ASV": letters before the name of a club. */
const clubLetters = /^[a-z]{1,2}(?:fc|sv)$/;

const institutionCue = cueBit('institution');

/** The kind of institution that a word names. `word`: folded, in lower case and without accents. */
export function kindOfWord(hash: number, word: string): number {
  if (noKinds.has(hash)) return NO_KIND;
  const isCue = (cuesOf(hash) & institutionCue) !== 0;
  if (weakKinds.has(hash) || (generic.has(hash) && !isCue)) return WEAK_KIND;
  if (businesses.has(hash) || (word.length > 4 && businessEnding.test(word))) return BUSINESS_KIND;
  if (word.length > 7 && workshop.test(word) && !noWorkshops.has(hash)) return BUSINESS_KIND;
  const isListed = otherKinds.has(hash) || institutes.has(hash) || isCue;
  return isListed || clubLetters.test(word) || (word.length > 5 && instituteEnding.test(word))
    ? INSTITUTE_KIND
    : NO_KIND;
}

/** Is the word a kind and nothing more, not a compound that ends in one? */
export const isPlainKind = (hash: number): boolean => weakKinds.has(hash) || (cuesOf(hash) & institutionCue) !== 0;

/** Words that close a name: "Gerrit Rietveld College", "Kamminga Dakwerken", "De Steiger vzw". */
export const closingWords = wordSet(
  'college lyceum gymnasium school flat hoeve hof huis scholengemeenschap academie ziekenhuis advocaten dakwerken bouw zorg wonen makelaars makelaardij transport express schoonmaak installaties techniek chapel hotel kliniek apotheek bv nv vof vzw catering hoveniers zn zonen zoon co boys united bakkerij kwekerij garage',
);
const closingEnding = /(?:school|college|lyceum|kliniek|hoeve|flat|[a-z]{4}kerk|moskee)$/;

/** May the word close a name? Of a compound ("Parkschool") `isCompound` tests the capital and the length as well. */
export const mayCloseName = (hash: number, word: string): boolean => closingWords.has(hash) || closingEnding.test(word);
