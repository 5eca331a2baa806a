/**
 * Tells which entries of the reference list the text outside it mentions. What was read of a chunk of the prose is kept
 * with that chunk.
 */
import { int32 } from '../../detection/tokens/array-pool.ts';
import { memo, memo2, once } from '../../incremental/memo.ts';
import { isDutchWord } from '../../lexicon/dutch-words.ts';
import type { Prose, RunText } from '../../report/model.ts';
import { isAbbreviationOf } from '../../report/prose/abbreviations.ts';
import type { Chunk } from '../../report/prose/chunks.ts';
import type { Entry } from '../../report/prose/references.ts';
import { fold } from '../../text/fold.ts';
import { matches } from '../../text/matches.ts';
import { addWords, mayContainWords, wordHash } from '../../text/word-filter.ts';
import { distinctive } from './distinctive-names.ts';
import { sourcesOf, type ChunkSources, type PlacedSources } from './source-list.ts';
import { addAll } from '../../../lists.ts';

/** Only the first abbreviations of a text are compared with authors in the list, and only its first long authors. */
const MOST_ABBREVIATIONS = 300;
const MOST_LONG_AUTHORS = 200;

/**
 * A test for the entries of the reference list of `prose`: is the entry mentioned in the text, by a name, by an
 * abbreviation or by its title? The comparisons that take longest come last.
 */
export function mentionTest(prose: Prose): (entry: Entry) => boolean {
  const citedNames = citedNamesIn(prose);
  const abbreviations = once(() => abbreviationsIn(prose));
  const longAuthors = once(() => longAuthorsIn(prose));
  // The same authors often have several entries.
  const isInText = answeredOnce((words) => holdsWords(prose, words));
  const isNamed = answeredOnce((name) => isInText(name) && namesAuthor(prose, name));
  const isAbbreviated = answeredOnce((author) => abbreviations().some((each) => isAbbreviationOf(each, author)));
  const isWrittenOut = answeredOnce((name) => longAuthors().some((author) => isAbbreviationOf(name, author)));
  const keys = citedKeysIn(prose);
  return ({ names, author, opening, isOrganisation }) =>
    distinctive(names).some((name) => citedNames.has(name)) ||
    names.some((name) => name.length > 3 && keys.some((key) => key.includes(name))) ||
    distinctive(names).some(isOrganisation ? isInText : isNamed) ||
    (isOrganisation && isAbbreviated(author)) ||
    (names.length === 1 && isWrittenOut(names[0] ?? '')) ||
    (opening !== '' && isInText(opening));
}

/** Asks the question once for each text. */
function answeredOnce(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) answers.set(text, (answer = ask(text)));
    return answer;
  };
}

function citedNamesIn(prose: Prose): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sources } of sourcesOf(prose))
    for (const { names } of sources.citations) for (const name of names) found.add(name);
  return found;
}

/** Only the first citations by key are compared with the authors in the list. */
const MOST_KEYS = 200;

/** The authors' letters of citations by key: "boerdam" of "@boerDam2015". */
const citedKeysIn = (prose: Prose): readonly string[] =>
  sourcesOf(prose)
    .flatMap(({ sources }) => sources.citations.flatMap(({ key }) => key ?? []))
    .slice(0, MOST_KEYS);

/** Authors of citations of more than one name, such as "Wetenschappelijke Raad voor het Regeringsbeleid". */
function longAuthorsIn(prose: Prose): readonly string[] {
  const found: string[] = [];
  for (const { sources } of sourcesOf(prose)) {
    addAll(found, sources.authors);
    if (found.length >= MOST_LONG_AUTHORS) break;
  }
  return found.slice(0, MOST_LONG_AUTHORS);
}

/** Words with more than one capital, as abbreviations have: "NJi", "WRR". */
function abbreviationsIn(prose: Prose): readonly string[] {
  const found = new Set<string>();
  for (const placed of sourcesOf(prose)) {
    for (const { text } of textsOutsideList(placed)) for (const word of wordsWithCapitals(text)) found.add(word);
    if (found.size >= MOST_ABBREVIATIONS) break;
  }
  return [...found].slice(0, MOST_ABBREVIATIONS);
}

const wordsWithCapitals = (text: string): readonly string[] =>
  (text.match(/[A-Z][A-Za-z&-]{0,6}[A-Za-z]/g) ?? []).filter((word) => /[A-Z].*[A-Z]/.test(word));

/** Does the text outside the list hold these folded words, one after the other? Most chunks can say no at once. */
const holdsWords = (prose: Prose, folded: string): boolean => {
  const hashes = folded.split(' ').map(wordHash);
  return sourcesOf(prose).some(
    (placed) =>
      mayContainWords(wordMarksOf(placed.chunk, placed.sources), hashes) &&
      textsOutsideList(placed).some((text) => foldedWords(text).includes(` ${folded} `)),
  );
};

/**
 * Does the text name an author: with a capital, and not as "mevrouw Bos", who is a client? "Het bos" is no mention of
 * Bos.
 */
function namesAuthor(prose: Prose, folded: string): boolean {
  const isUnmistakable = !isDutchWord(folded);
  const name = new RegExp(`(?<![\\p{L}\\d])${escaped(folded)}(?![\\p{L}])`, 'giu');
  const words = folded.split(/[^\p{L}\d]+/u);
  const isNamedIn = (content: RunText): boolean => {
    const { plain, lower } = withoutAccents(content);
    // Nearly every text holds no part of a name, and the pattern takes long: there are as many as entries.
    if (!words.every((word) => lower.includes(word))) return false;
    return matches(name, plain).some(
      ({ index, 0: found }) =>
        (isUnmistakable || /^[\p{Lu}\d]/u.test(found)) &&
        !ofClient.test(plain.slice(Math.max(0, index - REACH_BEFORE), index)),
    );
  };
  return sourcesOf(prose).some(({ chunk, sources }) => {
    const lower = lowerTextOf(chunk, sources);
    return words.every((word) => lower.includes(word)) && textsIn(chunk, sources).some(isNamedIn);
  });
}

/** The texts of a chunk outside the list, as `withoutAccents` gives them, to pass over most chunks at once. */
const lowerTextOf = memo2((chunk: Chunk, sources: ChunkSources) =>
  textsIn(chunk, sources)
    .map((content) => withoutAccents(content).lower)
    .join('\n'),
);

/** A text without accents, and the same in lower case; the long s is the only other letter that a pattern takes for an s. */
const withoutAccents = memo(({ text }: RunText) => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return { plain, lower: plain.toLowerCase().replaceAll('ſ', 's') };
});

const escaped = (name: string): string => name.replace(/[^\p{L}\d]+/gu, '[^\\p{L}\\d]+');

/** Before the surname of somebody in the case. */
const ofClient =
  /(?:mevrouw|meneer|mijnheer|mw\.|mevr\.|dhr\.|de heer|familie|cliënte?|client|juf|zuster|broer|zus|moeder|vader|oma|opa) (?:(?:van|de|der|den|ten|ter|het) ){0,2}$/iu;
const REACH_BEFORE = 30;

const textsOutsideList = ({ chunk, sources }: PlacedSources): readonly RunText[] => textsIn(chunk, sources);

const textsIn = memo2(({ runs }: Chunk, sources: ChunkSources): readonly RunText[] => {
  const listed = new Set(sources.listed);
  return runs
    .filter((run) => !listed.has(run) && run.kind !== 'code' && run.kind !== 'hidden')
    .map(({ content }) => content);
});

const wordMarksOf = memo2((chunk: Chunk, sources: ChunkSources) => {
  const marks = int32(128);
  for (const { text } of textsIn(chunk, sources)) addWords(marks, text);
  return marks;
});

const foldedWords = memo(({ text }: RunText) => ` ${fold(text)} `);
