/**
 * Remembers what a pure function made of the texts it was last asked about. Between two looks at a report all but one of
 * its paragraphs are the same, and so are the questions of its template: what depends on one text alone is worked out
 * once. At most twice `most` texts are kept, the latest ones.
 */
export function remembering<Key, Value>(compute: (key: Key) => Value, most = 4096): (key: Key) => Value {
  let latest = new Map<Key, Value>();
  let older = new Map<Key, Value>();
  return (key) => {
    let value = latest.get(key);
    if (value === undefined && !latest.has(key)) {
      value = older.get(key) ?? compute(key);
      if (latest.size >= most) {
        older = latest;
        latest = new Map();
      }
      latest.set(key, value);
    }
    return value as Value;
  };
}
