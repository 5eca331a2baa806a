/** Settings as the engine sees them: complete, validated, the same for every face of the product. */
import type { Language, Severity, Stage } from '../findings/finding.ts';
import type { Template } from '../templates/model.ts';

export interface Settings {
  /** Template id for reports that name none and whose headings tell nothing. */
  readonly template?: string;
  /** The stage of reports that name none: the `stage:` of front matter wins over it, unless `stageForced`. */
  readonly stage: Stage;
  /** The stage was given on the command line, and so wins over front matter. */
  readonly stageForced: boolean;
  readonly language: Language;
  /** Severity override or `off` per rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Words that privacy rules never report, spelled exactly so. */
  readonly allow: readonly string[];
  /** Real names that are always found, from a local list that is never handed in (`.casus/namen.local.*`). */
  readonly knownNames: readonly string[];
  /** The full name of the student whose hand-in this is, where an LMS tells it: in that report it is no detail. */
  readonly author?: string;
  /** The templates of this workspace: the built-in ones first, a lecturer's own after them. */
  readonly templates: readonly Template[];
}
