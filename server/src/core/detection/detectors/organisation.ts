import type { Detector } from '../detector.ts';

export const organisation: Detector = {
  id: 'organisation',
  scope: 'document',
  priority: 40,
  label: { nl: 'de naam van een school, instelling of bedrijf', en: 'the name of a school, institution or company' },
  dutchNoun: 'de naam',
  title: { nl: 'School, instelling of bedrijf', en: 'School, institution or company' },
  why: {
    nl: 'Een school, praktijk of winkel met naam wijst een kleine kring mensen aan. Noem de soort: "een basisschool", "een wijkteam". Landelijke organisaties zijn geen probleem.',
    en: 'A named school, practice or shop points to a small circle of people. Name the kind: "a primary school". National organisations are no problem.',
  },
  evidence: {
    'institution-context': {
      nl: 'de woorden eromheen wijzen op een instelling',
      en: 'the words around it point to an institution',
    },
    'institution-type': { nl: 'er staat bij wat voor instelling het is', en: 'it says what kind of institution it is' },
  },
  replacement: () => '[instelling]',
  concern: 'indirect',
  examples: [
    {
      name: 'a school',
      text: 'Hij zit op basisschool De Zonnewijzer en heeft het naar zijn zin.\n',
      findings: ['basisschool De Zonnewijzer'],
    },
    { name: 'near-miss: national', text: 'We overlegden met Veilig Thuis en Movisie.\n', findings: [] },
    { name: 'near-miss: a kind', text: 'Zij verblijft in een Blijf van mijn Lijfhuis.\n', findings: [] },
  ],
  find: (_, { institutions }) => institutions,
};
