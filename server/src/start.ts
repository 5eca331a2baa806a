/**
 * The source of `dist/casus.cjs` and its like: runs the bundles beside it (`CASUS_CORE`, `CASUS_MAIN`) with the code
 * cache of V8 from an earlier run, and writes that cache. Without it loading and compiling them takes longer than
 * linting one report.
 */
import { closeSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import * as zlib from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';
import { makeOwnFolder, openOwn } from './disk/own-file.ts';
import { setFlags, withStartFlags } from './v8-flags.ts';

/** Of this file, which stands in the folder of the bundles: it finds what they would find. */
declare const require: NodeJS.Require;

/** All are filled in by the bundler. */
declare const CASUS_CORE: string;
declare const CASUS_MAIN: string;
declare const CASUS_VERSION: string;

/** The function around a CommonJS module. */
type ModuleWrapper = (exports: unknown, require: NodeJS.Require, module: unknown, file: string, folder: string) => void;

/** A file with a code cache: the bytes of V8, their checksum, and `build`. */
interface CodeCache {
  readonly file: string;
  /** Identifies the bundles: V8 refuses the cache of another V8, but compares only the length of the source. */
  readonly build: Buffer;
}

/** Exists since Node 20.15. The checksum is needed because V8 may crash on a damaged cache. */
const { crc32 } = zlib as { readonly crc32?: (bytes: Uint8Array) => number };

/** Undefined where caching is switched off or impossible: an old Node, or a user without a home folder. */
function codeCacheFor(bundles: readonly string[]): CodeCache | undefined {
  if (!crc32 || (process.env['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '') return undefined;
  const states = bundles.map((bundle) => {
    const { size, mtimeMs } = statSync(bundle);
    return `${String(size)} ${String(mtimeMs)} ${bundle}`;
  });
  const name = `${CASUS_MAIN.replace(/\W+|main|cjs/g, '')}-${process.arch}-${process.versions.v8}`;
  try {
    return {
      file: join(cacheFolder('compiled', process), name),
      build: Buffer.from(['', CASUS_VERSION, ...states].join('\n')),
    };
  } catch {
    return undefined;
  }
}

/** The cached code; undefined when there is none, or it is damaged or of another bundle. */
function read({ file, build }: CodeCache): Buffer | undefined {
  try {
    const bytes = readOwn(file);
    const end = bytes.length - build.length - 4;
    if (end < 0 || !bytes.subarray(end + 4).equals(build)) return undefined;
    const compiled = bytes.subarray(0, end);
    return bytes.readUInt32LE(end) === crc32?.(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** The code is run, so it must be what this user's own run has written. */
function readOwn(path: string): Buffer {
  const file = openOwn(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Renames a complete file, so that another process sees all of it or nothing. */
function write({ file, build }: CodeCache, script: Script): void {
  const unfinished = `${file}.${String(process.pid)}.${String(Date.now())}`;
  try {
    const compiled = withStartFlags(() => script.createCachedData());
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(crc32?.(compiled) ?? 0);
    makeOwnFolder(dirname(file));
    writeFileSync(unfinished, Buffer.concat([compiled, checksum, build]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, file);
  } catch {
    // The next start only takes longer.
    rmSync(unfinished, { force: true });
  }
}

function start(folder: string): void {
  if (isMainThread) setFlags();
  const main = join(folder, CASUS_MAIN);
  // Where the core looks for its word lists, weights and templates.
  Object.assign(globalThis, { casusData: JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')) as unknown });
  const bundles = [join(folder, CASUS_CORE), main];
  const cache = codeCacheFor(bundles);
  const cachedData = cache && read(cache);
  // The bundles are ASCII, which is read fastest as Latin-1. As one script they have one cache.
  const [core = '', program = ''] = bundles.map((bundle) => readFileSync(bundle, 'latin1'));
  const source = `(function (exports, require, module, __filename, __dirname) {${core}\n${program}\n})`;
  const script = new Script(source, { filename: main, ...(cachedData && { cachedData }) });
  // Of several threads that run the program one writes the cache.
  if (cache && isMainThread && (!cachedData || script.cachedDataRejected === true)) {
    scheduleWrite(() => {
      write(cache, script);
    });
  }
  const module = { exports: {} };
  const runModule = script.runInThisContext() as ModuleWrapper;
  runModule(module.exports, require, module, main, folder);
}

/**
 * Writes the cache when the code that is used has been compiled: at the end of a lint. In a program that keeps running,
 * after two seconds, and after a minute, when the code for an editor's first edits is compiled too.
 */
function scheduleWrite(writeCache: () => void): void {
  let isWritten = false;
  const writeNow = (): void => {
    isWritten = true;
    writeCache();
  };
  for (const seconds of [2, 60]) setTimeout(writeNow, seconds * 1000).unref();
  process.on('exit', (code) => {
    if (!isWritten && process.argv[2] === 'lint' && code < 2) writeCache();
  });
}

start(__dirname);
