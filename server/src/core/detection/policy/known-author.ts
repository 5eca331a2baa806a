/**
 * The student whose hand-in a report is, where an LMS tells the name: her full name, surname and own addresses are no
 * details of a client. Her first name alone still is one, because a client may bear it too.
 */
import { foldWord } from '../tokens/characters.ts';

/** Words of a surname that are no name by themselves. */
const particles: ReadonlySet<string> = new Set(
  'van de der den het ter ten te von zu le la du da dos el al ben bin abu y op in t s'.split(' '),
);

/** A shorter surname may be a part of many words. */
const SHORTEST_IN_ADDRESS = 4;

/** Tells of a detail, by detector id and text, whether it names the author; undefined without an author. */
export function authorNames(author: string | undefined): ((id: string, text: string) => boolean) | undefined {
  if (author === undefined) return undefined;
  const [first, ...others] = wordsOf(author);
  const surname = others.filter((word) => !particles.has(word));
  if (first === undefined || surname.length === 0) return undefined;
  const all = new Set([first, first.charAt(0), ...others]);
  const inAddress = [...surname, others.join('')].filter((word) => word.length >= SHORTEST_IN_ADDRESS);
  return (id, text) => {
    const words = wordsOf(text);
    if (id === 'person-name')
      return words.every((word) => all.has(word)) && words.some((word) => surname.includes(word));
    if (id !== 'email' && id !== 'online-handle') return false;
    const joined = words.join('');
    return inAddress.some((word) => joined.includes(word));
  };
}

/** In lower case and without accents, without a genitive: "Sanne de Wit’s" → sanne, de, wit. */
const wordsOf = (text: string): readonly string[] =>
  foldWord(text.replace(/['’]s?$/, ''))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
