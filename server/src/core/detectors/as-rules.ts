/** Makes each detector rule `privacy/<id>`. */
import type { Concern } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { fixesForDetail } from '../replace/fixes.ts';
import { detailsOf } from './details.ts';
import type { Detail, Detector } from './model.ts';
import { findStatement } from './policy/statement.ts';
import { detectors } from './registry.generated.ts';

const toRule = (detector: Detector): Rule => {
  const message = {
    nl: `Hier staat ${detector.label.nl}. Kan een cliënt hieraan herkend worden? Vervang het of laat het weg.`,
    en: `This is ${detector.label.en}. Could a client be recognised by it? Replace it or leave it out.`,
  };
  return {
    id: `privacy/${detector.id}`,
    title: detector.title,
    why: detector.why,
    concern: detector.concern,
    examples: detector.examples,
    *check({ report, settings }) {
      const stated = detector.id === 'person-name' && findStatement(report.prose) !== undefined;
      for (const detail of detailsOf(report, settings).get(detector.id) ?? []) {
        const concern = weigh(detail, stated);
        yield {
          span: report.prose.toSource(detail),
          message,
          data: { evidence: detail.evidence, confidence: detail.confidence },
          ...(concern && { concern }),
        };
      }
    },
    fixes: ({ report, settings }, finding) => fixesForDetail(report, settings, detector.id, finding),
  };
};

/** A statement that names are invented makes names weigh little; a name of the local list is real whatever is stated. */
const weigh = (detail: Detail, stated: boolean): Concern | undefined =>
  stated && !detail.evidence.includes('known-name') ? 'minor-detail' : detail.concern;

export const detectorRules: readonly Rule[] = detectors.map(toRule);
