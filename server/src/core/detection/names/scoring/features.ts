/** The features of a candidate word, as bucket numbers: the input of the scorer. */
import { flagsAt, bitsAt } from '../../tokens/array-pool.ts';
import { runKindAt } from '../../../report/prose/run-at.ts';
import type { RunKind } from '../../../report/model.ts';
import { mix } from '../../../lexicon/filter.ts';
import { phraseKinds } from '../../../lexicon/lexicon.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { cuesIn } from '../../tokens/token-classes.ts';
import { FOREIGN_WORD } from '../../tokens/list-flags.ts';
import { BREAK } from '../../tokens/separators.ts';
import type { CandidateWords } from '../candidates.ts';
import { cueBit, cuesOf } from '../cues.ts';
import type { WordFacts } from '../word-facts.ts';
import { LANGUAGE_MASK } from '../setting/setting.ts';
import { GROUP, neighbourKey } from './feature-groups.ts';
import { formKey, formKey2, profileOf } from './form-features.ts';
import { kindsAround } from './kind-features.ts';
import { written, type FeatureGroup } from './written-features.ts';

/** How many words on either side count as nearby. */
const NEARBY_WORDS = 8;

/** Cues that say something about the next word only, so nothing about words nearby. */
const adjacentCues = cueBit('institution') | cueBit('locative');

/** The position of a run kind or phrase kind in its list is part of a feature: the weights are trained on it. */
const runKinds: readonly string[] = [
  'body', 'heading', 'quotation', 'cell', 'note', 'byline', 'references', 'code',
] satisfies readonly RunKind[]; // prettier-ignore
const FIRST_PHRASE_KIND = 1;

/** What is done with each group of features of word `i`. */
export type GroupVisitor = (group: FeatureGroup, a: number, b: number, tokens: Tokens, i: number) => void;

/**
 * Writes the features of word `i` (`written-features.ts`). `labelBefore`: label of the word before. `hashAfter`: hash of
 * the first word after the passage, 0 when the passage is the last. `hidden`: list flags to leave out, in training, so
 * that the scorer learns to do without them.
 */
export function writeFeatures(
  candidates: CandidateWords,
  i: number,
  labelBefore: number,
  hashAfter: number,
  hidden = 0,
): void {
  written.count = 0;
  visitGroups(candidates, i, labelBefore, hashAfter, hidden, writeGroup);
}

const writeGroup: GroupVisitor = (group, a, b, tokens, i) => {
  group(a, b, tokens, i);
};

/** Visits the groups of features that word `i` has. Parameters as of `writeFeatures`. */
export function visitGroups(
  candidates: CandidateWords,
  i: number,
  labelBefore: number,
  hashAfter: number,
  hidden: number,
  visit: GroupVisitor,
): void {
  const { tokens, listFlags, aboutAuthor, passage, document } = candidates;
  const flags = flagsAt(listFlags, i);
  const known = flags & ~(hidden | FOREIGN_WORD);
  const profile = profileOf(known);
  const opensSentence = candidates.sentenceStarts[i] ?? 0;
  const gapBefore = tokens.gapBefore(i) ?? BREAK;
  const gapAfter = tokens.gapBefore(i + 1) ?? BREAK;
  const profileAndStart = profile * 2 + opensSentence;
  visit(GROUP.form, formKey(tokens, i), formKey2(tokens, i, known, opensSentence), tokens, i);

  // The words before and after it.
  visit(GROUP.gaps, gapBefore * 16 + gapAfter, profile, tokens, i);
  if (gapBefore !== BREAK) {
    const hash = tokens.hashOf(i - 1);
    visit(GROUP.before, hash, keyOfNeighbour(candidates, i - 1, gapBefore, profile, hidden), tokens, i);
    if (i > 1 && tokens.gapBefore(i - 1) !== BREAK) {
      const both = mix(hash) ^ Math.imul(tokens.hashOf(i - 2), 31);
      visit(GROUP.secondBefore, both, cuesIn(tokens.classesOf(i - 2)), tokens, i);
    }
  }
  if (gapAfter !== BREAK) {
    visit(GROUP.after, tokens.hashOf(i + 1), keyOfNeighbour(candidates, i + 1, gapAfter, profile, hidden), tokens, i);
    const cues = i + 2 < tokens.count ? cuesIn(tokens.classesOf(i + 2)) : cuesOf(hashAfter);
    if (cues !== 0) visit(GROUP.secondAfter, cues, 0, tokens, i);
  }
  visit(GROUP.labelBefore, labelBefore * 16 + gapBefore, profile, tokens, i);

  // This mention, and the other mentions in the document.
  const cues = bitsAt(candidates.cues, i);
  if (cues !== 0) visit(GROUP.mentionCues, cues, profile, tokens, i);
  visitFacts(document.factsOf(tokens.hashOf(i)), candidates, i, profileAndStart, visit);

  // Where the mention stands.
  const run = runKinds.indexOf(runKindAt(passage, tokens.startOf(i))) * 2 + (aboutAuthor[i] === 1 ? 1 : 0);
  visit(GROUP.place, run, gapAfter * 32 + profile, tokens, i);
  const nearby =
    cuesIn(tokens.classesOf(i) | nearbyClasses(tokens, i, -1) | nearbyClasses(tokens, i, 1)) & ~adjacentCues;
  if (nearby !== 0) visit(GROUP.nearbyCues, nearby, profile, tokens, i);

  // What the sentence and the document are about, and in which language.
  const setting = bitsAt(candidates.settings, i);
  const foreign = (flags & FOREIGN_WORD) !== 0 ? 1 : 0;
  visit(GROUP.language, (setting & LANGUAGE_MASK) * 2 + foreign, profileAndStart, tokens, i);
  if (setting > LANGUAGE_MASK) visit(GROUP.setting, setting & ~LANGUAGE_MASK, profile, tokens, i);
  const { kind } = document.genre;
  if (kind !== 0) visit(GROUP.genre, cues, kind * 32 + profile, tokens, i);
  const kinds = kindsAround(tokens, i);
  if (kinds !== 0) visit(GROUP.kinds, kinds, profile, tokens, i);
}

/** The key of word `k` beside the word, with this gap between. */
const keyOfNeighbour = (
  { tokens, listFlags }: CandidateWords,
  k: number,
  gap: number,
  profile: number,
  hidden: number,
): number => neighbourKey(gap, tokens.isCapital(k), tokens.isNumber(k), flagsAt(listFlags, k) & ~hidden, profile);

/** Visits what the document and the lists of phrases say about word `i`. */
function visitFacts(
  facts: WordFacts | undefined,
  { tokens, phrases, cues }: CandidateWords,
  i: number,
  profileAndStart: number,
  visit: GroupVisitor,
): void {
  const profile = profileAndStart >> 1;
  const mentionCues = bitsAt(cues, i);
  const mentions = facts?.mentions;
  if (mentions) {
    const { inside, lower, initial } = mentions;
    if (mentions.cues !== 0) visit(GROUP.documentCues, mentions.cues, profile, tokens, i);
    visit(GROUP.mentions, inside * 9 + lower * 3 + initial, profileAndStart, tokens, i);
  }
  const phrase = phrases.get(i);
  if (phrase) {
    const kind = FIRST_PHRASE_KIND + phraseKinds.indexOf(phrase.kind);
    const length = phrase.last > phrase.first ? 1 : 0;
    visit(GROUP.phrase, kind * 2 + length, (mentionCues !== 0 ? 32 : 0) + profile, tokens, i);
  }
  if (facts?.isCited === true) visit(GROUP.cited, mentionCues, 0, tokens, i);
  if (facts?.isAuthor === true) visit(GROUP.author, mentionCues, 0, tokens, i);
}

/** The classes of the words on one side of word `i`, within its paragraph. */
function nearbyClasses(tokens: Tokens, i: number, step: 1 | -1): number {
  let found = 0;
  for (let k = i + step; k >= 0 && k < tokens.count && Math.abs(k - i) <= NEARBY_WORDS; k += step) {
    // The later of word `k` and the word passed just before: the gap between the two is noted with it.
    const later = step > 0 ? k : k + 1;
    if (
      tokens.gaps[later] === BREAK &&
      tokens.text.slice(tokens.ends[later - 1], tokens.starts[later]).includes('\n\n')
    )
      break;
    found |= tokens.classesOf(k);
  }
  return found;
}
