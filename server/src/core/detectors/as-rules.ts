/** Makes each detector rule `privacy/<id>`. Details are found once per report and shared by the rules. */
import type { Rule } from '../engine/rule.ts';
import type { Report } from '../report/model.ts';
import { findAll } from './find-all.ts';
import type { Detail, Detector } from './model.ts';
import { detectors } from './registry.generated.ts';

const found = new WeakMap<Report, ReadonlyMap<string, readonly Detail[]>>();

/** All details of a report by detector id, in document order, offsets into `report.prose.text`. */
export function detailsOf(report: Report): ReadonlyMap<string, readonly Detail[]> {
  let details = found.get(report);
  if (!details) {
    details = findAll(report.prose);
    found.set(report, details);
  }
  return details;
}

const toRule = (detector: Detector): Rule => ({
  id: `privacy/${detector.id}`,
  title: detector.title,
  why: detector.why,
  concern: detector.concern,
  examples: detector.examples,
  *check({ report }) {
    for (const detail of detailsOf(report).get(detector.id) ?? []) {
      yield {
        span: report.prose.toSource(detail),
        message: {
          nl: `Hier staat ${detector.label.nl}. Kan een cliënt hieraan herkend worden? Vervang het of laat het weg.`,
          en: `This is ${detector.label.en}. Could a client be recognised by it? Replace it or leave it out.`,
        },
        data: { evidence: detail.evidence, confidence: detail.confidence },
        ...(detail.concern && { concern: detail.concern }),
      };
    }
  },
});

export const detectorRules: readonly Rule[] = detectors.map(toRule);
