/** A text as prose, line by line: for training data and detector tests, where the markup doesn't matter. */
import { isByline, positionOf } from '../src/core/report/prose/bylines.ts';
import { findCitations, isReferenceEntry } from '../src/core/report/prose/citations.ts';
import type { Prose, Run, RunKind } from '../src/core/report/model.ts';

const referenceHeading =
  /^\W{0,4}(?:\d+\.? )?(?:bronnen(?:lijst)?|literatuur(?:lijst)?|referenties|references)\W{0,4}$/i;

export function plainProse(text: string): Prose {
  const lines = text.split('\n');
  const runs: Run[] = [];
  let at = 0;
  let front = true;
  let references = false;
  let matter = false;
  lines.forEach((line, index) => {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') return;
    const fence = /^---\s*$/.test(line);
    if (fence && (matter || index === 0)) matter = !matter;
    const heading = /^#{1,6} /.test(line);
    if (heading || referenceHeading.test(line)) references = referenceHeading.test(line);
    const place = positionOf(runs.length, lines.length, front);
    let kind: RunKind = heading
      ? 'heading'
      : line.startsWith('>')
        ? 'quotation'
        : line.startsWith('|')
          ? 'cell'
          : 'body';
    if (matter || fence || (!heading && kind === 'body' && isByline(line, place))) kind = 'byline';
    else if (isReferenceEntry(line, references)) kind = 'references';
    runs.push({ kind, start, end: start + line.length, content: { text: line } });
    if (line.split(/\s+/).length >= 25) front = false;
  });
  const passage = { text, runs, citations: findCitations(text) };
  return { ...passage, passages: [{ passage, start: 0 }], toSource: (span) => span };
}
