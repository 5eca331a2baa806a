/**
 * The roles of people in a case of social work, care or education. A role is known by its head noun, so that
 * "jongerenwerker" is found without being in the list. Source: the roles in DOMAIN §1-3 and in 160 whole reports.
 */
import { textCache } from '../../incremental/text-cache.ts';
import { WordEndings } from './word-endings.ts';

/**
 * Head noun → its other forms (feminine, irregular plurals); plurals in -s and -en are added below. A compound that
 * ends in one of these forms names the role too: "jongerenwerkster".
 */
const heads: Readonly<Record<string, string>> = {
  adviseur: '', advocaat: 'advocaten advocate', agent: 'agente', ambtenaar: 'ambtenaren ambtenares', apotheker: '', arts: '',
  assistent: 'assistente', bemiddelaar: '', begeleider: 'begeleidster begeleidsters', beheerder: 'beheerster', bewindvoerder: '',
  beveiliger: '', beschermer: '', chauffeur: '', coach: 'coaches', conciërge: 'concierge concierges', conrector: '',
  consulent: 'consulente', coördinator: 'coordinator coordinators coördinatrice coördinatoren coordinatoren', curator: '', decaan: 'decanen decane', deurwaarder: '',
  directeur: 'directrice', docent: 'docente', dokter: '', dominee: '', fysiotherapeut: '', gedragsdeskundige: '', gedragswetenschapper: '',
  huismeester: '', imam: '', ervaringsdeskundige: '', juf: 'juffen juffrouw', leerkracht: '', leraar: 'leraren lerares',
  leider: 'leidster leidsters', leidinggevende: '', logopedist: 'logopediste', makelaar: '', manager: '', mediator: '', medewerker: 'medewerkster medewerksters',
  meester: '', mentor: 'mentoren mentrix', notaris: '', ondersteuner: '', pastor: '', pedagoog: 'pedagoge pedagogen', portier: '', psychiater: '',
  psycholoog: 'psychologe psychologen', raadsonderzoeker: '', rector: '', regisseur: '', rechter: '', reclasseringswerker: '', supervisor: '',
  teamleider: 'teamleidster teamleidsters', therapeut: 'therapeute', tolk: '', trainer: 'trainster', verloskundige: '', verpleegkundige: '', verpleger: 'verpleegster verpleegsters',
  vertrouwenspersoon: '', vervoerder: '', verzorgende: '', verzorger: 'verzorgster', voogd: '', vrijwilliger: 'vrijwilligster vrijwilligsters', werker: 'werkster werksters',
  receptionist: 'receptioniste receptionistes', barkeeper: 'barman barvrouw barvrouwen', nachtwacht: '', achterwacht: '', 
  gastvrouw: 'gastvrouwen gastheer gastheren', verhuurder: '', huurbaas: 'huurbazen', postbode: '', conducteur: 'conductrice', diëtist: 'dietist diëtiste', 
  broeder: '', chirurg: 'chirurgen', geriater: '', specialist: '', opticien: '', pedicure: '', masseur: 'masseuse', laborant: 'laborante', cardioloog: 'cardiologen',
  rechercheur: '', officier: '', griffier: '', inspecteur: 'inspectrice', controleur: 'controleuse', handhaver: '', toezichthouder: '', bewaker: 'bewaakster', cipier: '', uitsmijter: '', brandweerman: 'brandweervrouw', militair: '',
  onderwijzer: 'onderwijzeres', surveillant: 'surveillante', tutor: '', professor: '', hoogleraar: '', lector: '', invaller: 'invalster', rijinstructeur: '', instructeur: 'instructrice', stagiair: 'stagiaire stagiaires', 
  koster: 'kosteres', predikant: 'predikante', priester: '', pastoor: 'pastoors', rabbijn: '', voorganger: '', diaken: 'diakenen', non: 'nonnen', monnik: 'monniken',
  bakker: 'bakkersvrouw', slager: '', kruidenier: '', winkelier: 'winkelierster', verkoper: 'verkoopster', kassière: 'kassiere kassières', caissière: '', kapper: 'kapster', ober: '', serveerster: '', kelner: '', kok: 'kokkin koks', schoonmaker: 'schoonmaakster', 
  glazenwasser: '', stomer: '', wasvrouw: '', naaister: '', kleermaker: '', schilder: '', loodgieter: '', monteur: '', elektricien: '', timmerman: '', metselaar: '', klusjesman: 'klusjesvrouw', tuinman: 'tuinvrouw', hovenier: '', boer: 'boerin boeren', visser: '', dakdekker: '',
  ontwikkelaar: '', eigenaar: 'eigenares eigenaresse', uitbater: 'uitbaatster', ondernemer: 'onderneemster', caféhouder: '', garagehouder: '', bezorger: 'bezorgster', koerier: 'koerierster', verhuizer: '', machinist: 'machiniste', fietsenmaker: '', vuilnisman: '', marktkoopman: '',
  planner: '', roosteraar: '', roostermaker: '', telefonist: 'telefoniste', secretaresse: '', secretaris: '', voorzitter: 'voorzitster', penningmeester: '', bestuurder: 'bestuurster', bestuurslid: 'bestuursleden', administrateur: '', boekhouder: 'boekhoudster', accountant: '', bode: '', taxateur: '', incasseerder: '', voorman: '', ploegbaas: '', chef: 'chefs cheffin', opzichter: '', uitvoerder: '', werkvoorbereider: '', 
  journalist: 'journaliste', verslaggever: 'verslaggeefster', fotograaf: 'fotografe fotografen', filmer: '', cameraman: '', redacteur: 'redactrice', kunstenaar: 'kunstenares', muzikant: 'muzikante', dirigent: 'dirigente', architect: 'architecte architecten', ontwerper: 'ontwerpster', onderzoeker: 'onderzoekster',
  scheidsrechter: '', badmeester: 'badjuf', zweminstructeur: '', kantinevrouw: '', organisator: 'organisatrice', gids: 'gidsen', raadslid: 'raadsleden', leverancier: '', reisleider: 'reisleidster', makker: '', jurist: 'juriste', detective: '', hulpverlener: 'hulpverleenster', behandelaar: '', casemanager: '', dierenarts: '', 
  huisgenoot: 'huisgenote huisgenoten', kamergenoot: 'kamergenote', klasgenoot: 'klasgenote klasgenoten', studiegenoot: 'studiegenote studiegenoten', medestudent: 'medestudente', medebewoner: 'medebewoonster', medeleerling: '', medepatiënt: '', lotgenoot: 'lotgenote lotgenoten', teamgenoot: 'teamgenoten', dorpsgenoot: 'dorpsgenoten', buurtgenoot: 'buurtgenoten', buurtbewoner: 'buurtbewoonster', wijkbewoner: '',
  overblijfmoeder: 'overblijfouder overblijfjuf overblijfkracht leesmoeder leesouder voorleesmoeder hulpmoeder hulpouder luizenmoeder klassenmoeder klassenouder', invalkracht: 'oproepkracht',
  werkgever: '', wethouder: '', burgemeester: '', zuster: '', baas: 'bazen', gastouder: '', pleegouder: '', oppas: '', zorger: '',
}; // prettier-ignore

/** Head nouns whose compounds don't count: most words that end in them are no role ("vertolk", "hulpmeester"). */
const headsWithoutCompounds = new Set([
  'tolk',
  'juf',
  'imam',
  'pastor',
  'rechter',
  'oppas',
  'portier',
  'curator',
  'zorger',
  'bode',
  'boer',
  'chef',
  'kok',
  'gids',
  'non',
  'ober',
  'visser',
  'broeder',
  'bakker',
  'voorganger',
  'makker',
  'filmer',
  'schilder',
  'tutor',
  'bewaker',
  'officier',
  'priester',
  'planner',
  'invaller',
  'kapper',
  'slager',
  'lector',
  'schoonmaker',
  'militair',
  'uitvoerder',
  'ontwerper',
  'bestuurder',
  'monteur',
  'machinist',
]);

/** Compounds of these head nouns that are roles all the same. */
const knownCompounds: Readonly<Record<string, string>> = {
  agent: 'wijkagent wijkagente politieagent politieagente', arts: 'huisarts kinderarts jeugdarts schoolarts bedrijfsarts zaalarts tandarts basisarts afdelingsarts verslavingsarts',
  leider: 'groepsleider groepsleidster projectleider afdelingsleider gespreksleider', rechter: 'kinderrechter kantonrechter', tolk: 'doventolk', zorger: 'mantelzorger',
  baas: 'huisbaas', meester: 'gymmeester', portier: 'nachtportier', zuster: 'wijkzuster', makelaar: 'zorgmakelaar', kok: 'hulpkok', bode: 'gerechtsbode', boer: 'melkboer visboer zorgboer zorgboerin tuinder', broeder: 'ambulancebroeder', kapper: 'dorpskapper', hulp: 'afwashulp thuishulp huishoudhulp schoonmaakhulp keukenhulp zorghulp gezinshulp',
}; // prettier-ignore

/** Family and neighbours: noun → its other forms. */
const kin: Readonly<Record<string, string>> = {
  oma: 'omas grootmoeder', opa: 'opas grootvader', tante: 'tantes', oom: 'ooms', neef: 'neven', nicht: 'nichten', broer: 'broers broertje',
  zus: 'zussen zusje zusjes', schoonmoeder: 'schoonmoeders', schoonvader: '', schoonzus: '', zwager: '', stiefvader: '', stiefmoeder: '',
  schoonzoon: 'schoonzoons schoonzonen', schoondochter: 'schoondochters', schoonbroer: 'schoonbroers', stiefbroer: 'stiefbroers', stiefzus: 'stiefzussen', halfbroer: '', halfzus: '', kleinzoon: 'kleinzoons kleinzonen', kleindochter: 'kleindochters', overgrootmoeder: '', dochter: 'dochters dochtertje', zoon: 'zoons zonen zoontje', pleegmoeder: '', pleegvader: '', peetoom: '', peettante: '', echtgenoot: 'echtgenote',
  buurman: 'buurmannen', buurvrouw: 'buurvrouwen', bovenbuur: 'bovenbuurman bovenbuurvrouw', onderbuur: 'onderbuurman onderbuurvrouw benedenbuur benedenbuurman benedenbuurvrouw', overbuur: 'overbuurman overbuurvrouw', achterbuur: 'achterbuurman achterbuurvrouw', moeder: 'moeders', vader: 'vaders',
}; // prettier-ignore

export interface Role {
  /** Head noun in the singular, by which two mentions are compared. */
  readonly head: string;
  /**
   * The part of a compound before its head: "thuiszorg" of "thuiszorgmedewerker". Empty when the word is no compound.
   */
  readonly prefix: string;
  /** Family or a neighbour, not somebody's work. */
  readonly family: boolean;
  /** The word is in no list of roles: see `unnamed-roles.ts`. */
  readonly isUnnamed?: true;
}

const roleByForm = new Map<string, Role>();
for (const [head, others] of Object.entries(heads)) {
  const forms = [head, `${head}s`, `${head}en`, ...others.split(' '), ...others.split(' ').map((form) => `${form}s`)];
  for (const form of forms) if (form.length > 2) roleByForm.set(form, { head, prefix: '', family: false });
}
for (const [head, words] of Object.entries(knownCompounds)) {
  for (const compound of words.split(' ')) {
    const role: Role = {
      head,
      prefix: compound.replace(
        /(?:agente?|arts|hulp|leider|leidster|rechter|tolk|zorger|baas|meester|portier|zuster|makelaar)$/,
        '',
      ),
      family: false,
    };
    for (const form of [compound, `${compound}s`, `${compound}en`]) roleByForm.set(form, role);
  }
}
for (const [head, others] of Object.entries(kin)) {
  for (const form of [head, ...others.split(' ')])
    if (form !== '') roleByForm.set(form, { head, prefix: '', family: true });
}

const endings = new WordEndings(roleByForm.keys());

/** Can the word that ends just before offset `end` be a role? False is certain. */
export const mayBeRole = (text: string, end: number): boolean => endings.mayEnd(text, end);

/** The role that a word names; undefined when it names none. */
export const roleOf = (word: string): Role | undefined => (mayBeRole(word, word.length) ? knownRole(word) : undefined);

const knownRole = textCache(findRole);

/** Words that only end like the name of a role. */
const noCompound = new Set(
  'reagent reagens geleider geleiders afleider afleiders verleider verleiders achterwaarts voorwaarts zijwaarts opwaarts neerwaarts huiswaarts stroomopwaarts binnenwaarts buitenwaarts rugwaarts veelbaas'.split(
    ' ',
  ),
);

/** Longer words are not taken apart, which bounds the work for one word. */
const LONGEST_COMPOUND = 40;
/** Fewest letters of a compound before its head, and in its head. */
const SHORTEST_PREFIX = 3;
const SHORTEST_HEAD = 4;

/** As `roleOf`, without the quick test of the word's ending and without the cache. Exported for a test. */
export function findRole(word: string): Role | undefined {
  const lower = word.toLowerCase().replaceAll('-', '');
  const known = roleByForm.get(lower);
  if (known || lower.length > LONGEST_COMPOUND) return known;
  // The longest head first, so that "medewerker" in "zorgmedewerker" is not taken for "werker".
  for (let headStart = SHORTEST_PREFIX; headStart <= lower.length - SHORTEST_HEAD; headStart++) {
    const headRole = roleByForm.get(lower.slice(headStart));
    if (
      headRole &&
      !noCompound.has(lower) &&
      !headRole.family &&
      headRole.prefix === '' &&
      !headsWithoutCompounds.has(headRole.head)
    )
      return { ...headRole, prefix: lower.slice(0, headStart) };
  }
  return undefined;
}
