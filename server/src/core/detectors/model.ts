/** The shape of a detector of identifying details: one file in `core/detectors`, each becomes rule `privacy/<id>`. */
import type { Prose, Span } from '../report/model.ts';
import type { Concern, Localised } from '../engine/finding.ts';
import type { Example } from '../engine/rule.ts';
import type { Weights } from './names/scorer.ts';

/** Why something was found: codes only, never the text itself. */
export type EvidenceCode = string;

/** A detail found in prose; offsets into `Prose.text`. */
export interface Detail extends Span {
  /** 0-1: how sure. */
  readonly confidence: number;
  readonly evidence: readonly EvidenceCode[];
  /** Overrides the detector's concern ('full-name' against 'first-name'). */
  readonly concern?: Concern;
  /** Counts only when a person's name ends at this offset. */
  readonly anchor?: number;
  /** Mentions of the same person share this number. */
  readonly person?: number;
}

export interface Context {
  /** What block detectors found, in order; detectors of scope `document` leave those words alone. */
  readonly taken: readonly Span[];
  /** Other weights for the scorer of names than the shipped ones: evaluation across authors. */
  readonly weights?: Weights;
}

export interface Detector {
  /** `person-name`, `bsn` … as in the contract. */
  readonly id: string;
  /** `block`: what it finds in a paragraph depends on that paragraph alone; `document`: evidence from elsewhere counts. */
  readonly scope: 'block' | 'document';
  /** "een telefoonnummer": how the message names the kind. */
  readonly label: Localised;
  readonly title: Localised;
  readonly why: Localised;
  readonly concern: Concern;
  readonly examples: readonly Example[];
  readonly find: (prose: Prose, context: Context) => Iterable<Detail>;
}
