/** Text that goes along with a hand-in without standing on its pages, such as a comment in a Word file. */

export type HiddenPlace =
  | 'comment'
  /** Text that was deleted while changes were tracked. */
  | 'deletion'
  | 'header'
  | 'footer'
  /** Title, subject, keywords and other properties of the document. */
  | 'properties'
  /** The description of an image. */
  | 'alt-text'
  /** Text that is formatted as hidden. */
  | 'hidden-text';

export interface HiddenText {
  readonly where: HiddenPlace;
  readonly text: string;
}
