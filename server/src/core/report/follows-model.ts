/**
 * Tells whether a part of a text follows a model, or only has ordinary words in common with one: "Context", "Aanpak" and
 * "Resultaat" stand under every learning outcome of a portfolio that follows none.
 */
import { fold } from '../text/fold.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import { foldedCues } from '../templates/cues.ts';
import type { MatchedBy } from '../templates/match.ts';
import type { Named } from './report-parts.ts';
import { largest } from '../../lists.ts';

/** What a name proves about the section: the section's own name most. */
export const NAME_WEIGHTS: Readonly<Record<MatchedBy, number>> = { name: 1, synonym: 0.7, loose: 0.4 };

/** Names that weigh this share of the required sections of a template make the part a report of that template. */
const LEAST_FIT = 0.6;

/** Words of titles that say that a report follows. */
const reportWord =
  /(?:^| )(?:casus|case|\p{L}*reflectie|reflection|\p{L}*verslag|inbreng|werkinbreng|dilemma|intervisie|supervisie)(?: |$)/u;

/** Does the title say that a report begins, by the name of a model or by "Casus 2"? */
export function saysReport(title: string, templates: readonly Template[]): boolean {
  const folded = ` ${fold(title)} `;
  return (
    reportWord.test(folded) || templates.some((template) => foldedCues(template).some((cue) => folded.includes(cue)))
  );
}

/** 0 to 1: how much of the required sections of the template that fits best these names prove. */
export function fitOf(named: readonly Named[], templates: readonly Template[]): number {
  const weights = new Map<TemplateSection, number>();
  for (const { sections, heading } of named)
    sections.forEach((section, index) => {
      const weight = heading ? NAME_WEIGHTS[heading.match?.by[index] ?? 'loose'] : NAME_WEIGHTS.name;
      weights.set(section, Math.max(weights.get(section) ?? 0, weight));
    });
  return largest(
    templates.map(({ sections }) => {
      const required = sections.filter((section) => section.required);
      const sum = required.reduce((total, section) => total + (weights.get(section) ?? 0), 0);
      return required.length === 0 ? 0 : sum / required.length;
    }),
    0,
  );
}

export const followsModel = (named: readonly Named[], templates: readonly Template[]): boolean =>
  fitOf(named, templates) >= LEAST_FIT;
