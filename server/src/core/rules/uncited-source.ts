import type { Rule } from '../engine/rule.ts';
import type { Prose, Report, Run } from '../report/model.ts';
import { isAbbreviationOf, isOrganisation } from '../report/abbreviations.ts';
import { readCitations, readEntries, referenceRuns } from '../report/references.ts';
import type { Entry } from '../report/references.ts';
import { fold } from '../templates/names.ts';

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
  *check({ report }) {
    const list = referenceRuns(report);
    if (list.length === 0 || isReadingList(report)) return;
    const entries = readEntries(report.prose, list).slice(0, mostEntries);
    if (entries.length === 0) return;
    const used = usedIn(report, list);
    for (const entry of entries) {
      if (entry.names.length === 0 || used(entry)) continue;
      yield {
        span: report.prose.toSource(entry.span),
        message: {
          nl: 'Deze bron kom ik in je tekst nog niet tegen. Kijk waar je hem gebruikte en zet daar een verwijzing.',
          en: 'The text does not mention this source yet. See where you used it and cite it there.',
        },
        data: { section: 'bronnen' },
      };
    }
  },
};

const isReadingList = ({ headings }: Report): boolean =>
  headings.some(({ text }) => /geraadpleegd|verder lezen|leestips|achtergrondliteratuur|aanbevolen/i.test(text));

/** Is a source mentioned in the text, by a name, an abbreviation or its title? What is rarely needed is made when it is. */
function usedIn(report: Report, list: readonly Run[]): (entry: Entry) => boolean {
  const text = outside(report.prose, list);
  const folded = ` ${fold(text)} `;
  const words = once(() => new Set(folded.split(' ')));
  const short = once(() => abbreviationsIn(text));
  const citations = once(() => readCitations(report, list));
  const cited = once(() => new Set(citations().flatMap(({ names }) => names)));
  const full = once(() =>
    citations()
      .filter(({ names }) => names.length > 1)
      .slice(0, 200),
  );
  return ({ names, author, title }) =>
    names.some((name) => words().has(name) || cited().has(name)) ||
    (isOrganisation(author) && short().some((each) => isAbbreviationOf(each, author))) ||
    (names.length === 1 && full().some((citation) => isAbbreviationOf(names[0] ?? '', citation.author))) ||
    named(folded, title);
}

const abbreviationsIn = (text: string): readonly string[] =>
  [...new Set(text.match(/[A-Z][A-Za-z&-]{0,6}[A-Za-z]/g))].filter((each) => /[A-Z].*[A-Z]/.test(each)).slice(0, 300);

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** The first words of a title say which it is; one or two small words don't. */
function named(folded: string, title: string): boolean {
  const start = title.split(' ').slice(0, 4).join(' ');
  return start.length >= 12 && folded.includes(` ${start} `);
}

const outside = ({ text, runs }: Prose, list: readonly Run[]): string => {
  const listed = new Set(list);
  return runs
    .filter((run) => !listed.has(run) && run.kind !== 'code')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
};
