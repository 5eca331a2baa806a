/** The shape of a detector of identifying details: one file in `core/detectors`, each becomes rule `privacy/<id>`. */
import type { Passage, Span } from '../report/model.ts';
import type { Concern, Localised } from '../findings/finding.ts';
import type { Example } from '../rules/rule.ts';
import type { Names } from './names/recognise.ts';
import type { Scan } from './tokens/tokenize.ts';

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

export interface Detector {
  /** `person-name`, `bsn` … as in the contract. */
  readonly id: string;
  /** `block`: what it finds in a passage depends on that passage alone; `document`: evidence from elsewhere counts. */
  readonly scope: 'block' | 'document';
  /** A quick look at the words: where it says no, the detector would find nothing, so it is not asked. */
  readonly needs?: (scan: Scan) => boolean;
  /** "een telefoonnummer": how the message names the kind. */
  readonly label: Localised;
  readonly title: Localised;
  readonly why: Localised;
  readonly concern: Concern;
  readonly examples: readonly Example[];
  /** `names`: what was found of persons, towns and institutions; detectors of scope `block` get none and are asked first. */
  readonly find: (passage: Passage, names: Names) => Iterable<Detail>;
}
