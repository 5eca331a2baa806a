/**
 * What was made out about each passage of a document, kept from one version of the text to the next. Of a new version only
 * the passages that were not there before are looked at, and those in which a word is now seen differently because of what
 * the document says elsewhere.
 */
import type { Place } from '../report/prose/bylines.ts';
import type { Passage, Prose } from '../report/model.ts';
import { allClaims, blockClaims, takenBy, type Claim } from './overlaps.ts';
import { placesOf } from './names/authors.ts';
import { gather, type Candidates } from './names/candidates.ts';
import { Knowledge } from './names/document-facts.ts';
import { NamedThings } from './names/institutions/mentions.ts';
import { namesOf, surroundingsOf, type Surroundings } from './names/recognise.ts';
import {
  holds,
  KnownNames,
  lessonsOf,
  ownPeople,
  spreadPeople,
  type Lesson,
  type Marks,
} from './names/person-labels.ts';
import { NOTHING, score, type Scored, type Weights } from './names/scorer.ts';
import { shippedWeights } from './names/weights.ts';
import { CAPITAL } from './tokens/tokenize.ts';
import { unwrap } from './tokens/unwrap-lines.ts';

interface Entry {
  readonly passage: Passage;
  readonly places: readonly Place[];
  readonly flat: Passage;
  readonly block: readonly Claim[];
  readonly all: Candidates;
  /** Number of words in it, and the hash of the first. */
  readonly words: number;
  readonly opening: number;
  /** Label before and hash after with which it was scored. */
  label: number;
  after: number;
  scored: Scored | undefined;
  own: Marks;
  lessons: readonly Lesson[];
  surroundings: Surroundings | undefined;
  claims: readonly Claim[] | undefined;
  /** Number of the look in which it was met last. */
  look: number;
}

export class DetectionSession {
  private readonly weights: Weights;
  private readonly knowledge = new Knowledge();
  private entries: readonly Entry[] = [];
  private readonly entryFor = new WeakMap<Passage, Entry>();
  private known = new KnownNames();
  private things = new NamedThings();
  private looks = 0;

  constructor(weights = shippedWeights()) {
    this.weights = weights;
  }

  /** What is claimed in each passage, in order. */
  update(prose: Prose): readonly (readonly Claim[])[] {
    this.looks++;
    this.entries = this.entriesOf(prose);
    this.scoreAll(this.knowledge.settle());
    const changed = this.learnNames();
    for (const hash of this.learnThings()) changed.add(hash);
    if (changed.size > 0)
      for (const entry of this.entries) if (entry.claims && holds(entry.all, changed)) entry.claims = undefined;
    return this.entries.map((entry) => (entry.claims ??= this.claimsIn(entry)));
  }

  /** What stands before and after all that an edit touched is found by its place, and what it touched by its passages. */
  private entriesOf(prose: Prose): readonly Entry[] {
    const { passages } = prose;
    const places = placesOf(prose);
    const before = this.entries;
    let [front, run] = [0, 0];
    for (; front < passages.length; front++) {
      const known = before[front];
      if (known?.passage !== passages[front]?.passage || !known || !standsAt(known, places, run)) break;
      run += known.places.length;
    }
    let [back, end] = [0, places.length];
    for (const most = Math.min(before.length, passages.length) - front; back < most; back++) {
      const known = before[before.length - 1 - back];
      if (known?.passage !== passages[passages.length - 1 - back]?.passage || !known) break;
      if (!standsAt(known, places, end - known.places.length)) break;
      end -= known.places.length;
    }
    const entries = before.slice(0, front);
    for (const { passage } of passages.slice(front, passages.length - back)) {
      entries.push(this.entryAt(passage, places, run));
      run += passage.runs.length;
    }
    for (const { look, all } of before.slice(front, before.length - back))
      if (look !== this.looks) this.knowledge.count(all, -1);
    return entries.concat(before.slice(before.length - back));
  }

  private entryAt(passage: Passage, places: readonly Place[], run: number): Entry {
    const known = this.entryFor.get(passage);
    const entry = known && standsAt(known, places, run) ? known : this.entryOf(passage, places, run);
    this.entryFor.set(passage, entry);
    entry.look = this.looks;
    return entry;
  }

  /** `run`: place of the passage's first run in the whole. */
  private entryOf(passage: Passage, allPlaces: readonly Place[], run: number): Entry {
    const places = allPlaces.slice(run, run + passage.runs.length);
    const flat = unwrap(passage);
    const block = blockClaims(flat);
    const all = gather(flat, takenBy(block), places, this.knowledge);
    this.knowledge.count(all, 1);
    return {
      passage,
      places,
      flat,
      block,
      all,
      words: all.scan.count,
      opening: all.scan.hashes[0] ?? 0,
      label: NOTHING,
      after: 0,
      scored: undefined,
      own: none,
      lessons: [],
      surroundings: undefined,
      claims: undefined,
      look: this.looks,
    };
  }

  /** Scores what is new, and what holds a word that is seen differently or stands beside something else. */
  private scoreAll(changed: ReadonlySet<number>): void {
    const worded = this.entries.filter(({ words }) => words > 0);
    let label = NOTHING;
    for (let index = 0; index < worded.length; index++) {
      const entry = worded[index];
      if (!entry) break;
      const after = worded[index + 1]?.opening ?? 0;
      if (!entry.scored || entry.label !== label || entry.after !== after || names(entry.all, changed)) {
        entry.label = label;
        entry.after = after;
        entry.scored = score(entry.all, this.weights, { label, after });
        entry.own = ownPeople(entry.all, entry.scored);
        entry.lessons = lessonsOf(entry.all, entry.own, entry.scored);
        entry.surroundings = surroundingsOf(entry.all, entry.scored);
        entry.claims = undefined;
      }
      label = entry.scored.labels[entry.words - 1] ?? NOTHING;
    }
  }

  /** Hashes of words of which it is now known otherwise than before how surely they are names. */
  private learnNames(): Set<number> {
    const before = this.known;
    this.known = new KnownNames();
    for (const { lessons } of this.entries) if (lessons.length > 0) this.known.learn(lessons, this.knowledge);
    return this.known.differences(before);
  }

  /** Hashes of words of institutions and towns that are now known, or known no more. */
  private learnThings(): Set<number> {
    const before = this.things;
    this.things = new NamedThings();
    for (const { surroundings } of this.entries) if (surroundings) this.things.add(surroundings.named);
    return this.things.differences(before);
  }

  private claimsIn({ flat, block, all, scored, own, surroundings }: Entry): readonly Claim[] {
    if (!scored || !surroundings) return block;
    const marks = spreadPeople(all, own, scored, this.known);
    return allClaims(flat, block, namesOf(all, scored, marks, surroundings, this.things));
  }
}

const none: Marks = new Uint8Array(0);

function standsAt({ places }: Entry, all: readonly Place[], run: number): boolean {
  for (let index = 0; index < places.length; index++) if (places[index] !== all[run + index]) return false;
  return true;
}

/** Is one of these words a candidate in the passage? */
function names({ scan, skipped }: Candidates, hashes: ReadonlySet<number>): boolean {
  if (hashes.size === 0) return false;
  for (let i = 0; i < scan.count; i++)
    if (((scan.flags[i] ?? 0) & CAPITAL) !== 0 && skipped[i] !== 1 && hashes.has(scan.hashes[i] ?? 0)) return true;
  return false;
}
