/**
 * Reads the JSON report of a shard line by line, as `--format json` writes it, so that reports of any size can be merged.
 * The file is opened for each piece that is read: hundreds of shards would be more than a process may hold open.
 */
import { closeSync, readSync } from 'node:fs';
import { openRegular } from '../../disk/read-regular.ts';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import type { ShardMark } from '../lint/shard.ts';
import { omit } from '../../omit.ts';
import { unpacked, type Pieces } from './pieces.ts';

/** Bytes that are read at a time. */
const CHUNK = 256_000;
const NEWLINE = 10;

/** The counts of a report; `failed`: of files that could not be read or checked. */
export interface ShardSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly skipped: number;
  readonly failed: number;
  readonly partial?: boolean;
}

/** The parts of a report after its files. */
export interface ShardEnd {
  /** What was met and not checked: lines of JSON, without commas. */
  readonly skipped: readonly string[];
  readonly summary: ShardSummary;
}

export interface ShardFile {
  /** A line of JSON as one run has it, without a comma. */
  readonly json: string;
  readonly pieces: Pieces;
}

export class ShardReport {
  readonly mark: ShardMark;
  private readonly lines: Lines;

  /** `shown`: the path as it was given. Throws a CliError for what is no report of a shard. */
  constructor(
    readonly shown: string,
    path: string,
  ) {
    this.lines = new Lines(path, shown);
    const header = this.lines.next() ?? '';
    const found = object(`${header}]}`);
    if (found?.['version'] !== 1 || !Array.isArray(found['files'])) throw noReport(shown);
    const mark = markIn(found['shard']);
    if (!mark) throw noShard(shown);
    this.mark = mark;
  }

  /** The next file; undefined after the last. */
  nextFile(): ShardFile | undefined {
    const line = this.lines.next();
    if (line === '],"skipped":[') return undefined;
    const file = object(line?.replace(/,$/, '') ?? '');
    const pieces = unpacked(file?.['merge']);
    if (typeof file?.['path'] !== 'string' || !pieces) throw cutOff(this.shown);
    return { json: JSON.stringify(omit(file, 'merge')), pieces };
  }

  /** What stands after the last file. */
  end(): ShardEnd {
    const skipped: string[] = [];
    for (let line = this.lines.next(); line !== undefined; line = this.lines.next()) {
      const summary = /^\],"summary":(.+)\}$/.exec(line)?.[1];
      if (summary !== undefined) return { skipped, summary: this.summaryIn(summary) };
      skipped.push(line.replace(/,$/, ''));
    }
    throw cutOff(this.shown);
  }

  private summaryIn(json: string): ShardSummary {
    const summary = object(json);
    const names = ['files', 'errors', 'warnings', 'infos', 'hints', 'skipped', 'failed'];
    if (!summary || names.some((name) => typeof summary[name] !== 'number')) throw cutOff(this.shown);
    return summary as unknown as ShardSummary;
  }
}

/** The lines of a file of any size, one by one. */
class Lines {
  private held: Buffer = Buffer.alloc(0);
  private position = 0;
  private isAtEnd = false;

  constructor(
    private readonly path: string,
    private readonly shown: string,
  ) {}

  /** Without its newline; undefined after the last. */
  next(): string | undefined {
    let end = this.held.indexOf(NEWLINE);
    while (end < 0 && !this.isAtEnd) {
      const searched = this.held.length;
      this.read();
      end = this.held.indexOf(NEWLINE, searched);
    }
    if (this.held.length === 0) return undefined;
    const line = this.held.subarray(0, end < 0 ? undefined : end).toString();
    this.held = end < 0 ? Buffer.alloc(0) : this.held.subarray(end + 1);
    return line;
  }

  private read(): void {
    try {
      const file = openRegular(this.path);
      try {
        const bytes = Buffer.allocUnsafe(CHUNK);
        const length = readSync(file, bytes, 0, CHUNK, this.position);
        this.position += length;
        this.isAtEnd = length === 0;
        this.held = Buffer.concat([this.held, bytes.subarray(0, length)]);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      throw new CliError({
        nl: `${this.shown} is niet te lezen: ${fileTrouble(error, 'nl')}.`,
        en: `${this.shown} can't be read: ${fileTrouble(error, 'en')}.`,
      });
    }
  }
}

function object(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function markIn(value: unknown): ShardMark | undefined {
  const mark = (value ?? {}) as Partial<ShardMark>;
  const { index, count, run, files, hasWrongSettings = false, shown } = mark;
  if (typeof index !== 'number' || typeof count !== 'number' || typeof run !== 'string') return undefined;
  if (typeof files !== 'number' || typeof shown !== 'object') return undefined;
  return index >= 1 && index <= count ? { index, count, run, files, hasWrongSettings, shown } : undefined;
}

const noReport = (shown: string): CliError =>
  new CliError({
    nl: `${shown} is geen verslag van casus lint --format json.`,
    en: `${shown} is no report of casus lint --format json.`,
  });

const noShard = (shown: string): CliError =>
  new CliError({
    nl: `${shown} is geen deel van een verslag; maak de delen met casus lint --shard.`,
    en: `${shown} is not part of a report; make the parts with casus lint --shard.`,
  });

const cutOff = (shown: string): CliError =>
  new CliError({
    nl: `${shown} is beschadigd of niet af. Draai dat deel opnieuw.`,
    en: `${shown} is damaged or unfinished. Run that part again.`,
  });
