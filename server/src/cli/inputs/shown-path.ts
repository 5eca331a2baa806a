import { relative, sep } from 'node:path';

/** A path for messages and results: relative to the working directory, with forward slashes. */
export const shownPath = (cwd: string, path: string): string => (relative(cwd, path) || '.').split(sep).join('/');
