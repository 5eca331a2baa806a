/** Text without what XML forbids (XML 1.0 §2.2), which would make a file that Word refuses. */
export const forXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
