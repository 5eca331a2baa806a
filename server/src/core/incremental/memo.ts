/**
 * Keeps the answer of a pure function. The answer depends on the arguments alone, so keeping it changes nothing but the
 * time. An answer lives as long as the object it is about: after an edit the objects of what was edited go, and their
 * answers with them.
 */

/** Keeps the answer for each object. */
export function memo<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let answer = answers.get(key);
    if (!answer) {
      answer = { value: compute(key) };
      answers.set(key, answer);
    }
    return answer.value;
  };
}

/**
 * Keeps, for each object, the answer for the second argument with which the function was last called. `isSame` tells
 * whether two second arguments give the same answer.
 */
export function memo2<Key extends object, By, Value>(
  compute: (key: Key, by: By) => Value,
  isSame: (a: By, b: By) => boolean = (a, b) => a === b,
): (key: Key, by: By) => Value {
  const answers = new WeakMap<Key, { by: By; value: Value }>();
  return (key, by) => {
    const answer = answers.get(key);
    if (!answer) {
      const value = compute(key, by);
      answers.set(key, { by, value });
      return value;
    }
    if (!isSame(answer.by, by)) {
      answer.value = compute(key, by);
      answer.by = by;
    }
    return answer.value;
  };
}

/** Makes a value when it is first asked for: long patterns above all, which few reports need and every start would pay for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Do both lists hold the same items in the same order? */
export function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
