/** Completion in running text: the people that the report's list of actors names, so that each keeps the same name. */
import { sectionsWith } from '../../core/index.ts';
import { spanBefore, type Offer, type Cursor, type Provider } from './offer.ts';

export const actors: Provider = (cursor) => {
  const typed = /(?:^|[\s("‘“])(\p{L}{2,})$/u.exec(cursor.before)?.[1];
  if (typed === undefined || /^\s*(?:#|<!--)/.test(cursor.before) || /^\p{L}/u.test(cursor.after)) return [];
  return listedActors(cursor).flatMap((actor) => offer(cursor, actor, typed));
};

/** Replaces the typed part of the actor, article included: "de wijk" becomes "de wijkagent". */
function offer(cursor: Cursor, actor: string, typed: string): readonly Offer[] {
  const words = actor.toLowerCase().split(' ');
  const typedWord = words.findIndex((word) => word.startsWith(typed.toLowerCase()));
  if (typedWord < 0) return [];
  const phrase = [...words.slice(0, typedWord), typed.toLowerCase()].join(' ');
  const length = cursor.before.toLowerCase().endsWith(phrase) ? phrase.length : typed.length;
  return [
    {
      kind: 'value',
      label: actor,
      span: spanBefore(cursor, length),
      newText: actor,
      filter: cursor.before.slice(-length),
    },
  ];
}

/**
 * "De moeder, haar zoon en de wijkagent (politie)." gives three actors; longer ones than six words are no names. None
 * while the cursor is in the list itself.
 */
function listedActors({ linted: { result }, report, offset }: Cursor): readonly string[] {
  const list = result && sectionsWith(report, 'actors').find(({ state }) => state === 'filled');
  if (!list || list.content.some(({ start, end }) => start <= offset && offset <= end)) return [];
  const actorsInList = report.prose.runs
    .filter(({ section }) => section === list.expected)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ start, end }) => report.prose.text.slice(start, end).split(/[,;\n\t]|\.\s|\ben\b/))
    .map((actor) =>
      actor
        .replace(/\([^)]*\)?|^[^:]*:/g, ' ')
        .replace(/[.\s]+/g, ' ')
        .trim(),
    )
    .filter((actor) => /\p{L}{2}/u.test(actor) && actor.split(' ').length <= 6);
  return [...new Set(actorsInList)];
}
