/** A short name for texts. It need not be cryptographic: it hides nothing, and whoever sees it has the texts. */

/** 16 hexadecimal digits; the same texts always give the same ones. */
export function hashOf(...texts: readonly string[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const text of texts.flatMap((each, index) => (index === 0 ? [each] : ['\0', each]))) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(a ^ (a >>> 15)) + hex(b ^ (b >>> 13));
}
