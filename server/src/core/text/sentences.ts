/** Sentences of a text. */

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const stops = /[.?!…]+[)\]"'’”»]*(?=\s|$|:\s|:$)/g;

/** Sentences of a text with their offsets, ends included; at most so many. Abbreviations are no ends. */
export function sentences(text: string, most = Infinity): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed);
      found.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  stops.lastIndex = 0;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '.' && abbreviation.test(text.slice(Math.max(0, stop.index - 12), end))) continue;
    push(end);
    if (found.length >= most) return found;
  }
  push(text.length);
  return found;
}

/** The first of them; empty for a blank text. */
export function firstSentence(text: string): string {
  let start = 0;
  stops.lastIndex = 0;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '.' && abbreviation.test(text.slice(Math.max(0, stop.index - 12), end))) continue;
    const first = text.slice(start, end).trim();
    if (first !== '') return first;
    start = end;
  }
  return text.slice(start).trim();
}

const abbreviation =
  /(?:^|[\s(])(?:bijv|bv|o\.a|d\.w\.z|dwz|m\.b\.t|m\.b\.v|i\.v\.m|n\.a\.v|t\.o\.v|t\.a\.v|n\.v\.t|e\.d|enz|etc|evt|incl|excl|ca|nr|blz|pp?|art|dhr|mw|mevr|dr|drs|prof|ing|ir|mr|vgl|resp|st|jl|a\.s|vs|\d{1,2}|[A-Z])\.$/i;
