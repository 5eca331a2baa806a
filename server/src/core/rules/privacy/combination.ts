/** Finds persons about whom three or more indirect details stand close together, such as age, village and diagnosis. */
import { combinations } from '../../detection/policy/combination.ts';
import type { Rule } from '../rule.ts';

export const combination: Rule = {
  id: 'privacy/combination',
  title: { nl: 'Details die samen één persoon herkenbaar maken', en: 'Details that together point to one person' },
  why: {
    nl: 'Ook zonder naam is iemand te herkennen als drie of meer gegevens bij elkaar staan: een leeftijd, een dorp, een beroep, een ziekte. Maak er minstens één algemener.',
    en: 'Even without a name a person is recognisable when three or more details stand together: an age, a village, an occupation, an illness. Generalise at least one.',
  },
  concern: 'indirect',
  scope: 'file',
  examples: [
    {
      name: 'age, village and diagnosis of one woman',
      text: 'Mevrouw A. (47) woont in Wijchen en heeft multiple sclerose.\n',
      findings: ['Mevrouw A.'],
    },
    { name: 'near-miss: two details', text: 'Mevrouw A. (47) woont in Wijchen.\n', findings: [] },
    {
      name: 'near-miss: the word "als", which is no illness',
      text: 'Mevrouw A. (47) woont in Wijchen en belt als het niet gaat.\n',
      findings: [],
    },
    {
      name: 'near-miss: details of different people',
      text: 'Mevrouw A. is 47.\n\nDe buurman heeft autisme.\n\nMijn collega woont in Wijchen.\n',
      findings: [],
    },
  ],
  *check({ report, settings }) {
    for (const { span, kinds } of combinations(report, settings)) {
      const nl = kinds.map((kind) => labels[kind]?.nl ?? kind).join(', ');
      const en = kinds.map((kind) => labels[kind]?.en ?? kind).join(', ');
      yield {
        span,
        message: {
          nl: `Over deze persoon staan hier ${String(kinds.length)} details bij elkaar (${nl}). Samen maken ze iemand herkenbaar: maak er minstens één algemener.`,
          en: `${String(kinds.length)} details about this person stand together here (${en}). Together they make someone recognisable: generalise at least one.`,
        },
        data: { kinds },
      };
    }
  },
};

/** Each kind of detail as the message names it. */
const labels: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  age: { nl: 'leeftijd', en: 'age' },
  date: { nl: 'datum', en: 'date' },
  place: { nl: 'plaats', en: 'place' },
  organisation: { nl: 'instelling', en: 'institution' },
  origin: { nl: 'herkomst of geloof', en: 'origin or religion' },
  diagnosis: { nl: 'diagnose', en: 'diagnosis' },
  occupation: { nl: 'beroep', en: 'occupation' },
};
