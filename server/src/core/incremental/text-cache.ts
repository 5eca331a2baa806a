/**
 * Remembers the answers of a pure function for the texts it was asked about last. Headings, template questions and
 * words come back in every report and in every version of one. At most twice `capacity` texts are remembered, the
 * latest ones.
 */
export function textCache<Value>(compute: (text: string) => Value, capacity = 1024): (text: string) => Value {
  let latest = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    let value = latest.get(text);
    if (value === undefined && !latest.has(text)) {
      const key = copyOf(text);
      value = older.get(key) ?? compute(key);
      if (latest.size >= capacity) {
        older = latest;
        latest = new Map();
      }
      latest.set(key, value);
    }
    return value as Value;
  };
}

/**
 * A slice of a string keeps the whole string in memory: without the copy a heading in the cache would keep its report.
 */
const copyOf = (text: string): string => (' ' + text).slice(1);
