/** Says in words why a detail was found, and how sure the detector is. */
import type { Finding, FindingData, Language, Localised } from '../findings/finding.ts';
import type { Barring } from './names/barrings.ts';
import type { Exclusion } from './names/exclusions.ts';
import { personName } from './detectors/person-name.ts';
import { ESSAY } from './names/person-evidence.ts';
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
  // Confidences are measured: nineteen in twenty such findings are right, or four in five.
  if (confidence >= 0.95) return { nl: 'Bijna zeker', en: 'Almost certain' };
  return confidence >= 0.8 ? { nl: 'Waarschijnlijk', en: 'Likely' } : { nl: 'Misschien', en: 'Perhaps' };
}

/** How many of the reasons for a finding are told. */
const MOST_REASONS = 2;

/**
 * One sentence on why a detail was found, with its strongest two reasons: 'Bijna zeker: er staat "mevrouw" voor, het is
 * een bekende achternaam.' Undefined for a finding without evidence.
 */
export function whyFound(finding: Finding, language: Language): string | undefined {
  const certainty = certaintyOf(finding.data);
  const reasons = strongest(evidenceOf(finding));
  return certainty && reasons.length > 0
    ? `${certainty[language]}: ${reasons.map((reason) => reason[language]).join(', ')}.`
    : undefined;
}

/** The first two explanations; that the text is an essay speaks against a finding, so it is always told. */
function strongest(explanations: readonly Localised[]): readonly Localised[] {
  const essay = explanations.filter((each) => each === personName.evidence[ESSAY]);
  return [...explanations.filter((each) => !essay.includes(each)).slice(0, MOST_REASONS), ...essay];
}

const barredAs: Readonly<Record<Exclusion, Localised>> = {
  author: {
    nl: 'schrijver van dit verslag, docent of iemand die bedankt wordt',
    en: 'writer of this report, a teacher or somebody who is thanked',
  },
  writer: { nl: 'schrijver van een bron of maker van een model', en: 'writer of a source or maker of a model' },
  listed: { nl: 'bekende naam uit het vak of het nieuws', en: 'well-known name from the field or the news' },
  animal: { nl: 'naam van een dier', en: 'name of an animal' },
};

/** What Casus takes the bearer of a barred name for: "schrijver van dit verslag". */
export const barredFor = ({ reason }: Pick<Barring, 'reason'>): Localised => barredAs[reason];

/** One sentence on a barred name, and one on how far that goes. `name`: the name as it is written. */
export function whyBarred(name: string, { reason, everywhere }: Barring, language: Language): readonly string[] {
  const as = barredAs[reason][language];
  return language === 'nl'
    ? [
        `Casus ziet ${name} als ${as}.`,
        everywhere
          ? 'Daarom meldt Casus deze naam nergens in het verslag als gegeven van een cliënt.'
          : 'Daarom meldt Casus deze naam hier niet. Op andere plekken wel.',
      ]
    : [
        `Casus takes ${name} for the ${as}.`,
        everywhere
          ? 'So Casus reports this name nowhere in the report as a detail of a client.'
          : 'So Casus does not report this name here. Elsewhere it does.',
      ];
}
