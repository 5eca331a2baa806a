/**
 * What a writer has said is fine (pseudonyms, the allow list) and what must always be found (the local list of real
 * names).
 */
import type { Prose, Report } from '../../report/model.ts';
import type { Settings } from '../../settings/model.ts';
import { foldWord } from '../tokens/characters.ts';
import type { Detail } from '../detail.ts';

/** Front matter `pseudoniemen: [Sanne, mevrouw Duin]`, as a list or one line with commas. */
export function pseudonyms(report: Report): readonly string[] {
  const value = report.frontMatter?.values['pseudoniemen'];
  const list =
    typeof value === 'string' ? value.split(/[,;]/) : Array.isArray(value) ? (value as readonly unknown[]) : [];
  return list.filter((each): each is string => typeof each === 'string').map((each) => each.trim());
}

/**
 * Texts that are never reported: exact tokens of the allow list, and for names each word of a pseudonym. Undefined:
 * none.
 */
export function allowedTexts(
  report: Report,
  settings: Pick<Settings, 'allow'>,
): ((id: string, text: string) => boolean) | undefined {
  const exact = new Set(settings.allow);
  const invented = new Set(pseudonyms(report).flatMap((name) => name.split(/[\s-]+/)));
  if (exact.size === 0 && invented.size === 0) return undefined;
  return (id, text) => {
    if (exact.has(text)) return true;
    if (id !== 'person-name') return false;
    const words = text.replace(/['’]s?$/, '').split(/[\s-]+/);
    return words.every(
      (word) => invented.has(word) || exact.has(word) || (word.endsWith('s') && invented.has(word.slice(0, -1))),
    );
  };
}

const letter = /[A-Za-zÀ-ɏ]/;

/** Each mention of the names in the local list: whatever the case, with a glued genitive, at word boundaries. */
export function knownMentions(prose: Prose, names: readonly string[]): Detail[] {
  const text = foldWord(prose.text);
  if (text.length !== prose.text.length)
    return plainMentions(
      prose.text.toLowerCase(),
      names.map((name) => name.toLowerCase()),
    );
  return plainMentions(text, names.map(foldWord));
}

function plainMentions(text: string, names: readonly string[]): Detail[] {
  const found: Detail[] = [];
  for (const name of new Set(names)) {
    if (name.trim().length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const next = text.charAt(end);
      const genitive = next === 's' && !letter.test(text.charAt(end + 1));
      if (letter.test(text.charAt(at - 1)) || (letter.test(next) && !genitive)) continue;
      found.push({
        start: at,
        end: genitive ? end + 1 : end,
        confidence: 1,
        evidence: ['known-name'],
        concern: 'full-name',
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
