/** A text and the path of the file it was read from. */
export interface TextFile {
  /** As shown to people: relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
