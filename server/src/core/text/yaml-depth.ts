/**
 * Tells before YAML or JSON is parsed how deep it may nest: the parsers call themselves for each level, until the call
 * stack ends. "a: [[1]]" has two levels, "- - a" as well.
 */

/** No settings, front matter or template page has a tenth of it. */
const MOST_LEVELS = 64;

/** Quotes are not looked at, so a text with that many open brackets counts as nested too. */
export function nestsTooDeeply(source: string): boolean {
  let brackets = 0;
  /** Columns of the collections that may be open, each further to the right than the one before it. */
  const columns: number[] = [];
  for (const line of source.split(/\r\n?|\n/)) {
    for (const column of columnsIn(line)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      if (columns.length > MOST_LEVELS) return true;
    }
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (brackets > MOST_LEVELS) return true;
    }
  }
  return false;
}

/** Where the markers "-", "?" and ":" of collections on a line stand, and the first that is none. */
function columnsIn(line: string): readonly number[] {
  const columns: number[] = [];
  const marker = /[ \t]*([-?:](?=[ \t]|$))?/y;
  for (;;) {
    const match = marker.exec(line);
    const end = marker.lastIndex;
    if (!match || end >= line.length) return match?.[1] ? [...columns, end - 1] : columns;
    if (!match[1]) return [...columns, end];
    columns.push(end - 1);
  }
}
