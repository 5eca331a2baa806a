/** Finds entries of the reference list that the text doesn't mention: not by a name, an abbreviation or a title. */
import type { Report } from '../../report/model.ts';
import type { Rule } from '../rule.ts';
import { mentionTest } from './mentions.ts';
import { entriesOf, sourceSectionId } from './source-list.ts';

/** Only the first entries are looked at, which bounds the work: each is looked up in the whole text. */
const MOST_ENTRIES = 400;

export const uncitedSource: Rule = {
  id: 'sources/uncited-source',
  title: { nl: 'Bron in de lijst die nog niet in de tekst staat', en: 'Source that the text does not mention yet' },
  why: {
    nl: 'In een bronnenlijst staan de bronnen die je in je tekst gebruikt. Zo ziet je lezer wat je waar vandaan hebt. Noem je een bron nergens, kijk dan waar je hem hebt gebruikt en zet daar de verwijzing bij. Een lijst met ‘geraadpleegde’ bronnen of leestips mag ook andere bronnen noemen.',
    en: 'A reference list holds the sources the text uses, so that a reader sees what came from where. A list of sources “consulted”, or of further reading, may name others too.',
  },
  concern: 'content',
  scope: 'file',
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
      name: 'near-miss: links that say what they were used for',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen.\n\n## Bronnen\n\n- <https://voorbeeld.nl/buurtwerk> (gebruikt voor de kaart)\n',
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
    const entries = entriesOf(prose, MOST_ENTRIES);
    if (entries.length === 0 || isReadingList(report)) return;
    const isMentioned = mentionTest(prose);
    for (const { entry, span } of entries) {
      if (entry.names.length === 0 || entry.isExplained || isMentioned(entry)) continue;
      yield {
        span: prose.toSource(span),
        message: {
          nl: 'Deze bron kom ik in je tekst nog niet tegen. Kijk waar je hem gebruikte, en zet daar een verwijzing.',
          en: 'The text does not mention this source yet. See where you used it and cite it there.',
        },
        data: { section: sourceSectionId(context) },
      };
    }
  },
};

const isReadingList = ({ headings }: Report): boolean =>
  headings.some(({ text }) => /geraadpleegd|verder lezen|leestips|achtergrondliteratuur|aanbevolen/i.test(text));
