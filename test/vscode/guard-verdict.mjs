// @ts-check
/** What the guard of `test/support/guard.cjs` wrote down of a session in VS Code, and what of that our code may not do. */
import fs from 'node:fs';
import path from 'node:path';

/** In the path of what is installed. */
export const ours = 'casus.casus-';

/** @typedef {readonly [kind: string, what: string]} Seen */

/** @param {string} log @returns {readonly Seen[]} */
export const seenIn = (log) =>
  fs
    .readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** @param {readonly Seen[]} seen @param {string} opened the folder that is open in VS Code @returns {readonly Seen[]} */
export const trespassesIn = (seen, opened) => seen.filter(([kind, what]) => !isAllowed(kind, what, opened));

/** @param {string} kind @param {string} what @param {string} opened */
function isAllowed(kind, what, opened) {
  if (kind === 'start') return true;
  if (kind === 'child') return what.includes(ours);
  if (kind !== 'read' && kind !== 'write') return false;
  const within = (/** @type {string} */ parent) => !path.relative(parent, what).startsWith('..');
  if (within(opened) || /[\\/]casus(?:[\\/]compiled|$)/.test(what)) return true;
  if (kind === 'write') return false;
  // Its own files; the settings in the folders above; those folders; the folder of all caches, whose owner is looked at.
  const settings = /[\\/](?:\.casus[^\\/]*|package\.json|templates)$/.test(what);
  return (
    what.includes(ours) ||
    settings ||
    what.endsWith(path.join('data', 'tmp')) ||
    !path.relative(what, opened).startsWith('..')
  );
}
