/**
 * What a call with `...` does, for lists of any length: each item of such a list would be an argument, and from some
 * hundred thousand on the call stack has no room for them.
 */

/** As `list.push(...items)`. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** As `Math.max(least, ...numbers)`: `least` when there are none. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** As `Math.min(most, ...numbers)`: `most` when there are none. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
