/** Makes texts in which a pattern matches, from its source. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A number from 0 up to `below`. */
export type Draw = (below: number) => number;

/** Draws that are the same for the same seed. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** Characters for classes and sets that hold many. */
const characters = ' aen.,-’“rxlZMÉéïst3\n!';

/**
 * A text made of what the pattern asks for. Look-arounds are passed over, so it matches often, but not always: ask the
 * pattern.
 */
export function textLike(pattern: RegExp, draw: Draw): string {
  const one = <Item>(items: readonly Item[]): Item | undefined => items[draw(items.length)];
  const ofAlternatives = (alternatives: readonly AST.Alternative[]): string =>
    one(alternatives)?.elements.map(ofElement).join('') ?? '';
  const ofElement = (element: AST.Element): string => {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'Group':
      case 'CapturingGroup':
        return ofAlternatives(element.alternatives);
      case 'Quantifier':
        return Array.from({ length: Math.min(element.max, element.min + draw(3)) }, () =>
          ofElement(element.element),
        ).join('');
      case 'CharacterClass':
      case 'CharacterSet': {
        const own = new RegExp(element.raw, pattern.flags.replace(/[gy]/g, ''));
        const listed = element.type === 'CharacterClass' ? element.elements.flatMap(ends) : [];
        return one([...characters, ...listed].filter((character) => own.test(character))) ?? '';
      }
      default:
        return '';
    }
  };
  return ofAlternatives(new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern.source).alternatives);
}

const ends = (element: AST.CharacterClass['elements'][number]): string[] =>
  element.type === 'Character'
    ? [String.fromCodePoint(element.value)]
    : element.type === 'CharacterClassRange'
      ? [String.fromCodePoint(element.min.value), String.fromCodePoint(element.max.value)]
      : [];
