/**
 * The shape of a detector of identifying details: one file in `detection/detectors`, which becomes rule `privacy/<id>`.
 */
import type { Passage } from '../report/model.ts';
import type { Concern, Localised } from '../findings/finding.ts';
import type { Example } from '../findings/example.ts';
import type { Detail, EvidenceCode, Names } from './detail.ts';
import type { Tokens } from './tokens/tokenize.ts';

export interface Detector {
  /** `person-name`, `bsn` … as in the contract. */
  readonly id: string;
  /**
   * `passage`: what it finds in a passage depends on that passage alone; `document`: evidence from elsewhere counts.
   */
  readonly scope: 'passage' | 'document';
  /**
   * Where two detectors find the same words, the one with the higher priority has them: a checksum or a full shape
   * beats a looser one. Each detector has a priority of its own (a test sees to it).
   */
  readonly priority: number;
  /** A quick look at the words. Where the answer is no the detector would find nothing, so it is not asked. */
  readonly mayMatch?: (tokens: Tokens) => boolean;
  /** "een telefoonnummer": how the message names the kind. */
  readonly label: Localised;
  readonly title: Localised;
  readonly why: Localised;
  readonly concern: Concern;
  /** Words for each code of evidence that the detector gives. */
  readonly evidence: Readonly<Record<EvidenceCode, Localised>>;
  /** What is written in place of a detail, in Dutch and between brackets. `text`: the detail as it is written. */
  readonly replacement: (text: string, detail: Detail) => string;
  readonly examples: readonly Example[];
  /**
   * `names`: what was found of persons, towns and institutions; detectors of scope `passage` get none and are asked
   * first.
   */
  readonly find: (passage: Passage, names: Names) => Iterable<Detail>;
}
