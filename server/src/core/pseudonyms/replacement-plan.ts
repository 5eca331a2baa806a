/** What would be written instead of each detail of a report: persons consistently, everything else by its kind. */
import { detailsOf } from '../detection/detect.ts';
import { foldWord } from '../detection/tokens/characters.ts';
import type { Prose, Report } from '../report/model.ts';
import type { Span } from '../text/span.ts';
import type { Settings } from '../settings/model.ts';
import { groupPeople, type Mention, type Person } from './people.ts';
import { fictitious } from './name-pools.ts';
import { detectors } from '../detection/registry.generated.ts';
import type { Detail } from '../detection/detail.ts';

/** One replacement; the span is in the report's text. */
export interface Replacement {
  readonly id: string;
  readonly span: Span;
  readonly newText: string;
}

/** A person's other names. */
export interface Pseudonym {
  readonly person: Person;
  /** Fictitious first name: "Sanne". */
  readonly first: string;
  /** The initial convention: "B." */
  readonly initial: string;
}

const female =
  /(?:mevrouw|mw\.?|mevr\.?|moeder|mama|oma|zus|zusje|dochter|vriendin|vrouw|tante|nicht|juf|buurvrouw|cliënte|beppe|meisje)[\s(“"']*$/i;
const male =
  /(?:meneer|mijnheer|heer|dhr\.?|vader|papa|opa|broer|broertje|zoon|vriend|man|oom|neef|buurman|pake|jongen)[\s(“"']*$/i;

/** Every person of the report with other names, none of which occurs in the report. */
export function pseudonymsOf(report: Report, settings: Settings): Pseudonym[] {
  const { text } = report.prose;
  const details = detailsOf(report, settings).get('person-name') ?? [];
  const taken = new Set(text.split(/[^A-Za-zÀ-ɏ]+/).map(foldWord));
  const lettersTaken = new Set([...text.matchAll(/(?:^|[^A-Za-zÀ-ɏ.])([A-Z])\./g)].map((match) => match[1] ?? ''));
  return groupPeople(text, details).map((person, index) => {
    const first = fictitious(person.first ?? person.surname ?? '', genderOf(text, person), taken);
    taken.add(foldWord(first));
    return { person, first, initial: `${freeLetter(index, lettersTaken)}.` };
  });
}

function genderOf(text: string, { mentions }: Person): boolean | undefined {
  for (const { start } of mentions) {
    const before = text.slice(Math.max(0, start - 16), start);
    if (female.test(before)) return true;
    if (male.test(before)) return false;
  }
  return undefined;
}

function freeLetter(index: number, taken: Set<string>): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWYZ';
  for (let step = 0; step < alphabet.length; step++) {
    const letter = alphabet.charAt((index + step) % alphabet.length);
    if (taken.has(letter)) continue;
    taken.add(letter);
    return letter;
  }
  return alphabet.charAt(index % alphabet.length);
}

/** What stands for a mention: first name, initial or both; capitals and a stuck genitive kept. */
export function wordFor(
  text: string,
  mention: Mention,
  { first, initial }: Pseudonym,
  style: 'fictitious' | 'initial',
): string {
  const word =
    style === 'initial' || mention.form === 'surname'
      ? initial
      : mention.form === 'full'
        ? `${first} ${initial}`
        : first;
  const dotted = text.charAt(mention.end) === '.' && word.endsWith('.') ? word.slice(0, -1) : word;
  if (!mention.genitive) return dotted;
  return dotted.endsWith('.') ? `${dotted}’s` : /[sxz]$/.test(dotted) ? `${dotted}’` : `${dotted}s`;
}

/** All replacements of a report, in order. */
export function planAll(
  report: Report,
  settings: Settings,
): { readonly replacements: Replacement[]; readonly invented: string[] } {
  const { prose } = report;
  const people = pseudonymsOf(report, settings);
  const replacements: Replacement[] = people.flatMap((pseudonym) =>
    pseudonym.person.mentions.map((mention) => ({
      id: 'person-name',
      span: prose.toSource(mention),
      newText: wordFor(prose.text, mention, pseudonym, 'fictitious'),
    })),
  );
  for (const [id, details] of detailsOf(report, settings)) {
    if (id === 'person-name') continue;
    for (const detail of details) {
      const newText = replacementOf(id, detail, prose);
      replacements.push({ id, span: prose.toSource(detail), newText });
    }
  }
  replacements.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const free = replacements.filter(
    ({ span }, index) =>
      index === 0 ||
      span.start >= Math.max(...replacements.slice(Math.max(0, index - 3), index).map((each) => each.span.end)),
  );
  const invented = people.flatMap(({ person, first, initial }) =>
    person.mentions.every(({ form }) => form === 'surname') ? [] : [first, `${first} ${initial}`],
  );
  return { replacements: free, invented: [...new Set(invented)] };
}

const detectorOf = new Map(detectors.map((detector) => [detector.id, detector]));

/** What is written in place of a detail that is no name. `id`: of the detector that found the detail. */
export const replacementOf = (id: string, detail: Detail, { text }: Prose): string =>
  detectorOf.get(id)?.replacement(text.slice(detail.start, detail.end), detail) ?? '[weggelaten]';
