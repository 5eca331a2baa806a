/**
 * Remembers what a pure function made of the texts it was last asked about. Between two looks at a report all but one of
 * its paragraphs are the same, and so are the questions of its template: what depends on one text alone is worked out
 * once. At most twice `most` texts are kept, the latest ones.
 */
export function remembering<Value>(compute: (text: string) => Value, most = 4096): (text: string) => Value {
  let latest = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    let value = latest.get(text);
    if (value === undefined && !latest.has(text)) {
      const own = copyOf(text);
      value = older.get(own) ?? compute(own);
      if (latest.size >= most) {
        older = latest;
        latest = new Map();
      }
      latest.set(own, value);
    }
    return value as Value;
  };
}

/** A part of a string keeps the whole of it in memory: a heading that is remembered would keep its report. */
const copyOf = (text: string): string => (' ' + text).slice(1);
