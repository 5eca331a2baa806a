/** The options of commands, as commander passes them. */
import type { Language, Severity, Stage } from '../core/index.ts';
import type { FormatId } from './formats.generated.ts';
import type { Shard } from './lint/shard.ts';

export interface LanguageOption {
  readonly language?: Language;
}

/** For commands that look up settings. */
export interface SettingsOptions extends LanguageOption {
  /** A settings file, in place of the one of the working folder or a folder above it. */
  readonly config?: string;
}

export interface ExplainOptions extends SettingsOptions {
  /** A report: its barred names are shown instead of a rule. */
  readonly document?: string;
}

export interface ExitOptions {
  readonly maxWarnings?: number;
  readonly failOn: FailOn;
  readonly quiet?: boolean;
  readonly outputFile?: string;
}

export interface MergeOptions extends LanguageOption, ExitOptions {
  readonly format: FormatId;
}

export interface LintOptions extends SettingsOptions, ExitOptions {
  readonly format: FormatId;
  readonly template?: string;
  readonly stage?: Stage;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
  readonly summary?: boolean;
  readonly maxFindings?: number;
  /** Bytes of text of a report. */
  readonly maxFileSize?: number;
  readonly lmsPattern?: string;
  readonly feedback?: string;
  readonly feedbackFormat: FeedbackFormat;
  readonly worksheet?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly color: boolean;
  readonly showMatches?: boolean;
  readonly why?: boolean;
  readonly stdinFilename?: string;
  readonly mustFindFiles: boolean;
  readonly cache?: boolean;
  readonly cacheFile?: string;
  /** Number of threads; undefined when the number of files decides. */
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly watch?: boolean;
}

/** Also the extension of the files. */
export type FeedbackFormat = 'html' | 'md' | 'docx';

export type FailOn = Exclude<Severity, 'hint'> | 'never';
