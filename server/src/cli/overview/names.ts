/** The names of students as a class list has them: sorted by surname, without its particles. */
import type { Summary } from './model.ts';

const particle =
  /^(?:van|de|den|der|het|'t|’t|ten|ter|te|in|op|von|vom|zu|da|das|do|dos|du|del|della|di|la|le|los|las|uit|uijt)$/;
/** Words with which a surname starts and by which it is sorted: "El Amrani". */
const surnameStart = /^(?:El|Al|Ait|Aït|Ben|Bin|Abu|Abou|Bou|San|Santa|Saint)$/;

export interface PersonName {
  readonly first: string;
  readonly surname: string;
}

/** "Anne Fleur de Vries" → "Anne Fleur" and "de Vries". A name of one word is a surname. */
export function splitName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  const start = words.findIndex((word, index) => index > 0 && (particle.test(word) || surnameStart.test(word)));
  const at = start > 0 && start < words.length - 1 ? start : words.length - 1;
  return { first: words.slice(0, at).join(' '), surname: words.slice(at).join(' ') };
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** "van der Meer, Sanne" sorts as "Meer Sanne". */
function sortKey({ first, surname }: PersonName): string {
  const words = surname.split(' ');
  const from = words.findIndex((word) => !particle.test(word));
  return [...words.slice(Math.max(0, from)), first].join(' ');
}

/** How the overview calls whoever handed in; `anonymous`: the word for a hand-in without a name. */
export function displayName({ student, group, path, ...summary }: Summary, anonymous: string): string {
  const base = student ?? group ?? (student === null ? `${anonymous} (${fileName(path)})` : fileName(path));
  return 'number' in summary ? `${base} · ${String(summary.number)}` : base;
}

/** The last part of a path, without its extension. */
export const fileName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/(?<=.)\.\w+$/, '');

export const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** By surname; what has no name of a student stands by its file name. */
export const inAlphabet = (summaries: readonly Summary[]): readonly Summary[] =>
  summaries
    .map((summary) => ({
      summary,
      key: typeof summary.student === 'string' ? sortKey(splitName(summary.student)) : displayName(summary, ''),
    }))
    .sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.summary.path, b.summary.path))
    .map(({ summary }) => summary);
