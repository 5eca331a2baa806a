/** The line of progress: what it says, and where it doesn't show. */
import assert from 'node:assert/strict';
import { progressLine, progressOn } from '../../../server/src/cli/lint/progress.ts';

const written = async (isTTY: boolean, quiet: boolean, count: number, told?: unknown[]): Promise<string> => {
  let text = '';
  const stderr = {
    isTTY,
    columns: 40,
    write: (content: string | Uint8Array) => {
      text += content.toString();
      return Promise.resolve();
    },
  };
  let time = 0;
  const io = { stderr, ...(told && { tell: (progress: unknown) => void told.push(progress) }) };
  const progress = progressOn(io, count, { quiet, language: 'nl' }, () => time);
  for (let done = 1; done <= count; done++) {
    time += 40;
    await progress.update(done);
  }
  await progress.clear();
  return text;
};

describe('progress', () => {
  it('tells how far, how fast and how long', () => {
    assert.equal(progressLine(120, 300, 10_000, 'nl'), '120 van 300 · 12 per seconde · nog 15 seconden');
    assert.equal(progressLine(120, 300, 10_000, 'en'), '120 of 300 · 12 per second · 15 seconds left');
    assert.equal(progressLine(1, 300, 400, 'nl'), '1 van 300 · 2,5 per seconde · nog 2 minuten');
    assert.equal(progressLine(1, 3001, 2400, 'nl'), '1 van 3001 · 0,4 per seconde · nog 2 uur en 0 minuten');
    assert.equal(progressLine(0, 3, 0, 'nl'), '0 van 3');
    assert.match(progressLine(3, 3, 1000, 'en'), /0 seconds left/);
  });

  it('is one line that fits the terminal, not drawn for every file, and taken away at the end', async () => {
    const text = await written(true, false, 100);
    const lines = text.split('\r\u001B[K').slice(1);
    assert.ok(lines.length > 10 && lines.length < 60, String(lines.length));
    assert.equal(lines.at(-1), '');
    for (const line of lines) assert.ok(line.length < 40 && !line.includes('\n'));
  });

  it('shows nothing without a terminal, with --quiet, or for one file', async () => {
    assert.equal(await written(false, false, 100), '');
    assert.equal(await written(true, true, 100), '');
    assert.equal(await written(true, false, 1), '');
  });

  it('tells a program that listens, to the end', async () => {
    const told: unknown[] = [];
    await written(false, false, 100, told);
    assert.ok(told.length < 60);
    assert.deepEqual(told.at(-1), { done: 100, total: 100 });
  });
});
