/** What the threads of `--jobs` and the program say to each other: all of it plain data. */
import type { Settings } from '../../../core/index.ts';
import type { TemplateFile } from '../../inputs/templates.ts';
import type { Loaded, Subject } from '../check-file.ts';
import type { Outcome } from '../outcome.ts';

/** A `Config` whose templates are read from their pages again: they are known by identity, which a copy loses. */
export interface PlainConfig {
  readonly settings: Omit<Settings, 'templates'>;
  readonly pages: readonly TemplateFile[];
  readonly templatePages: readonly TemplateFile[];
}

export interface Request {
  readonly subject: Subject;
  readonly loaded: Loaded;
  /** A number for each `Config`. */
  readonly configId: number;
  /** With the first request that this thread gets for it. */
  readonly config?: PlainConfig;
}

export interface Answer {
  readonly outcome: Outcome;
}
