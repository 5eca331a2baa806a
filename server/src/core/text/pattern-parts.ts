/** Reads the source of a regular expression as far as it tells which words a match must hold. */

import { addAll } from '../../lists.ts';

/** One or more characters, a group, or a place between what is a letter and what is none. */
export type PatternPart =
  | { readonly kind: 'boundary' }
  | {
      readonly kind: 'characters';
      /** The characters it may be; undefined for more than a few. */
      readonly characters: readonly string[] | undefined;
      readonly mayBeLetter: boolean;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'group';
      readonly alternatives: readonly PatternSequence[];
      readonly least: number;
      readonly most: number;
    };

export type PatternSequence = readonly PatternPart[];

/** A class of more characters is read as anything that it may be. */
const MOST_CHARACTERS = 12;

/** The alternatives of a pattern. What only looks forward is left out: without it the pattern matches more. */
export const parsePattern = (source: string): readonly PatternSequence[] => new PatternReader(source).alternatives();

const boundary: PatternPart = { kind: 'boundary' };

class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of the group, or of the pattern. */
  alternatives(): readonly PatternSequence[] {
    const all: PatternSequence[] = [];
    let parts: PatternPart[] = [];
    while (this.at < this.source.length && !this.source.startsWith(')', this.at)) {
      if (this.skips('|')) {
        all.push(parts);
        parts = [];
      } else addAll(parts, this.part());
    }
    return [...all, parts];
  }

  private skips(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** The text that the pattern, which is sticky, finds here; empty where it finds none. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private part(): readonly PatternPart[] {
    if (this.skips('^') || this.skips('$') || this.skips('\\b')) return [boundary];
    if (this.skips('\\B')) return [];
    if (this.source.startsWith('(', this.at)) return this.group();
    const characters = this.source.startsWith('[', this.at) ? this.take(wholeClass) : this.take(character);
    return [{ kind: 'characters', ...charactersOf(characters), ...this.times() }];
  }

  private group(): readonly PatternPart[] {
    const opening = this.take(groupOpening);
    const alternatives = this.alternatives();
    this.skips(')');
    if (opening === '(?<=') return alternatives.every(isNoLetter) ? [boundary] : [];
    if (opening === '(?<!') return [];
    if (opening === '(?=' || opening === '(?!') {
      this.times();
      return [];
    }
    return [{ kind: 'group', alternatives, ...this.times() }];
  }

  private times(): { readonly least: number; readonly most: number } {
    const found = this.take(quantifier);
    const [, least = '', comma = '', most = ''] = /^\{(\d+)(?:(,)(\d*))?\}/.exec(found) ?? [];
    if (least !== '') return { least: Number(least), most: comma === '' ? Number(least) : Number(most || Infinity) };
    const sign = found.charAt(0);
    return { least: sign === '?' || sign === '*' ? 0 : 1, most: sign === '*' || sign === '+' ? Infinity : 1 };
  }
}

const wholeClass = /\[(?:[^\]\\]|\\[^])*\]/y;
const character = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<[^>]*>|\\\d+|\\?[^]/y;
const groupOpening = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** Is the class or escape one of characters that are no letters: `\d`, `\s`, `[^\p{L}]`? */
const isWithoutLetters = (source: string): boolean =>
  source === '\\d' || source === '\\s' || (source.startsWith('[^') && source.includes('\\p{L}'));

function charactersOf(source: string): { characters: readonly string[] | undefined; mayBeLetter: boolean } {
  if (source.startsWith('[')) {
    if (isWithoutLetters(source)) return { characters: undefined, mayBeLetter: false };
    if (source.startsWith('[^')) return { characters: undefined, mayBeLetter: true };
    return charactersOfClass(source.slice(1, -1));
  }
  if (isWithoutLetters(source)) return { characters: undefined, mayBeLetter: false };
  const [single] = singleCharacter(source) ?? [];
  return single === undefined
    ? { characters: undefined, mayBeLetter: true }
    : { characters: [single], mayBeLetter: true };
}

function charactersOfClass(inside: string): { characters: readonly string[] | undefined; mayBeLetter: boolean } {
  const members = inside.match(new RegExp(character.source, 'g')) ?? [];
  const hasRange = /[^\\]-./.test(inside);
  const singles = hasRange ? [undefined] : members.map((member) => singleCharacter(member)?.[0]);
  const known = singles.filter((each) => each !== undefined);
  if (known.length === singles.length && known.length <= MOST_CHARACTERS)
    return { characters: known, mayBeLetter: true };
  const hasNoLetters = !hasRange && members.every((member) => isWithoutLetters(member) || isNoLetterSign(member));
  return { characters: undefined, mayBeLetter: !hasNoLetters && !/^[\d-]+$/.test(inside) };
}

const isNoLetterSign = (member: string): boolean => {
  const single = singleCharacter(member)?.[0];
  return single !== undefined && !/[\p{L}\p{M}]/u.test(single);
};

/** The one character that an escape or a plain character stands for. */
function singleCharacter(source: string): readonly [string] | undefined {
  if (source === '.') return undefined;
  if (!source.startsWith('\\')) return source.length === 1 ? [source] : undefined;
  if (/^\\[tnrfv]$/.test(source)) return [' '];
  const code = /^\\(?:u|x)([\da-fA-F]+)$/.exec(source)?.[1];
  if (code !== undefined) return [String.fromCharCode(Number.parseInt(code, 16))];
  return /^\\[^\p{L}\d]$/u.test(source) ? [source.charAt(1)] : undefined;
}

/** Is the look behind satisfied only by what is no letter, or by the start of the text? */
const isNoLetter = (sequence: PatternSequence): boolean =>
  sequence.length > 0 &&
  sequence.every(
    (part) =>
      part.kind === 'boundary' ||
      (part.kind === 'group' && part.alternatives.every(isNoLetter)) ||
      (part.kind === 'characters' &&
        (part.characters ? part.characters.every((each) => !/[\p{L}\p{M}]/u.test(each)) : !part.mayBeLetter)),
  );
