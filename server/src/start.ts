/**
 * What `dist/casus.cjs` and `dist/server.cjs` are: they run the program that lies beside them, and keep what V8 compiled
 * of it for the next start. Loading and compiling would otherwise take longer than one report.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';

declare const CASUS_MAIN: string;
declare const CASUS_VERSION: string;

type Load = (exports: unknown, require: NodeJS.Require, module: unknown, file: string, folder: string) => void;

/** What V8 compiled, a sum of that, and `build`. */
interface Kept {
  readonly file: string;
  /** Which build this is of. V8 itself refuses what another V8 made, but knows a source by its length only. */
  readonly build: Buffer;
}

/** In a folder of this person: never with the reports, nor where others can write. */
function cacheFolder({ env, platform }: NodeJS.Process): string {
  const named = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  const usual = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return join(named !== undefined && isAbsolute(named) ? named : join(homedir(), ...usual), 'casus', 'compiled');
}

/** Node 20.15 and later. V8 doesn't look whether what it is given is whole, and may fall over it. */
const { crc32 } = zlib as { readonly crc32?: (bytes: Uint8Array) => number };

/** Undefined where nothing may be kept, or nobody has a home to keep it in. */
function keptFor(main: string): Kept | undefined {
  if (!crc32 || (process.env['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '') return undefined;
  const { size, mtimeMs } = statSync(main);
  const name = `${CASUS_MAIN.replace(/\W+|main|cjs/g, '')}-${process.arch}-${process.versions.v8}`;
  try {
    return {
      file: join(cacheFolder(process), name),
      build: Buffer.from(`\n${CASUS_VERSION} ${String(size)} ${String(mtimeMs)} ${main}`),
    };
  } catch {
    return undefined;
  }
}

function read({ file, build }: Kept): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.length - build.length - 4;
    if (end < 0 || !bytes.subarray(end + 4).equals(build)) return undefined;
    const compiled = bytes.subarray(0, end);
    return bytes.readUInt32LE(end) === crc32?.(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** It only saves time: a folder that can't be written is no trouble. Another process sees all of the file or nothing. */
function write({ file, build }: Kept, script: Script): void {
  const unfinished = `${file}.${String(process.pid)}`;
  try {
    const compiled = script.createCachedData();
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32?.(compiled) ?? 0);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, Buffer.concat([compiled, sum, build]), { mode: 0o600 });
    renameSync(unfinished, file);
  } catch {
    // See above.
  }
}

/**
 * A report from the shell is done before code is hot: V8 compiles each pattern once instead of twice, and takes longer
 * before it optimises. Only where a flag is known (Node 20 and 22), as V8 complains of others.
 */
function tune(): void {
  const major = Number.parseInt(process.versions.v8);
  if (major === 11 || major === 12) setFlagsFromString('--no-regexp-tier-up');
  if (major === 11) setFlagsFromString('--interrupt-budget=600000');
}

function start(main: string): void {
  tune();
  const kept = keptFor(main);
  const cachedData = kept && read(kept);
  // The bundle is ASCII, which is read fastest as Latin-1.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(main, 'latin1')}\n})`;
  const script = new Script(source, { filename: main, ...(cachedData && { cachedData }) });
  if (kept && (!cachedData || script.cachedDataRejected === true)) {
    keepLater(() => {
      write(kept, script);
    });
  }
  const module = { exports: {} };
  const load = script.runInThisContext() as Load;
  load(module.exports, createRequire(main), module, main, dirname(main));
}

/** At the end of a lint; in what lasts, once it has run a while, and again when an editor's first edits are in it too. */
function keepLater(keep: () => void): void {
  let kept = false;
  const now = (): void => {
    kept = true;
    keep();
  };
  for (const seconds of [2, 60]) setTimeout(now, seconds * 1000).unref();
  process.on('exit', (code) => {
    if (!kept && process.argv[2] === 'lint' && code < 2) keep();
  });
}

start(join(__dirname, CASUS_MAIN));
