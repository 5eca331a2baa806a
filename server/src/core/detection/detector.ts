/** The shape of a detector of identifying details: one file in `core/detectors`, each becomes rule `privacy/<id>`. */
import type { Passage } from '../report/model.ts';
import type { Concern, Localised } from '../findings/finding.ts';
import type { Example } from '../findings/example.ts';
import type { Detail, Names } from './detail.ts';
import type { Scan } from './tokens/tokenize.ts';

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
