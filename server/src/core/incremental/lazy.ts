/** Makes something when it is first asked for. Long patterns above all: every start reads them, and few reports ask for any. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
