/**
 * Words for acts of violence: verbs, the people such an act is done to, and what makes a mild verb ("duwt") violent.
 * Sources: the vocabulary of Veilig Thuis and Movisie, and reports of Dutch students. Patterns for lower case.
 */

/** Verbs that are violent as soon as a person is their object: "slaat haar", "hem geslagen". */
const violentVerbs = [
  'slaat', 'slaan', 'sloeg', 'sloegen', 'geslagen', 'schopt', 'schoppen', 'schopte', 'schopten', 'geschopt', 'trapt', 'trappen', 'trapte', 'trapten', 'getrapt',
  'stompt', 'stompen', 'stompte', 'stompten', 'gestompt', 'wurgt', 'wurgen', 'wurgde', 'wurgden', 'gewurgd', 'verwurgt', 'verwurgde', 'verwurgd',
  'bedreigt', 'bedreigen', 'bedreigde', 'bedreigden', 'bedreigd', 'mishandelt', 'mishandelen', 'mishandelde', 'mishandelden', 'mishandeld',
  'misbruikt', 'misbruiken', 'misbruikte', 'misbruikten', 'opsluit', 'opsluiten', 'opsloot', 'opsloten', 'opgesloten',
  'vastbindt', 'vastbond', 'vastgebonden', 'ranselt', 'ranselde', 'afranselt', 'afranselde', 'afgeranseld', 'aftuigt', 'aftuigde', 'afgetuigd', 'toetakelt', 'toetakelde', 'toegetakeld',
  'neersteekt', 'neerstak', 'neergestoken', 'neerslaat', 'neersloeg', 'neergeslagen', 'chanteert', 'chanteerde', 'gechanteerd',
  'afperst', 'afperste', 'afgeperst', 'verkracht', 'verkrachtte', 'aanrandt', 'aanrandde', 'aangerand', 'kleineert', 'kleineerde', 'vermoordt', 'vermoordde',
  'mept', 'meppen', 'mepte', 'mepten', 'gemept', 'ramt', 'ramde', 'geramd', 'beukt', 'beukte', 'gebeukt', 'krabt', 'krabde', 'gekrabd', 'spuugt', 'spuugde', 'bespuugt', 'bespuugd', 'gespuugd',
  'afrost', 'afgerost', 'terroriseert', 'terroriseerde', 'geterroriseerd', 'vernedert', 'vernederde', 'vernederd', 'treitert', 'treiterde', 'getreiterd', 'uithongert', 'uitgehongerd', 'verstikt', 'verstikte', 'smoort', 'smoorde',
  'betast', 'betastte', 'verkrachten', 'uitbuit', 'uitbuitte', 'uitgebuit', 'vergiftigt', 'vergiftigde', 'vergiftigd', 'verdrinkt', 'gijzelt', 'gijzelde', 'gegijzeld', 'ontvoert', 'ontvoerde', 'ontvoerd', 'besnijdt', 'besneden', 'afbeult', 'afgebeuld', 'tuigt', 'tuigde', 'takelt', 'takelde',
]; // prettier-ignore

/** Verbs that are violent only with a person as their object and `harm` in the clause: "duwt haar van de trap". */
const mildVerbs = [
  'duwt', 'duwen', 'duwde', 'duwden', 'geduwd', 'trekt', 'trekken', 'trok', 'trokken', 'getrokken',
  'gooit', 'gooien', 'gooide', 'gooiden', 'gegooid', 'smijt', 'smijten', 'smeet', 'smeten', 'gesmeten', 'sleept', 'slepen', 'sleepte', 'sleepten', 'gesleept', 'sleurt', 'sleuren', 'sleurde', 'sleurden', 'gesleurd',
  'grijpt', 'grijpen', 'greep', 'grepen', 'gegrepen', 'pakt', 'pakte', 'gepakt', 'knijpt', 'knijpen', 'kneep', 'knepen', 'geknepen', 'drukt', 'drukken', 'drukte', 'drukten', 'gedrukt',
  'steekt', 'steken', 'stak', 'staken', 'gestoken', 'prikt', 'prikken', 'prikte', 'prikten', 'geprikt', 'bijt', 'bijten', 'beet', 'beten', 'gebeten',
  'sluit', 'sluiten', 'sloot', 'sloten', 'bindt', 'binden', 'bond', 'bonden', 'houdt', 'hield', 'dwingt', 'dwingen', 'dwong', 'dwongen', 'gedwongen', 'dreigt', 'dreigen', 'dreigde', 'dreigden', 'gedreigd', 'verbrandt', 'verbrandde', 'verbrand', 'brandt', 'brandde', 'gebrand', 'rukt', 'rukte', 'gerukt', 'zet', 'zette', 'gezet', 'klemt', 'klemde', 'geklemd', 'snijdt', 'sneed', 'gesneden', 'schudt', 'schudde', 'geschud',
]; // prettier-ignore

const isMildVerb: ReadonlySet<string> = new Set(mildVerbs);
export const isMild = (verb: string): boolean => isMildVerb.has(verb);

/** Global; its first group is the verb. */
export const violentVerb = new RegExp(`(?<![a-zà-ÿ-])(${[...violentVerbs, ...mildVerbs].join('|')})(?![a-zà-ÿ-])`, 'g');

const weapon =
  '(?:\\S+ )?(?:mes|riem|broekriem|stok|naald|pollepel|aansteker|sigaret|hamer|schaar|fles|strijkijzer|koekenpan|pan|snoer|kabel|touw|zweep|lat|slipper|bezem|vuist|vuisten|wapen|pistool)';
/** Makes a mild verb violent, in the clause of the verb. */
export const harm = new RegExp(
  `\\b(?:tegen (?:de|een|het) (?:muur|deur|kast|grond|vloer|bed|raam|tafel|aanrecht|hek|verwarming|radiator|auto|koelkast|wasbak|trapleuning|stoel|wand|spiegel)|van de trap|de trap af|(?:aan|bij|naar) (?:haar|zijn|d'r|de|hun|d’r) (?:haar|haren|oor|oren|keel|nek|strot)|bij de keel|onder (?:de kraan|de (?:ijs)?koude douche|een (?:ijs)?koude douche|(?:een |de )?koude kraan|water)|keel dicht|(?:op|tegen|over) de (?:grond|vloer)|omver|in elkaar|de trap af|uit (?:het )?bed|uit (?:haar|zijn) (?:stoel|rolstoel|bed)|vast (?:in|aan) (?:haar|zijn|een|de) (?:stoel|bed|rolstoel|verwarming|boom|radiator)|(?:aan|bij|naar) (?:haar|zijn|d'r|hun) (?:mouw|pols|polsen|nek|nekvel|baard|vlecht|staart)|in het gezicht|van (?:de|het) (?:balkon|fiets|stoel|bed|bank)|door elkaar|de kelder in|in (?:haar|zijn|mijn|het|hun|d'r) (?:gezicht|buik|maag|rug|ribben|arm|armen|wang|wangen|zij|been|benen|nek|hals|bovenarm|dij|billen|kruis)|tegen (?:haar|zijn|mijn|hun) (?:hoofd|buik|been|benen|rug|lijf|schenen)|met (?:een|zijn|haar|de) ${weapon}|(?:iets|wat) aan te doen|te (?:vermoorden|doden|verbranden|ontvoeren|vergiftigen|verbouwen|slaan|schoppen|wurgen|verkrachten|steken|neersteken|verminken|mishandelen)|met (?:de dood|geweld|moord)|tot seks|te trouwen|seks te|(?:sigaret\\S*) (?:\\S+ )?(?:uit|op))(?![a-zà-ÿ])`,
);

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Pronouns that can only be the object of a verb; "haar" is one unless a noun follows. */
export const objectPronouns = wordSet('hem mij me hen hun ons ’m ’r haarzelf hemzelf mijzelf mezelf iemand');
/** Pronouns that can be the subject. */
export const subjectPronouns = wordSet('hij zij ze ik we wij die iemand niemand men je jij');
/** Words before a person. */
export const determiners = wordSet('de het een zijn haar hun mijn onze ons die deze dat dit je jouw m’n z’n d’r');
/** Words that may follow "haar" when it is no possessive: "slaat haar als …", "dat hij haar thuis opsluit". */
export const afterFreeHaar = wordSet(
  `met op in tegen van uit waar als om die dat omdat terwijl en of toen wanneer zodat want maar voor bij aan naar tot door onder over te vaak soms regelmatig weleens
   dan ook thuis elke iedere meerdere hard nog weer telkens steeds bijna wel al ’s de het een heeft had hebben hadden wordt werd daar toch zo altijd laatst gisteren vroeger
   vannacht nu eens ooit twee drie heel flink expres geregeld blijft niet nooit bont helemaal echt opeens ineens seksueel jarenlang`,
);
/** Adverbs between a verb and its object. */
export const adverbs = wordSet(
  'soms vaak regelmatig dan ook weleens wel nog weer elke iedere dag avond keer nu toen gisteren eens altijd bijna daar thuis opeens ineens telkens steeds geregeld hard',
);
/** Forms of "worden" make the participle passive; the others do so only with "door". */
export const passive = wordSet('wordt werd worden werden geworden');

/** After a verb and its object: no violence but a figure of speech, a friendly touch, or a separable verb. */
export const figurative =
  /^(?:\S+ ){0,3}(?:over(?! (?:haar|zijn|het|hun) )|gade|dicht|open|hoog|(?:om|terug|aan)(?=\s*$| en | omdat | als ))(?=\s|$)|\bom het hart|\buit het (?:veld|lood)|\bop (?:de|zijn|haar|mijn) schouders?\b|\bstomheid|\bop de vlucht|\bgade\b|\bom de oren met\b|\bmet (?:vragen|cijfers|argumenten|kaart|kaarten)\b/;
/** Before the verb: its subject is no person ("de zon sloeg hem in het gezicht"). */
export const noPerson =
  /(?<![a-zà-ÿ])(?:zon|regen|wind|kou|hitte|golf|golven|schrik|angst|paniek|twijfel|vermoeidheid|verdriet|nieuws|stank|geur|stemming|klok|bliksem|onrust|ziekte|vlam|vlammen)(?: [a-zà-ÿ]+)? $/;
/** In the sentence: the object is a ball or an instrument, or the violence is told of in a film. */
export const otherWorld =
  /(?<![a-zà-ÿ])(?:bal|doelpunt|doel|drum\w*|trom\w*|trefbal|voetbal\w*|hockey\w*|boks\w*|judo\w*|film|filmpje|boek|serie|podcast|documentaire|rollenspel|toneel\w*|game|sprookje|roman|gedicht|theater\w*|musical|schaak\w*|pion(?:nen)?|spelbord|bordspel\w*|ganzenbord|kaartspel\w*|racket\w*|tennis\w*|golf(?:club|baan)|sumo|worstel(?:en|les|wedstrijd)|rugby\w*|karate\w*|sneeuwbal\w*|kussengevecht|carnaval|goochel\w*|stripverhaal|schilderij|standbeeld|foto van|dam\w*spel)(?![a-zà-ÿ])/;
/** Before the participle: set phrases that hurt nobody ("alarm geslagen", "voelde zich opgesloten"). */
export const setPhraseBefore =
  /(?<![a-zà-ÿ])(?:alarm|vlucht|stomheid|veld|brug|bruggen|gade|acht|munt|slag|paal|spijker|lood|voel(?:t|de|en|den)? (?:\S+ ){0,3}|arm|armen|kruis)(?: \S+)? $|(?<![a-zà-ÿ])zich (?:\S+ ){0,2}$/;
