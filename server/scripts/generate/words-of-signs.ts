/** The necessary words of the patterns by which own text is read, so that no start of the program derives them. */
import '../../src/core/report/own-text/own-text.ts';
import { signs } from '../../src/core/report/own-text/signs.ts';
import { necessaryWords } from '../../src/core/text/necessary-words.ts';
import { patternKey, writtenWords } from '../../src/core/text/known-words.ts';
import { header, type Derived } from './model.ts';

/** Throws an error when two patterns have one key, or one has no necessary words. */
export function wordsOfSigns(): Derived {
  const sources = new Map<string, string>();
  const entries = signs.signs
    .flatMap(({ patterns = [] }) => patterns)
    .map((pattern) => {
      const [key, words] = [patternKey(pattern), necessaryWords(pattern)];
      if (!words) throw new Error(`No word is necessary for ${String(pattern)}.`);
      if ((sources.get(key) ?? pattern.source) !== pattern.source) throw new Error(`Two patterns have the key ${key}.`);
      sources.set(key, pattern.source);
      return `  '${key}': '${writtenWords(words)}',\n`;
    });
  return {
    path: 'server/src/core/report/own-text/words-of-signs.generated.ts',
    text: `${header}import type { KnownWords } from '../../text/known-words.ts';\n\nexport const wordsOfSigns: KnownWords = {\n${[...new Set(entries)].join('')}};\n`,
  };
}
