/** The candidate words of a passage, which are its capitalised words, with everything the scorer asks about them. */
import { citedNames } from '../../report/prose/citations.ts';
import type { TitlePagePosition } from '../../report/prose/title-page.ts';
import type { Passage } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { flagsAt, int16, int32, sharedZeros, uint8 } from '../tokens/array-pool.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { CAPITAL, NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { animalNames } from './animals.ts';
import { authorsOf } from './authors.ts';
import { AFTER_FIRST_NAME, cuesAt, startsSentence } from './context-cues.ts';
import type { DocumentFacts } from './document-facts.ts';
import { COMMON_WORD, FIRST_NAME } from '../tokens/list-flags.ts';
import { knownPhrases, listFlagsOf, type Phrase } from './scoring/lexicon-flags.ts';
import { knownPeopleIn, namesOfClients } from './exclusions.ts';
import { genreSigns, isEssayTitle } from './setting/genre-signs.ts';
import { settingsOf } from './setting/setting.ts';
import type { PassageFacts, RoleStatement } from './passage-facts.ts';
import { saidByMention } from './word-facts.ts';
import { writersOfWorks } from './works.ts';

/** What a passage says by itself; the arrays go by word index. */
export interface PassageWords extends PassageFacts {
  readonly passage: Passage;
  /** List flags of each capitalised word (`list-flags.ts`); −1 for the other words. */
  readonly listFlags: Int16Array;
  /** The known phrase that a word is part of, by word index. */
  readonly phrases: ReadonlyMap<number, Phrase>;
}

/** A passage in a document. No memo may keep it, as it would keep the facts of a version that is gone. */
export interface CandidateWords extends PassageWords {
  /** What the whole document says about its words. */
  readonly document: DocumentFacts;
}

/** The words of a passage in a document with these facts. */
export const inDocument = (words: PassageWords, document: DocumentFacts): CandidateWords => ({
  // Field by field: a spread of so many fields takes twenty times as long.
  tokens: words.tokens,
  settings: words.settings,
  signs: words.signs,
  skipped: words.skipped,
  aboutAuthor: words.aboutAuthor,
  mentions: words.mentions,
  lowerCase: words.lowerCase,
  roles: words.roles,
  sentenceStarts: words.sentenceStarts,
  cues: words.cues,
  authors: words.authors,
  works: words.works,
  passage: words.passage,
  listFlags: words.listFlags,
  phrases: words.phrases,
  document,
});

/**
 * `otherDetails`: details of other kinds (addresses, accounts …), in order; their words are skipped. `positions`: where
 * each run of the passage stands with respect to the title page.
 */
export function wordsIn(
  passage: Passage,
  otherDetails: readonly Span[],
  positions: readonly TitlePagePosition[],
): PassageWords {
  const tokens = tokensOf(passage);
  const { names: authors, spans: authorSpans } = authorsOf(passage, tokens, positions);
  const references = referencesIn(passage);
  const skipped = wordsInside(tokens, passage.citations, references, otherDetails);
  const listFlags = int16(tokens.count).fill(-1);
  for (const i of tokens.capitals) listFlags[i] = listFlagsOf(tokens, i);
  const { names: works, spans: workSpans } = writersOfWorks(tokens, listFlags);
  const aboutAuthor = wordsInside(tokens, authorSpans, workSpans);
  const mentions = int32(tokens.capitals.length * 2);
  let mentionsLength = 0;
  const sentenceStarts = uint8(tokens.count);
  const cues = int32(tokens.count);
  for (const i of tokens.capitals) {
    const opensSentence = startsSentence(tokens, i);
    if (opensSentence) sentenceStarts[i] = 1;
    const around =
      cuesAt(tokens, i) | (skipped[i - 1] === 1 || aboutAuthor[i - 1] === 1 ? 0 : afterFirstName(tokens, listFlags, i));
    cues[i] = around;
    if (skipped[i] === 1 || aboutAuthor[i] === 1) continue;
    mentions[mentionsLength++] = tokens.hashOf(i);
    mentions[mentionsLength++] = saidByMention(tokens, i, around, opensSentence);
  }
  const cited = citedWords(passage, references);
  const phrases = knownPhrases(tokens);
  const known = knownPeopleIn(tokens, listFlags, phrases);
  const roles: RoleStatement[] = [];
  for (const hash of cited) roles.push({ hash, role: 'cited', reasons: 1 });
  for (const hash of namesOfClients(tokens, cues, aboutAuthor)) roles.push({ hash, role: 'asClient', reasons: 1 });
  for (const [hash, isMeant] of known) if (isMeant) roles.push({ hash, role: 'listed', reasons: 1 });
  for (const [hash, reasons] of animalNames(tokens)) roles.push({ hash, role: 'animal', reasons });
  for (const [hash, reasons] of authors) roles.push({ hash, role: 'author', reasons });
  for (const [hash, reasons] of works) roles.push({ hash, role: 'works', reasons });
  const settings = settingsOf(tokens);
  const signs = genreSigns(
    tokens,
    settings,
    cues,
    listFlags,
    skipped,
    passage.citations,
    references,
    otherDetails,
    [...known.keys()].filter((hash) => !cited.has(hash)).length,
    essayTitlesIn(passage, positions),
  );
  return {
    tokens,
    settings,
    signs,
    skipped,
    aboutAuthor,
    mentions: mentions.subarray(0, mentionsLength),
    lowerCase: lowerCaseIn(tokens),
    roles,
    sentenceStarts,
    cues,
    authors,
    works,
    passage,
    listFlags,
    phrases,
  };
}

/** The hashes of the words in lower case. */
function lowerCaseIn(tokens: Tokens): Int32Array {
  const found = int32(tokens.count - tokens.capitals.length);
  let length = 0;
  for (let i = 0; i < tokens.count; i++) if (!tokens.hasShape(i, CAPITAL | NUMBER)) found[length++] = tokens.hashOf(i);
  return found.subarray(0, length);
}

/** Number of short runs near the start that call the text an essay, a review or the like. */
const essayTitlesIn = ({ text, runs }: Passage, positions: readonly TitlePagePosition[]): number =>
  runs.filter(
    ({ start, end }, index) =>
      positions[index]?.early === true && end - start < LONGEST_TITLE && isEssayTitle(text.slice(start, end)),
  ).length;
const LONGEST_TITLE = 100;

/** The cue `AFTER_FIRST_NAME` if word `i` stands right after a first name ("Aaltje Koster"), else 0. */
const afterFirstName = (tokens: Tokens, listFlags: Int16Array, i: number): number =>
  i > 0 &&
  (listFlags[i - 1] ?? -1) >= 0 &&
  (flagsAt(listFlags, i - 1) & (FIRST_NAME | COMMON_WORD)) === FIRST_NAME &&
  tokens.startOf(i) - tokens.endOf(i - 1) === 1
    ? AFTER_FIRST_NAME
    : 0;

/** How much of a reference holds the names of its authors, in UTF-16 units: what follows is its title. */
const AUTHORS_OF_REFERENCE = 90;

/** Hashes of the words of the names of cited authors. */
function citedWords({ text, citations }: Passage, references: readonly Span[]): ReadonlySet<number> {
  if (citations.length === 0 && references.length === 0) return noHashes;
  const referenced = references.map(({ start, end }) => ({ start, end: Math.min(end, start + AUTHORS_OF_REFERENCE) }));
  return new Set(
    [...citedNames(text, [...citations, ...referenced])].flatMap((name) => name.split(/[-'’]/)).map(hashWord),
  );
}

const noHashes: ReadonlySet<number> = new Set();

const noSpans: readonly Span[] = [];

const referencesIn = ({ runs }: Passage): readonly Span[] =>
  runs.some(({ kind }) => kind === 'references') ? runs.filter(({ kind }) => kind === 'references') : noSpans;

/** By word index: 1 for the words inside one of the spans. */
function wordsInside(tokens: Tokens, ...lists: readonly (readonly Span[])[]): Uint8Array {
  if (lists.every((spans) => spans.length === 0)) return sharedZeros(tokens.count);
  const inside = uint8(tokens.count);
  for (const spans of lists) markInside(tokens, spans, inside);
  return inside;
}

/** Puts 1 for the words inside the spans: one sweep over words and spans, both in order of start. */
function markInside(tokens: Tokens, spans: readonly Span[], inside: Uint8Array): void {
  if (spans.length === 0) return;
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let i = 0;
  for (const { start, end } of ordered) {
    while (i > 0 && tokens.startOf(i - 1) >= start) i--;
    while (i < tokens.count && tokens.endOf(i) <= start) i++;
    for (let k = i; k < tokens.count && tokens.startOf(k) < end; k++) inside[k] = 1;
  }
}
