/** The reports of one hand-in together, and where its feedback goes so that the LMS takes it back. */
import { isReservedName } from '../../reserved-name.ts';
import type { Summary } from '../overview/model.ts';

/** All reports in one file. */
export interface HandIn {
  readonly path: string;
  readonly summaries: readonly Summary[];
}

export function handInsOf(summaries: readonly Summary[]): readonly HandIn[] {
  const byPath = new Map<string, Summary[]>();
  for (const summary of summaries) {
    const known = byPath.get(summary.path);
    if (known) known.push(summary);
    else byPath.set(summary.path, [summary]);
  }
  return [...byPath].map(([path, own]) => ({ path, summaries: own }));
}

/**
 * The file for the feedback on each hand-in, below the folder of the feedback. An LMS knows whose feedback a file is by the
 * folders and the start of the name that it gave in its download (Moodle and Brightspace a folder, Canvas and Blackboard
 * the name), so both are kept: "download.zip!/bos_12_345_casus.docx" → "bos_12_345_casus-feedback.html". Folders that all
 * hand-ins share are left out.
 */
export function feedbackPaths(handIns: readonly HandIn[], extension: string): ReadonlyMap<string, string> {
  const inside = handIns.map(({ path }) => ({ path, segments: segmentsOf(path) }));
  const shared = sharedFolders(inside.map(({ segments }) => segments));
  const taken = new Set<string>();
  const paths = new Map<string, string>();
  for (const { path, segments } of inside) {
    const own = segments.slice(shared);
    const name = (own.pop() ?? '').replace(/(?<=.)\.\w+$/, '');
    let target = '';
    for (let number = 1; target === '' || taken.has(target.toLowerCase()); number++)
      target = [...own, `${name}-feedback${number === 1 ? '' : `-${String(number)}`}.${extension}`].join('/');
    taken.add(target.toLowerCase());
    paths.set(path, target);
  }
  return paths;
}

/** The folders and the name of a hand-in within the download. An archive in the hand-in of a student is part of its name. */
function segmentsOf(path: string): readonly string[] {
  const [outer = '', ...inner] = path.split('!/');
  const [first, ...deeper] = inner;
  const root = first === undefined ? [] : [outer];
  const rest = [first ?? outer, ...deeper.map((part) => part.replaceAll('/', '-'))].join('-').replace(/\.zip-/gi, '-');
  return [...root, ...rest.split('/')].map(safeSegment).filter((segment) => segment !== '');
}

/** A name that stays in its folder, on every system. */
function safeSegment(segment: string): string {
  if (/^\.{1,2}$/.test(segment)) return '';
  const name = segment.replace(/[\\:*?"<>|\u0000-\u001f]/g, '_').replace(/(?<![. ])[. ]+$/, '');
  return isReservedName(name) ? `_${name}` : name;
}

/** How many folders at the start all have in common. With one hand-in only its archive is left out. */
function sharedFolders(all: readonly (readonly string[])[]): number {
  const [first = []] = all;
  const isHandIn = (segment: string): boolean => /assignsubmission|^\d+-\d+ - /.test(segment);
  let count = 0;
  while (
    count < first.length - 1 &&
    !isHandIn(first[count] ?? '') &&
    all.every((segments) => count < segments.length - 1 && segments[count] === first[count])
  )
    count++;
  return count;
}
