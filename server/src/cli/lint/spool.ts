/**
 * Keeps text that is printed only at the end of a run: some in memory, more than that in a file that nobody else can read.
 * The file has no name while it is in use, where the system allows that, so that nothing is left of it whatever happens.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In UTF-16 units: as much as some thousand reports give in text. */
const MOST_IN_MEMORY = 4_000_000;
/** Bytes that are read back at a time. */
const CHUNK = 1_000_000;

export class Spool {
  private held: string[] = [];
  private size = 0;
  private file: SpoolFile | undefined;
  private readonly mostInMemory: number;

  /** `mostInMemory`: only for tests. */
  constructor(mostInMemory = MOST_IN_MEMORY) {
    this.mostInMemory = mostInMemory;
  }

  add(text: string): void {
    if (text === '') return;
    this.held.push(text);
    this.size += text.length;
    if (this.size > this.mostInMemory) this.spill();
  }

  /** Gives all text in the order in which it came. */
  async pourInto(write: (content: string | Uint8Array) => Promise<void>): Promise<void> {
    if (this.file) for (const chunk of this.file.chunks()) await write(chunk);
    for (const text of this.held) await write(text);
  }

  close(): void {
    this.held = [];
    this.file?.close();
    this.file = undefined;
  }

  private spill(): void {
    this.file ??= new SpoolFile();
    this.file.append(this.held.join(''));
    this.held = [];
    this.size = 0;
  }
}

class SpoolFile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'casus-'));
  private readonly handle: number;
  private readonly remove = (): void => {
    rmSync(this.folder, { recursive: true, force: true });
  };

  constructor() {
    this.handle = openSync(join(this.folder, 'spool'), 'wx+', 0o600);
    try {
      this.remove();
    } catch {
      // Windows keeps the name of an open file: it goes at the end, also when the process ends before that.
      process.once('exit', this.remove);
    }
  }

  append(text: string): void {
    writeAll(this.handle, Buffer.from(text));
  }

  *chunks(): Generator<Uint8Array> {
    for (let position = 0; ;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(this.handle, chunk, 0, CHUNK, position);
      if (length === 0) return;
      position += length;
      yield chunk.subarray(0, length);
    }
  }

  close(): void {
    closeSync(this.handle);
    process.off('exit', this.remove);
    this.remove();
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
}
