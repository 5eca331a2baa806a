/**
 * The file of `--cache`: a line for each outcome, with its key, the day it was last used and a checksum. Only the keys are
 * held in memory. A line holds what was printed, so identifying details in it are masked (nothing is kept with
 * `--show-matches`). A new file is written beside the old one and takes its name at the end.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { openOwn } from '../../../disk/own-file.ts';
import { openWhole } from '../../../disk/write-whole.ts';
import { codeOf } from '../../../file-trouble.ts';
import type { Outcome } from '../outcome.ts';
import type { Sink } from '../sink.ts';
import type { Store } from './store.ts';

const HEADER = 'casus-cache 1\n';
/** "key day checksum json". */
const linePattern = /^([0-9a-f]{64}) (\d{4}-\d\d-\d\d) ([0-9a-f]{16}) /;
const PREFIX = 64 + 1 + 10 + 1 + 16 + 1;
/** An outcome that no run asked for in so many days is dropped. */
const DAYS = 30;
/** Bytes that are read at a time. */
const CHUNK = 1_000_000;

/** Where in the file a line stands, in bytes, its newline left out. */
interface Entry {
  readonly start: number;
  readonly length: number;
  readonly day: string;
  isUsed: boolean;
}

export interface CacheFile extends Store {
  /** The file was damaged, as a whole or in a line that was asked for: it is not used, or not that line. */
  readonly isBroken: boolean;
}

/** Throws an error of the file system, or a `NotACache` for a file of another kind, which is not to be overwritten. */
export function openCacheFile(path: string, today: string): CacheFile {
  const old = readable(path);
  const index = old === undefined ? new Map<string, Entry>() : indexOf(old);
  return new OpenCache(path, old, index, today);
}

export class NotACache extends Error {
  constructor() {
    super('not a cache of casus');
    this.name = 'NotACache';
  }
}

/** Undefined when there is no file yet. What it holds is printed, so it must be our own. */
function readable(path: string): number | undefined {
  try {
    return openOwn(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined when a line is cut off or is none. */
function indexOf(file: number): Map<string, Entry> | undefined {
  const header = readAt(file, 0, HEADER.length).toString('latin1');
  if (header === '') return new Map();
  if (header !== HEADER) {
    closeSync(file);
    throw new NotACache();
  }
  const index = new Map<string, Entry>();
  let start = HEADER.length;
  let position = start;
  for (;;) {
    const chunk = readAt(file, position, CHUNK);
    if (chunk.length === 0) return start === position ? index : undefined;
    for (let from = 0, end = chunk.indexOf(10); end >= 0; from = end + 1, end = chunk.indexOf(10, from)) {
      const length = position + end - start;
      const [, key, day] = linePattern.exec(readAt(file, start, Math.min(length, PREFIX)).toString('latin1')) ?? [];
      if (key === undefined || day === undefined) return undefined;
      index.set(key, { start, length, day, isUsed: false });
      start = position + end + 1;
    }
    position += chunk.length;
  }
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

const checksumOf = (json: string): string => createHash('sha256').update(json).digest('hex').slice(0, 16);

async function newFile(path: string): Promise<Sink> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const sink = await openWhole(path, { mode: 0o600, isOwn: true });
  await sink.write(HEADER);
  return sink;
}

class OpenCache implements CacheFile {
  isBroken: boolean;
  private readonly path: string;
  private readonly old: number | undefined;
  private readonly index: Map<string, Entry>;
  private sink: Promise<Sink> | undefined;
  private readonly today: string;
  private isChanged: boolean;
  private writing: Promise<void> = Promise.resolve();

  constructor(path: string, old: number | undefined, index: Map<string, Entry> | undefined, today: string) {
    this.path = path;
    this.old = old;
    this.index = index ?? new Map<string, Entry>();
    this.isBroken = index === undefined;
    this.isChanged = this.isBroken || old === undefined;
    this.today = today;
  }

  get(key: string): Outcome | undefined {
    const entry = this.index.get(key);
    const json = entry && this.jsonOf(entry);
    if (!entry || json === undefined) return undefined;
    entry.isUsed = true;
    if (entry.day !== this.today) this.isChanged = true;
    return JSON.parse(json) as Outcome;
  }

  async put(key: string, outcome: Outcome): Promise<void> {
    this.isChanged = true;
    this.index.delete(key);
    this.write(key, this.today, JSON.stringify(outcome));
    // What can't be written is told at the end; the run goes on without it.
    await this.writing.catch(() => undefined);
  }

  async commit(): Promise<void> {
    if (!this.isChanged) {
      await this.abort();
      return;
    }
    const oldest = new Date(Date.parse(this.today) - DAYS * 86_400_000).toISOString().slice(0, 10);
    for (const [key, entry] of this.index) {
      const json = entry.isUsed || entry.day >= oldest ? this.jsonOf(entry) : undefined;
      if (json === undefined) continue;
      this.write(key, entry.isUsed ? this.today : entry.day, json);
      await this.writing;
    }
    await this.writing;
    // Windows gives no other file the name of one that is open.
    this.closeOld();
    await (await this.openSink()).commit();
  }

  async abort(): Promise<void> {
    this.closeOld();
    await (await this.sink)?.abort();
  }

  private closeOld(): void {
    if (this.old !== undefined) closeSync(this.old);
  }

  /** Undefined when the line doesn't match its checksum. */
  private jsonOf({ start, length }: Entry): string | undefined {
    if (this.old === undefined) return undefined;
    const line = readAt(this.old, start, length).toString();
    const json = line.slice(PREFIX);
    if (linePattern.exec(line)?.[3] === checksumOf(json)) return json;
    this.isBroken = true;
    this.isChanged = true;
    return undefined;
  }

  /** One line after the other, whichever thread gave it. */
  private write(key: string, day: string, json: string): void {
    const line = `${key} ${day} ${checksumOf(json)} ${json}\n`;
    this.writing = this.writing.then(async () => (await this.openSink()).write(line));
  }

  /** Opened for the first line, so that the search for reports doesn't meet it. */
  private openSink(): Promise<Sink> {
    return (this.sink ??= newFile(this.path));
  }
}
