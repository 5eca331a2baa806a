/** The words for the states of sections and questions, with the sign that shows each state without colour. */
import type { Localised, Question, Section } from '../core/index.ts';

const done = '✓';

const sectionWords: Readonly<Record<Section['state'], Localised>> = {
  filled: { nl: `${done} staat er`, en: `${done} there` },
  empty: { nl: '○ nog leeg', en: '○ still empty' },
  placeholder: { nl: '[ ] invulplek', en: '[ ] placeholder' },
  missing: { nl: '+ staat er nog niet', en: '+ not there yet' },
};

const questionWords: Readonly<Record<Question['state'], Localised>> = {
  answered: { nl: `${done} beantwoord`, en: `${done} answered` },
  unanswered: { nl: '○ nog geen antwoord', en: '○ no answer yet' },
  placeholder: { nl: '[ ] invulplek', en: '[ ] placeholder' },
  repeated: { nl: '= alleen de vraag zelf', en: '= only the question itself' },
};

const forGroup: Localised = { nl: 'voor het gesprek', en: 'for the conversation' };

export const stateOfSection = ({ state }: Section): Localised => sectionWords[state];

/** A question for the group needs no answer. */
export const stateOfQuestion = ({ state, forGroup: isForGroup }: Question): Localised =>
  isForGroup && state !== 'answered' ? forGroup : questionWords[state];
