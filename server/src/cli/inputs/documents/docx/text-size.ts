/** The size of a document's text, against which a larger line stands out. Source: ECMA-376-1 §17.3.2.38. */
import { childOf, descendantsOf, textOf, type XmlElement } from '../xml.ts';
import { formOf, valueOf, type Styles } from './styles.ts';

/** In half points, where nothing gives a size (§17.7.5.1). */
const DEFAULT_SIZE = 20;

/** The size of most of the text, in half points. */
export function textSizeOf(body: XmlElement, styles: Styles): number {
  const weights = new Map<number, number>();
  for (const paragraph of descendantsOf(body, 'w:p')) {
    const style = styles.style(valueOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')));
    for (const run of descendantsOf(paragraph, 'w:r')) {
      const size = sizeOf({ ...styles.defaults, ...style, ...formOf(childOf(run, 'w:rPr')) });
      weights.set(size, (weights.get(size) ?? 0) + textOf(run).length);
    }
  }
  return [...weights].reduce((most, each) => (each[1] > most[1] ? each : most), [DEFAULT_SIZE, 0])[0];
}

export const sizeOf = ({ size }: { readonly size?: number }): number => size ?? DEFAULT_SIZE;
