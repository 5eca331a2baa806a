/** Says in words why a detail was found, and how sure the detector is. */
import type { Finding, FindingData, Language, Localised } from '../findings/finding.ts';
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

/**
 * One sentence on why a detail was found: 'Bijna zeker: er staat "mevrouw" voor, het is een bekende achternaam.' `most`:
 * how many reasons it names. Undefined for a finding without evidence.
 */
export function whyFound(finding: Finding, language: Language, most = Infinity): string | undefined {
  const certainty = certaintyOf(finding.data);
  const reasons = evidenceOf(finding).slice(0, most);
  return certainty && reasons.length > 0
    ? `${certainty[language]}: ${reasons.map((reason) => reason[language]).join(', ')}.`
    : undefined;
}
