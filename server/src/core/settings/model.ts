/** Settings as the engine sees them: complete, validated, the same for every face of the product. */
import type { Language, Severity, Stage } from '../findings/finding.ts';
import type { Template } from '../templates/model.ts';

export interface Settings {
  /** Template id for reports that name none and whose headings tell nothing. */
  readonly template?: string;
  /** Overrides the default stage; front matter `stage:` wins over it unless `stageForced`. */
  readonly stage: Stage;
  /** The stage was given on the command line and wins over front matter. */
  readonly stageForced: boolean;
  readonly language: Language;
  /** Severity override or `off` per rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Exact tokens never reported by privacy rules. */
  readonly allow: readonly string[];
  /** Real names to always find, from a local list that is never handed in (`.casus/namen.local.*`). */
  readonly knownNames: readonly string[];
  /** Templates known in this workspace: built-in ones first, a lecturer's own after them. */
  readonly templates: readonly Template[];
}
