/**
 * Keeps what a pure function makes of an object with that object. Leaves, lines, passages and words stay the same objects
 * until an edit touches them, so whatever depends on one of them alone is worked out once; and goes when it goes.
 */
export interface Keeper {
  readonly kept: Kept;
}

/** What is kept with one object, one place for each function. Nobody sees it, so objects with the same contents stay equal. */
export class Kept {
  static #places = 0;
  readonly #values: unknown[] = [];

  static keeping<Key extends Keeper, Value>(compute: (key: Key) => Value): (key: Key) => Value {
    const place = this.#places++;
    return (key) => {
      const values = key.kept.#values;
      const known = values[place];
      if (known !== undefined) return (known === nothing ? undefined : known) as Value;
      const value = compute(key);
      values[place] = value === undefined ? nothing : value;
      return value;
    };
  }
}

/** Stands for `undefined` that was worked out. */
const nothing = Symbol('nothing');

export const keeping = <Key extends Keeper, Value>(compute: (key: Key) => Value): ((key: Key) => Value) =>
  Kept.keeping(compute);

/** The same for a function of two things: kept for the last `by` that was asked about. */
export function keepingBy<Key extends Keeper, By, Value>(
  compute: (key: Key, by: By) => Value,
): (key: Key, by: By) => Value {
  const last = keeping((): { by?: By; value?: Value; known: boolean } => ({ known: false }));
  return (key: Key, by: By) => {
    const own = last(key);
    if (!own.known || own.by !== by) {
      own.value = compute(key, by);
      own.by = by;
      own.known = true;
    }
    return own.value as Value;
  };
}
