/**
 * Keeps the answers of a pure function for the texts it was last asked about. Headings, template questions and words come
 * again in every report and in every version of one. At most twice `most` texts are kept, the latest ones.
 */
export function textCache<Value>(compute: (text: string) => Value, most = 4096): (text: string) => Value {
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

/** A part of a string keeps the whole string in memory: a heading in the cache would keep its report. */
const copyOf = (text: string): string => (' ' + text).slice(1);
