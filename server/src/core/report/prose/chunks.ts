/**
 * The prose in groups of neighbouring passages. A rule that goes through the words of a report keeps what it found with
 * each group, so that after an edit only the group it stands in is looked at again; the others are the same objects.
 */
import { Kept, type Keeper } from '../../incremental/memo.ts';
import type { Passage, Prose, Run } from '../model.ts';
import type { Span } from '../../text/span.ts';

/** So many passages at most: few enough to look at again for every key that is struck. */
const most = 16;
/** What is left of a group after an edit goes with the one before it, or a report would fall apart into single passages. */
const fewest = 4;

export class Group implements Keeper {
  readonly kept = new Kept();
  readonly passages: readonly Passage[];
  /** As they stood when the group was made: see `PlacedGroup.by`. */
  readonly runs: readonly Run[];
  /** Where the group started then. */
  readonly start: number;
  #text: string | undefined;
  #lower: string | undefined;

  constructor(passages: readonly Passage[], runs: readonly Run[], start: number) {
    this.passages = passages;
    this.runs = runs;
    this.start = start;
  }

  get text(): string {
    return (this.#text ??= this.passages.map(({ text }) => text).join('\n\n'));
  }

  /** Only to see whether a word can be there: not always as long as the text. */
  get lower(): string {
    return (this.#lower ??= this.text.toLowerCase());
  }
}

export interface PlacedGroup {
  readonly group: Group;
  /** How far it has moved since it was made: to be added to the offsets of its runs and of what was found in them. */
  readonly by: number;
}

const known = new WeakMap<Prose, readonly PlacedGroup[]>();

export function groupsOf(prose: Prose): readonly PlacedGroup[] {
  let groups = known.get(prose);
  if (!groups) known.set(prose, (groups = new Grouping(prose).afresh()));
  return groups;
}

/** `prose` is what became of `previous` by an edit. */
export function continueGroups(prose: Prose, previous: Prose): void {
  const before = known.get(previous);
  if (before) known.set(prose, new Grouping(prose).from(before));
}

/** The first that is found in any group. */
export function firstIn(prose: Prose, find: (group: Group) => Span | undefined): Span | undefined {
  for (const { group, by } of groupsOf(prose)) {
    const found = find(group);
    if (found) return moved(found, by);
  }
  return undefined;
}

export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const isInAny = (prose: Prose, test: (group: Group) => boolean): boolean =>
  groupsOf(prose).some(({ group }) => test(group));

class Grouping {
  private readonly prose: Prose;
  private readonly groups: PlacedGroup[] = [];
  /** Up to where the prose is grouped. */
  private passage = 0;
  private run = 0;

  constructor(prose: Prose) {
    this.prose = prose;
  }

  afresh(): readonly PlacedGroup[] {
    this.cutTo(this.prose.passages.length);
    return this.groups;
  }

  /** With the groups of an earlier version that are still there, at its start and at its end. */
  from(before: readonly PlacedGroup[]): readonly PlacedGroup[] {
    const { passages, runs } = this.prose;
    let front = 0;
    while (front < before.length && this.stands(before[front]?.group, this.passage, this.run)) {
      const group = before[front++]?.group;
      if (group) this.place(group);
    }
    let [end, endRun, back] = [passages.length, runs.length, before.length];
    for (; back > front; back--) {
      const group = before[back - 1]?.group;
      if (!group || end - group.passages.length < this.passage) break;
      if (!this.stands(group, end - group.passages.length, endRun - group.runs.length)) break;
      end -= group.passages.length;
      endRun -= group.runs.length;
    }
    if (end > this.passage && end - this.passage < fewest) this.takeBack();
    this.cutTo(end);
    for (; back < before.length; back++) {
      const group = before[back]?.group;
      if (group) this.place(group);
    }
    return this.groups;
  }

  /** Are these the passages and runs from there on, in the same sections? */
  private stands(group: Group | undefined, passage: number, run: number): boolean {
    if (!group) return false;
    const { passages, runs } = this.prose;
    for (let i = 0; i < group.passages.length; i++)
      if (group.passages[i] !== passages[passage + i]?.passage) return false;
    for (let i = 0; i < group.runs.length; i++) if (group.runs[i]?.section !== runs[run + i]?.section) return false;
    return true;
  }

  private place(group: Group): void {
    this.groups.push({ group, by: (this.prose.passages[this.passage]?.start ?? 0) - group.start });
    this.passage += group.passages.length;
    this.run += group.runs.length;
  }

  private takeBack(): void {
    const last = this.groups.pop()?.group;
    this.passage -= last?.passages.length ?? 0;
    this.run -= last?.runs.length ?? 0;
  }

  /** In groups of about the same size. */
  private cutTo(end: number): void {
    for (let left = Math.ceil((end - this.passage) / most); left > 0; left--)
      this.place(this.groupOf(this.passage + Math.ceil((end - this.passage) / left)));
  }

  private groupOf(end: number): Group {
    const { passages, runs } = this.prose;
    const own: Passage[] = [];
    let run = this.run;
    for (const { passage } of passages.slice(this.passage, end)) {
      own.push(passage);
      run += passage.runs.length;
    }
    return new Group(own, runs.slice(this.run, run), passages[this.passage]?.start ?? 0);
  }
}
