/**
 * Cue words: words that say something about the capitalised word next to them. The lists are from general knowledge of
 * Dutch, and of the English, German and French that stand in Dutch reports.
 */
import { hashWord } from '../tokens/word-hash.ts';

/**
 * Forms of address of the languages most spoken at home in the Netherlands and Belgium: the neighbours' languages,
 * English, Spanish, Portuguese, Italian, Polish, Russian, Arabic, Persian, Turkish, Somali, Tigrinya, Amharic, Hindi,
 * Papiamento, Indonesian. Words that are a Dutch word too ("pan", "pak") are left out.
 */
const foreignTitles =
  'mme mlle mademoiselle maître herr frau miss sir reverend señor señora señorita sra doña senhor senhora dona signor signora pani gospodin gospozja hajj hajji haji hajja hadj hadja ustad ustaz ostad ostaz sidi lalla moulay agha aqa khanom khanum macalin sheekh ato weyzero memhir abba pandit sri shri shrimati shon bapak ibu tuan nyonya alhaji alhaja mister';
/** Words for kin in the same languages, which also address those who are no kin. */
const foreignKin =
  'onkel mutter vater bruder schwester tonton tatie maman frère sœur aunt aunty auntie uncle granny grandma grandpa mum mom mummy mommy dad daddy brother sister mother father husband wife tío abuela abuelo hermano hermana avó avô vovó vovô tio irmão irmã nonna nonno zia zio ciocia wujek babcia dziadek tjotja djadja baboesjka khala khalti khalto khalo khali ammo ammu ammi amti amto amm jeddi jeddo teta yemma yamma baba abla abi ağabey teyze amca dayı hala yenge hooyo aabo aabbe aabe ayeeyo awoowe eeddo eddo adeer abti habaryar walaal adey haboy hafti emama gashe etiye bibi aja aji chacha chachi mausi mousi phua bhai bhaiya didi brada sisa tanta wela welo bung nenek kakek eyang mbah son daughter grandmother grandfather granddaughter grandson stepmother stepfather stepson stepdaughter cousin nephew niece girlfriend boyfriend twin sohn tochter ehemann ehefrau soeur fils fille';

const lists = {
  /** Before a surname or a full name. */
  title:
    'mevrouw meneer mijnheer heer dhr mw mevr mej mr mrs ms drs dr ir ing prof ds juf juffrouw meester dokter dominee pastoor pater zuster broeder frère imam agent wijkagent rechercheur advocaat notaris rechter professor bewindvoerder curator mentor freule madame monsieur sheikh sjeik hr hodja ' +
    foreignTitles,
  /** Kin and household, before a first name: "zijn zus Eva". */
  kin:
    'moeder vader mama papa mam pap ma pa oma opa oom tante zus zusje broer broertje zoon zoontje dochter dochtertje neef neefje nicht nichtje man vrouw vriend vriendin partner ex echtgenoot echtgenote kleinzoon kleindochter kleinkind stiefvader stiefmoeder pleegvader pleegmoeder schoonmoeder schoonvader schoonzus zwager peetoom peettante heit mem pake beppe bomma bompa baby tweelingbroer tweelingzus verloofde weduwe weduwnaar halfbroer halfzus stiefzoon stiefdochter pleegzoon pleegdochter pleegkind kind kinderen jongste oudste nani ooi omoe memmie broers zussen zonen dochters ouders expartner bonusmoeder bonusvader peter meter ' +
    foreignKin,
  /** Roles of professionals and others, before a name: "begeleider Karim". */
  role: 'collega begeleider begeleidster persoonlijk jeugdbeschermer voogd gezinsvoogd maatschappelijk werker werkster hulpverlener hulpverleenster verpleegkundige verzorgende huisarts psycholoog psychiater orthopedagoog logopedist fysiotherapeut ergotherapeut tandarts arts leerkracht leraar lerares docent docente mentor coach jongerenwerker buurtwerker wijkverpleegkundige casemanager casusregisseur regisseur coördinator teamleider manager directeur directrice vrijwilliger vrijwilligster buurman buurvrouw buurjongen buurmeisje tolk klasgenoot klasgenote vriendje vriendinnetje stagiair stagiaire cliënt cliënte bewoner bewoonster patiënt patiënte leerling deelnemer deelneemster zorgvrager jongen meisje man mevrouw intern ib trainer voorzitter secretaris penningmeester baas chef ploegbaas chauffeur conciërge aandachtsfunctionaris vertrouwenspersoon reclasseringswerker wijkteammedewerker medewerker medewerkster consulent klantmanager jobcoach ambulant gedragswetenschapper zorgcoördinator praktijkondersteuner poh kraamverzorgende verloskundige gynaecoloog neuroloog oncoloog cardioloog chirurg pastor geestelijk verzorger kapper kapster slager bakker tuinman huisbaas verhuurder werkgever getuige verdachte slachtoffer dader aangever aangeefster huurder hoofdverpleegkundige kinderarts jeugdarts schoolarts bestuurder gastvrouw gastheer kok kokkin schoonmaker schoonmaakster oppas au-pair ervaringsdeskundige maatje buddy kamergenoot kamergenote huisgenoot huisgenote speler speelster spits keeper doelman verdediger middenvelder aanvoerder bondscoach wielrenner renner tennisser tennisster schaatser schaatsster minister staatssecretaris premier president burgemeester wethouder gouverneur senator kamerlid partijleider woordvoerder woordvoerster schrijver schrijfster zanger zangeres acteur actrice regisseur kunstenaar schilder dirigent koning koningin prins prinses paus bisschop kardinaal generaal kolonel kapitein ondernemer econoom hoogleraar onderzoeker journalist commissaris ambassadeur topman analist client resident colleague supervisor nurse teammate classmate roommate neighbour neighbor caretaker carer caseworker tutor pupil headteacher physiotherapist physio interpreter probation landlord kollege kollegin',
  /** Verbs that mostly have a person as their subject; third person and past. */
  verb: 'zegt zei vertelt vertelde vindt vond wil wilde heeft had is was gaat ging komt kwam woont woonde werkt werkte vraagt vroeg belt belde mailt mailde appt appte kijkt keek loopt liep zit zat staat stond ligt lag slaapt sliep huilt huilde lacht lachte knikt knikte zwijgt zweeg drinkt dronk eet at speelt speelde helpt hielp geeft gaf krijgt kreeg doet deed maakt maakte ziet zag hoort hoorde voelt voelde denkt dacht weet wist kan kon mag mocht moet moest zal zou blijft bleef wordt werd noemt noemde heet heette schrijft schreef leest las reageert reageerde antwoordt antwoordde stuurt stuurde brengt bracht haalt haalde praat praatte spreekt sprak zoekt zocht rijdt reed fietst fietste draagt droeg hoopt hoopte legt legde tekent tekende roept riep schreeuwt schreeuwde durft durfde probeert probeerde begint begon stopt stopte vertrekt vertrok verblijft studeert studeerde ontvangt ontving ontkent ontkende accepteert weigert weigerde wacht wachtte neemt nam houdt hield laat liet meldt meldde opent opende bespreekt besprak zet zette mist miste kent kende scoort scoorde wint won verliest verloor meent meende verklaart verklaarde stelt stelde benadrukt has says told asked asks tells wants wanted lives lived knows knew thinks thought feels felt came comes goes went gave gives gets got looks looked smiled laughed cried explained answered replied called calls works worked talked talks walked sat stood took takes made makes seems seemed needs needed likes liked',
  /** Words that introduce a name: "heet Karin", "genaamd", "naam". */
  naming:
    'heet heette genaamd genoemd noemt noemen noemde naam namen roepnaam voornaam achternaam namelijk heten bijnaam alias cliënt betrokkene geboren named',
  /** Before a town: "in Wijchen". */
  locative: 'in te naar uit vanuit nabij rondom bij richting regio omgeving gemeente stad dorp wijk buurt provincie',
  /** Prepositions and conjunctions. */
  connective:
    'met van door voor aan tegen over namens volgens zonder tussen naast achter bij dat als dan en of maar want omdat toen terwijl sinds hoe waarom wanneer waar',
  /** Articles, demonstratives and possessives. */
  determiner: "de het een deze dit die dat elke iedere geen onze ons hun haar zijn mijn jouw uw ‘t 't",
  /** Kinds of small institutions: the name follows. */
  institution:
    'basisschool school scholen middenschool praktijkschool kleuterschool college lyceum gymnasium mavo havo vmbo stageschool obs cbs kbs rkbs ikc kc kindcentrum kdv bso peuterspeelzaal kinderdagverblijf kinderopvang crèche gastouderbureau roc instelling zorginstelling stichting vereniging voetbalvereniging voetbalclub voetbal vv sv fc rkvv svv club sportclub sportvereniging hockeyclub tennisclub turnvereniging gymvereniging zwemvereniging schaakclub judoschool boksschool sportschool dansschool muziekschool manege huisartsenpraktijk huisartspraktijk praktijk tandartspraktijk fysiotherapiepraktijk gezondheidscentrum apotheek kliniek ziekenhuis hospice verpleeghuis verzorgingshuis bejaardentehuis woonzorgcentrum wzc zorgcentrum zorggroep zorgboerderij zorgvilla zorghuis woongroep groepswoning woonvorm gezinshuis logeerhuis leefgroep woonhuis inloophuis inloop opvanghuis buurthuis buurtcentrum wijkcentrum dorpshuis jongerencentrum jeugdhonk ontmoetingscentrum huiskamer kringloopwinkel kringloop winkel supermarkt slagerij bakkerij drogisterij bloemist bloemenzaak kapsalon salon café cafetaria restaurant eetcafé snackbar pizzeria warung hotel camping garage autobedrijf garagebedrijf fietsenmaker fietsenmakerij bedrijf transportbedrijf schoonmaakbedrijf bouwbedrijf installatiebedrijf loonbedrijf hoveniersbedrijf kwekerij fabriek drukkerij timmerfabriek zorgbureau thuiszorg bewindvoering bewindvoerderskantoor bewindvoerder advocatenkantoor advocaten notariskantoor kantoor uitzendbureau werkplaats sw-bedrijf dagbesteding dagopvang dagcentrum daklozenopvang nachtopvang crisisopvang vrouwenopvang opvang azc asielzoekerscentrum noodopvang moskee kerk parochie gemeente synagoge tempel koor harmonie fanfare scouting bibliotheek zwembad speeltuin theater buurtvereniging speeltuinvereniging woningcorporatie corporatie woonstichting wooncorporatie woningbouw woningbouwvereniging verhuurder makelaar makelaardij taalhuis taalschool naaiatelier atelier museum bank accountantskantoor administratiekantoor notaris incassobureau deurwaarder deurwaarderskantoor mediationbureau adviesbureau jeugdzorginstelling jeugdhulp justitiële jeugdinrichting pi gevangenis huis forensisch wijkteam buurtteam team afdeling unit locatie internaat pension internetcafé coffeeshop tankstation boerderij maatschap firma vof bv nv winkelcentrum verblijf residentie serviceflat flat residence rusthuis centrum',
  /** Things: before or after a town, a street or an institution, and never a person. */
  thing:
    'methode model theorie methodiek aanpak training cursus module programma project wet artikel syndroom ziekte schaal test vragenlijst instrument formulier protocol richtlijn handboek boek film serie krant site app dag week maand jaar stap fase deel casus bijlage hoofdstuk figuur tabel groep klas niveau piramide fasen cirkel roos ring driehoek',
  /** Animals and vessels: the name after such a word is no person's. */
  animal:
    'hond hondje kat katje poes kater paard pony konijn cavia hamster parkiet papegaai bok geit schaap koe ezel vogel schip boot sleepboot knuffel pop beer puppy kip goudvis schildpad merrie hengst',
  pronoun: 'hij zij ze ik je jij we wij jullie u hem haar hen hun zijn mij me',
} as const;

export type Cue = keyof typeof lists;
/** The cues in the order of their bits: the weights of the scorer are trained on it. */
export const cueNames = Object.keys(lists) as readonly Cue[];

const cuesByHash = new Map<number, number>();
cueNames.forEach((cue, index) => {
  for (const word of lists[cue].split(' ')) {
    const hash = hashWord(word);
    cuesByHash.set(hash, (cuesByHash.get(hash) ?? 0) | (1 << index));
  }
});

/** The cues that a word gives, as bits of `cueBit`, by the hash of the word; 0 for most words. */
export const cuesOf = (hash: number): number => cuesByHash.get(hash) ?? 0;

/** The bit of a cue. */
export const cueBit = (cue: Cue): number => 1 << cueNames.indexOf(cue);
