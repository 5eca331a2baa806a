/** The built core, for `dist/api.cjs`: run without leaving a trace in the globals of the program that imports it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** Filled in by the bundler. */
declare const CASUS_CORE: string;

const filename = join(__dirname, CASUS_CORE);
// Latin-1, as the bundle is ASCII.
const runCore = compileFunction(`${readFileSync(filename, 'latin1')}\nreturn casusCore;`, ['casusData'], { filename });

export const core = runCore(JSON.parse(readFileSync(join(__dirname, 'data.json'), 'utf8')) as unknown) as unknown;
