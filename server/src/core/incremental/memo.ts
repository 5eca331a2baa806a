/**
 * Remembers the answers of pure functions, each with the object it is about. An answer is never invalidated: it is
 * forgotten together with its object, when an edit replaces the block or passage that the object stands for.
 */

/** A table is made to fit once in so many new keys. */
const NEW_KEYS = 2048;

/**
 * A weak map whose table fits what is alive: V8 makes the table larger for each key that nobody holds any more and that
 * no garbage collection has met yet, and smaller only when a key is deleted.
 */
class WeakTable<Key extends object, Value> {
  private readonly byKey = new WeakMap<Key, Value>();
  private added = 0;

  get(key: Key): Value | undefined {
    return this.byKey.get(key);
  }

  /** `key`: a new one. */
  add(key: Key, value: Value): void {
    this.byKey.set(key, value);
    if (++this.added % NEW_KEYS !== 0) return;
    this.byKey.delete(key);
    this.byKey.set(key, value);
  }
}

/** Remembers one answer for each object. */
export function memo<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  // In a record, so that an answer may be undefined.
  const answers = new WeakTable<Key, { readonly value: Value }>();
  return (key) => {
    let answer = answers.get(key);
    if (!answer) {
      answer = { value: compute(key) };
      answers.add(key, answer);
    }
    return answer.value;
  };
}

/**
 * Remembers, for each object, the answer for the latest second argument. `isSame` tells whether two second arguments
 * give the same answer.
 */
export function memo2<Key extends object, Other, Value>(
  compute: (key: Key, other: Other) => Value,
  isSame: (a: Other, b: Other) => boolean = (a, b) => a === b,
): (key: Key, other: Other) => Value {
  const answers = new WeakTable<Key, { other: Other; value: Value }>();
  return (key, other) => {
    const answer = answers.get(key);
    if (!answer) {
      const value = compute(key, other);
      answers.add(key, { other, value });
      return value;
    }
    if (!isSame(answer.other, other)) {
      answer.value = compute(key, other);
      answer.other = other;
    }
    return answer.value;
  };
}

/** Makes a value at its first use, above all a long pattern: few reports need one, and each start would pay for it. */
export function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** Do both lists hold the same items in the same order? */
export function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
