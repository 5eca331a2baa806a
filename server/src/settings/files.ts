/** How settings files are read: by path on the command line, by URI in an editor. Both are a "place" here. */
import type { Localised } from '../core/index.ts';

/** The text of a file, or why it can't be read (without a full stop); undefined when there is no such file. */
export type ReadText = { readonly text: string } | { readonly trouble: Localised } | undefined;

export interface SettingsFiles {
  read(place: string): Promise<ReadText>;
  /** The place of a path as it is written in a file in `folder`. */
  resolve(folder: string, path: string): string;
  /** The folder of a file or folder; undefined for a root. */
  parentOf(place: string): string | undefined;
  /** The path from a folder to a place in it or deeper, with forward slashes; undefined for a place elsewhere. */
  pathIn(folder: string, place: string): string | undefined;
  /** Does a place lie in a folder or deeper, with links followed? */
  isBelow(folder: string, place: string): boolean;
  /**
   * May a settings file be read? `first`: the file that counts by its place and leads to this one, or this one itself. Left out
   * where every file may be read.
   */
  readonly mayRead?: (place: string, first: string) => boolean;
  /** The place in messages. */
  shown(place: string): string;
}
