/** Makes each detector rule `privacy/<id>`. */
import type { Concern, Localised, Problem } from '../findings/finding.ts';
import type { Rule } from './rule.ts';
import { fixesForDetail } from '../pseudonyms/detail-fixes.ts';
import type { Prose } from '../report/model.ts';
import { detailsOf } from '../detection/detect.ts';
import type { Detector } from '../detection/detector.ts';
import type { Detail } from '../detection/detail.ts';
import { findStatement } from '../detection/policy/statement.ts';
import { detectors } from '../detection/registry.generated.ts';

function toRule(detector: Detector): Rule {
  const { id, title, why, concern, examples, label } = detector;
  const message: Localised = {
    nl: `Hier staat ${label.nl}. Kan een cliënt hieraan herkend worden? Vervang het of laat het weg.`,
    en: `This is ${label.en}. Could a client be recognised by it? Replace it or leave it out.`,
  };
  return {
    id: `privacy/${id}`,
    title,
    why,
    concern,
    examples,
    check({ report, settings }) {
      const details = detailsOf(report, settings).get(id);
      if (!details || details.length === 0) return none;
      const stated = id === 'person-name' && findStatement(report.prose) !== undefined;
      const problems: Problem[] = [];
      for (const detail of details) problems.push(toProblem(detail, report.prose, message, stated));
      return problems;
    },
    fixes: ({ report, settings }, finding) => fixesForDetail(report, settings, id, finding),
  };
}

const none: readonly Problem[] = [];

function toProblem(detail: Detail, prose: Prose, message: Localised, stated: boolean): Problem {
  const { evidence, confidence } = detail;
  const concern = weigh(detail, stated);
  const span = prose.toSource(detail);
  const data = { evidence, confidence };
  return concern ? { span, message, data, concern } : { span, message, data };
}

/** A statement that names are invented makes names weigh little; a name of the local list is real whatever is stated. */
const weigh = (detail: Detail, stated: boolean): Concern | undefined =>
  stated && !detail.evidence.includes('known-name') ? 'minor-detail' : detail.concern;

export const detectorRules: readonly Rule[] = detectors.map(toRule);
