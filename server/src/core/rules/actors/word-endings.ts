/** A set of endings of words, by which most words are told from those that are looked for without being cut out of their text. */

const HYPHEN = 0x2d;

/** Letters are told apart by their lowest five bits only, which are the same in upper and in lower case. */
const bitsOf = (code: number): number => code & 31;
const BITS = 5;

export class WordEndings {
  /** 1 for each ending of three letters. */
  private readonly known = new Uint8Array(1 << (3 * BITS));

  /** `forms`: words, or their ends. One of two letters stands for all longer ones that end so. */
  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const [a, b, c] = [-3, -2, -1].map((at) => form.charCodeAt(form.length + at));
      for (let first = 0; first < 1 << BITS; first++)
        if (form.length < 3 || first === bitsOf(a ?? 0)) this.known[indexOf(first, b ?? 0, c ?? 0)] = 1;
    }
  }

  /** Can the word that ends just before offset `end` have one of the endings? One with a hyphen so near its end always can. */
  mayEnd(text: string, end: number): boolean {
    const a = text.charCodeAt(end - 3);
    const b = text.charCodeAt(end - 2);
    const c = text.charCodeAt(end - 1);
    return this.known[indexOf(a, b, c)] === 1 || a === HYPHEN || b === HYPHEN || c === HYPHEN;
  }
}

const indexOf = (a: number, b: number, c: number): number =>
  (bitsOf(a) << (2 * BITS)) | (bitsOf(b) << BITS) | bitsOf(c);
