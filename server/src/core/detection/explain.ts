/** Says in words why a detail was found, and how sure the detector is. */
import type { Finding, FindingData, Localised } from '../findings/finding.ts';
import { detectors } from './registry.generated.ts';

/** The explanations that a detector gives for the evidence codes of a finding; empty for a finding of another rule. */
export function evidenceOf({ ruleId, data: { evidence } }: Pick<Finding, 'ruleId' | 'data'>): readonly Localised[] {
  const codes = Array.isArray(evidence) ? (evidence as readonly string[]) : [];
  const explanations = detectors.find(({ id }) => ruleId === `privacy/${id}`)?.evidence ?? {};
  return codes.flatMap((code) => explanations[code] ?? []);
}

/** How sure the finding is, in words; undefined for a finding without a confidence. */
export function certaintyOf({ confidence }: FindingData): Localised | undefined {
  if (typeof confidence !== 'number') return undefined;
  if (confidence >= 0.9) return { nl: 'Bijna zeker', en: 'Almost certain' };
  return confidence >= 0.7 ? { nl: 'Waarschijnlijk', en: 'Likely' } : { nl: 'Misschien', en: 'Perhaps' };
}
