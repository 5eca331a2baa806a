/**
 * Tells which words a text must hold for a pattern to match in it, from the source of the pattern: for
 * `(?:gaf|geeft) \S+ een (?:klap|mep)` one of "gaf" and "geeft", and one of "klap" and "mep". A pattern that may match a
 * text without these words is a fault of this module: `needed-words.test.ts` makes texts from the patterns.
 *
 * Only letters count, without their case. Look-arounds may only narrow what matches, so they are passed over.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { SHORTEST_PART, type NeededWords } from '../../src/core/text/triggers.ts';

/**
 * A word, or a part of one: "~" stands at an end at which the word may go on. "bot~" is in "botbreuk", "~hok" in
 * "kippenhok".
 */
export type WordPart = string;
/** A text must hold one of these. */
export type Need = readonly WordPart[];
/** One way in which a pattern can match: all its needs at once. */
export type Way = readonly Need[];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Words in most sentences, and words in many of them: they tell little. */
const commonest = wordSet(
  'de het een en in van is dat ik zij ze hij haar zijn niet op te met voor er was die aan om maar dan the and to of a she he',
);
const common = wordSet(
  `al alle als bij daar deze dit door dus één ga gaan gaat geen ging had hadden heb hebben heeft heel hem hen hier hoe hun iets ja je jij kan komt kon
   kunnen kwam me mee meer men mij mijn moest moet na naar nog nu of omdat ons onze ook over tegen toen tot uit vaak veel waar want waren
   wat we weer weet wel werd wie wij wil wilde wordt worden zal zei zich zo zonder zou alleen laat liet zegt mag ander dag gezegd af eigen
   thuis school kind kinderen moeder vader zoon dochter broer zus ouders oma opa oom tante man vrouw vriend vriendin begeleider buurvrouw meester trainer huisarts huis kamer tafel deur
   bed eten werk week uur keer zien hoort voelt voelde vertelde stond staat zat zit liggen rust langs zelf volgende verder nacht avond tussen boven onder
   an are at be been but by did for from has have her him his it me my not on or so that them they were with you`,
);
const letter = /^[a-zà-öø-ÿ]$/;
/** Alternatives are written out up to this many. */
const MOST_STRINGS = 400;
/** More needs of one way, or needs that most texts meet, hardly spare a search more. */
const MOST_NEEDS = 3;
const MOST_WEIGHT = 50;

/** The ways in which `pattern` can match. Undefined when it may match a text that holds no known word at all. */
export function waysOf(pattern: RegExp): readonly Way[] | undefined {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern.source);
  const ways = topAlternatives(alternatives).map((elements) =>
    new Reader(pattern.ignoreCase).needs(elements, false, false),
  );
  return ways.every(({ length }) => length > 0) ? distinct(ways) : undefined;
}

const distinct = (ways: readonly Way[]): readonly Way[] => [
  ...new Map(ways.map((way) => [JSON.stringify(way), way])).values(),
];

/** The alternatives of the pattern, also those of a group that is all of it but for look-arounds. */
function topAlternatives(alternatives: readonly AST.Alternative[]): readonly (readonly AST.Element[])[] {
  return alternatives.flatMap(({ elements }) => {
    const at = elements.findIndex(({ type }) => type !== 'Assertion');
    const only = elements[at];
    if (!isGroup(only) || elements.slice(at + 1).some(({ type }) => type !== 'Assertion')) return [elements];
    return topAlternatives(only.alternatives).map((inner) => [
      ...elements.slice(0, at),
      ...inner,
      ...elements.slice(at + 1),
    ]);
  });
}

const isGroup = (element: AST.Element | undefined): element is AST.Group | AST.CapturingGroup =>
  element?.type === 'Group' || element?.type === 'CapturingGroup';

/** Reads elements that stand one after the other. */
class Reader {
  readonly ignoreCase: boolean;

  constructor(ignoreCase: boolean) {
    this.ignoreCase = ignoreCase;
  }

  /** `isShut`: no letter can stand before the elements, or behind them. */
  needs(elements: readonly AST.Element[], isShutBefore: boolean, isShutBehind: boolean): Way {
    const found: Need[] = [];
    /** What the elements from `from` on match, as far as read. */
    let strings: readonly string[] = [''];
    let from = 0;
    const close = (next: number, isShut: boolean): void => {
      const need = needOf(strings, this.endsShut(elements.slice(0, from), isShutBefore), isShut);
      if (need) found.push(need);
      strings = [''];
      from = next;
    };
    for (const [index, element] of elements.entries()) {
      const isShutAfter = this.startsShut(elements.slice(index + 1), isShutBehind);
      const exact = this.stringsOf(element);
      if (element.type === 'Assertion') {
        if (this.shutsOut(element, 'lookahead')) close(index + 1, true);
        else if (strings.length === 1 && strings[0] === '') from = index + 1;
      } else if (exact && exact.length * strings.length <= MOST_STRINGS) {
        strings = strings.flatMap((before) => exact.map((string) => before + string));
        // A sign that is no letter parts two words.
        if (isNoLetter(element)) close(index + 1, true);
      } else {
        close(index, this.startsShut(elements.slice(index), isShutBehind));
        const isShut = this.endsShut(elements.slice(0, index), isShutBefore);
        if (exact) strings = exact;
        else found.push(...this.needsOf(element, isShut, isShutAfter));
        close(index + 1, isShutAfter);
      }
    }
    close(elements.length, isShutBehind);
    return best(found);
  }

  /** Needs of an element that is no short list of strings. */
  private needsOf(element: AST.Element, isShutBefore: boolean, isShutBehind: boolean): Way {
    if (element.type === 'Quantifier')
      return element.min === 0
        ? []
        : this.needsOf(element.element, element.max === 1 && isShutBefore, element.max === 1 && isShutBehind);
    if (!isGroup(element)) return [];
    const ways = element.alternatives.map(({ elements }) => this.needs(elements, isShutBefore, isShutBehind));
    if (ways.some(({ length }) => length === 0)) return [];
    const [only] = ways;
    if (ways.length === 1 && only) return only;
    return [[...new Set(ways.flatMap(([first = []]) => first))]];
  }

  /** All strings that an element matches, in lower case, when there are few. */
  private stringsOf(element: AST.Element): readonly string[] | undefined {
    if (element.type === 'Character') return [lowerOf(element.value)];
    if (element.type === 'CharacterClass') return stringsOfClass(element);
    if (element.type === 'Quantifier') {
      if (element.max > 1) return undefined;
      const inner = this.stringsOf(element.element);
      return inner && [...new Set(element.min === 0 ? ['', ...inner] : inner)];
    }
    if (!isGroup(element)) return undefined;
    const all = new Set<string>();
    for (const { elements } of element.alternatives) {
      let strings: readonly string[] = [''];
      for (const part of elements) {
        if (part.type === 'Assertion') continue;
        const own = this.stringsOf(part);
        if (!own || own.length * strings.length > MOST_STRINGS) return undefined;
        strings = strings.flatMap((before) => own.map((string) => before + string));
      }
      for (const string of strings) all.add(string);
    }
    return all.size <= MOST_STRINGS ? [...all] : undefined;
  }

  /** Does no letter stand at the start of the elements? `isShutBehind` tells of what stands behind them. */
  private startsShut(elements: readonly AST.Element[], isShutBehind: boolean): boolean {
    for (const [index, element] of elements.entries()) {
      if (element.type === 'Assertion') {
        if (this.shutsOut(element, 'lookahead')) return true;
      } else if (element.type === 'Quantifier' && element.min === 0)
        return this.startsShut([element.element], false) && this.startsShut(elements.slice(index + 1), isShutBehind);
      else if (element.type === 'Quantifier') return this.startsShut([element.element], false);
      else if (isGroup(element))
        return element.alternatives.every(({ elements: inner }) =>
          this.startsShut([...inner, ...elements.slice(index + 1)], isShutBehind),
        );
      else return isNoLetter(element);
    }
    return isShutBehind;
  }

  /** Does no letter stand at the end of the elements? `isShutBefore` tells of what stands before them. */
  private endsShut(elements: readonly AST.Element[], isShutBefore: boolean): boolean {
    return elements.reduce((isShut, element) => {
      if (element.type === 'Assertion') return isShut || this.shutsOut(element, 'lookbehind');
      if (element.type === 'Quantifier') return this.endsShut([element.element], false) && (element.min > 0 || isShut);
      if (isGroup(element)) return element.alternatives.every((inner) => this.endsShut(inner.elements, isShut));
      return isNoLetter(element);
    }, isShutBefore);
  }

  /** Does it say that no letter stands there: a look-around, or the start or end of the text? */
  private shutsOut(assertion: AST.Assertion, kind: 'lookahead' | 'lookbehind'): boolean {
    if (assertion.kind === (kind === 'lookahead' ? 'end' : 'start')) return true;
    if (assertion.kind !== kind || !assertion.negate) return false;
    const [alternative, ...more] = assertion.alternatives;
    const [element, ...others] = alternative?.elements ?? [];
    if (more.length > 0 || others.length > 0 || element?.type !== 'CharacterClass' || element.negate) return false;
    const shuts = (from: number, to: number): boolean => {
      for (let code = from; code <= to; code++) if (!holds(element, code)) return false;
      return true;
    };
    const lower = shuts(0x61, 0x7a) && shuts(0xe0, 0xf6) && shuts(0xf8, 0xff);
    return lower && (this.ignoreCase || (shuts(0x41, 0x5a) && shuts(0xc0, 0xd6) && shuts(0xd8, 0xde)));
  }
}

const lowerOf = (code: number): string => String.fromCodePoint(code).toLowerCase();

function holds({ elements }: AST.CharacterClass, code: number): boolean {
  return elements.some((element) => {
    if (element.type === 'Character') return element.value === code;
    if (element.type === 'CharacterClassRange') return element.min.value <= code && code <= element.max.value;
    return false;
  });
}

/** "[ae]" is two strings; a class with a range, or what is shut out, is no list. */
function stringsOfClass({ elements, negate }: AST.CharacterClass): readonly string[] | undefined {
  if (negate || elements.length > 6) return undefined;
  const strings = elements.flatMap((element) => (element.type === 'Character' ? [lowerOf(element.value)] : []));
  return strings.length === elements.length ? strings : undefined;
}

/** Does the element surely match one character that is no letter? */
function isNoLetter(element: AST.Element): boolean {
  if (element.type === 'Character') return !letter.test(lowerOf(element.value));
  if (element.type === 'CharacterSet') return element.kind === 'space' && !element.negate;
  const strings = element.type === 'CharacterClass' ? stringsOfClass(element) : undefined;
  return strings?.every((string) => !letter.test(string)) ?? false;
}

/** One part of each string, the one that tells most. Undefined when some string has none. */
function needOf(strings: readonly string[], shutBefore: boolean, shutBehind: boolean): Need | undefined {
  const parts = strings.map((string) => {
    const words = [...string.matchAll(/[a-zà-öø-ÿ]+/g)].map(({ 0: word, index }) => {
      const isOpenBefore = index === 0 && !shutBefore;
      const isOpenBehind = index + word.length === string.length && !shutBehind;
      return `${isOpenBefore ? '~' : ''}${word}${isOpenBehind ? '~' : ''}`;
    });
    return words.sort((a, b) => weightOf(a) - weightOf(b))[0];
  });
  return parts.every((part) => part !== undefined && weightOf(part) < Infinity)
    ? [...new Set(parts.flatMap((part) => part ?? []))].sort()
    : undefined;
}

/** About how often a part stands in texts. */
function weightOf(part: WordPart): number {
  const word = part.replaceAll('~', '');
  if (part !== word && word.length < SHORTEST_PART) return Infinity;
  return (
    (commonest.has(word) ? 20 : common.has(word) ? 4 : 1 / word.length) *
    (part.startsWith('~') ? 4 : 1) *
    (part.endsWith('~') ? 2 : 1)
  );
}

const weightOfNeed = (need: Need): number => need.reduce((sum, part) => sum + weightOf(part), 0);

/** The rarest needs, the rarest first; without those that tell nothing beside others. */
function best(needs: Way): Way {
  const sorted = [...new Map(needs.map((need) => [need.join(' '), need])).values()].sort(
    (a, b) => weightOfNeed(a) - weightOfNeed(b),
  );
  return sorted.filter((need, index) => index === 0 || (index < MOST_NEEDS && weightOfNeed(need) < MOST_WEIGHT));
}

/** The needed words of patterns as a program reads them (`core/text/triggers.ts`). Throws for a pattern that needs none. */
export function neededWords(patterns: readonly RegExp[]): NeededWords {
  const numbers = new Map<string, number>();
  const numberOf = (need: Need): number => {
    const line = need.join(' ');
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  };
  const ways = patterns.map((pattern) => {
    const own = waysOf(pattern);
    if (!own) throw new Error(`A pattern needs no word that tells anything: ${pattern.source.slice(0, 80)}`);
    return own.map((way) => way.map(numberOf).join('+')).join(' ');
  });
  return { needs: [...numbers.keys()].join('\n'), ways: ways.join('\n') };
}
