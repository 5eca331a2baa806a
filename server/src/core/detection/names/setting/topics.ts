/**
 * What a word is about by its letters alone, as bits, for what the words around a name say about it: that a work tells of
 * it, that somebody thought something, that it is said in English. The lists are from general knowledge.
 */
import { WordBits } from '../../tokens/word-set.ts';
import { functionWords, LANGUAGE_COUNT } from './languages.ts';

/** The lowest bits are those of the languages that have it as a function word: 1 << language (`languages.ts`). */
export const LANGUAGES = (1 << LANGUAGE_COUNT) - 2;

const bit = (index: number): number => 1 << (LANGUAGE_COUNT + index);
/** A work that tells a story. */
export const STORY = bit(0);
/** Of which one word alone says that the sentence is about such a work. */
export const PART_OF_STORY = bit(1);
/** Of reviews; says less of one sentence. */
export const REVIEW = bit(2);
/** Before a number: "seizoen 2". */
export const SEASON = bit(3);
/** Before who acts in a work: "gespeeld door". */
export const PLAYED = bit(4);
/** After "in de film" it says what somebody watched or read. */
export const WATCHED = bit(5);
/** Of works, ideas and history. */
export const SUBJECT = bit(6);
/** Of people with whom the writer works. */
export const PRACTICE = bit(7);
/** What people who think, write or make do, third person, both tenses. A client does some of it too. */
export const THINKS = bit(8);
/** What somebody thought or made, behind a genitive: "Kellers kritiek", "Hofstede's numbers". */
export const THOUGHT = bit(9);
/** A reference to a judgment: "ECLI:NL:HR:2018:1109", "NJ 1966/136". */
export const JUDGMENT = bit(10);

const lists: readonly (readonly [number, string])[] = [
  [
    STORY,
    'film speelfilm documentaire serie televisieserie tvserie dramaserie politieserie miniserie roman boek jeugdboek prentenboek kinderboek stripboek novelle novel toneelstuk musical opera sprookje legende mythe thriller detective movie series novel toneelvoorstelling hoorspel luisterboek verfilming trilogie',
  ],
  [
    PART_OF_STORY,
    'hoofdpersoon hoofdpersonage hoofdfiguur hoofdpersonen hoofdpersonages hoofdrol hoofdrollen bijfiguur bijrol personage personages romanfiguur antagonist protagonist slechterik filmmaker scenarist scenarioschrijver acteur actrice acteurs vertolkt verfilmd romans antiheld persona personas character characters screenplay eindbaas',
  ],
  [
    REVIEW,
    'films speelfilms documentaires series scène scènes scene scenes scenario camera bioscoop regisseur regisseurs regisseert verteller romanschrijver leeslog leeslogboek boekverslag recensie recensent director filmed movies novels',
  ],
  [SEASON, 'seizoen season aflevering episode'],
  [PLAYED, 'gespeeld played'],
  [
    WATCHED,
    'kijk kijkt keek keken kijken gekeken bekijkt bekeek bekeken zie zag zagen gezien lees leest las lazen lezen gelezen voorgelezen bioscoop speelde speelt gamet gamen samen ik wij we mij ons mijn',
  ],
  [
    SUBJECT,
    'theorie theorieën theoretisch begrip begrippen begrippenlijst denkwijze gedachtegoed toegeschreven bekritiseerd filosoof filosofen filosofie socioloog sociologen sociologie historicus historici geschiedenis essay essays denker denkers schrijver schrijvers schrijfster dichter dichters recensie recensies recensent recensenten toneel toneelstuk theater museum schilder schilders schilderij schilderijen kunstenaar kunstenaars literatuur literair literaire stroming koloniaal koloniale kolonie koloniën revolutie oorlog eeuw romans vertaling roman regisseur scenario scène scènes bioscoop leeslog leesdossier boekverslag hoofdstuk handboek proefschrift ' +
      'theory theories philosopher philosophers philosophy sociologist history historian essay novel novels poem poet poets century war revolution literature museum painter painting director screenplay scene scenes review reviews chapter',
  ],
  [
    PRACTICE,
    'cliënt cliënte cliënten bewoner bewoners bewoonster patiënt patiënte patiënten zorgvrager hulpvraag hulpverlening begeleiding begeleider begeleidster stagebegeleider stagebegeleidster praktijkbegeleider werkbegeleider stage stageplek stagebedrijf stageverslag stagelogboek stagiair stagiaire collega team teamleider teamleden projectgroep projectgroepje groepsgenoot groepsgenoten groepsapp dossier bsn geboren geboortedatum medicatie intake huisbezoek overleg overlegd notulen aanwezig afwezig actielijst klant klanten opdrachtgever sprint scrum scrummaster standup retrospective demo ticket devlog logboek servicedesk oprichters ondernemingsplan handover kennisgemaakt project projecten leverancier planning deadline prototype ontwerp gesprek gesprekken afspraak ' +
      'internship intern colleague colleagues teammate teammates supervisor manager client clients customer customers meeting team log project projects supplier deadline prototype pitch kick-off demo technician coach owner reviewer group',
  ],
  [
    THINKS,
    'schrijft schreef beschrijft beschreef stelt stelde betoogt betoogde noemt noemde meent meende onderscheidt onderscheidde introduceert introduceerde ontwikkelt ontwikkelde bedenkt bedacht definieert definieerde bekritiseert bekritiseerde concludeert concludeerde toont toonde bewijst bewees wijst wees waarschuwt waarschuwde pleit pleitte beweert beweerde analyseert analyseerde onderzoekt onderzocht formuleert formuleerde vertaalt vertaalde publiceert publiceerde ontdekt ontdekte voorspelt voorspelde betwijfelt betwijfelde verdedigt verdedigde weerlegt weerlegde antwoordden schreven noemden regisseert regisseerde speelt vertolkt schildert schilderde componeert componeerde zingt zong dirigeert dirigeerde verfilmt verfilmde bewondert bewonderde won ' +
      'argues argued writes wrote describes described explains explained says claims claimed shows showed suggests suggested defines defined coined introduces introduced develops developed proposes proposed criticises criticised criticizes criticized distinguishes distinguished directs directed plays played paints painted composes composed translates translated publishes published discovers discovered invents invented predicts predicted calls called',
  ],
  [
    THOUGHT,
    'theorie model modellen begrip begrippen boek boeken werk kritiek idee ideeën punt stelling these roman romans film films visie onderzoek methode essay essays concept proef proeven stijlen stijl analyse definitie inzicht inzichten vragenlijst piramide cirkel ladder stuk stukken toon zinnen leer wet wetten schilderij schilderijen gedicht gedichten vertaling camera debuut trilogie personages filosofie denken ' +
      'theory theories book books idea ideas argument claim law laws paper map numbers stories novel novels stories critique analysis experiment experiments pyramid model films paintings poems essay philosophy thesis',
  ],
  [JUDGMENT, 'ecli nj'],
];

const topics = new WordBits(() => [
  ...functionWords.map(([language, words]) => [1 << language, words] as const),
  ...lists,
]);

/** The topics of a word, by its hash: the bits above; 0 for most words. */
export const topicsOf = (hash: number): number => topics.of(hash);
