/**
 * What the detectors and the names of a whole document say about each of its passages. Names depend on all passages:
 * what a passage says about words is counted, and what the document makes of it is told to every passage.
 *
 * The answers are memos with the passages. After an edit the document is counted anew, and a passage is looked at again
 * only if it is new, has another passage beside it, or holds a word about which it is told something else than before.
 */
import { latest, memo2, sameItems } from '../incremental/memo.ts';
import type { TitlePagePosition } from '../report/prose/title-page.ts';
import type { Passage, Prose } from '../report/model.ts';
import { allAnnotations, detailsInPlaceOfNames, passageAnnotations, type Annotation } from './annotations.ts';
import { positionsOf } from './names/authors.ts';
import { barringsIn, type Barring } from './names/barrings.ts';
import { inDocument, wordsIn, type PassageWords } from './names/candidates.ts';
import { DocumentFacts } from './names/document-facts.ts';
import { KnownEntities } from './names/institutions/mentions.ts';
import { namesOf, entitiesOf, type PassageEntities } from './names/recognise.ts';
import { isAnyWord, KnownNames, type NameEvidence } from './names/known-names.ts';
import { labelsFromContext, nameEvidenceIn, spreadLabels, type PersonLabels } from './names/person-labels.ts';
import { markSureNames } from './names/sure-names.ts';
import { NOTHING, score, type PassageSurroundings, type Scores } from './names/scoring/scorer.ts';
import { shippedWeights } from './names/scoring/weights.ts';
import { LABEL_COUNT, type Weights } from './names/scoring/weights-table.ts';
import { unwrap } from './tokens/unwrap-lines.ts';

/** What was found out about a passage by that passage alone. */
interface ReadPassage {
  /** What the detectors find. */
  readonly annotations: readonly Annotation[];
  /** Hash of the first word; undefined for a passage without words. */
  readonly firstHash: number | undefined;
  /** The words of the passage, without line breaks inside its sentences; offsets are the same. */
  readonly words: PassageWords;
}

/** A passage between two others. */
interface PlacedPassage {
  readonly passage: ReadPassage;
  readonly surroundings: PassageSurroundings;
}

/** The scores of a passage at its place, and what follows from them. */
interface ScoredPassage extends PlacedPassage {
  readonly scores: Scores;
  /** Label of the last word. */
  readonly labelAfter: number;
  readonly labels: PersonLabels;
  readonly evidence: readonly NameEvidence[];
  readonly entities: PassageEntities;
}

/** What a version of the document says about its words, and with which weights they are scored. */
interface Version {
  readonly facts: DocumentFacts;
  readonly weights: Weights;
}

/**
 * Keeps the versions that each prose was last searched with as long as the prose. Memos hold them weakly: a passage that
 * is gone from the document and still known to somebody would keep the facts of the whole document as it was.
 */
const versions = new WeakMap<Prose, readonly Version[]>();

/** What all scored passages together name. */
interface Known {
  readonly names: KnownNames;
  readonly entities: KnownEntities;
}

/** The annotations of each passage, in order. `weights`: other ones than the shipped ones, to measure with. */
export function annotationsOf(prose: Prose, weights = shippedWeights()): readonly (readonly Annotation[])[] {
  const passages = readPassages(prose);
  const facts = new DocumentFacts(passages.map(({ words }) => words));
  const version = { facts, weights };
  const scored = scoreAll(passages, new WeakRef(version));
  const knowing = { facts, weights, known: knownBy(scored, facts) };
  const told = new WeakRef(knowing);
  const found = scored.map((passage, index) =>
    passage ? annotated(passage, told) : (passages[index]?.annotations ?? []),
  );
  versions.set(prose, [version, knowing]);
  return found;
}

/** The barred names of each passage, in order. */
export function barringsOfPassages(prose: Prose): readonly (readonly Barring[])[] {
  const passages = readPassages(prose);
  const document = new DocumentFacts(passages.map(({ words }) => words));
  return passages.map(({ words }) => barringsIn(inDocument(words, document)));
}

/** What each passage says by itself, in order. */
export function readPassages(prose: Prose): readonly ReadPassage[] {
  const positions = positionsOf(prose);
  let run = 0;
  return prose.passages.map(({ passage }) => readAt(passage, positions.slice(run, (run += passage.runs.length))));
}

/** Reads a passage whose runs stand at these positions with respect to the title page. */
const readAt = memo2((passage: Passage, positions: readonly TitlePagePosition[]): ReadPassage => {
  const unwrapped = unwrap(passage);
  const annotations = passageAnnotations(unwrapped);
  const words = wordsIn(unwrapped, detailsInPlaceOfNames(annotations), positions);
  return { annotations, firstHash: words.tokens.hashes[0], words };
}, sameItems);

/** The scores of each passage, in order; undefined for a passage without words. */
function scoreAll(passages: readonly ReadPassage[], version: WeakRef<Version>): readonly (ScoredPassage | undefined)[] {
  const hashesAfter = new Int32Array(passages.length);
  for (let index = passages.length - 1, hash = 0; index >= 0; index--) {
    hashesAfter[index] = hash;
    hash = passages[index]?.firstHash ?? hash;
  }
  let labelBefore = NOTHING;
  return passages.map((passage, index) => {
    if (passage.firstHash === undefined) return undefined;
    const scored = scoredIn(placed(passage, placeOf(labelBefore, hashesAfter[index] ?? 0)), version);
    ({ labelAfter: labelBefore } = scored);
    return scored;
  });
}

/** The version that is searched now, which `annotationsOf` holds. */
function held<Held extends Version>(version: WeakRef<Held>): Held {
  const found = version.deref();
  if (!found) throw new Error('A version of a document is gone while it is searched');
  return found;
}

/** The surroundings of a passage as one number, which a memo can compare. */
const placeOf = (labelBefore: number, hashAfter: number): number => (hashAfter >>> 0) * LABEL_COUNT + labelBefore;

const placed = memo2((passage: ReadPassage, place: number): PlacedPassage => ({
  passage,
  surroundings: { labelBefore: place % LABEL_COUNT, hashAfter: Math.floor(place / LABEL_COUNT) | 0 },
}));

const scoredIn = memo2(
  ({ passage, surroundings }: PlacedPassage, version: WeakRef<Version>): ScoredPassage => {
    const { facts, weights } = held(version);
    const candidates = inDocument(passage.words, facts);
    const scores = score(candidates, weights, surroundings);
    markSureNames(candidates, scores);
    const labels = labelsFromContext(candidates, scores);
    const evidence = nameEvidenceIn(candidates, labels, scores);
    const entities = entitiesOf(candidates, scores);
    return { passage, surroundings, scores, labels, evidence, entities, labelAfter: scores.labels.at(-1) ?? NOTHING };
  },
  (before, after, { passage }) => {
    const [a, b] = [before.deref(), held(after)];
    return (
      a?.weights === b.weights &&
      a.facts.genre.key === b.facts.genre.key &&
      !hasOtherFacts(passage.words, a.facts, b.facts)
    );
  },
);

const factDifferences = latest((a: DocumentFacts, b: DocumentFacts) => a.differencesFrom(b));

/** Is some word of the passage told other facts in one version of the document than in another? */
function hasOtherFacts(words: PassageWords, a: DocumentFacts, b: DocumentFacts): boolean {
  const { inCapitals, inAnyForm } = factDifferences(a, b);
  const { tokens } = words;
  return (
    inCapitals.size > 0 &&
    isAnyWord(words, (i, hash) => (tokens.isCapital(i) ? inCapitals.has(hash) : inAnyForm.has(hash)))
  );
}

function knownBy(passages: readonly (ScoredPassage | undefined)[], facts: DocumentFacts): Known {
  const known = { names: new KnownNames(), entities: new KnownEntities() };
  for (const scored of passages) {
    if (!scored) continue;
    known.names.learn(scored.evidence, facts);
    known.entities.add(scored.entities.named);
  }
  return known;
}

const annotated = memo2(
  (scored: ScoredPassage, version: WeakRef<Version & { readonly known: Known }>): readonly Annotation[] => {
    const { facts, weights, known } = held(version);
    const { words, annotations } = scored.passage;
    const candidates = inDocument(words, facts);
    const spread = spreadLabels(candidates, scored.labels, scored.scores, known.names);
    const names = namesOf(
      candidates,
      { scores: scored.scores, weights, surroundings: scored.surroundings },
      spread,
      scored.entities,
      known.entities,
    );
    return allAnnotations(words.passage, annotations, names, !facts.genre.isWithoutClients);
  },
  (before, after, { passage }) => {
    const a = before.deref();
    if (!a) return false;
    const differences = knownDifferences(a.known, held(after).known);
    return differences.size === 0 || !isAnyWord(passage.words, (_, hash) => differences.has(hash));
  },
);

/** The words that two versions of a document know differently as a name, town or institution, by their hashes. */
const knownDifferences = latest(
  (a: Known, b: Known): ReadonlySet<number> =>
    new Set([...a.names.differences(b.names), ...a.entities.differences(b.entities)]),
);
