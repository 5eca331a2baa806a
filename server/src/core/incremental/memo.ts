/**
 * Remembers the answers of pure functions, each with the object it is about. An answer is never invalidated: it is
 * forgotten together with its object, when an edit replaces the block or passage that the object stands for.
 */

/** The answer of one memo about an object, and those of other memos about the same object. */
interface Answer {
  /** The memo: the function that it remembers the answers of. */
  readonly memo: object;
  value: unknown;
  /** The second argument. */
  other: unknown;
  readonly next: Answer | undefined;
}

/** What this constructor makes is the object that it is given, so that a field can be put on any object. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- only a class can have a private field
class Given {
  constructor(key: object) {
    return key;
  }
}

/**
 * Puts the answers on their object in a private field, which a copy (`{ ...object }`) doesn't get. A weak map would do the
 * same, and costs twenty times as much: the collector of garbage goes through all of its entries again and again.
 */
class Answers extends Given {
  #first: Answer | undefined;

  static find(key: object, memo: object): Answer | undefined {
    let answer = #first in key ? key.#first : undefined;
    while (answer && answer.memo !== memo) answer = answer.next;
    return answer;
  }

  static add(key: object, memo: object, value: unknown, other?: unknown): void {
    const holder = #first in key ? key : (new Answers(key) as object);
    if (#first in holder) holder.#first = { memo, value, other, next: holder.#first };
  }
}

/** Remembers one answer for each object. An object that is frozen or sealed is a mistake of the caller. */
export function memo<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const own = {};
  return (key) => {
    const answer = Answers.find(key, own);
    if (answer) return answer.value as Value;
    const value = compute(key);
    Answers.add(key, own, value);
    return value;
  };
}

/**
 * Remembers, for each object, the answer for the latest second argument. `isSame` tells whether two second arguments
 * give the same answer about the object; the later of the two is then remembered, so that no version of a document is
 * kept longer than it is asked about.
 */
export function memo2<Key extends object, Other, Value>(
  compute: (key: Key, other: Other) => Value,
  isSame: (a: Other, b: Other, key: Key) => boolean = (a, b) => a === b,
): (key: Key, other: Other) => Value {
  const own = {};
  return (key, other) => {
    const answer = Answers.find(key, own);
    if (answer && isSame(answer.other as Other, other, key)) {
      if (answer.other !== other) answer.other = other;
      return answer.value as Value;
    }
    const value = compute(key, other);
    if (answer) {
      answer.value = value;
      answer.other = other;
    } else Answers.add(key, own, value, other);
    return value;
  };
}

/** Remembers the answer for the latest two arguments alone: every passage asks how the same two versions differ. */
export function latest<A, B, Value extends object>(compute: (a: A, b: B) => Value): (a: A, b: B) => Value {
  let answer: { readonly a: A; readonly b: B; readonly value: Value } | undefined;
  return (a, b) => {
    if (answer?.a !== a || answer.b !== b) answer = { a, b, value: compute(a, b) };
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
