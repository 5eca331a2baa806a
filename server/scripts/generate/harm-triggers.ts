/** The words that the patterns of `core/rules/safety` need (`needed-words.ts`). */
import { patternsOfHarm } from '../../src/core/rules/safety/harm-patterns.ts';
import { neededWords } from './needed-words.ts';
import { header, type Derived } from './model.ts';

export const harmTriggers = (): Derived => {
  const { needs, ways } = neededWords(patternsOfHarm);
  return {
    path: 'server/src/core/rules/safety/needed-words.generated.ts',
    text: `${header}import type { NeededWords } from '../../text/triggers.ts';\n\nexport const wordsOfHarm: NeededWords = {\n  needs: \`${needs}\`,\n  ways: \`${ways}\`,\n};\n`,
  };
};
