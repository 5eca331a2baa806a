import assert from 'node:assert/strict';
import { defaultSettings, readReport, type Report } from '../../server/src/core/index.ts';
import { detailsOf, findAll, type Details } from '../../server/src/core/detection/detect.ts';
import { plainProse } from '../../server/scripts/plain-prose.ts';

/** The texts that one detector finds in a text, which is read as prose without markup: `foundTexts('age', 'Loes is 31.')`. */
export const foundTexts = (detector: string, text: string): readonly string[] =>
  textsOf(detector, text, findAll(plainProse(text)));

/**
 * The texts of the details in each version of a report, where each version is an edit of the one before. Fails when a
 * fresh reading finds other details.
 */
export function foundAfterEdits(detector: string, versions: readonly string[]): readonly (readonly string[])[] {
  const settings = defaultSettings();
  let previous: Report | undefined;
  return versions.map((text) => {
    const report = readReport(text, settings, previous);
    const details = detailsOf(report, settings);
    assert.deepEqual(details, detailsOf(readReport(text, settings), settings));
    previous = report;
    return textsOf(detector, report.prose.text, details);
  });
}

const textsOf = (detector: string, text: string, details: Details): readonly string[] =>
  (details.get(detector) ?? []).map(({ start, end }) => text.slice(start, end));
