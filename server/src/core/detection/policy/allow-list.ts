/**
 * The lists of the writer: texts that are never reported (pseudonyms, acquaintances, the allow list), and real names that
 * always are (the local list).
 */
import type { Prose, Report } from '../../report/model.ts';
import type { Settings } from '../../settings/model.ts';
import { foldWord } from '../tokens/characters.ts';
import type { Detail } from '../detail.ts';
import { ownAddresses, ownNames } from './own-names.ts';

/** The pseudonyms in the front matter, `pseudoniemen: [Sanne, mevrouw Duin]`: a list, or one line with commas. */
export const pseudonyms = (report: Report): readonly string[] => namesUnder(report, 'pseudoniemen');

/** Who is no client, in the same way: `bekenden: [Marja de Vries]` (colleagues, teachers, authors). */
export const acquaintances = (report: Report): readonly string[] => namesUnder(report, 'bekenden');

/** The lists of names in front matter. */
export type NameList = 'pseudoniemen' | 'bekenden';

export function namesUnder({ frontMatter }: Report, key: NameList): readonly string[] {
  const value = frontMatter?.values[key];
  const list =
    typeof value === 'string' ? value.split(/[,;]/) : Array.isArray(value) ? (value as readonly unknown[]) : [];
  return list.filter((each): each is string => typeof each === 'string').map((each) => each.trim());
}

/**
 * Tells of a detail, by detector id and text, whether the writer allows it: exact texts of the allow list, names of which
 * each word is in a pseudonym or in the name of an acquaintance, and addresses of acquaintances. Undefined when the writer
 * allows nothing.
 */
export function allowedTexts(
  report: Report,
  settings: Pick<Settings, 'allow'>,
): ((id: string, text: string) => boolean) | undefined {
  const allowed = new Set(settings.allow);
  const known = acquaintances(report);
  const nameWords = new Set([...pseudonyms(report), ...known].flatMap((name) => name.split(/[\s-]+/)));
  if (allowed.size === 0 && nameWords.size === 0) return undefined;
  const [isKnown, isKnownAddress] = [ownNames(known), ownAddresses(known)];
  return (id, text) => {
    if (allowed.has(text)) return true;
    if (id === 'email' || id === 'online-handle') return isKnownAddress(text);
    if (id !== 'person-name') return false;
    const bare = text.replace(/['’]s?$/, '');
    const words = bare.split(/[\s-]+/);
    return (
      isKnown(bare) ||
      words.every(
        (word) => nameWords.has(word) || allowed.has(word) || (word.endsWith('s') && nameWords.has(word.slice(0, -1))),
      )
    );
  };
}

const letter = /[A-Za-zÀ-ɏ]/;

/**
 * Each mention of the names in the local list, whatever the case, at word boundaries; a glued genitive belongs to it.
 * Offsets into the prose.
 */
export function knownMentions(prose: Prose, names: readonly string[]): Detail[] {
  const text = foldWord(prose.text);
  // Folding drops combining marks: then offsets would differ, and accents count.
  if (text.length !== prose.text.length)
    return mentionsOf(
      prose.text.toLowerCase(),
      names.map((name) => name.toLowerCase()),
    );
  return mentionsOf(text, names.map(foldWord));
}

/** `text` and `names` are folded in the same way. */
function mentionsOf(text: string, names: readonly string[]): Detail[] {
  const found: Detail[] = [];
  for (const name of new Set(names)) {
    if (name.trim().length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const next = text.charAt(end);
      const hasGenitive = next === 's' && !letter.test(text.charAt(end + 1));
      if (letter.test(text.charAt(at - 1)) || (letter.test(next) && !hasGenitive)) continue;
      found.push({
        start: at,
        end: hasGenitive ? end + 1 : end,
        confidence: 1,
        evidence: ['known-name'],
        concern: 'full-name',
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
