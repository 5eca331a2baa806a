import type { Detector } from '../detector.ts';

export const personName: Detector = {
  id: 'person-name',
  scope: 'document',
  priority: 30,
  label: { nl: 'een naam', en: 'a name' },
  dutchNoun: 'de naam',
  title: { nl: 'Naam van een persoon', en: "A person's name" },
  why: {
    nl: 'Een echte naam maakt iemand meteen herkenbaar. Kies een rol ("de moeder"), een initiaal ("mevrouw A.") of een verzonnen naam, en schrijf erbij dat de namen verzonnen zijn. Schrijvers van boeken en je eigen naam zijn geen probleem.',
    en: 'A real name makes a person recognisable at once. Use a role ("the mother"), an initial ("Mrs A.") or an invented name, and state that names are invented. Cited authors and your own name are no problem.',
  },
  evidence: {
    'title-cue': { nl: 'er staat "mevrouw" of "meneer" voor', en: 'a title stands before it' },
    'kin-cue': { nl: 'er staat een familielid voor', en: 'a relative is named before it' },
    'role-cue': { nl: 'er staat een rol of beroep voor', en: 'a role or profession stands before it' },
    'naming-cue': { nl: 'er staat "heet" of "genaamd" bij', en: 'it says "is called" or "named"' },
    'age-after': { nl: 'er staat een leeftijd achter', en: 'an age follows' },
    speaker: { nl: 'het staat als spreker voor een dubbele punt', en: 'it stands as a speaker before a colon' },
    genitive: { nl: 'er staat een bezits-s achter', en: 'a genitive s follows' },
    'verb-after': { nl: 'er staat een werkwoord achter dat bij een persoon hoort', en: 'a verb for a person follows' },
    subject: {
      nl: 'het doet of voelt iets wat alleen een mens doet of voelt',
      en: 'it does or feels what only people do or feel',
    },
    company: { nl: 'iemand doet er iets samen mee', en: 'somebody does something together with it' },
    'full-name': { nl: 'het is een voornaam met een achternaam', en: 'it is a first name with a surname' },
    'first-name-list': { nl: 'het is een bekende voornaam', en: 'it is a known first name' },
    'surname-list': { nl: 'het is een bekende achternaam', en: 'it is a known surname' },
    'named-elsewhere': { nl: 'dezelfde naam staat ook ergens anders', en: 'the same name stands elsewhere too' },
    document: {
      nl: 'in de rest van het verslag staat het ook als een naam',
      en: 'elsewhere in the report it stands as a name too',
    },
    'words-before': {
      nl: 'de woorden ervoor staan vaak voor een naam',
      en: 'the words before it often precede a name',
    },
    'words-after': {
      nl: 'de woorden erachter staan vaak achter een naam',
      en: 'the words after it often follow a name',
    },
    'name-form': { nl: 'het ziet eruit als een naam', en: 'it looks like a name' },
    essay: {
      nl: 'al lijkt de tekst niet over cliënten te gaan',
      en: 'though the text does not seem to be about clients',
    },
    'name-context': { nl: 'de woorden eromheen wijzen op een naam', en: 'the words around it point to a name' },
    'known-name': { nl: 'het staat in je eigen lijst met echte namen', en: 'it is in your own list of real names' },
  },
  replacement: () => '[naam]',
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
