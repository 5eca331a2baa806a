/** Tells a name of the report's own authors, as its file or hand-in names them, from a client's. */
import type { Prose } from '../../report/model.ts';
import type { Detail } from '../detail.ts';

/**
 * Is a name that of an author? The full name, the surname, or the surname with an initial are; a first name alone may be a
 * client's too.
 */
export function ownNames(authors: readonly string[]): (name: string) => boolean {
  const known = authors.map(wordsOf).filter((words) => words.length > 1);
  return (name) => {
    const words = wordsOf(name);
    return known.some((author) => isNameOf(words, author));
  };
}

function isNameOf(words: readonly string[], author: readonly string[]): boolean {
  const surname = author.at(-1);
  if (surname === undefined || words.at(-1) !== surname) return false;
  const [first = ''] = words;
  return words.every((word) => author.includes(word)) || (words.length > 1 && first[0] === author[0]?.[0]);
}

/** A shorter surname may be a part of many words. */
const SHORTEST_IN_ADDRESS = 4;

/** Is an e-mail address or account that of an author? It holds the surname, with its particles or without. */
export function ownAddresses(authors: readonly string[]): (address: string) => boolean {
  const surnames = authors
    .map(wordsOf)
    .flatMap((words) => (words.length > 1 ? [words.at(-1) ?? '', words.slice(1).join('')] : []))
    .filter((surname) => surname.length >= SHORTEST_IN_ADDRESS);
  return (address) => {
    const joined = wordsOf(address).join('');
    return surnames.some((surname) => joined.includes(surname));
  };
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** The details of detector `id` without the names and addresses of those who, as the file says, wrote the report. */
export function withoutAuthors(
  id: string,
  details: readonly Detail[],
  { text }: Prose,
  authors: readonly string[],
): readonly Detail[] {
  const isAddress = id === 'email' || id === 'online-handle';
  if (details.length === 0 || authors.length === 0 || !(isAddress || id === 'person-name')) return details;
  const isOwn = isAddress ? ownAddresses(authors) : ownNames(authors);
  return details.filter(({ start, end }) => !isOwn(text.slice(start, end)));
}
