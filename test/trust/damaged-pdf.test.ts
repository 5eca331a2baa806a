/** A hand-in that breaks the reading of documents costs no other hand-in. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { problems } from '../../server/src/cli/inputs/documents/problems.ts';
import { documentReading } from '../../server/src/cli/inputs/documents/reading.ts';
import { column, pdfOf } from '../support/pdf.ts';

const whole = pdfOf([column(50, ['Actoren', 'Joris belt.', 'Eva zegt niets.', 'De wijkagent kijkt toe.'])]);
/** Found by fuzzing: besides the promise that fails pdf.js leaves another one behind, which ended the thread. */
const damaged = readFileSync(new URL('files/damaged.pdf', import.meta.url));

describe('the thread that reads documents', () => {
  it('says of a damaged pdf that it is damaged, and reads the next one', async () => {
    const reading = documentReading();
    try {
      for (let count = 0; count < 2; count++) {
        assert.deepEqual((await reading.read(damaged, 'a.pdf')).problem, problems.damaged);
        const { problem, markdown } = await reading.read(whole, 'b.pdf');
        assert.equal(problem, undefined);
        assert.match(markdown, /Joris belt/);
      }
    } finally {
      await reading.end();
    }
  });
});
