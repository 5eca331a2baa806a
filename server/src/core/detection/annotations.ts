/**
 * Runs the detectors on one passage. Where two detectors find the same words, the one with the higher priority keeps
 * them: in "06-12345678" the telephone number leaves no words for an age.
 */
import type { Passage } from '../report/model.ts';
import type { Concern } from '../findings/finding.ts';
import { overlaps } from '../text/span.ts';
import { noNames, type Detail, type Names } from './detail.ts';
import type { Detector } from './detector.ts';
import { detectors } from './registry.generated.ts';
import { tokensOf, type Tokens } from './tokens/tokenize.ts';
import { isTrigger, isTriggered } from './triggers.ts';

/** A detail and the id of the detector that found it. Offsets into the text of the passage. */
export interface Annotation {
  readonly id: string;
  readonly detail: Detail;
}

const priorities = new Map(detectors.map(({ id, priority }) => [id, priority]));
const priorityOf = ({ id }: Annotation): number => priorities.get(id) ?? 0;

const ofScope = {
  passage: detectors.filter(({ scope }) => scope === 'passage'),
  document: detectors.filter(({ scope }) => scope === 'document'),
};

/** Most passages hold no detail: they share one empty list. */
const noAnnotations: readonly Annotation[] = [];

/** How many times a detector has run so far: tests count what an edit costs. */
export const operations = { detectors: 0 };

/** What the detectors find in the passage by itself, without the rest of the document. */
export const passageAnnotations = (passage: Passage): readonly Annotation[] => annotate('passage', passage, noNames);

/** The details whose words are no name. The words of an age still can be one. */
export const detailsInPlaceOfNames = (annotations: readonly Annotation[]): readonly Detail[] =>
  annotations.filter(({ id }) => id !== 'age').map(({ detail }) => detail);

/**
 * What all detectors find in a passage. `own`: what was found in the passage by itself; `names`: the names in it;
 * `hasClients`: may the document be about clients? Where it is about works, ideas or history, an age or a date counts
 * only beside a detail of somebody, in the same paragraph or row: else it is that of a character, a battle, a judgment.
 */
export function allAnnotations(
  passage: Passage,
  own: readonly Annotation[],
  names: Names,
  hasClients: boolean,
): readonly Annotation[] {
  const named = annotate('document', passage, names);
  if (named.length === 0 && own.length === 0) return noAnnotations;
  const people = named.filter(({ id }) => id === 'person-name').map(({ detail }) => detail);
  const anchored = own.filter(({ detail }) => isAnchored(detail, people));
  if (hasClients) return withoutOverlaps([...anchored, ...named]);
  const found = [...anchored, ...named];
  const telling = found.filter((each) => !isMinor(each)).map(({ detail }) => detail);
  return withoutOverlaps(found.filter((each) => !isMinor(each) || isBesideAny(passage.text, each.detail, telling)));
}

/** Does the line of the detail hold one of the others? A paragraph is one line, and so is a row. */
const isBesideAny = (text: string, { start, end }: Detail, others: readonly Detail[]): boolean =>
  others.some((other) => !text.slice(Math.min(end, other.end), Math.max(start, other.start)).includes('\n'));

/** Does it say something of a person only, as an age, a date or a town does? A date of birth is somebody's by itself. */
const isMinor = ({ id, detail }: Annotation): boolean => minor.has(detail.concern ?? concerns.get(id));
const minor: ReadonlySet<Concern | undefined> = new Set<Concern>(['minor-detail', 'indirect']);
const concerns = new Map(detectors.map(({ id, concern }) => [id, concern]));

/** Is the detector asked about a passage with these tokens? */
export const isAsked = ({ triggers }: Detector, tokens: Tokens): boolean =>
  triggers === undefined || isTriggered(triggers, tokens);

/** What a detector finds in a passage: at its trigger words, and besides. */
export function detailsIn(
  { triggers, at, find }: Detector,
  passage: Passage,
  tokens: Tokens,
  names: Names,
): readonly Detail[] {
  const details = find ? [...find(passage, names)] : [];
  if (!at || !triggers) return details;
  let freeFrom = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isTrigger(triggers, tokens, i) || tokens.startOf(i) < freeFrom) continue;
    const found = at(passage, tokens, i);
    if (!found) continue;
    details.push(found);
    freeFrom = found.end;
  }
  return details;
}

function annotate(scope: Detector['scope'], passage: Passage, names: Names): readonly Annotation[] {
  const tokens = tokensOf(passage);
  const found: Annotation[] = [];
  for (const detector of ofScope[scope]) {
    if (!isAsked(detector, tokens)) continue;
    operations.detectors++;
    for (const detail of detailsIn(detector, passage, tokens, names)) found.push({ id: detector.id, detail });
  }
  return found.length === 0 ? noAnnotations : withoutOverlaps(found);
}

/** A detail with an anchor ("van negentien") counts only when a person's name holds that offset or ends there. */
const isAnchored = ({ anchor }: Detail, people: readonly Detail[]): boolean =>
  anchor === undefined || people.some(({ start, end }) => start <= anchor && anchor <= end);

/** The annotations in document order, without those that overlap one of a higher priority. */
function withoutOverlaps(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length < 2) return annotations;
  const ordered = [...annotations].sort(
    (a, b) => a.detail.start - b.detail.start || priorityOf(b) - priorityOf(a) || b.detail.end - a.detail.end,
  );
  const kept: Annotation[] = [];
  for (const annotation of ordered) addUnlessWeaker(kept, annotation);
  return kept;
}

/**
 * Adds an annotation to those that were kept, or drops it, or drops weaker ones before it. They come in order of start,
 * so only the last ones can overlap the next.
 */
function addUnlessWeaker(kept: Annotation[], next: Annotation): void {
  for (let last = kept.at(-1); last && overlaps(last.detail, next.detail); last = kept.at(-1)) {
    if (priorityOf(last) >= priorityOf(next)) return;
    kept.pop();
  }
  kept.push(next);
}
