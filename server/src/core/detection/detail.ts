/** What detection finds in a passage: identifying details. */
import type { Concern } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';

/** Why a detail was found, as a code ("title-cue"); a code never holds text of the report. */
export type EvidenceCode = string;

/**
 * An identifying detail; its offsets count from the start of its passage, or in `Details` from the start of the prose.
 */
export interface Detail extends Span {
  /**
   * From 0 to 1. In a passage: how sure the detector is in its own eyes, which only puts its findings in order. In
   * `Details`: the measured share of such findings that are right (`calibration.ts`).
   */
  readonly confidence: number;
  readonly evidence: readonly EvidenceCode[];
  /** The concern of this detail, where it differs from the concern of its detector ('full-name', not 'first-name'). */
  readonly concern?: Concern;
  /** The detail counts only when some detail in the document grants this licence: "12/3" beside "op 14/3". */
  readonly needs?: string;
  /** The licences that this detail grants to others. */
  readonly grants?: readonly string[];
  /** The detail counts only when this offset lies in a person's name or at its end: the "7" of "Kobe van 7". */
  readonly anchor?: number;
}

/** The names in a passage, by kind; each list in order of offset. */
export interface Names {
  readonly people: readonly Detail[];
  readonly towns: readonly Detail[];
  readonly institutions: readonly Detail[];
}

export const noNames: Names = { people: [], towns: [], institutions: [] };
