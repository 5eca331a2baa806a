/** Makes prose of a text, each line a run, for tests of detectors. Only markup at the start of a line counts. */
import { isByline } from '../src/core/report/prose/bylines.ts';
import { findCitations, isReferenceEntry } from '../src/core/report/prose/citations.ts';
import { TitlePageBuilder } from '../src/core/report/prose/title-page.ts';
import type { Prose, Run, RunKind } from '../src/core/report/model.ts';

const referenceHeading =
  /^\W{0,4}(?:\d+\.? )?(?:bronnen(?:lijst)?|literatuur(?:lijst)?|referenties|references)\W{0,4}$/i;

export function plainProse(text: string): Prose {
  const lines = text.split('\n');
  const runs: Run[] = [];
  let offset = 0;
  const titlePage = new TitlePageBuilder(lines.length);
  let inReferences = false;
  let inFrontMatter = false;
  lines.forEach((line, index) => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === '') return;
    const fence = /^---\s*$/.test(line);
    if (fence && (inFrontMatter || index === 0)) inFrontMatter = !inFrontMatter;
    const heading = /^#{1,6} /.test(line);
    if (heading || referenceHeading.test(line)) inReferences = referenceHeading.test(line);
    const position = titlePage.next({ isHeading: heading, text: line, section: undefined });
    let kind: RunKind = heading
      ? 'heading'
      : line.startsWith('>')
        ? 'quotation'
        : line.startsWith('|')
          ? 'cell'
          : 'body';
    if (inFrontMatter || fence || (!heading && kind === 'body' && isByline(line, position))) kind = 'byline';
    else if (isReferenceEntry(line, inReferences)) kind = 'references';
    runs.push({ kind, start, end: start + line.length, content: { text: line } });
  });
  const passage = { text, runs, citations: findCitations(text) };
  return { ...passage, passages: [{ passage, start: 0 }], toSource: (span) => span };
}
