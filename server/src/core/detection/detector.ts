/**
 * A detector finds identifying details of one kind. One file in `detection/detectors` is one detector, and becomes the
 * rule `privacy/<id>`.
 */
import type { Passage } from '../report/model.ts';
import type { Concern, Localised } from '../findings/finding.ts';
import type { Example } from '../findings/example.ts';
import type { Detail, EvidenceCode, Names } from './detail.ts';
import type { Tokens } from './tokens/tokenize.ts';
import type { Triggers } from './triggers.ts';

export interface Detector {
  /** "person-name", "bsn" …: the same as the name of the file. */
  readonly id: string;
  /**
   * `passage`: the detector finds details in a passage by that passage alone. `document`: what other passages say
   * counts too.
   */
  readonly scope: 'passage' | 'document';
  /**
   * Where two detectors find the same words, the one with the higher priority keeps them: a checksum or a full shape
   * beats a looser one. No two detectors have the same priority (a test sees to it).
   */
  readonly priority: number;
  /** Without one of these words or signs the detector finds nothing, so it is not asked. */
  readonly triggers?: Triggers;
  /** How the message names a detail of this kind: "een telefoonnummer". */
  readonly label: Localised;
  /** How the Dutch message refers to the detail the second time, with its article: "het nummer". */
  readonly dutchNoun: `${'de' | 'het'} ${string}`;
  readonly title: Localised;
  readonly why: Localised;
  readonly concern: Concern;
  /** An explanation for each evidence code that the detector gives. */
  readonly evidence: Readonly<Record<EvidenceCode, Localised>>;
  /**
   * The text that replaces a detail, in Dutch and between brackets: "[telefoonnummer]". `text`: the detail as it is
   * written.
   */
  readonly replacement: (text: string, detail: Detail) => string;
  readonly examples: readonly Example[];
  /**
   * The detail at a trigger word, word `i`. The walk over the trigger words is left to the caller, who skips those inside
   * the detail that the detector found last.
   */
  readonly at?: (passage: Passage, tokens: Tokens, i: number) => Detail | undefined;
  /**
   * What else the detector finds, besides the details at trigger words. `names`: the persons, towns and institutions in the passage. A detector of scope `passage` runs before they are
   * known and gets none.
   */
  readonly find?: (passage: Passage, names: Names) => Iterable<Detail>;
}
