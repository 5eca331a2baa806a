/** Why a detail was found and how surely, in words. */
import type { Finding, FindingData, Localised } from '../findings/finding.ts';
import { detectors } from './registry.generated.ts';

/** The words of the detector for the evidence codes of a finding; none for a finding of another rule. */
export function evidenceOf({ ruleId, data: { evidence } }: Pick<Finding, 'ruleId' | 'data'>): readonly Localised[] {
  const codes = Array.isArray(evidence) ? (evidence as readonly string[]) : [];
  const words = detectors.find(({ id }) => ruleId === `privacy/${id}`)?.evidence ?? {};
  return codes.flatMap((code) => words[code] ?? []);
}

export function certaintyOf({ confidence }: FindingData): Localised | undefined {
  if (typeof confidence !== 'number') return undefined;
  if (confidence >= 0.9) return { nl: 'Bijna zeker', en: 'Almost certain' };
  return confidence >= 0.7 ? { nl: 'Waarschijnlijk', en: 'Likely' } : { nl: 'Misschien', en: 'Perhaps' };
}
