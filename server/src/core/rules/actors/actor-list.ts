/**
 * Who is in a report's list of actors: words, roles and groups, by which the list may cover a role of the story. "De
 * school" in the list covers the teacher, "medewerkers" covers "de thuiszorgmedewerker".
 */
import type { Report, Section } from '../../report/model.ts';
import { ownSource } from '../../report/own-text/section-source.ts';
import { hasRole } from '../../templates/roles.ts';
import { roleOf, type Role } from './role-words.ts';

/** The actors of a report: those in its list, and the side from which the report is written. */
export function actorList(report: Report, list: Section): ActorList {
  const perspective = report.sections
    .filter((section) => section !== list && hasRole(section.expected, 'perspective'))
    .map((section) => ownSource(report, section))
    .join('\n');
  return new ActorList(ownSource(report, list), perspective);
}

export class ActorList {
  private readonly words: ReadonlySet<string>;
  /** Head noun of a role in the list → the first parts of its compounds: "zorgcoördinator" is coördinator → zorg. */
  private readonly prefixesByHead: ReadonlyMap<string, ReadonlySet<string>>;
  /** All words with a space before each, to look up the first part of a compound. */
  private readonly joined: string;
  /** Is anybody in the list by name? */
  private readonly hasNames: boolean;
  private readonly knownForAnybody = new Map<Role, boolean>();

  /**
   * `perspective`: who writes. A role in it is known too, but a word for an organisation there ("stage in het
   * onderwijs") covers nobody.
   */
  constructor(source: string, perspective = '') {
    this.words = wordsOf(source);
    this.prefixesByHead = prefixesOf(new Set([...this.words, ...wordsOf(perspective)]));
    this.joined = ` ${[...this.words].join(' ')}`;
    this.hasNames = [...source.matchAll(nameInList)].some(({ 1: before = '' }) => roleOf(before) === undefined);
  }

  /** Does the list cover a role? `isSomebodys`: the story says whose role it is, as in "haar moeder". */
  covers({ head, prefix, family }: Role, isSomebodys: boolean): boolean {
    return family ? this.coversRelative(head, isSomebodys) : this.coversProfessional(head, prefix);
  }

  /** Does the list cover a role, whether or not the story says whose role it is? */
  coversForAnybody(role: Role): boolean {
    let known = this.knownForAnybody.get(role);
    if (known === undefined)
      this.knownForAnybody.set(role, (known = this.covers(role, true) && this.covers(role, false)));
    return known;
  }

  private coversProfessional(head: string, prefix: string): boolean {
    const prefixes = this.prefixesByHead.get(head);
    const groups = interchangeable.filter((group) => group.has(head));
    return (
      (prefixes !== undefined && (groups.length > 0 || [...prefixes].some((other) => mayBeOneRole(other, prefix)))) ||
      (prefix.length >= 5 && prefix !== 'kinder' && this.joined.includes(` ${prefix}`)) ||
      groups.some((group) => [...group].some((other) => this.prefixesByHead.has(other) || this.words.has(other))) ||
      organisations.some(([organisation, heads]) => heads.has(head) && this.hasWord(organisation))
    );
  }

  /** A mother may be in the list as "mevrouw" or by name, a brother as one of "de kinderen". */
  private coversRelative(head: string, isSomebodys: boolean): boolean {
    if (this.prefixesByHead.has(head) || this.hasWord(familyWord)) return true;
    if (head.includes('buur')) return this.hasWord(neighboursWord);
    if (head === 'moeder' || head === 'vader') {
      if (this.hasNames || this.hasWord(/ouders?$/)) return true;
      return this.hasWord(childWord) ? this.hasWord(adultWord) : !isSomebodys;
    }
    if (head === 'broer' || head === 'zus') return this.hasWord(childWord);
    if (head === 'oma' || head === 'opa') return this.hasWord(/^(?:opa|oma|groot)/) || this.hasWord(adultWord);
    return false;
  }

  private hasWord(pattern: RegExp): boolean {
    return [...this.words].some((word) => pattern.test(word));
  }
}

/** A name, with the word before it: "begeleider Thom" is a name of the role itself, so it is nobody's mother. */
const nameInList = /([A-Za-zà-ÿ]+)?(?<=[a-zà-ÿ,:;])\s[A-Z][a-zà-ÿ]+/g;

/** Words in lower case; a word with hyphens is there as a whole and in its parts. */
function wordsOf(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const found of source.match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’]*(?:-[A-Za-zÀ-ÿ]+)*/g) ?? []) {
    const word = found.toLowerCase();
    words.add(word);
    if (word.includes('-')) word.split('-').forEach((part) => words.add(part));
  }
  return words;
}

function prefixesOf(words: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const prefixes = new Map<string, Set<string>>();
  for (const word of words) {
    const role = roleOf(word);
    if (role) prefixes.set(role.head, (prefixes.get(role.head) ?? new Set()).add(role.prefix));
  }
  return prefixes;
}

/** "Coördinator" and "zorgcoördinator" may be one; "huisarts" and "kinderarts" are two. */
const mayBeOneRole = (a: string, b: string): boolean => a === '' || b === '' || a.endsWith(b) || b.endsWith(a);

/** Head nouns that may well be one and the same person: a "leraar" in the list covers "de docent" in the story. */
const interchangeable: readonly ReadonlySet<string>[] = [
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

/** A word in the list for an organisation or a group, and the head nouns of the people who work there. */
const organisations: readonly (readonly [organisation: RegExp, heads: ReadonlySet<string>])[] = (
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
).map(([organisation, words]) => [organisation, new Set(words.split(' '))]);

/** A general word in the list that covers everybody of the family. */
const familyWord =
  /^(?:familie|familieleden|gezin|gezinsleden|netwerk|familienetwerk|naasten|verwanten|mantelzorgers?|schoonfamilie)$/;
/** A general word in the list that covers all neighbours. */
const neighboursWord =
  /^(?:buren|buur\w*|buurt\w*|omwonenden?|overb\w+|bewoners?|huishoudens?|flat\w*|portiek\w*|netwerk|gezinnen|straat\w*)$/;
/** A child in the list may be the brother, sister or grandson of somebody who acts in the story. */
const childWord =
  /(?:^|pleeg|tiener|school|stief)(?:kind|kinderen|zoon|zoons|zonen|zoontje|dochter|dochters|dochtertje|jongen|jongens|meisje|meisjes|meiden|leerling|leerlingen|jongere|jongeren|minderjarige|baby|peuter|kleuter|kleuters|tiener|puber|tweeling)$/;
/** A grown-up in the list may be the mother, father or grandmother who acts in the story. */
const adultWord =
  /^(?:mevrouw|mw|meneer|dhr|man|mannen|vrouw|vrouwen|dame|dames|cliënte?|cliënten|client|bewoners?|bewoonster|bewoonsters|partners?|echtgenoot|echtgenote|echtpaar|stel|klant|klanten|bezoekers?|deelnemers?|deelneemster|patiënte?|slachtoffers?|ouders?|ouder|mama|papa|weduwe|weduwnaar|zorgvrager|hulpvrager|burgers?|cursisten|gasten?|ex|exman|expartner|vriendin|vriend|vrienden|vluchteling\w*|huurders?)$/;
