/** What a hand-in may cost at most. An ordinary report stays far below each of these. */

const MB = 1_000_000;

export const limits = {
  /** Bytes of a document as handed in. */
  file: 100 * MB,
  /** Bytes of all parts of a package together, unpacked. */
  unpacked: 200 * MB,
  /** Bytes of one part of a package that is read, unpacked: the text of a thesis of 300 pages takes a tenth of it. */
  part: 24 * MB,
  /** Times that a package may grow when it is unpacked. The text of a report compresses to a tenth or a twentieth. */
  ratio: 200,
  /** Packages of fewer bytes than this, unpacked, may grow more. */
  ratioFrom: 10 * MB,
  /** Number of parts of a package. */
  parts: 10_000,
  /** UTF-16 units of the markdown. */
  markdown: 10 * MB,
  /** How deep elements may stand in each other: a table in a text box in a table takes some forty. */
  depth: 300,
  /** Pages of a pdf. */
  pages: 500,
  /** Milliseconds for one document. */
  time: 20_000,
  /** Megabytes of memory for what is made of a document. */
  memory: 192,
} as const;
