/**
 * Tells of a heading that names no section whether its text belongs to the section before it: "Wat ik anders doe" is
 * part of Reflectie, "Bijlage 1" and "Feedback van mijn begeleider" are parts of the report.
 */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { bareName, fold } from '../../templates/names.ts';
import { hasRole } from '../../templates/roles.ts';
import { isOrder, isQuestionSentence } from '../own-text/speech-acts.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** Headings of parts that no template asks for, or only as sources. */
const otherParts = new RegExp(
  `^(?:(?:gebruikte|geraadpleegde|mijn|de|het|een) )?(?:${[
    '(?:bijlagen?|appendix|appendices|literatuur|bronnen|referentie|bibliografie|nawoord|voorwoord|dankwoord|colofon)',
    '(?:logboek|uren(?:verantwoording|registratie)|afkorting|begrippenlijst|inhoudsopgave|versiebeheer|zelfbeoordeling)',
    '(?:beoordeling|contactgegevens|over de auteur|references?|bibliography|acknowledge)',
    '(?:peer)?feedback(?= (?:van|door|op|docent|begeleider|medestudent)|$)',
    '(?:planning|cijfer|inhoud|rubric|checklist|handtekening(?:en)?|ondertekening|notities|overige?s?)$',
  ].join('|')})`,
);

/** Is the heading that of an appendix, a list of sources, feedback of others …? */
export const isOtherPart = textCache((text: string): boolean => otherParts.test(fold(bareName(text))));

/** "Bijlage 2: foto van de tuin": a label that begins a part of its own. A plan may have "Planning: …" in it. */
const labelOfOtherPart =
  /^\W*(?:bijlagen?|appendix|appendices|literatuur(?:lijst)?|bronnen(?:lijst)?|referenties|bibliografie|nawoord|dankwoord|colofon|references)(?: \d{1,2}| [a-h])?\s*:/i;

/** Does a line begin with the label of an appendix or a list of sources? */
export const beginsOtherPart = (text: string): boolean => labelOfOtherPart.test(text);

/** The beginnings of the template's own help questions: "Eigen kracht: wat kan en wil de cliënt zelf?". */
const leadsOf = memo(({ questions }: TemplateSection): readonly string[] =>
  questions.flatMap((question) => {
    const lead = /^([^:?]{3,60}):/.exec(question)?.[1];
    return lead === undefined ? [] : [fold(lead)];
  }),
);

/**
 * Is the heading one of the parts in which the template divides the section, such as a rung of the ladder? "Eigen
 * kracht", "(b) Sociaal netwerk", "Algemene voorzieningen".
 */
export function isPartOf(section: TemplateSection, heading: string): boolean {
  const name = fold(bareName(heading)).replace(/^trede \d+ /, '');
  if (name === '') return false;
  return leadsOf(section).some((lead) => hasWordsOf(lead, name) || hasWordsOf(name, lead));
}

/** Do all words of the name stand in the other, with the same last word? "Algemene voorzieningen" does. */
function hasWordsOf(other: string, name: string): boolean {
  const words = name.split(' ');
  const otherWords = other.split(' ');
  return words.at(-1) === otherWords.at(-1) && words.every((word) => otherWords.includes(word));
}

/**
 * Is a heading of the writer's own, beside or above the heading of sections that hold no text yet, the heading of their
 * text? A question, an order or a part of the section is.
 */
export function fillsEmpty(heading: HeadingCandidate, sections: readonly TemplateSection[]): boolean {
  if (isOtherPart(heading.text)) return false;
  const text = bareName(heading.text);
  return (
    sections.some((section) => isPartOf(section, heading.text)) ||
    /\?\s*$/.test(heading.text) ||
    isQuestionSentence(text) ||
    isOrder(text) ||
    // "Snel geholpen of goed geholpen" is the title of a dilemma.
    (sections.some((section) => hasRole(section, 'dilemma')) && /\s(?:of|versus|vs|tegenover)\s/i.test(text))
  );
}
