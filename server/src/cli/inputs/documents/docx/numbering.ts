/** Counts the numbers of lists, which a Word file doesn't hold. Source: ECMA-376-1 §17.9. */
import type { ListItem } from '../content.ts';
import { childOf, elementsOf, type XmlElement } from '../xml.ts';
import { valueOf, type Numbered, type Style, type Styles } from './styles.ts';

interface Level {
  readonly start: number;
  /** "bullet" and "none" have no number. */
  readonly format: string;
  /** "%1." with the number; blank where nothing is shown. */
  readonly text: string;
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew in this list, with their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

export interface NumberingCounter {
  /** The place in a list of the next paragraph; undefined for a paragraph in no list. */
  next(numbered: Numbered | undefined, style: Style | undefined): ListItem | undefined;
}

export function readNumbering(root: XmlElement | undefined, styles: Styles): NumberingCounter {
  const lists = listsOf(root, styles);
  /** Counts by definition and level. */
  const counts = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    next(numbered, style) {
      const id = numbered?.list ?? style?.numbering?.list ?? '0';
      const level = numbered?.level ?? style?.numbering?.level ?? 0;
      const list = lists.get(id);
      if (id === '0' || !list) return undefined;
      const { start, format, text } = list.levels.get(level) ?? { start: 1, format: 'bullet', text: '•' };
      if (text.trim() === '' || format === 'none') return { level, continues: true };
      if (format === 'bullet') return { level };
      const count = counts.get(list.definition) ?? [];
      counts.set(list.definition, count);
      const restart = list.restarts.get(level);
      const key = `${id}/${String(level)}`;
      const begins = count[level] === undefined || (restart !== undefined && !restarted.has(key));
      restarted.add(key);
      const number = begins ? (restart ?? start) : (count[level] ?? 0) + 1;
      count[level] = number;
      count.length = level + 1;
      return { level, number };
    },
  };
}

function listsOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const children = root ? elementsOf(root) : [];
  const definitions = new Map(
    children
      .filter(({ name }) => name === 'w:abstractNum')
      .map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const numbers = children.filter(({ name }) => name === 'w:num');
  const definitionOf = (number: XmlElement): string => valueOf(childOf(number, 'w:abstractNumId')) ?? '';
  return new Map(
    numbers.map((number): [string, List] => {
      let definition = definitionOf(number);
      // A definition may say only: as the style of this name says.
      const link = valueOf(childOf(definitions.get(definition), 'w:numStyleLink'));
      const linked = link === undefined ? undefined : styles.style(link)?.numbering?.list;
      const target = numbers.find(({ attributes }) => linked !== undefined && attributes['w:numId'] === linked);
      if (target) definition = definitionOf(target);
      const levels = new Map(levelsIn(definitions.get(definition)));
      const restarts = new Map<number, number>();
      for (const override of elementsOf(number)) {
        if (override.name !== 'w:lvlOverride') continue;
        for (const [level, own] of levelsIn(override)) levels.set(level, own);
        const start = valueOf(childOf(override, 'w:startOverride'));
        if (start !== undefined) restarts.set(Number(override.attributes['w:ilvl'] ?? 0), Number(start) || 0);
      }
      return [number.attributes['w:numId'] ?? '', { definition, levels, restarts }];
    }),
  );
}

const levelsIn = (parent: XmlElement | undefined): readonly [number, Level][] =>
  (parent ? elementsOf(parent) : [])
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        start: Number(valueOf(childOf(level, 'w:start')) ?? 1) || 0,
        format: valueOf(childOf(level, 'w:numFmt')) ?? 'decimal',
        text: valueOf(childOf(level, 'w:lvlText')) ?? '',
      },
    ]);
