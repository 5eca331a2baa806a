import type { Detector } from '../detector.ts';

export const place: Detector = {
  id: 'place',
  scope: 'document',
  priority: 20,
  label: { nl: 'de naam van een plaats of wijk', en: 'the name of a town or quarter' },
  dutchNoun: 'de naam',
  title: { nl: 'Plaats of wijk', en: 'Town or quarter' },
  why: {
    nl: 'In een dorp of wijk kennen mensen elkaar. Schrijf "een dorp" of "een middelgrote gemeente".',
    en: 'In a village or quarter people know each other. Write "a village" or "a middle-sized town".',
  },
  evidence: {
    'place-context': { nl: 'de woorden eromheen wijzen op een plaats', en: 'the words around it point to a place' },
  },
  replacement: () => '[plaats]',
  concern: 'indirect',
  examples: [
    { name: 'a village', text: 'Zij woont met haar zoon in Wijchen.\n', findings: ['Wijchen'] },
    { name: 'near-miss: a country', text: 'Zij kwam uit Eritrea naar Nederland.\n', findings: [] },
  ],
  find: (_, { towns }) => towns,
};
