/** The places where an actor stands: in the list of actors and in the story, "de wijkagent" and "Wijkagenten". */
import { memo } from '../incremental/memo.ts';
import { reportsOf, type Report, type Run, type RunText } from '../report/model.ts';
import { mayBeOneRole } from '../rules/actors/actor-list.ts';
import type { Role } from '../rules/actors/role-words.ts';
import { roleWords } from '../rules/actors/roles-in-text.ts';
import { hasRole } from '../templates/roles.ts';
import { matches } from '../text/matches.ts';
import { shift, type Span } from '../text/span.ts';
import { touches, type Occurrences } from './model.ts';

/** An actor in a text. Offsets into the text, then into the report. */
interface Mention extends Span {
  /** Undefined for an actor who has no role that Casus knows: "de buurtvereniging". */
  readonly role: Role | undefined;
  /** As written, in lower case. */
  readonly name: string;
}

interface PlacedMention extends Mention {
  readonly isListed: boolean;
}

const storyKinds: ReadonlySet<Run['kind']> = new Set(['body', 'quotation', 'cell']);

/** A longer item of a list is a sentence. */
const MOST_WORDS = 5;
const item = /[^,;:()\n\t.]+/g;
const betweenItems = /\s(?:en|of|&)\s/g;

const rolesIn = memo(({ text }: RunText): readonly Mention[] =>
  roleWords(text).map(({ role, start, end }) => ({ role, start, end, name: text.slice(start, end).toLowerCase() })),
);

/** The items of a list of actors in which no role stands: "De moeder, bewoners en buurtvereniging De Klop". */
const itemsIn = memo((content: RunText): readonly Mention[] => {
  const { text } = content;
  return matches(item, text)
    .flatMap(({ 0: whole, index }) => split(whole).map((part) => shift(part, index)))
    .flatMap((span) => withoutDeterminer(text, span))
    .filter((span) => !rolesIn(content).some((role) => role.start < span.end && span.start < role.end));
});

function split(whole: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: between } of matches(betweenItems, whole)) {
    parts.push({ start, end: index });
    start = index + between.length;
  }
  return [...parts, { start, end: whole.length }];
}

function withoutDeterminer(text: string, { start, end }: Span): readonly Mention[] {
  const written = text.slice(start, end);
  const lead = /^[\s*•–-]*(?:(?:de|het|een|haar|zijn|hun|mijn|onze?|en)\s+)?/i.exec(written)?.[0].length ?? 0;
  const name = written.slice(lead).trimEnd();
  if (!/\p{L}{3}/u.test(name) || name.split(/\s+/).length > MOST_WORDS) return [];
  return [{ role: undefined, name: name.toLowerCase(), start: start + lead, end: start + lead + name.length }];
}

const isStory = ({ kind }: Run): boolean => storyKinds.has(kind);
const isList = ({ section }: Run): boolean => hasRole(section, 'actors');

/** Finds the listed actors of a report that have no role. */
const listedNames = memo(({ prose }: Report): RegExp | undefined =>
  byName(
    prose.runs
      .filter((run) => isStory(run) && isList(run))
      .flatMap(({ content }) => itemsIn(content))
      .map(({ name }) => name),
  ),
);

function actorsInRun(report: Report, run: Run): readonly PlacedMention[] {
  const names = listedNames(report);
  return [...rolesIn(run.content), ...(names ? namesIn(run.content.text, names) : [])].map((mention) => ({
    ...mention,
    ...report.prose.toSource(shift(mention, run.start)),
    isListed: isList(run),
  }));
}

/** The first one at an offset of its report. */
function mentionAt(report: Report, offset: number): PlacedMention | undefined {
  for (const run of report.prose.runs) {
    if (!isStory(run) || !touches(report.prose.toSource(run), offset)) continue;
    const here = actorsInRun(report, run).find((mention) => touches(mention, offset));
    if (here) return here;
  }
  return undefined;
}

/** Finds these names as whole words, whatever the case; undefined without names. */
function byName(names: readonly string[]): RegExp | undefined {
  const patterns = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped);
  return patterns.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu');
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const namesIn = (text: string, names: RegExp): readonly Mention[] =>
  matches(names, text).map(({ 0: name, index }) => ({
    role: undefined,
    name: name.toLowerCase(),
    start: index,
    end: index + name.length,
  }));

/** Undefined where no actor stands, and for one that stands in no list and only once. */
export function actorAt(file: Report, offset: number): Occurrences | undefined {
  // The actors of one report in a file are not those of the next.
  for (const report of reportsOf(file)) {
    const here = mentionAt(report, offset);
    if (here) return placesOf(report, here);
  }
  return undefined;
}

function placesOf(report: Report, actor: PlacedMention): Occurrences | undefined {
  const same = report.prose.runs
    .filter(isStory)
    .flatMap((run) => actorsInRun(report, run))
    .filter((mention) => isSameActor(mention, actor));
  if (same.length < 2 && !actor.isListed) return undefined;
  return {
    kind: 'actor',
    definitions: same.filter(({ isListed }) => isListed),
    references: same.filter(({ isListed }) => !isListed),
  };
}

const isSameActor = (a: Mention, b: Mention): boolean =>
  a.role && b.role
    ? a.role.head === b.role.head && mayBeOneRole(a.role.prefix, b.role.prefix)
    : a.role === b.role && a.name === b.name;
