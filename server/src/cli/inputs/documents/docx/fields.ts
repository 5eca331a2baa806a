/** Follows the fields of a Word file, which may span many paragraphs: a table of contents is one. Source: ECMA-376-1 §17.16. */
import type { XmlElement } from '../xml.ts';
import { textOf } from '../xml.ts';

interface Field {
  instruction: string;
  /** The result of the field has begun: what comes now is shown. */
  isResult: boolean;
}

export class FieldReader {
  private readonly open: Field[] = [];

  /** Is what comes now shown? The instruction of a field isn't. */
  get isShown(): boolean {
    return this.open.every(({ isResult }) => isResult);
  }

  get inContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
  }

  /** `w:fldChar` */
  mark({ attributes }: XmlElement): void {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.open.push({ instruction: '', isResult: false });
    if (type === 'end') this.open.pop();
    const field = this.open.at(-1);
    if (type === 'separate' && field) field.isResult = true;
  }

  /** `w:instrText` */
  instruct(element: XmlElement): void {
    const field = this.open.at(-1);
    if (field) field.instruction += textOf(element);
  }
}
