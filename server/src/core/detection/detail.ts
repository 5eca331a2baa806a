/** What detection finds in a passage. */
import type { Concern } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';

/** Why something was found: codes only, never the text itself. */
export type EvidenceCode = string;

/** A detail found in prose; offsets into the text of its passage. */
export interface Detail extends Span {
  /** 0-1: how sure. */
  readonly confidence: number;
  readonly evidence: readonly EvidenceCode[];
  /** Overrides the detector's concern ('full-name' against 'first-name'). */
  readonly concern?: Concern;
  /** Counts only when a person's name ends at this offset. */
  readonly anchor?: number;
}

export interface Names {
  readonly people: readonly Detail[];
  readonly towns: readonly Detail[];
  readonly institutions: readonly Detail[];
}
