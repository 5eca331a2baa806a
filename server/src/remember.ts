/** The value that a cache holds for a key, made and added when the cache holds none. */
export function remember<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = cache.get(key) ?? make();
  cache.set(key, value);
  return value;
}
