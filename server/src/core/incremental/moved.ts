/** Where something stands in the report: found once, and moved along when an edit before it moves its block. */
import { keeping, type Keeper } from './memo.ts';
import type { Leaf } from '../markdown/leaf-block.ts';
import type { Span } from '../text/span.ts';

export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** `compute`: what depends on something in a leaf and where its block starts; `move`: the same, so much further on. */
export function keepingPlace<Key extends Keeper & { readonly leaf: Leaf }, Value extends object>(
  compute: (key: Key) => Value,
  move: (value: Value, by: number) => Value,
): (key: Key) => Value {
  const last = keeping((_key: Key): { origin: number; value: Value | undefined } => ({ origin: 0, value: undefined }));
  return (key) => {
    const own = last(key);
    const origin = key.leaf.origin.start;
    if (own.value === undefined) own.value = compute(key);
    else if (own.origin !== origin) own.value = move(own.value, origin - own.origin);
    own.origin = origin;
    return own.value;
  };
}
