/** Where an exported file goes: never onto the report itself, and onto another file only when the writer says so. */
import { promises } from 'node:fs';
import { extname } from 'node:path';
import { fileTrouble } from '../../file-trouble.ts';
import { CliError } from '../errors.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import type { ExportFormat } from './export.ts';
import { exportMessages as messages } from './messages.ts';

export function formatOf(output: string): ExportFormat {
  const extension = extname(output).slice(1).toLowerCase();
  if (extension === 'docx' || extension === 'html') return extension;
  throw new CliError(messages.unknownFormat(output));
}

export interface Target {
  /** As the writer named it. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly overwrite: boolean;
}

/** Throws a CliError when the file may not be written. `input`: the report, absolute. */
export async function checkTarget({ shown, path, overwrite }: Target, input: string): Promise<void> {
  const there = await promises.stat(path).catch(() => undefined);
  if (!there) return;
  const report = await promises.stat(input).catch(() => undefined);
  // The same file may have two names.
  if (report && report.ino === there.ino && report.dev === there.dev) throw new CliError(messages.isInput(shown));
  if (!overwrite) throw new CliError(messages.exists(shown));
}

/** Writes the file completely or not at all. */
export async function writeTarget({ shown, path }: Target, content: Uint8Array | string): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    throw new CliError(messages.unwritten(shown, { nl: fileTrouble(error, 'nl'), en: fileTrouble(error, 'en') }));
  }
}
