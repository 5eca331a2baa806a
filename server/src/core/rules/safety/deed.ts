/** A verb of force in its clause: who is its subject, who or what undergoes it, and what stands behind prepositions. */
import { isNoDoer, isTurned, type Clause } from './clauses.ts';
import * as words from './force-words.ts';
import type { NounPhrase } from './noun-phrases.ts';

export class Deed {
  readonly clause: Clause;
  /** The clause behind it. */
  readonly next: Clause | undefined;
  readonly verb: string;
  /** The phrases without a preposition: subject and objects. */
  readonly plain: readonly NounPhrase[];
  /** Those among them who are people; what does something is taken for one. */
  readonly persons: readonly NounPhrase[];
  /** Does a person undergo it? */
  readonly hasVictim: boolean;

  constructor(clause: Clause, next: Clause | undefined, verb: string, isParticiple: boolean) {
    this.clause = clause;
    this.next = next;
    this.verb = verb;
    this.plain = clause.phrases.filter(({ preposition }) => preposition === '');
    const [first] = this.plain;
    this.persons = this.plain.filter((phrase) => phrase.kind === 'person' || (phrase === first && !isNoDoer(phrase)));
    this.hasVictim =
      (this.persons.length >= 2 && !isTurned(this.persons)) ||
      this.persons.some(({ only }) => only === 'object') ||
      // "… en trekt ze uit bed": the subject stands in the clause before.
      (clause.opening === 'en' &&
        this.persons.length === 1 &&
        this.persons[0]?.head === 'ze' &&
        this.persons[0].from > 0) ||
      (isParticiple && this.persons.length > 0 && this.says(/^(?:wordt|werd|worden|werden)$/));
  }

  /** "Haar" of a man and "zijn" of a woman are another's, "haar" of a woman her own; undefined when nothing tells. */
  whose({ from }: NounPhrase): 'own' | 'another' | undefined {
    const subject = this.persons[0]?.head ?? '';
    const isHers = this.clause.words[from]?.lower === 'haar';
    if (
      this.clause.phrases.some(
        ({ preposition, from: start, kind }) => preposition === 'van' && start === from + 3 && kind === 'person',
      )
    )
      return 'another';
    if (!isHers && this.clause.words[from]?.lower !== 'zijn') return undefined;
    if (words.man.test(subject)) return isHers ? 'another' : 'own';
    return words.woman.test(subject) ? (isHers ? 'own' : 'another') : undefined;
  }

  /** "Dat haar dochter hem knijpt": grown-up relatives don't do so in play. */
  isByRelative(): boolean {
    const subject = this.persons[0];
    return (
      subject !== undefined &&
      subject.only === undefined &&
      (words.man.test(subject.head) || words.woman.test(subject.head))
    );
  }

  hasSubject(): boolean {
    const subject = this.persons[0];
    return subject ? !words.healer.test(subject.head) : /^(?:en|,|maar)$/.test(this.clause.opening);
  }

  /** Is the touch on a tender part? "Beet haar in de arm": toddlers do. */
  touches(): boolean {
    const tender = this.verb === 'bijten' ? /^(?:gezicht|wang|wangen|neus|lip|oor|keel|nek|borst)$/ : words.tender;
    return this.isBehind(/^(?:in|tegen|op|tussen|om|over|door|onder)$/, tender);
  }

  /** Is there a thing that is no hazard among the plain phrases from this one on? "Gaf haar een kus." */
  hasThing(from: number): boolean {
    return this.plain
      .slice(from)
      .some(
        (phrase) =>
          phrase.kind === 'thing' &&
          !words.isHazard(phrase) &&
          phrase.head !== 'trap' &&
          (from > 0 || isNoDoer(phrase)),
      );
  }

  goesNowhere(): boolean {
    return (
      this.clause.phrases.every(({ preposition }) => preposition === '') &&
      !this.says(/^(?:vooruit|voort|weg|rond|aan|mee|omhoog|op|terug|verder|naartoe|heen)$/)
    );
  }

  /** "Mijn" is the writer's: "oma kneep in mijn wang". */
  isBehind(prepositions: RegExp, head: RegExp): boolean {
    return this.clause.phrases.some(
      (phrase) =>
        prepositions.test(phrase.preposition) &&
        head.test(phrase.head) &&
        this.clause.words[phrase.from]?.lower !== 'mijn',
    );
  }

  says(pattern: RegExp): boolean {
    return this.clause.words.some(({ lower }) => pattern.test(lower));
  }

  text(): string {
    return this.clause.words.map(({ lower }) => lower).join(' ');
  }
}
