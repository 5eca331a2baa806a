import type { Detector } from '../detector.ts';

export const personName: Detector = {
  id: 'person-name',
  scope: 'document',
  label: { nl: 'de naam van een persoon', en: "a person's name" },
  title: { nl: 'Naam van een persoon', en: "A person's name" },
  why: {
    nl: 'Een echte naam maakt iemand meteen herkenbaar. Kies een rol ("de moeder"), een initiaal ("mevrouw A.") of een verzonnen naam, en schrijf erbij dat de namen verzonnen zijn. Schrijvers van boeken en je eigen naam zijn geen probleem.',
    en: 'A real name makes a person recognisable at once. Use a role ("the mother"), an initial ("Mrs A.") or an invented name, and state that names are invented. Cited authors and your own name are no problem.',
  },
  concern: 'first-name',
  examples: [
    {
      name: 'after a title, without the title',
      text: 'Mevrouw van der Zanden belde mij op.\n',
      findings: ['van der Zanden'],
    },
    {
      name: 'each time it occurs',
      text: 'Ouassim is boos. Ik bel de moeder van Ouassim.\n',
      findings: ['Ouassim', 'Ouassim'],
    },
    {
      name: 'without an apostrophe genitive',
      text: "Naomi's moeder, Hatice Yıldız, komt langs.\n",
      findings: ['Naomi', 'Hatice Yıldız'],
    },
    {
      name: 'near-miss: cited authors',
      text: 'Volgens Pietersen en Okkema (2014) is dat zo (Tuinstra, 2011).\n',
      findings: [],
    },
    { name: 'near-miss: already replaced', text: 'Mevrouw B. en cliënt X spraken met de moeder.\n', findings: [] },
  ],
  find: (_, { people }) => people,
};
