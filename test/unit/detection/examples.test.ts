import assert from 'node:assert/strict';
import { plainProse } from '../../../server/scripts/plain-prose.ts';
import { findAll } from '../../../server/src/core/detection/detect.ts';
import { detectors } from '../../../server/src/core/detection/registry.generated.ts';

/** The examples of every detector, near-misses included, with the kinds arbitrated as in a report. */
describe('detectors: examples', () => {
  for (const detector of detectors) {
    describe(detector.id, () => {
      for (const example of detector.examples) {
        it(example.name, () => {
          const found = findAll(plainProse(example.text)).get(detector.id) ?? [];
          assert.deepEqual(
            found.map(({ start, end }) => example.text.slice(start, end)),
            example.findings,
          );
        });
      }
    });
  }
});
