/**
 * The details of a report as a writer decides about them, one by one: a person with all mentions ("Riet Okkema", "mevrouw
 * Okkema"), or another text wherever it stands.
 */
import { detailsOf } from '../detection/detect.ts';
import type { Finding, TextEdit } from '../findings/finding.ts';
import { memo2 } from '../incremental/memo.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { fold } from '../text/fold.ts';
import { hashOf } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import { nameEdits, roleEdits } from './detail-fixes.ts';
import { genitiveOf } from './genitive.ts';
import type { Person } from './people.ts';
import { peopleOf, pseudonymsOf, replacementOf } from './replacement-plan.ts';

/** A place where a detail stands, in the source. */
export interface DetailPlace extends Span {
  /** With a genitive -s stuck to it: "Karims". */
  readonly genitive: boolean;
}

/** What can stand in place of a detail. `text`: what the writer sees of it. */
export interface ReplacementChoice {
  readonly kind: 'invented' | 'role' | 'initial' | 'token';
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

export interface DetailToReview {
  /** The same in every version of the report, and without its text. */
  readonly id: string;
  readonly ruleId: string;
  /** The finding of its first place. */
  readonly finding: Finding;
  /** In document order; one at least. */
  readonly places: readonly DetailPlace[];
  /** Best first; empty for a detail that is hidden in the file. */
  readonly choices: () => readonly ReplacementChoice[];
}

const NAME = 'privacy/person-name';

/** `findings`: of details, in document order; those that the writer switched off are not among them. */
export function detailsToReview(
  report: Report,
  settings: Settings,
  findings: readonly Finding[],
): readonly DetailToReview[] {
  const names = findings.filter(({ ruleId }) => ruleId === NAME);
  const others = findings.filter(({ ruleId }) => ruleId !== NAME);
  const all = [...peopleIn(report, settings, names), ...othersIn(report, settings, others)];
  return all.sort((a, b) => a.finding.span.start - b.finding.span.start);
}

function peopleIn(report: Report, settings: Settings, findings: readonly Finding[]): readonly DetailToReview[] {
  if (findings.length === 0) return [];
  const byStart = new Map(findings.map((finding) => [finding.span.start, finding]));
  const placedAt = peopleByStart(report, settings);
  const reported = new Set([...byStart.keys()].flatMap((start) => placedAt.get(start) ?? []));
  return [...reported].flatMap(({ person, index, places }) => {
    const first = places.find(({ start }) => byStart.has(start));
    const finding = byStart.get(first?.start ?? -1);
    if (!finding) return [];
    const id = hashOf(NAME, person.first ?? '', person.surname ?? '');
    return [{ id, ruleId: NAME, finding, places, choices: () => namesFor(report, settings, index) }];
  });
}

/** A person of a report, with all mentions in the source. */
interface PlacedPerson {
  readonly person: Person;
  /** Among the persons of the report. */
  readonly index: number;
  readonly places: readonly DetailPlace[];
}

/**
 * By the offsets in the source at which they are mentioned: several where a hidden value names several. Kept, as a file of
 * many reports asks for each of them.
 */
const peopleByStart = memo2((report: Report, settings: Settings): ReadonlyMap<number, readonly PlacedPerson[]> => {
  const byStart = new Map<number, PlacedPerson[]>();
  for (const [index, person] of peopleOf(report, settings).entries()) {
    const places = person.mentions.map((mention) => ({
      ...report.prose.toSource(mention),
      genitive: mention.genitive,
    }));
    const placed = { person, index, places };
    for (const { start } of places) byStart.set(start, [...(byStart.get(start) ?? []), placed]);
  }
  return byStart;
});

/** `person`: index among the persons of the report. After "mevrouw" an initial comes first. */
function namesFor(report: Report, settings: Settings, person: number): readonly ReplacementChoice[] {
  const pseudonym = pseudonymsOf(report, settings)[person];
  if (!pseudonym) return [];
  const { first, initial } = pseudonym;
  const role = roleEdits(report, pseudonym);
  const invented = { kind: 'invented', text: first, edits: nameEdits(report, pseudonym, 'fictitious') } as const;
  const letter = { kind: 'initial', text: initial, edits: nameEdits(report, pseudonym, 'initial') } as const;
  const asRole = { kind: 'role', text: role.token, edits: role.edits } as const;
  const onlySurname = pseudonym.person.mentions.every(({ form }) => form === 'surname');
  return onlySurname ? [letter, asRole] : [invented, asRole, letter];
}

function othersIn(report: Report, settings: Settings, findings: readonly Finding[]): readonly DetailToReview[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const text = fold(report.text.slice(finding.span.start, finding.span.end));
    const id = hashOf(finding.ruleId, text === '' ? String(finding.data['where']) : text);
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [finding] = group;
    if (!finding) return [];
    const places = group.map(({ span }) => ({ ...span, genitive: false }));
    const { ruleId } = finding;
    return [{ id, ruleId, finding, places, choices: () => tokenFor(report, settings, ruleId, places) }];
  });
}

/** "[adres]" and the like. */
function tokenFor(
  report: Report,
  settings: Settings,
  ruleId: string,
  places: readonly Span[],
): readonly ReplacementChoice[] {
  const detector = ruleId.slice('privacy/'.length);
  const details = detailsOf(report, settings).get(detector) ?? [];
  const edits = places.flatMap(({ start, end }): TextEdit[] => {
    const detail = details.find((each) => report.prose.toSource(each).start === start);
    return detail ? [{ span: { start, end }, newText: replacementOf(detector, detail, report.prose) }] : [];
  });
  return edits[0] ? [{ kind: 'token', text: edits[0].newText, edits }] : [];
}

/** The edits that put a text of the writer's own in place of a detail. */
export const ownReplacement = (places: readonly DetailPlace[], text: string): readonly TextEdit[] =>
  places
    .filter(({ start, end }) => start < end)
    .map(({ start, end, genitive }) => ({ span: { start, end }, newText: genitive ? genitiveOf(text) : text }));
