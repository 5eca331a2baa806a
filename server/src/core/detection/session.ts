/**
 * Detection in a document that is being edited. What was found in a passage is kept from one version of the text to the
 * next; of a new version only those passages are looked at that are new, that stand beside something else than before,
 * or that hold a word about which the rest of the document now says something else.
 */
import { commonEnds } from '../incremental/common-ends.ts';
import type { TitlePagePosition } from '../report/prose/bylines.ts';
import type { Passage, Prose } from '../report/model.ts';
import { allAnnotations, detailsInPlaceOfNames, passageAnnotations, type Annotation } from './annotations.ts';
import { positionsOf } from './names/authors.ts';
import { candidatesIn, type CandidateWords } from './names/candidates.ts';
import { DocumentFacts } from './names/document-facts.ts';
import { KnownEntities } from './names/institutions/mentions.ts';
import { namesOf, entitiesOf, type PassageEntities } from './names/recognise.ts';
import {
  containsAny,
  KnownNames,
  labelsFromContext,
  nameEvidenceIn,
  spreadLabels,
  type NameEvidence,
  type PersonLabels,
} from './names/person-labels.ts';
import { NOTHING, score, type Scores, type Weights } from './names/scorer.ts';
import { shippedWeights } from './names/weights.ts';
import { CAPITAL } from './tokens/tokenize.ts';
import { unwrap } from './tokens/unwrap-lines.ts';

/** A passage in the place where it stands. */
interface PlacedPassage {
  readonly passage: Passage;
  /** Where each of its runs stands with respect to the title page. */
  readonly positions: readonly TitlePagePosition[];
}

/** What is known of a passage in its place. */
interface PassageSession extends PlacedPassage {
  readonly unwrapped: Passage;
  /** What the detectors find that look at this passage alone. */
  readonly own: readonly Annotation[];
  readonly words: CandidateWords;
  /** What depends on the passages beside it and on the rest of the document; undefined until it is worked out. */
  scored: ScoredPassage | undefined;
  annotations: readonly Annotation[] | undefined;
}

/** The scores of a passage between a label and a word, and what follows from them. */
interface ScoredPassage {
  /** Label of the last word before the passage. */
  readonly labelBefore: number;
  /** Hash of the first word after the passage. */
  readonly hashAfter: number;
  readonly scores: Scores;
  readonly labels: PersonLabels;
  readonly evidence: readonly NameEvidence[];
  readonly surroundings: PassageEntities;
}

export class DetectionSession {
  private readonly weights: Weights;
  private readonly facts = new DocumentFacts();
  private passages: readonly PassageSession[] = [];
  private names = new KnownNames();
  private entities = new KnownEntities();

  constructor(weights = shippedWeights()) {
    this.weights = weights;
  }

  /** What is found in each passage of the new version, in order. */
  update(prose: Prose): readonly (readonly Annotation[])[] {
    this.replacePassages(placed(prose));
    this.scoreAll(this.facts.changedWords());
    const changed = new Set([...this.learnNames(), ...this.learnEntities()]);
    if (changed.size > 0)
      for (const each of this.passages) if (containsAny(each.words, changed)) each.annotations = undefined;
    return this.passages.map((each) => (each.annotations ??= this.annotationsIn(each)));
  }

  /** Takes the passages of the new version in place of the old ones, and counts what they say about words. */
  private replacePassages(now: readonly PlacedPassage[]): void {
    const before = this.passages;
    const { start, end } = commonEnds(before, now, isSamePlace);
    const gone = new Map(before.slice(start, before.length - end).map((each) => [each.passage, each]));
    const fresh = now.slice(start, now.length - end).map((place) => {
      const known = gone.get(place.passage);
      if (known && isSamePlace(known, place)) {
        gone.delete(place.passage);
        return known;
      }
      const session = this.begin(place);
      this.facts.count(session.words, 1);
      return session;
    });
    for (const { words } of gone.values()) this.facts.count(words, -1);
    this.passages = [...before.slice(0, start), ...fresh, ...before.slice(before.length - end)];
  }

  private begin({ passage, positions }: PlacedPassage): PassageSession {
    const unwrapped = unwrap(passage);
    const own = passageAnnotations(unwrapped);
    const words = candidatesIn(unwrapped, detailsInPlaceOfNames(own), positions, this.facts);
    return { passage, positions, unwrapped, own, words, scored: undefined, annotations: undefined };
  }

  /** Scores the passages that are new, that hold one of the changed words, or that stand beside something else. */
  private scoreAll(changed: ReadonlySet<number>): void {
    const withWords = this.passages.filter(({ words }) => words.tokens.count > 0);
    let labelBefore = NOTHING;
    withWords.forEach((each, index) => {
      const hashAfter = withWords[index + 1]?.words.tokens.hashes[0] ?? 0;
      const { scored } = each;
      const stands = scored?.labelBefore === labelBefore && scored.hashAfter === hashAfter;
      if (!scored || !stands || hasCandidate(each.words, changed)) {
        each.scored = this.score(each, labelBefore, hashAfter);
        each.annotations = undefined;
      }
      labelBefore = each.scored?.scores.labels[each.words.tokens.count - 1] ?? NOTHING;
    });
  }

  private score({ words }: PassageSession, labelBefore: number, hashAfter: number): ScoredPassage {
    const scores = score(words, this.weights, { labelBefore: labelBefore, hashAfter: hashAfter });
    const labels = labelsFromContext(words, scores);
    const evidence = nameEvidenceIn(words, labels, scores);
    return { labelBefore, hashAfter, scores, labels, evidence, surroundings: entitiesOf(words, scores) };
  }

  /** Hashes of words that are now more or less surely names than before. */
  private learnNames(): ReadonlySet<number> {
    const before = this.names;
    this.names = new KnownNames();
    for (const { scored } of this.passages) if (scored) this.names.learn(scored.evidence, this.facts);
    return this.names.differences(before);
  }

  /** Hashes of words of institutions and towns that are known now and were not before, or the other way round. */
  private learnEntities(): ReadonlySet<number> {
    const before = this.entities;
    this.entities = new KnownEntities();
    for (const { scored } of this.passages) if (scored) this.entities.add(scored.surroundings.named);
    return this.entities.differences(before);
  }

  private annotationsIn({ unwrapped, own, words, scored }: PassageSession): readonly Annotation[] {
    if (!scored) return own;
    const { scores, labels, surroundings } = scored;
    const spread = spreadLabels(words, labels, scores, this.names);
    return allAnnotations(unwrapped, own, namesOf(words, scores, spread, surroundings, this.entities));
  }
}

function placed(prose: Prose): readonly PlacedPassage[] {
  const positions = positionsOf(prose);
  let run = 0;
  return prose.passages.map(({ passage }) => {
    const from = run;
    run += passage.runs.length;
    return { passage, positions: positions.slice(from, run) };
  });
}

const isSamePlace = (a: PlacedPassage, b: PlacedPassage): boolean =>
  a.passage === b.passage && a.positions.every((position, index) => position === b.positions[index]);

/** Is one of these words a candidate in the passage? */
function hasCandidate({ tokens, skipped }: CandidateWords, hashes: ReadonlySet<number>): boolean {
  if (hashes.size === 0) return false;
  for (let i = 0; i < tokens.count; i++)
    if (((tokens.flags[i] ?? 0) & CAPITAL) !== 0 && skipped[i] !== 1 && hashes.has(tokens.hashes[i] ?? 0)) return true;
  return false;
}
