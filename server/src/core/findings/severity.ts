/**
 * Turns the concern of a problem and the stage of the report into a severity.
 * Sources: CONTRACT (open questions, dialogue questions), DOMAIN §4 (privacy at hand-in).
 */
import type { Concern, Severity, Stage } from './finding.ts';

/** From the first sketch to handing in. */
export const stages: readonly Stage[] = ['schets', 'concept', 'inleveren'];

const severities: Readonly<Record<Concern, Readonly<Record<Stage, Severity>>>> = {
  todo: { schets: 'info', concept: 'warning', inleveren: 'error' },
  leftover: { schets: 'hint', concept: 'info', inleveren: 'warning' },
  'missing-question': { schets: 'hint', concept: 'info', inleveren: 'info' },
  style: { schets: 'hint', concept: 'hint', inleveren: 'hint' },
  identifier: { schets: 'warning', concept: 'warning', inleveren: 'error' },
  'full-name': { schets: 'warning', concept: 'warning', inleveren: 'error' },
  'first-name': { schets: 'info', concept: 'warning', inleveren: 'warning' },
  indirect: { schets: 'hint', concept: 'info', inleveren: 'warning' },
  'minor-detail': { schets: 'hint', concept: 'info', inleveren: 'info' },
  content: { schets: 'hint', concept: 'info', inleveren: 'info' },
  safety: { schets: 'info', concept: 'warning', inleveren: 'warning' },
  tool: { schets: 'warning', concept: 'warning', inleveren: 'warning' },
};

export const severityOf = (concern: Concern, stage: Stage): Severity => severities[concern][stage];
export const severitiesOf = (concern: Concern): Readonly<Record<Stage, Severity>> => severities[concern];
export const isStage = (value: unknown): value is Stage => stages.includes(value as Stage);
