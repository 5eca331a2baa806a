import type { Rule } from '../rule.ts';
import { shift } from '../../text/span.ts';
import type { Prose, Report } from '../../report/model.ts';
import { isAbbreviationOf } from '../../report/prose/abbreviations.ts';
import type { Entry } from '../../report/prose/references.ts';
import { abbreviationsIn, mentions } from './mentions.ts';
import { sourcesId, sourcesOf } from './source-list.ts';

/** No report has more; each is looked up in the whole text. */
const mostEntries = 400;

export const uncitedSource: Rule = {
  id: 'sources/uncited-source',
  title: { nl: 'Bron in de lijst die niet in de tekst staat', en: 'Source that the text does not cite' },
  why: {
    nl: 'In een bronnenlijst staan de bronnen die je in je tekst gebruikt. Zo ziet je lezer wat je waar vandaan hebt. Noem je een bron nergens, kijk dan waar je hem hebt gebruikt en zet daar de verwijzing bij. Een lijst met ‘geraadpleegde’ bronnen of leestips mag ook andere bronnen noemen.',
    en: 'A reference list holds the sources the text uses, so that a reader sees what came from where. A list of sources “consulted”, or of further reading, may name others too.',
  },
  concern: 'content',
  examples: [
    {
      name: 'the text names one of two sources',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema, 2011).\n\n## Bronnen\n\n- Okkema, J. (2011). *Krachtig*. Utrecht: Pers.\n- Tuin, C., & Berghe, W. van den (2014). *De buurt*. Utrecht: Pers.\n',
      findings: ['Tuin, C., & Berghe, W. van den (2014)'],
    },
    {
      name: 'near-miss: mentioned without a year, by its abbreviation, by its title',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nOp de site van Movisie las ik over kracht, net als bij het NJi. De Handreiking buurtwerk hielp ook.\n\n## Bronnen\n\n- Movisie. (2022). *Kracht*. https://voorbeeld.nl\n- Nederlands Jeugdinstituut. (z.d.). *Opgroeien*. https://voorbeeld.nl\n- Tuin, C. (2014). *Handreiking buurtwerk*. Utrecht: Pers.\n',
      findings: [],
    },
    {
      name: 'near-miss: sources that were only consulted',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen.\n\n## Geraadpleegde literatuur\n\n- Okkema, J. (2011). *Krachtig*. Utrecht: Pers.\n',
      findings: [],
    },
  ],
  *check(context) {
    const { report } = context;
    const { prose } = report;
    const all = sourcesOf(prose).filter(({ sources }) => sources.entries.length > 0);
    if (all.length === 0 || isReadingList(report)) return;
    const used = usedIn(prose);
    const section = sourcesId(context);
    let left = mostEntries;
    for (const { by, sources } of all) {
      for (const entry of sources.entries) {
        if (left-- <= 0) return;
        if (entry.names.length === 0 || used(entry)) continue;
        yield {
          span: prose.toSource(shift(entry.span, by)),
          message: {
            nl: 'Deze bron kom ik in je tekst nog niet tegen. Kijk waar je hem gebruikte en zet daar een verwijzing.',
            en: 'The text does not mention this source yet. See where you used it and cite it there.',
          },
          data: { section },
        };
      }
    }
  },
};

const isReadingList = ({ headings }: Report): boolean =>
  headings.some(({ text }) => /geraadpleegd|verder lezen|leestips|achtergrondliteratuur|aanbevolen/i.test(text));

/** Is a source mentioned in the text, by a name, an abbreviation or its title? What takes longest is looked at last, and once. */
function usedIn(prose: Prose): (entry: Entry) => boolean {
  const cited = citedNames(prose);
  const says = once((words) => mentions(prose, words));
  let short: readonly string[] | undefined;
  const isShortened = once((author) =>
    (short ??= abbreviationsIn(prose, 300)).some((each) => isAbbreviationOf(each, author)),
  );
  let full: readonly string[] | undefined;
  const isWrittenOut = once((name) =>
    (full ??= longAuthors(prose, 200)).some((author) => isAbbreviationOf(name, author)),
  );
  return ({ names, author, opening, isOrganisation }) =>
    names.some((name) => cited.has(name)) ||
    names.some(says) ||
    (isOrganisation && isShortened(author)) ||
    (names.length === 1 && isWrittenOut(names[0] ?? '')) ||
    (opening !== '' && says(opening));
}

/** The same authors mostly stand in the list more than once. */
function once(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = ask(text)));
    return answer;
  };
}

function citedNames(prose: Prose): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sources } of sourcesOf(prose))
    for (const { names } of sources.citations) for (const name of names) found.add(name);
  return found;
}

/** Authors of the first citations of more than one name. */
function longAuthors(prose: Prose, most: number): readonly string[] {
  const found: string[] = [];
  for (const { sources } of sourcesOf(prose)) {
    found.push(...sources.authors);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
