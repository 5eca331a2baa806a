/**
 * Plans the text in place of each detail of a report: one other name for each person, "[adres]" and the like for the
 * rest.
 */
import { memo2 } from '../incremental/memo.ts';
import { detailsOf } from '../detection/detect.ts';
import { foldWord } from '../detection/tokens/characters.ts';
import type { Prose, Report } from '../report/model.ts';
import type { Span } from '../text/span.ts';
import type { Settings } from '../settings/model.ts';
import { genitiveOf } from './genitive.ts';
import { groupPeople, type Mention, type Person } from './people.ts';
import { fictitiousName } from './name-pools.ts';
import { detectors } from '../detection/registry.generated.ts';
import type { Detail } from '../detection/detail.ts';
import { largest } from '../../lists.ts';

export interface Replacement {
  /** Of the detector that found the detail. */
  readonly id: string;
  /** Offsets into the report's text. */
  readonly span: Span;
  readonly newText: string;
}

/** The other names of a person. */
export interface Pseudonym {
  readonly person: Person;
  /** Fictitious first name: "Sanne". */
  readonly first: string;
  /** An initial, as in "mevrouw B.". */
  readonly initial: string;
}

/** Words just before a name that show the person's gender. */
const female =
  /(?:mevrouw|mw\.?|mevr\.?|moeder|mama|oma|zus|zusje|dochter|vriendin|vrouw|tante|nicht|juf|buurvrouw|cliënte|beppe|meisje)[\s(“"']*$/i;
const male =
  /(?:meneer|mijnheer|heer|dhr\.?|vader|papa|opa|broer|broertje|zoon|vriend|man|oom|neef|buurman|pake|jongen)[\s(“"']*$/i;

/** The persons of the report, in order of first mention. */
export const peopleOf = memo2((report: Report, settings: Settings): readonly Person[] =>
  groupPeople(report.prose.text, detailsOf(report, settings).get('person-name') ?? []),
);

/**
 * Every person of the report with other names. No fictitious name occurs in the report. Kept, as the fixes for each name
 * ask for all of them.
 */
export const pseudonymsOf = memo2((report: Report, settings: Settings): readonly Pseudonym[] => {
  const { text } = report.prose;
  const taken = new Set(text.split(/[^A-Za-zÀ-ɏ]+/).map(foldWord));
  const lettersTaken = new Set([...text.matchAll(/(?:^|[^A-Za-zÀ-ɏ.])([A-Z])\./g)].map((match) => match[1] ?? ''));
  return peopleOf(report, settings).map((person, index) => {
    const first = fictitiousName(person.first ?? person.surname ?? '', isFemale(text, person), taken);
    taken.add(foldWord(first));
    return { person, first, initial: `${takeLetter(index, lettersTaken)}.` };
  });
});

/** Is the person female? Undefined when the text doesn't show the person's gender. */
function isFemale(text: string, { mentions }: Person): boolean | undefined {
  for (const { start } of mentions) {
    const before = text.slice(Math.max(0, start - 16), start);
    if (female.test(before)) return true;
    if (male.test(before)) return false;
  }
  return undefined;
}

/** Takes the first letter from `index` on that isn't taken yet; when all letters are taken, the letter at `index`. */
function takeLetter(index: number, taken: Set<string>): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWYZ';
  for (let step = 0; step < alphabet.length; step++) {
    const letter = alphabet.charAt((index + step) % alphabet.length);
    if (taken.has(letter)) continue;
    taken.add(letter);
    return letter;
  }
  return alphabet.charAt(index % alphabet.length);
}

/** The other name for one mention in `text`: first name, initial or both, with the genitive -s of the mention. */
export function nameInPlaceOf(
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
  // Before a full stop the initial has no full stop of its own.
  const name = text.charAt(mention.end) === '.' && word.endsWith('.') ? word.slice(0, -1) : word;
  return mention.genitive ? genitiveOf(name) : name;
}

/** All replacements of a report, in document order, and the invented names in them. */
export function planReplacements(
  report: Report,
  settings: Settings,
): { readonly replacements: Replacement[]; readonly invented: string[] } {
  const { prose } = report;
  const people = pseudonymsOf(report, settings);
  const replacements: Replacement[] = people.flatMap((pseudonym) =>
    pseudonym.person.mentions.map((mention) => ({
      id: 'person-name',
      span: prose.toSource(mention),
      newText: nameInPlaceOf(prose.text, mention, pseudonym, 'fictitious'),
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
  const withoutOverlaps = replacements.filter(
    ({ span }, index) =>
      index === 0 ||
      span.start >= largest(replacements.slice(Math.max(0, index - 3), index).map((each) => each.span.end)),
  );
  const invented = people.flatMap(({ person, first, initial }) =>
    person.mentions.every(({ form }) => form === 'surname') ? [] : [first, `${first} ${initial}`],
  );
  return { replacements: withoutOverlaps, invented: [...new Set(invented)] };
}

const detectorById = new Map(detectors.map((detector) => [detector.id, detector]));

/** The text in place of a detail that is no name. `id`: of the detector that found the detail. */
export const replacementOf = (id: string, detail: Detail, { text }: Prose): string =>
  detectorById.get(id)?.replacement(text.slice(detail.start, detail.end), detail) ?? '[weggelaten]';
