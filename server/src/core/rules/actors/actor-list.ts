/**
 * Who is in a report's list of actors: words, roles and groups, by which the list may cover a role of the story. "De
 * school" in the list covers the teacher, "medewerkers" covers "de thuiszorgmedewerker".
 */
import type { Report, Section } from '../../report/model.ts';
import { ownPieces } from '../../report/own-text/section-source.ts';
import { hasRole } from '../../templates/roles.ts';
import {
  adultGroup,
  adultWord,
  childGroup,
  childWord,
  colleagues,
  elderWord,
  everybody,
  familyWord,
  interchangeable,
  isPartner,
  isAdultNoun,
  isChildNoun,
  neighboursWord,
  organisations,
  partnerWords,
  SHORTEST_STEM,
  visitors,
} from './listed-groups.ts';
import { roleOf, type Role } from './role-words.ts';

/** The actors of a report: those in its list, and the side from which the report is written. */
export function actorList(report: Report, list: Section): ActorList {
  const perspective = report.sections
    .filter((section) => section !== list && hasRole(section.expected, 'perspective'))
    .flatMap((section) => ownPieces(report, section))
    .join('\n');
  return new ActorList(ownPieces(report, list), perspective);
}

export class ActorList {
  private readonly words: ReadonlySet<string>;
  /** Head noun of a role in the list → the first parts of its compounds: "zorgcoördinator" is coördinator → zorg. */
  private readonly prefixesByHead: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly perspective: string;
  /** As `prefixesByHead`, for who writes. */
  #writersPrefixes: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** All words with a space before each, to look up the first part of a compound. */
  private readonly joined: string;
  /** Is anybody in the list by name? */
  private readonly hasNames: boolean;
  /** Is anybody by a name without "mevrouw" or "meneer", who may be somebody's child? */
  private readonly hasBareNames: boolean;
  /** "Mevrouw D., K. en opa": is anybody in the list by an initial alone? */
  private readonly hasInitials: boolean;
  private readonly knownForAnybody = new Map<Role, boolean>();

  /**
   * `perspective`: who writes. A role in it is known too, but a word for an organisation there ("stage in het
   * onderwijs") covers nobody.
   */
  constructor(pieces: readonly string[], perspective = '') {
    this.words = wordsOf(pieces.join('\n'));
    this.prefixesByHead = prefixesOf(this.words);
    this.perspective = perspective;
    this.joined = ` ${[...this.words].join(' ')}`;
    this.hasInitials = pieces.some((piece) => /(?:^|[,;]|\ben)\s*[A-Z]\.(?=[ ,;)]|$)/m.test(piece));
    const names = pieces
      .flatMap((piece) => [...piece.matchAll(nameInList)])
      .filter(({ 1: before = '' }) => roleOf(before) === undefined);
    this.hasNames = names.length > 0;
    this.hasBareNames = names.some(({ 1: before = '' }) => !/^(?:mevrouw|meneer|mw|dhr)$/i.test(before));
  }

  private get writersPrefixes(): ReadonlyMap<string, ReadonlySet<string>> {
    return (this.#writersPrefixes ??= prefixesOf(wordsOf(this.perspective)));
  }

  /** Does the list cover a role? `isSomebodys`: the story says whose role it is, as in "haar moeder". */
  covers({ head, prefix, family, isUnnamed }: Role, isSomebodys: boolean): boolean {
    if (isUnnamed) return this.coversUnnamed(head, isSomebodys);
    return family ? this.coversRelative(head, isSomebodys) : this.coversProfessional(head, prefix);
  }

  /** Does the list cover "een moeder", who is nobody's mother in the story? A name in the list is somebody else's. */
  coversStranger(role: Role): boolean {
    return role.family
      ? this.prefixesByHead.has(role.head) ||
          this.hasWord(/ouders?$/) ||
          this.hasWord(familyWord) ||
          this.hasAnybody(visitors)
      : this.covers(role, false);
  }

  /** Is somebody in the list by this name? */
  names(name: string | undefined): boolean {
    return name !== undefined && this.words.has(name.toLowerCase());
  }

  /** Does the list cover a role, whether or not the story says whose role it is? */
  coversForAnybody(role: Role): boolean {
    let known = this.knownForAnybody.get(role);
    if (known === undefined)
      this.knownForAnybody.set(
        role,
        (known = this.covers(role, true) && this.covers(role, false) && this.coversStranger(role)),
      );
    return known;
  }

  private coversProfessional(head: string, prefix: string): boolean {
    const prefixes = this.prefixesByHead.get(head);
    const groups = interchangeable.filter((group) => group.has(head));
    const writers = this.writersPrefixes.get(head) ?? [];
    return (
      (prefixes !== undefined && (groups.length > 0 || [...prefixes].some((other) => mayBeOneRole(other, prefix)))) ||
      [...writers].some((other) => mayBeOneRole(other, prefix)) ||
      (prefix === '' && groups.some((group) => [...group].some((other) => this.writersPrefixes.has(other)))) ||
      // The list may have a compound that isn't read as one: "kleuterjuf".
      [...this.words].some((word) => word.length > head.length + 2 && word.endsWith(head)) ||
      (prefix.length >= 5 && prefix !== 'kinder' && this.joined.includes(` ${prefix}`)) ||
      groups.some((group) => [...group].some((other) => this.prefixesByHead.has(other) || this.words.has(other))) ||
      organisations.some(([organisation, heads]) => heads.has(head) && this.hasWord(organisation))
    );
  }

  /** "Een jongen" may be one of "de jongeren" in the list, "de kaartverkoper" the "medewerker kaartverkoop". */
  private coversUnnamed(noun: string, isOfPlace: boolean): boolean {
    const stem = noun.slice(0, Math.max(SHORTEST_STEM, noun.length - 4));
    if (isPartner(noun) && isOfPlace) return this.coversPartner(noun);
    const group = isChildNoun.test(noun) ? childGroup : isAdultNoun.test(noun) && !isOfPlace ? adultGroup : colleagues;
    return (
      this.hasAnybody(group) ||
      [...this.words].some((word) => word.startsWith(stem) || (word.length >= SHORTEST_STEM && noun.endsWith(word)))
    );
  }

  private hasAnybody(group: RegExp): boolean {
    return this.hasWord(everybody) || this.hasWord(group);
  }

  /** "Haar man" may be in the list as "de vader" or by name. */
  private coversPartner(noun: string): boolean {
    return this.hasNames || this.hasInitials || this.hasWord(familyWord) || this.hasWord(partnerWords(noun));
  }

  /** A mother may be in the list as "mevrouw" or by name, a brother as one of "de kinderen". */
  private coversRelative(head: string, isSomebodys: boolean): boolean {
    if (this.prefixesByHead.has(head) || this.hasWord(familyWord)) return true;
    if (head.includes('buur')) return this.hasWord(neighboursWord);
    if (/^(?:pleeg|stief)?(?:moeder|vader)$/.test(head)) {
      if (this.hasNames || this.hasWord(/ouders?$/)) return true;
      return this.hasWord(childWord) ? this.hasWord(adultWord) : !isSomebodys;
    }
    if (head === 'broer' || head === 'zus') return this.hasWord(childWord);
    if (head === 'dochter' || head === 'zoon') return this.hasBareNames || this.hasInitials || this.hasWord(childWord);
    if (head === 'oma' || head === 'opa')
      return this.hasWord(/^(?:opa|oma|groot)/) || (isSomebodys ? this.hasWord(elderWord) : this.hasWord(adultWord));
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
export const mayBeOneRole = (a: string, b: string): boolean => a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
