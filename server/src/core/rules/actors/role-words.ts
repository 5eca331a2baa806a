/**
 * Who acts in a case of social work, care or education: roles by their head noun, so that "jongerenwerker" and "wijkagent" are
 * known without being listed. Source: the roles in DOMAIN §1-3 and in 160 whole reports.
 */

import { textCache } from '../../incremental/text-cache.ts';

/** Head noun → other forms (plural, feminine). Plurals in -s and -en are made. A compound ends in one of these forms. */
const heads: Readonly<Record<string, string>> = {
  adviseur: '', advocaat: 'advocaten advocate', agent: 'agente', ambtenaar: 'ambtenaren ambtenares', apotheker: '', arts: '',
  assistent: 'assistente', bemiddelaar: '', begeleider: 'begeleidster begeleidsters', beheerder: 'beheerster', bewindvoerder: '',
  beveiliger: '', beschermer: '', chauffeur: '', coach: 'coaches', conciërge: 'concierge concierges', conrector: '',
  consulent: 'consulente', coördinator: 'coordinator coordinators coördinatrice coördinatoren coordinatoren', curator: '', decaan: 'decanen decane', deurwaarder: '',
  directeur: 'directrice', docent: 'docente', dokter: '', dominee: '', fysiotherapeut: '', gedragsdeskundige: '', gedragswetenschapper: '',
  huismeester: '', imam: '', ervaringsdeskundige: '', juf: 'juffen juffrouw', leerkracht: '', leraar: 'leraren lerares',
  leider: 'leidster leidsters', leidinggevende: '', logopedist: '', makelaar: '', manager: '', mediator: '', medewerker: 'medewerkster medewerksters',
  meester: '', mentor: 'mentoren mentrix', notaris: '', ondersteuner: '', pastor: '', pedagoog: 'pedagoge pedagogen', portier: '', psychiater: '',
  psycholoog: 'psychologe psychologen', raadsonderzoeker: '', rector: '', regisseur: '', rechter: '', reclasseringswerker: '', supervisor: '',
  teamleider: '', therapeut: 'therapeute', tolk: '', trainer: 'trainster', verloskundige: '', verpleegkundige: '', verpleger: 'verpleegster verpleegsters',
  vertrouwenspersoon: '', vervoerder: '', verzorgende: '', verzorger: 'verzorgster', voogd: '', vrijwilliger: 'vrijwilligster vrijwilligsters', werker: 'werkster werksters',
  werkgever: '', wethouder: '', burgemeester: '', zuster: '', baas: 'bazen', gastouder: '', pleegouder: '', oppas: '', zorger: '',
}; // prettier-ignore

/** These make no compounds worth knowing, or end words that are something else ("vertolk", "hulpmeester"). */
const alone = new Set([
  'tolk',
  'juf',
  'baas',
  'meester',
  'zuster',
  'imam',
  'pastor',
  'rechter',
  'oppas',
  'portier',
  'curator',
  'zorger',
  'agent',
  'arts',
  'leider',
  'dokter',
  'makelaar',
]);
/** Compounds of those that are roles all the same. */
const compounds: Readonly<Record<string, string>> = {
  agent: 'wijkagent wijkagente politieagent politieagente', arts: 'huisarts kinderarts jeugdarts schoolarts bedrijfsarts zaalarts tandarts basisarts afdelingsarts verslavingsarts',
  leider: 'groepsleider groepsleidster projectleider afdelingsleider gespreksleider', rechter: 'kinderrechter kantonrechter', tolk: 'doventolk', zorger: 'mantelzorger',
  baas: 'huisbaas', meester: 'gymmeester', portier: 'nachtportier', zuster: 'wijkzuster', makelaar: 'zorgmakelaar',
}; // prettier-ignore

/** Family and neighbours, each with its class. */
const kin: Readonly<Record<string, string>> = {
  oma: 'omas grootmoeder', opa: 'opas grootvader', tante: 'tantes', oom: 'ooms', neef: 'neven', nicht: 'nichten', broer: 'broers broertje',
  zus: 'zussen zusje zusjes', schoonmoeder: 'schoonmoeders', schoonvader: '', schoonzus: '', zwager: '', stiefvader: '', stiefmoeder: '',
  buurman: 'buurmannen', buurvrouw: 'buurvrouwen', moeder: 'moeders', vader: 'vaders',
}; // prettier-ignore

export interface Role {
  /** Head noun in the singular: what two mentions are compared by. */
  readonly head: string;
  /** What precedes the head in a compound: "thuiszorg" of "thuiszorgmedewerker". */
  readonly prefix: string;
  readonly family: boolean;
}

const forms = new Map<string, Role>();
for (const [head, others] of Object.entries(heads)) {
  const all = [head, `${head}s`, `${head}en`, ...others.split(' '), ...others.split(' ').map((form) => `${form}s`)];
  for (const form of all) if (form.length > 2) forms.set(form, { head, prefix: '', family: false });
}
for (const [head, words] of Object.entries(compounds)) {
  for (const compound of words.split(' ')) {
    const role: Role = {
      head,
      prefix: compound.replace(
        /(?:agente?|arts|leider|leidster|rechter|tolk|zorger|baas|meester|portier|zuster|makelaar)$/,
        '',
      ),
      family: false,
    };
    for (const form of [compound, `${compound}s`, `${compound}en`]) forms.set(form, role);
  }
}
for (const [head, others] of Object.entries(kin)) {
  for (const form of [head, ...others.split(' ')]) if (form !== '') forms.set(form, { head, prefix: '', family: true });
}

/** Longest tail first, so that "begeleider" is no "leider" and "medewerker" no "werker". */
const MIN_TAIL = 5;

/** What the last three letters of a role are, five bits of each: most words end otherwise. */
const endings = new Uint8Array(1 << 15);
const ending = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
for (const form of forms.keys()) {
  const at = form.length;
  endings[ending(form.charCodeAt(at - 3), form.charCodeAt(at - 2), form.charCodeAt(at - 1))] = 1;
}

const HYPHEN = 0x2d;

/** Can a word that ends before `end` be a role? Upper and lower case, and letters with accents, have the same five bits. */
export function mayBeRole(text: string, end: number): boolean {
  const [a, b, c] = [text.charCodeAt(end - 3), text.charCodeAt(end - 2), text.charCodeAt(end - 1)];
  return endings[ending(a, b, c)] === 1 || a === HYPHEN || b === HYPHEN || c === HYPHEN;
}

/** The role a word names, or undefined. */
export const roleOf = (word: string): Role | undefined => (mayBeRole(word, word.length) ? knownRole(word) : undefined);

const knownRole = textCache(findRole);

/** Work per word is bounded by its length. */
export function findRole(text: string): Role | undefined {
  const lower = text.toLowerCase().replaceAll('-', '');
  const known = forms.get(lower);
  if (known || lower.length > 40) return known;
  for (let at = 3; at <= lower.length - MIN_TAIL; at++) {
    const tail = forms.get(lower.slice(at));
    if (tail && !tail.family && tail.prefix === '' && !alone.has(tail.head))
      return { ...tail, prefix: lower.slice(0, at) };
  }
  return undefined;
}

/** Heads that may well be one and the same person. */
export const sameAs: readonly ReadonlySet<string>[] = [
  'professional hulpverlener stagiair stagiaire begeleider werker medewerker leider reclasseringswerker ondersteuner pedagoog',
  'leerkracht leraar docent juf meester',
  'verpleegkundige verzorgende verpleger verzorger zuster',
  'arts dokter specialist psychiater',
  'behandelaar psychiater psycholoog therapeut',
  'werkgever baas leidinggevende manager teamleider directeur leider chef',
  'voogd beschermer werker',
  'bemiddelaar mediator',
  'oppas gastouder',
  'vervoerder chauffeur',
  'beheerder huismeester portier beveiliger',
  'ambtenaar consulent medewerker',
  'advocaat jurist',
].map((group) => new Set(group.split(' ')));

/** A word in the list for an organisation or a group, and the heads of those who work there. */
export const covers: readonly (readonly [general: RegExp, heads: ReadonlySet<string>])[] = (
  [
    [
      /^(?:wijk|buurt|gebieds|jeugd|sociaal)?team|^hulpverlening|^begeleiding|leiding$|^instanties|^zorgverleners/,
      'professional hulpverlener begeleider werker medewerker leider ondersteuner pedagoog consulent coach teamleider verpleegkundige',
    ],
    [
      /^(?:basis|middelbare)?school|^onderwijs/,
      'leerkracht leraar docent juf meester mentor decaan conciërge directeur rector conrector teamleider begeleider coördinator',
    ],
    [
      /^verpleging|^verzorging|zorg$|^ziekenhuis/,
      'verpleegkundige verzorgende verpleger verzorger zuster arts medewerker',
    ],
    [/^ggz|^behandel/, 'psychiater psycholoog therapeut behandelaar verpleegkundige'],
    [/^jeugdbescherming|^jeugdzorg|^gezinsvoogdij/, 'voogd beschermer werker'],
    [/^politie/, 'agent'],
    [/^gemeente|^uitkering/, 'ambtenaar consulent wethouder burgemeester medewerker regisseur manager'],
    [/^rechtbank|^justitie/, 'rechter advocaat'],
    [/^kerk|^moskee/, 'dominee imam pastor'],
    [/^buurtbemiddeling/, 'bemiddelaar mediator'],
    [/^vervoer|^taxi/, 'chauffeur vervoerder'],
    [/^(?:woning)?corporatie|^verhuurder/, 'huismeester beheerder consulent medewerker'],
  ] as const
).map(([general, words]) => [general, new Set(words.split(' '))]);

/** A general word in the list that covers whole classes: nobody is missing there. */
export const coversFamily =
  /^(?:familie|familieleden|gezin|gezinsleden|netwerk|familienetwerk|naasten|verwanten|mantelzorgers?|schoonfamilie)$/;
export const coversNeighbours =
  /^(?:buren|buur\w*|buurt\w*|omwonenden?|overb\w+|bewoners?|huishoudens?|flat\w*|portiek\w*|netwerk|gezinnen|straat\w*)$/;
/** A child in the list may be the brother, sister, grandson … of the one who acts, and a grown-up may be the mother. */
export const someChild =
  /(?:^|pleeg|tiener|school|stief)(?:kind|kinderen|zoon|zoons|zonen|zoontje|dochter|dochters|dochtertje|jongen|jongens|meisje|meisjes|meiden|leerling|leerlingen|jongere|jongeren|minderjarige|baby|peuter|kleuter|kleuters|tiener|puber|tweeling)$/;
export const someAdult =
  /^(?:mevrouw|mw|meneer|dhr|man|mannen|vrouw|vrouwen|dame|dames|cliënte?|cliënten|client|bewoners?|bewoonster|bewoonsters|partners?|echtgenoot|echtgenote|echtpaar|stel|klant|klanten|bezoekers?|deelnemers?|deelneemster|patiënte?|slachtoffers?|ouders?|ouder|mama|papa|weduwe|weduwnaar|zorgvrager|hulpvrager|burgers?|cursisten|gasten?|ex|exman|expartner|vriendin|vriend|vrienden|vluchteling\w*|huurders?)$/;
