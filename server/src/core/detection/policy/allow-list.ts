/**
 * The lists of the writer: texts that are never reported (pseudonyms, the allow list), and real names that always are
 * (the local list).
 */
import type { Prose, Report } from '../../report/model.ts';
import type { Settings } from '../../settings/model.ts';
import { foldWord } from '../tokens/characters.ts';
import type { Detail } from '../detail.ts';

/** The pseudonyms in the front matter, `pseudoniemen: [Sanne, mevrouw Duin]`: a list, or one line with commas. */
export function pseudonyms(report: Report): readonly string[] {
  const value = report.frontMatter?.values['pseudoniemen'];
  const list =
    typeof value === 'string' ? value.split(/[,;]/) : Array.isArray(value) ? (value as readonly unknown[]) : [];
  return list.filter((each): each is string => typeof each === 'string').map((each) => each.trim());
}

/**
 * Tells of a detail, by detector id and text, whether the writer allows it: exact texts of the allow list, and names of
 * which each word is in a pseudonym. Undefined when the writer allows nothing.
 */
export function allowedTexts(
  report: Report,
  settings: Pick<Settings, 'allow'>,
): ((id: string, text: string) => boolean) | undefined {
  const allowed = new Set(settings.allow);
  const pseudonymWords = new Set(pseudonyms(report).flatMap((name) => name.split(/[\s-]+/)));
  if (allowed.size === 0 && pseudonymWords.size === 0) return undefined;
  return (id, text) => {
    if (allowed.has(text)) return true;
    if (id !== 'person-name') return false;
    const words = text.replace(/['’]s?$/, '').split(/[\s-]+/);
    return words.every(
      (word) =>
        pseudonymWords.has(word) || allowed.has(word) || (word.endsWith('s') && pseudonymWords.has(word.slice(0, -1))),
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
