/** Tells which findings are too unsure to show while a report is being written: they wait until it is handed in. */
import type { Finding, Stage } from '../findings/finding.ts';

/** Of findings below this confidence, about one in five or more is wrong (`calibration.ts`). */
export const LEAST_WHILE_WRITING = 0.79;

/** Only what is known by the words around it waits: a number or an address points to one person. */
const unsureKinds: ReadonlySet<string> = new Set(['privacy/person-name', 'privacy/place', 'privacy/organisation']);

/**
 * Evidence by which a name is always shown: a title, kinship, an age, a full name, what only people do, and a mention
 * elsewhere that is surer.
 */
const alwaysShown: ReadonlySet<string> = new Set([
  'title-cue',
  'kin-cue',
  'role-cue',
  'naming-cue',
  'age-after',
  'speaker',
  'genitive',
  'full-name',
  'subject',
  'company',
  'verb-after',
  'document',
  'named-elsewhere',
  'known-name',
]);

/**
 * Does an editor leave the finding out for now? Never at `inleveren`. The command line shows all findings, with their
 * confidence in `data`.
 */
export function waitsForHandIn({ ruleId, data: { confidence, evidence } }: Finding, stage: Stage): boolean {
  if (stage === 'inleveren' || typeof confidence !== 'number' || confidence >= LEAST_WHILE_WRITING) return false;
  const codes = Array.isArray(evidence) ? (evidence as readonly string[]) : [];
  return unsureKinds.has(ruleId) && !codes.some((code) => alwaysShown.has(code));
}
