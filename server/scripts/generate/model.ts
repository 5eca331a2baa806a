/** A file the generator writes. */
export interface Derived {
  /** Relative to the repository, forward slashes. */
  readonly path: string;
  readonly text: string;
}
