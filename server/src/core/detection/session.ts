/**
 * Detection in a document that is being edited. What the session finds in a passage, it keeps for the next version of
 * the text. Of a new version it searches only the passages that are new, that have another passage beside them than
 * before, or that hold a word about which the rest of the document now says something else.
 */
import { commonEnds } from '../incremental/common-ends.ts';
import type { TitlePagePosition } from '../report/prose/title-page.ts';
import type { Passage, Prose } from '../report/model.ts';
import { allAnnotations, detailsInPlaceOfNames, passageAnnotations, type Annotation } from './annotations.ts';
import { positionsOf } from './names/authors.ts';
import { barringsIn, type Barring } from './names/barrings.ts';
import { candidatesIn, type CandidateWords } from './names/candidates.ts';
import { DocumentFacts } from './names/document-facts.ts';
import { KnownEntities } from './names/institutions/mentions.ts';
import { namesOf, entitiesOf, type PassageEntities } from './names/recognise.ts';
import { containsAny, KnownNames, stemAt, type NameEvidence } from './names/known-names.ts';
import { labelsFromContext, nameEvidenceIn, spreadLabels, type PersonLabels } from './names/person-labels.ts';
import { markSureNames } from './names/sure-names.ts';
import { NOTHING, score, type Scores } from './names/scoring/scorer.ts';
import { shippedWeights } from './names/scoring/weights.ts';
import type { Weights } from './names/scoring/weights-table.ts';
import { unwrap } from './tokens/unwrap-lines.ts';

/** A passage, with the positions of its runs with respect to the title page. */
interface PositionedPassage {
  readonly passage: Passage;
  readonly positions: readonly TitlePagePosition[];
}

/** Everything found out about a passage at its place in the document. */
interface PassageSession extends PositionedPassage {
  /** The passage without line breaks inside its sentences; offsets are the same. */
  readonly unwrapped: Passage;
  /** What the detectors find by the passage alone. */
  readonly ownAnnotations: readonly Annotation[];
  readonly candidates: CandidateWords;
  /** What depends on the passages beside it and on the facts about the document; undefined until worked out. */
  scored: ScoredPassage | undefined;
  annotations: readonly Annotation[] | undefined;
}

/** The scores of a passage between two others, and what follows from the scores. */
interface ScoredPassage {
  /** Label of the last word before the passage. */
  readonly labelBefore: number;
  /** Hash of the first word after the passage. */
  readonly hashAfter: number;
  readonly scores: Scores;
  readonly labels: PersonLabels;
  readonly evidence: readonly NameEvidence[];
  readonly entities: PassageEntities;
}

/** `update` gives the annotations of a version of the document; a new session gives the same, but takes longer. */
export class DetectionSession {
  private readonly weights: Weights;
  private readonly facts = new DocumentFacts();
  private prose: Prose | undefined;
  private passages: readonly PassageSession[] = [];
  /** The genre of the document with which the passages were scored (`DocumentGenreCounter.key`). */
  private genre = 0;
  private names = new KnownNames();
  private entities = new KnownEntities();

  constructor(weights = shippedWeights()) {
    this.weights = weights;
  }

  /** The annotations of each passage of a new version, in order. */
  update(prose: Prose): readonly (readonly Annotation[])[] {
    if (prose !== this.prose) this.goOnTo(prose);
    return this.passages.map((session) => (session.annotations ??= this.annotationsIn(session)));
  }

  /** Reads the passages of a text of which more is to come: names wait, as they depend on the whole. */
  readAhead(prose: Prose): void {
    this.prose = undefined;
    this.replacePassages(positionedPassages(prose));
  }

  private goOnTo(prose: Prose): void {
    this.readAhead(prose);
    this.scoreAll(this.facts.changedWords(), this.facts.genre.key);
    const changed = new Set([...this.learnNames(), ...this.learnEntities()]);
    if (changed.size > 0)
      for (const session of this.passages)
        if (session.annotations && containsAny(session.candidates, changed)) session.annotations = undefined;
    this.prose = prose;
  }

  /** The barred names of each passage of the version that was given last, in order. */
  barrings(): readonly (readonly Barring[])[] {
    return this.passages.map(({ candidates }) => barringsIn(candidates));
  }

  /** Replaces the passages of the old version by those of the new one, and counts what they say about words. */
  private replacePassages(after: readonly PositionedPassage[]): void {
    const before = this.passages;
    const { start, end } = commonEnds(before, after, areSame);
    const gone = new Map(before.slice(start, before.length - end).map((session) => [session.passage, session]));
    const added = after.slice(start, after.length - end).map((placed) => {
      const known = gone.get(placed.passage);
      if (known && areSame(known, placed)) {
        gone.delete(placed.passage);
        return known;
      }
      const session = this.begin(placed);
      this.facts.count(session.candidates, 1);
      return session;
    });
    for (const { candidates } of gone.values()) this.facts.count(candidates, -1);
    this.passages = [...before.slice(0, start), ...added, ...before.slice(before.length - end)];
  }

  private begin({ passage, positions }: PositionedPassage): PassageSession {
    const unwrapped = unwrap(passage);
    const ownAnnotations = passageAnnotations(unwrapped);
    const candidates = candidatesIn(unwrapped, detailsInPlaceOfNames(ownAnnotations), positions, this.facts);
    return { passage, positions, unwrapped, ownAnnotations, candidates, scored: undefined, annotations: undefined };
  }

  /**
   * Scores the passages that are new, that hold one of the changed words, or that have another label or word beside
   * them; all of them when the document turns out to be of another genre.
   */
  private scoreAll(changed: ReadonlySet<number>, genre: number): void {
    const hasOtherGenre = genre !== this.genre;
    this.genre = genre;
    const withWords = this.passages.filter(({ candidates }) => candidates.tokens.count > 0);
    let labelBefore = NOTHING;
    withWords.forEach((session, index) => {
      const hashAfter = withWords[index + 1]?.candidates.tokens.hashOf(0) ?? 0;
      const { scored } = session;
      const isUpToDate = scored?.labelBefore === labelBefore && scored.hashAfter === hashAfter;
      if (!scored || !isUpToDate || hasOtherGenre || hasCandidate(session.candidates, changed)) {
        session.scored = this.score(session, labelBefore, hashAfter);
        session.annotations = undefined;
      }
      labelBefore = session.scored?.scores.labels[session.candidates.tokens.count - 1] ?? NOTHING;
    });
  }

  private score({ candidates }: PassageSession, labelBefore: number, hashAfter: number): ScoredPassage {
    const scores = score(candidates, this.weights, { labelBefore, hashAfter });
    markSureNames(candidates, scores);
    const labels = labelsFromContext(candidates, scores);
    const evidence = nameEvidenceIn(candidates, labels, scores);
    return { labelBefore, hashAfter, scores, labels, evidence, entities: entitiesOf(candidates, scores) };
  }

  /**
   * Learns the names of all passages anew; returns the hashes of the words that are a name with more or less certainty
   * than before.
   */
  private learnNames(): ReadonlySet<number> {
    const before = this.names;
    this.names = new KnownNames();
    for (const { scored } of this.passages) if (scored) this.names.learn(scored.evidence, this.facts);
    return this.names.differences(before);
  }

  /**
   * Learns the institutions and towns of all passages anew; returns the hashes of their words that became known or
   * unknown.
   */
  private learnEntities(): ReadonlySet<number> {
    const before = this.entities;
    this.entities = new KnownEntities();
    for (const { scored } of this.passages) if (scored) this.entities.add(scored.entities.named);
    return this.entities.differences(before);
  }

  private annotationsIn({ unwrapped, ownAnnotations, candidates, scored }: PassageSession): readonly Annotation[] {
    if (!scored) return ownAnnotations;
    const { scores, labels, entities } = scored;
    const spread = spreadLabels(candidates, labels, scores, this.names);
    const scoring = { scores, weights: this.weights, surroundings: scored };
    const names = namesOf(candidates, scoring, spread, entities, this.entities);
    return allAnnotations(unwrapped, ownAnnotations, names, !this.facts.genre.isWithoutClients);
  }
}

function positionedPassages(prose: Prose): readonly PositionedPassage[] {
  const positions = positionsOf(prose);
  let run = 0;
  return prose.passages.map(({ passage }) => {
    const firstRun = run;
    run += passage.runs.length;
    return { passage, positions: positions.slice(firstRun, run) };
  });
}

const areSame = (a: PositionedPassage, b: PositionedPassage): boolean =>
  a.passage === b.passage && a.positions.every((position, index) => position === b.positions[index]);

/** Is one of these words, by their hashes, a candidate in the passage, or the genitive of one? */
function hasCandidate({ tokens, skipped }: CandidateWords, hashes: ReadonlySet<number>): boolean {
  if (hashes.size === 0) return false;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isCapital(i) || skipped[i] === 1) continue;
    if (hashes.has(tokens.hashOf(i))) return true;
    const stem = stemAt(tokens, i);
    if (stem !== undefined && hashes.has(stem)) return true;
  }
  return false;
}
