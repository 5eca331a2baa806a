/**
 * Turns the files that were found into hand-ins to check: archives are opened, the download of an LMS is read by its
 * names, and whatever is no report is named with its kind and reason. Nothing is left out without a word.
 */
import { basename, dirname } from 'node:path';
import type { Localised } from '../../core/index.ts';
import { isOwnPage } from '../own-page.ts';
import { openArchive, type Archive, type ArchiveEntry } from './archives/zip.ts';
import { fileKindOf, type Skipped, type SkippedKind } from './file-kinds.ts';
import { settingsReason, type Input } from './files.ts';
import { holdsSettings } from './foreign-settings.ts';
import { isKey, isKeyOnDisk, mayBeKey } from './handed-in-keys.ts';
import { studentInReceipt } from './lms/blackboard.ts';
import { attemptsOf, lmsNamesOf } from './lms/download.ts';
import type { LmsName, ReadLmsName } from './lms/lms-name.ts';
import { readBytes } from './read.ts';
import { reasons } from './reasons.ts';
import { MOST_TEXT } from './size-limits.ts';

/** What an LMS tells about a hand-in; the field `handIn` of the JSON. */
export interface HandIn {
  readonly lms: string;
  readonly attempt: number | null;
  readonly late: boolean;
  readonly anonymous: boolean;
  readonly group: string | null;
}

export interface Item {
  readonly input: Input;
  /** Reads an entry of an archive; undefined for a file on disk. */
  readonly read?: () => Promise<Uint8Array>;
  /** Of an entry: its bytes, as the archive says. */
  readonly size?: number;
  /** Why a report can't be read, known before it is read. */
  readonly trouble?: Localised;
  readonly handIn?: HandIn;
  /** The name of the student or group; null for an anonymous hand-in, undefined without an LMS. */
  readonly student?: string | null;
  /** The name is as Canvas writes it ("devriesannefleur"), and the document may tell the full one. */
  readonly isFused?: boolean;
}

export interface Collection {
  readonly items: readonly Item[];
  readonly skipped: readonly Skipped[];
  /** Closes the archives. */
  readonly close: () => void;
}

/** An archive in an archive in an archive is named and not opened. */
const DEEPEST = 2;
/** An archive in an archive is read into memory: in bytes. */
const LARGEST_NESTED = 100_000_000;

/** A file or an entry, before its LMS is known. */
interface Candidate {
  readonly item: Item;
  /** Its path within the download, for the names of an LMS. */
  readonly name: string;
  /** An archive, and how many archives it lies in. */
  readonly archiveDepth?: number;
}

/**
 * `inputs`: files on disk; those found in one folder are one download. `settingsFolders`: absolute, from which settings
 * count.
 */
export async function collect(
  inputs: readonly Input[],
  settingsFolders: readonly string[],
  lmsPattern?: ReadLmsName,
): Promise<Collection> {
  const collector = new Collector(settingsFolders, lmsPattern);
  const byFolder = new Map<string, Candidate[]>();
  for (const input of inputs) {
    const root = input.root ?? '';
    const name = root === '' ? basename(input.path) : input.path.slice(root.length + 1).replaceAll('\\', '/');
    const candidate = await collector.candidateOf({ input }, name, input.root === undefined, 0);
    if (!candidate) continue;
    const folder = byFolder.get(root);
    if (folder) folder.push(candidate);
    else byFolder.set(root, [candidate]);
  }
  for (const [root, candidates] of byFolder) await collector.addDownload(candidates, root !== '');
  return collector.done();
}

class Collector {
  private readonly items: Item[] = [];
  private readonly skipped: Skipped[] = [];
  private readonly archives: Archive[] = [];
  private readonly settingsFolders: readonly string[];
  private readonly lmsPattern: ReadLmsName | undefined;

  constructor(settingsFolders: readonly string[], lmsPattern: ReadLmsName | undefined) {
    this.settingsFolders = settingsFolders;
    this.lmsPattern = lmsPattern;
  }

  done(): Collection {
    const { items, skipped, archives } = this;
    return { items, skipped, close: () => archives.forEach((archive) => archive.close()) };
  }

  /** Undefined for what was skipped. `isNamed`: named on the command line, so it is a report. */
  async candidateOf(item: Item, name: string, isNamed: boolean, depth: number): Promise<Candidate | undefined> {
    const { input } = item;
    if (input.kind === 'stdin' || input.kind === 'closed-folder') return { item, name };
    const kind = fileKindOf(name);
    if (kind.kind === 'archive') return { item, name, archiveDepth: depth };
    if (!isNamed && input.kind === 'file' && isOwnPage(input.path)) {
      this.skip(input.shown, 'metadata', reasons.ownPage);
      return undefined;
    }
    if (kind.kind === 'skipped' && !isNamed && input.kind === 'file' && holdsSettings(input.path)) {
      this.skip(input.shown, 'metadata', settingsReason(dirname(input.path), this.settingsFolders));
      return undefined;
    }
    if (kind.kind === 'skipped' && !isNamed && !(await isKeyItem(item, name))) {
      this.skip(input.shown, kind.as, kind.reason);
      return undefined;
    }
    return { item, name };
  }

  skip(path: string, kind: SkippedKind, reason: Localised): void {
    this.skipped.push({ path, kind, reason });
  }

  /** `isWhole`: the candidates are all files of a folder or archive, so that they may be a download. */
  async addDownload(candidates: readonly Candidate[], isWhole: boolean): Promise<void> {
    const names = isWhole
      ? lmsNamesOf(
          candidates.map(({ name }) => name),
          this.lmsPattern,
        )
      : new Map<string, LmsName>();
    const attempts = attemptsOf(names);
    const students = await studentsOf(candidates, names);
    for (const { item, name, archiveDepth } of candidates) {
      const lmsName = names.get(name);
      const attempt = attempts.get(name);
      const { shown } = item.input;
      if (lmsName && lmsName.kind !== 'hand-in') this.skip(shown, 'metadata', reasons[lmsName.kind]);
      else if (attempt && !attempt.isLast) this.skip(shown, 'older-attempt', reasons.older);
      else {
        const told = lmsName && about(lmsName, attempt?.number, students.get(lmsName.studentKey));
        const known = { ...item, ...told };
        if (archiveDepth === undefined) this.items.push(known);
        else await this.addArchive(known, archiveDepth);
      }
    }
  }

  /** The entries of an archive on disk or in another archive. */
  private async addArchive(item: Item, depth: number): Promise<void> {
    const { shown } = item.input;
    if (depth >= DEEPEST) {
      this.skip(shown, 'nested', reasons.nested);
      return;
    }
    try {
      const source = item.read ? await item.read() : item.input.path;
      if (typeof source !== 'string' && source.length > LARGEST_NESTED) throw new RangeError('too large');
      const archive = await openArchive(source);
      this.archives.push(archive);
      await this.addEntries(archive, item, depth);
    } catch {
      this.items.push({ ...item, trouble: reasons.damaged });
    }
  }

  private async addEntries({ entries, isCut }: Archive, outer: Item, depth: number): Promise<void> {
    const candidates: Candidate[] = [];
    for (const entry of entries) {
      const shown = `${outer.input.shown}!/${entry.name}`;
      const input: Input = { kind: 'entry', path: `${outer.input.path}!/${entry.name}`, shown };
      const candidate = await this.entryCandidate(entry, input, outer, depth);
      if (candidate) candidates.push(candidate);
    }
    await this.addDownload(candidates, true);
    if (isCut) this.items.push({ ...outer, trouble: reasons.tooMany });
  }

  private async entryCandidate(
    entry: ArchiveEntry,
    input: Input,
    outer: Item,
    depth: number,
  ): Promise<Candidate | undefined> {
    const { handIn, student, isFused } = outer;
    const inherited = {
      ...(handIn && { handIn }),
      ...(student !== undefined && { student }),
      ...(isFused && { isFused }),
    };
    const item: Item = { ...inherited, input, size: entry.size, read: entry.read };
    switch (entry.refused) {
      case undefined:
        return this.candidateOf(item, entry.name, false, depth + 1);
      case 'link':
        this.skip(input.shown, 'link', reasons.link);
        return undefined;
      case 'unsafe':
      case 'duplicate':
      case 'bomb':
        this.skip(input.shown, 'unsafe', reasons[entry.refused]);
        return undefined;
      case 'encrypted':
      case 'too-large':
        return { item: { ...item, trouble: reasons[entry.refused] }, name: entry.name };
    }
  }
}

async function isKeyItem({ input, read, size }: Item, name: string): Promise<boolean> {
  if (!read) return input.kind === 'file' && isKeyOnDisk(input.path);
  try {
    return mayBeKey(name, size) && isKey(await read());
  } catch {
    return false;
  }
}

/** The names of students that only a receipt tells, by key. */
async function studentsOf(
  candidates: readonly Candidate[],
  names: ReadonlyMap<string, LmsName>,
): Promise<ReadonlyMap<string, string>> {
  const students = new Map<string, string>();
  for (const { item, name } of candidates) {
    const lmsName = names.get(name);
    if (lmsName?.kind !== 'receipt' || students.has(lmsName.studentKey)) continue;
    const student = studentInReceipt(await textOf(item));
    if (student !== undefined) students.set(lmsName.studentKey, student);
  }
  return students;
}

async function textOf({ read, input }: Item): Promise<string> {
  try {
    if (read) return new TextDecoder().decode(await read());
    const file = readBytes(input.path, 'nl', MOST_TEXT);
    return 'bytes' in file ? new TextDecoder().decode(file.bytes) : '';
  } catch {
    return '';
  }
}

function about(name: LmsName, attempt: number | undefined, student: string | undefined): Partial<Item> {
  const { lms, late, anonymous, group, isFused } = name;
  return {
    handIn: { lms, attempt: attempt ?? null, late, anonymous, group },
    student: student ?? name.student,
    ...(isFused && { isFused }),
  };
}
