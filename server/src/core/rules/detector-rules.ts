/** Makes each detector of identifying details a rule: detector `bsn` is rule `privacy/bsn`. */
import type { Detail } from '../detection/detail.ts';
import { detailsOf } from '../detection/detect.ts';
import type { Detector } from '../detection/detector.ts';
import { withoutAuthors } from '../detection/policy/own-names.ts';
import { findStatement } from '../detection/policy/statement.ts';
import { detectors } from '../detection/registry.generated.ts';
import type { Concern, Localised, Problem } from '../findings/finding.ts';
import { fixesForDetail } from '../pseudonyms/detail-fixes.ts';
import type { Prose } from '../report/model.ts';
import type { Rule } from './rule.ts';

export const detectorRules: readonly Rule[] = detectors.map(toRule);

function toRule(detector: Detector): Rule {
  const { id, title, why, concern, examples, label, dutchNoun } = detector;
  const message: Localised = {
    nl: `Hier staat waarschijnlijk ${label.nl}. Kun je hieraan een cliënt herkennen? Vervang ${dutchNoun} dan, of laat ${dutchNoun.startsWith('het ') ? 'het' : 'hem'} weg.`,
    en: `This is probably ${label.en}. Can you recognise a client by it? Then replace it, or leave it out.`,
  };
  return {
    id: `privacy/${id}`,
    title,
    why,
    concern,
    scope: 'file',
    examples,
    check({ report, settings, authors }) {
      const found = detailsOf(report, settings).get(id) ?? [];
      const details = withoutAuthors(id, found, report.prose, authors);
      if (details.length === 0) return [];
      const isStated = id === 'person-name' && findStatement(report.prose) !== undefined;
      return details.map((detail) => toProblem(detail, report.prose, message, isStated));
    },
    fixes: ({ report, settings }, finding) => fixesForDetail(report, settings, id, finding),
  };
}

function toProblem(detail: Detail, prose: Prose, message: Localised, isStated: boolean): Problem {
  const { evidence, confidence } = detail;
  const concern = concernOf(detail, isStated);
  const span = prose.toSource(detail);
  const data = { evidence, confidence };
  return concern ? { span, message, data, concern } : { span, message, data };
}

/**
 * The concern of a detail when that differs from the rule's own. `isStated`: the report says that its names are
 * invented, which makes names weigh little, but not a name of the writer's own list, which is real.
 */
const concernOf = (detail: Detail, isStated: boolean): Concern | undefined =>
  isStated && !detail.evidence.includes('known-name') ? 'minor-detail' : detail.concern;
