/**
 * Keeps what a pure function makes of an object with that object. Leaves, lines, passages and words stay the same objects
 * until an edit touches them, so whatever depends on one of them alone is worked out once; and goes when it goes.
 */
export interface Keeper {
  readonly kept: Kept;
}

interface Note {
  readonly by: unknown;
  readonly value: unknown;
  readonly next: Note | undefined;
}

/** What is kept with one object: a note of each function, few enough to look through. Private, so equal objects stay equal. */
export class Kept {
  #notes: Note | undefined;

  static keeping<Key extends Keeper, Value>(compute: (key: Key) => Value): (key: Key) => Value {
    return (key) => {
      const { kept } = key;
      for (let note = kept.#notes; note; note = note.next) if (note.by === compute) return note.value as Value;
      const value = compute(key);
      kept.#notes = { by: compute, value, next: kept.#notes };
      return value;
    };
  }
}

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

/** The same for objects that are no keepers: those of which there are few, such as templates. */
export function keptWith<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let own = known.get(key);
    if (!own) {
      own = { value: compute(key) };
      known.set(key, own);
    }
    return own.value;
  };
}
