import assert from 'node:assert/strict';
import { detectors } from '../../../server/src/core/detection/registry.generated.ts';
import { foundTexts } from '../../support/found-texts.ts';

/** The examples of every detector, near-misses included, with the kinds arbitrated as in a report. */
describe('detectors: examples', () => {
  for (const detector of detectors) {
    describe(detector.id, () => {
      for (const example of detector.examples) {
        it(example.name, () => {
          assert.deepEqual(foundTexts(detector.id, example.text), example.findings);
        });
      }
    });
  }
});
