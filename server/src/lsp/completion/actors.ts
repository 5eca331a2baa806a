/** In the running text: the people of the Actoren section, so that the same person keeps the same name. */
import { sectionsWith } from '../../core/index.ts';
import { back, type Offer, type Place, type Provider } from './offer.ts';

export const actors: Provider = (place) => {
  const typed = /(?:^|[\s("‘“])(\p{L}{2,})$/u.exec(place.before)?.[1];
  if (typed === undefined || /^\s*(?:#|<!--)/.test(place.before) || /^\p{L}/u.test(place.after)) return [];
  return listed(place).flatMap((actor) => offer(place, actor, typed));
};

/** What was typed of the actor so far is replaced, its article too: "de wijk" becomes "de wijkagent". */
function offer(place: Place, actor: string, typed: string): readonly Offer[] {
  const words = actor.toLowerCase().split(' ');
  const at = words.findIndex((word) => word.startsWith(typed.toLowerCase()));
  if (at < 0) return [];
  const lead = [...words.slice(0, at), typed.toLowerCase()].join(' ');
  const length = place.before.toLowerCase().endsWith(lead) ? lead.length : typed.length;
  return [
    { kind: 'value', label: actor, span: back(place, length), newText: actor, filter: place.before.slice(-length) },
  ];
}

/** "De moeder, haar zoon en de wijkagent (politie)." → three actors of at most six words, the one being written left out. */
function listed({ linted: { result }, report, offset }: Place): readonly string[] {
  const list = result && sectionsWith(report, 'actors').find(({ state }) => state === 'filled');
  if (!list || list.content.some(({ start, end }) => start <= offset && offset <= end)) return [];
  const actorsHere = report.prose.runs
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
  return [...new Set(actorsHere)];
}
