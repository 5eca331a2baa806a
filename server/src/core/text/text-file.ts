/** A text and the file it came from. */
export interface TextFile {
  /** As shown to people: relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
