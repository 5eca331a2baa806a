/** Finds placeholders, such as "nog aanvullen" or "…", between the writer's own text in a filled section. */
import type { Rule } from '../rule.ts';
import { leftoverProblems } from './leftovers.ts';

export const placeholder: Rule = {
  id: 'structure/placeholder',
  title: { nl: 'Invulplek die is blijven staan', en: 'Placeholder left in the text' },
  why: {
    nl: 'Tussen je eigen tekst staat nog een invulplek, zoals ‘nog aanvullen’ of een rij puntjes. Je lezer weet niet wat daar nog komt. Vul de plek in, of haal hem weg voordat je inlevert.',
    en: 'Between your own text stands a place to fill in, such as “to be added” or a row of dots. Your reader can’t know what is still to come there. Fill it in, or remove it before you hand in.',
  },
  concern: 'leftover',
  examples: [
    {
      name: 'a line to fill in, between real text',
      text: '## Actoren\n\nMoeder, zoon en de wijkagent.\n\nnog aanvullen\n\n## Perspectief\n\nStagiair.\n',
      findings: ['nog aanvullen'],
    },
    {
      name: 'near-miss: an anonymisation token is no placeholder',
      text: '## Actoren\n\n[de moeder]\n\n[de wijkagent]\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
    {
      name: 'near-miss: the place for an answer, which the question reports',
      template: 'starr',
      text: '## Taak\n\nIk leidde het gesprek.\n\n- Wat werd er van je verwacht?\n\n  Rust bewaren.\n\n- Wat was jouw rol?\n\n  Antwoord:\n\n## Actie\n\nIk vroeg door.\n',
      findings: [],
    },
    {
      name: 'near-miss: a section with nothing else is an empty section',
      text: '## Actoren\n\nvolgt\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
  ],
  check: ({ report }) =>
    leftoverProblems(report, 'placeholder', {
      nl: 'Nog te doen: vul deze plek in, of haal hem weg.',
      en: 'Still to do: fill in this place, or remove it.',
    }),
};
