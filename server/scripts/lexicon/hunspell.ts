/** Reads a Hunspell dictionary: words with their inflected forms, and the capitalised entries. */
import { readFileSync } from 'node:fs';

/** A suffix rule: replaces `strip` at the end of a word that matches `condition` with `add`. */
interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

export interface Dictionary {
  /** Lower-case words, inflected. */
  readonly words: ReadonlySet<string>;
  /** Capitalised entries flagged as a person's name. */
  readonly names: ReadonlySet<string>;
  /** Other capitalised entries: places, brands, peoples, streets. */
  readonly capitals: ReadonlySet<string>;
}

/** `nameFlag`: the two-letter flag of person names, "PN" in OpenTaal's list. */
export function readDictionary(affFile: string, dicFile: string, nameFlag: string): Dictionary {
  const suffixes = readSuffixes(readFileSync(affFile, 'utf8'));
  const words = new Set<string>();
  const names = new Set<string>();
  const capitals = new Set<string>();
  for (const line of readFileSync(dicFile, 'utf8').split('\n').slice(1)) {
    const [entry = '', flagText = ''] = line.split('/');
    const word = plain(entry);
    if (word === '') continue;
    const flags: readonly string[] = flagText.match(/../g) ?? [];
    if (!/^[a-zà-ÿ]/.test(word)) {
      (flags.includes(nameFlag) ? names : capitals).add(word);
      continue;
    }
    words.add(word);
    for (const flag of flags) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (entry.endsWith(strip) && condition.test(entry))
          words.add(plain(entry.slice(0, entry.length - strip.length) + add));
      }
    }
  }
  return { words, names, capitals };
}

/** The list writes "ij" as one character. */
const plain = (text: string): string => text.replace(/ĳ/g, 'ij').replace(/Ĳ/g, 'IJ').trim();

function readSuffixes(text: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.split(/\s+/);
    if (kind !== 'SFX' || add === '' || /^\d+$/.test(add)) continue;
    const list = suffixes.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`),
    });
    suffixes.set(flag, list);
  }
  return suffixes;
}
