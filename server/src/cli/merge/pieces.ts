/**
 * What the report of a shard keeps of each file besides its JSON, so that `casus merge` can print the whole in any format:
 * what the format prints of a file needs its text, which the machine that merges needn't have.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { formatters, type FormatId } from '../formats.generated.ts';
import { withNotShown, type View } from '../formatters/model.ts';
import { glanceAt, type ReportGlance } from '../lint/class-overview.ts';
import type { FileResult } from '../lint/result.ts';
import { countsOf, type FileCounts } from '../lint/totals.ts';
import { viewFor } from '../lint/view.ts';
import type { Summary } from '../overview/model.ts';
import { summarise } from '../overview/summarise.ts';

/** What the field `merge` of a file in the report of a shard holds: plain data. */
export interface Pieces {
  /** What each format prints of the file; a format that prints nothing of it is left out. */
  readonly printed: Partial<Record<FormatId, string>>;
  readonly glance: ReportGlance;
  readonly summaries: readonly Summary[];
  readonly counts: FileCounts;
}

/** Adds the pieces of a file to its JSON. `view`: that of the shard. */
export type AddPieces = (json: string, result: FileResult, view: View) => string;

export async function pieceMaker(): Promise<AddPieces> {
  const ids = (Object.keys(formatters) as FormatId[]).filter((id) => id !== 'json');
  const loaded = await Promise.all(ids.map(async (id) => ({ id, formatter: await formatters[id]() })));
  return (json, result, view) => {
    const printed: Pieces['printed'] = {};
    for (const { id, formatter } of loaded) {
      const viewOfFormat = viewFor(id, view);
      const text = formatter.file(withNotShown(result, formatter, viewOfFormat), viewOfFormat);
      if (text !== '') printed[id] = text;
    }
    const pieces: Pieces = {
      printed,
      glance: glanceAt(result),
      summaries: summarise(result, view.showMatches),
      counts: countsOf(withNotShown(result, { isCapped: true }, view)),
    };
    return `${json.slice(0, json.lastIndexOf('}'))},"merge":"${packed(pieces)}"}`;
  };
}

/** Says much twice, so that a fifth is left of it. */
const packed = (pieces: Pieces): string => deflateRawSync(JSON.stringify(pieces)).toString('base64');

/** More bytes than the pieces of any report. */
const MOST_BYTES = 256_000_000;

/** The pieces in the field `merge`; undefined when it holds none. */
export function unpacked(merge: unknown): Pieces | undefined {
  if (typeof merge !== 'string') return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(merge, 'base64'), { maxOutputLength: MOST_BYTES });
    return JSON.parse(bytes.toString()) as Pieces;
  } catch {
    return undefined;
  }
}
