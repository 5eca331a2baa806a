/**
 * The register of kinds of institutions and businesses, by field, from general knowledge of Dutch and Flemish life. The
 * name follows the kind: "penitentiaire inrichting Oudeveen", "wasserette De Bel", "brasserie Chez Louis".
 */
import { wordSet } from '../../tokens/word-set.ts';

/** Kinds before any name. Care, living, work, education, justice, faith, leisure; in English, German and French too. */
export const institutes = wordSet(
  'zorgaanbieder aanbieder zorgverlener polikliniek opvoedpoli dagkliniek sanatorium herstellingsoord kraamhotel ' +
    'consultatiebureau ziekenhuislocatie woonvorm woonvoorziening wooninitiatief woonlocatie leefgemeenschap leefgroep begijnhof gezinsvervangend serviceflat aanleunwoning wooncomplex appartementencomplex zorgcomplex seniorencomplex studentencomplex asielzoekerscentrum opvanglocatie pension logement passantenverblijf safehouse gasthuis ' +
    'werkvoorziening werkplaats leerwerkplaats atelier dagbestedingslocatie activiteitencentrum volkskeuken soepkeuken gaarkeuken eettafel voedselbank kledingbank speelgoedbank inloophuis ruilwinkel weggeefwinkel kringloop ' +
    'kleuterschool kinderopvang peuteropvang peutergroep kindercreche creche kinderkribbe gastouderbureau naschoolse internaat academie muziekschool dansschool taalschool volksuniversiteit ' +
    'gevangenis jeugdgevangenis inrichting jeugdinrichting detentiecentrum arresthuis cellencomplex ' +
    'parochie klooster abdij synagoge gurdwara mandir pagode bedehuis ' +
    'fanfare harmonie schutterij toneelgroep theatergroep dansgroep speeltuin zwembad sporthal sportcomplex fitnesscentrum manege filmhuis bioscoop jeugdhonk jongerenhonk dorpshuis scouting camping vakantiepark bungalowpark recreatiepark kinderboerderij dierenasiel dierentuin casino discotheek jachthaven volkstuin ' +
    'hospital clinic nursery shelter foyer wohnanlage wohnheim krankenhaus kita residentie',
);

/** Kinds that often bear the name of the owner: shops, workshops, food and drink, services. */
export const businesses = wordSet(
  'apotheek supermarkt buurtsuper wasserette wasserij stomerij snackbar cafetaria lunchroom brasserie bistro eetcafe eethuis pizzeria friterie frietkot koffiehuis theehuis tearoom ijssalon kroeg slijterij tankstation bloemist drogist opticien barbershop tattooshop growshop coffeeshop toko traiteur dierenarts fietsenmaker schoenmaker rijwielhandel bouwmarkt tuincentrum fysiotherapie logopedie ergotherapie verloskundigen huisartsen tandartsen mondzorg pedicure orthodontist ' +
    'rederij reisbureau makelaardij uitgeverij brouwerij wijnhuis wijngaard herberg strandpaviljoen paviljoen strandtent taxi touringcarbedrijf koerier aannemer aannemersbedrijf loodgieter schildersbedrijf hovenier uitvaartzorg uitvaartverzorging bandenservice autoservice machinefabriek melkveehouderij kinderboetiek boetiek modezaak visboer groenteboer melkboer greengrocer bakery butcher metallbau',
);

/** Words for any institution. In lower case a name follows them that is no frequent word: "de organisatie Warmhoeve". */
export const generic = wordSet(
  'organisatie instelling zorginstelling hulporganisatie bedrijf stagebedrijf leerbedrijf onderneming werkgever opvang praktijk vereniging stichting corporatie instantie',
);

/** "-erij" names a workshop or shop ("bloembinderij"), except in these words. */
export const noWorkshops = wordSet('batterij loterij schilderij galerij tapperij ruiterij spotterij');
export const workshop = /[a-z]{3}erij$/;

/** Trades that close the name of a business: "Havenlicht Automatisering", "Hiemstra Machinebouw". */
export const trades = wordSet(
  'automatisering software robotics systems solutions consultancy consulting labs ict webdesign hosting ' +
    'machinebouw staalbouw kassenbouw jachtbouw scheepsbouw interieurbouw meettechniek elektrotechniek installatietechniek metaalbewerking aannemers afbouw schilderwerken stukadoors loodgieters elektra tegels vloeren kozijnen ' +
    'logistics logistiek koeriers verhuizingen fulfilment warehousing shipping tours reizen beveiliging security schoonmaak reiniging ' +
    'flowers flowerbulbs bloemen bloembollen vastgoed accountants accountancy administraties assurantien verzekeringen notarissen bewindvoering bewindvoerders incasso detachering payroll personeelsdiensten uitvaart uitvaartzorg uitvaarten ' +
    'fysiotherapie logopedie ergotherapie thuiszorg tweewielers schoenen autobedrijven',
);
