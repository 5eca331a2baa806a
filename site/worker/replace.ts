/** Replaces details, one by one or all together, and puts them back. */
import { FRONT_MATTER, pseudonymise, readKey, ruleById, say, undo, writeKey } from '../../server/src/core/index.ts';
import { decide as decideIn, reviewItems, type Choice, type Decided } from '../../server/src/lsp/views/review.ts';
import type { Asked, Preview, PreviewRow, PutBack } from '../protocol.ts';
import { lintAsked, settingsOf } from './check.ts';

export const decide = (asked: Asked, name: string, id: string, choice: Choice, key: string): Decided | undefined =>
  decideIn(lintAsked(asked), name, id, choice, key);

export function preview(asked: Asked, kept: readonly string[], key: string): Preview {
  const { text } = asked;
  const keptTexts = reviewItems(lintAsked(asked))
    .filter(({ id }) => kept.includes(id))
    .flatMap(({ places }) => places.map(({ start, end }) => text.slice(start, end)));
  const settings = { ...settingsOf(asked), allow: [...asked.allow, ...keptTexts] };
  const { text: replaced, key: made } = pseudonymise(text, settings);
  const rows = new Map<string, PreviewRow>();
  for (const { id, original, replacement } of made.passes.flat()) {
    if (id === FRONT_MATTER) continue;
    const rule = ruleById(`privacy/${id}`);
    const row = `${id}\n${original}\n${replacement}`;
    const count = (rows.get(row)?.count ?? 0) + 1;
    rows.set(row, { title: rule ? say(rule.title, asked.language) : id, original, replacement, count });
  }
  const passes = [...(readKey(key)?.passes ?? []), ...made.passes];
  return {
    text: replaced,
    undo: writeKey(made),
    key: writeKey({ ...made, passes }),
    rows: [...rows.values()],
  };
}

export function putBack(text: string, key: string): PutBack {
  const read = readKey(key);
  return read && undo(text, read);
}
