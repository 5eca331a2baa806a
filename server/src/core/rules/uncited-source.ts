import type { Rule } from '../engine/rule.ts';
import { keeping } from '../keeping.ts';
import { remembering } from '../remember.ts';
import type { Prose, Report, Run, Words } from '../report/model.ts';
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
    const list = referenceRuns(report.prose);
    if (list.length === 0 || isReadingList(report)) return;
    const entries = readEntries(list).slice(0, mostEntries);
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

/** Is a source mentioned in the text, by a name, an abbreviation or its title? */
function usedIn(report: Report, list: readonly Run[]): (entry: Entry) => boolean {
  const outside = outsideOf(report.prose, list);
  const citations = readCitations(report.prose);
  const cited = new Set(citations.flatMap(({ names }) => names));
  const full = citations.filter(({ names }) => names.length > 1).slice(0, 200);
  const short = abbreviationsIn(outside);
  // The same authors mostly stand in the list more than once.
  const says = remembering((words: string) => outside.some((each) => foldedWords(each).includes(` ${words} `)));
  const isShortened = remembering((author: string) => short.some((each) => isAbbreviationOf(each, author)));
  const isWrittenOut = remembering((name: string) => full.some(({ author }) => isAbbreviationOf(name, author)));
  return ({ names, author, title }) =>
    names.some((name) => cited.has(name) || says(name)) ||
    (isOrganisation(author) && isShortened(author)) ||
    (names.length === 1 && isWrittenOut(names[0] ?? '')) ||
    (tells(title) && says(opening(title)));
}

/** The first words of a title say which it is; one or two small words don't. */
const opening = (title: string): string => title.split(' ').slice(0, 4).join(' ');
const tells = (title: string): boolean => opening(title).length >= 12;

function outsideOf({ runs }: Prose, list: readonly Run[]): readonly Words[] {
  const listed = new Set(list);
  return runs.filter((run) => !listed.has(run) && run.kind !== 'code').map(({ words }) => words);
}

const foldedWords = keeping(({ text }: Words) => ` ${fold(text)} `);

const shortWords = keeping(({ text }: Words): readonly string[] =>
  (text.match(/[A-Z][A-Za-z&-]{0,6}[A-Za-z]/g) ?? []).filter((each) => /[A-Z].*[A-Z]/.test(each)),
);

function abbreviationsIn(texts: readonly Words[]): readonly string[] {
  const found = new Set<string>();
  for (const each of texts) for (const word of shortWords(each)) found.add(word);
  return [...found].slice(0, 300);
}
