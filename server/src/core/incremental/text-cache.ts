/**
 * Remembers the answers of a pure function for the texts it was asked about last. Headings, template questions and
 * words come back in every report and in every version of one. At most twice `capacity` texts are remembered, the
 * latest ones.
 */
export function textCache<Value>(compute: (text: string) => Value, capacity = 1024): (text: string) => Value {
  let latest = new Map<string, Answer<Value>>();
  let older = new Map<string, Answer<Value>>();
  return (text) => {
    let answer = latest.get(text);
    if (answer === undefined) {
      const key = copyOf(text);
      answer = older.get(key) ?? answerOf(compute(key));
      if (latest.size >= capacity) {
        older = latest;
        latest = new Map();
      }
      latest.set(key, answer);
    }
    return (answer === NOTHING ? undefined : answer) as Value;
  };
}

/** Stands in the maps for an answer that is undefined, so that one look tells whether there is an answer. */
const NOTHING = Symbol('undefined');
type Answer<Value> = Exclude<Value, undefined> | typeof NOTHING;

const answerOf = <Value>(value: Value): Answer<Value> =>
  value === undefined ? NOTHING : (value as Exclude<Value, undefined>);

/**
 * A slice of a string keeps the whole string in memory: without the copy a heading in the cache would keep its report.
 */
const copyOf = (text: string): string => (' ' + text).slice(1);
