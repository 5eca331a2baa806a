/** The words that the patterns of rules need (`needed-words.ts`). */
import { elsewhere } from '../../src/core/rules/actors/elsewhere-patterns.ts';
import type { PatternGroup } from '../../src/core/rules/pattern-group.ts';
import { harm } from '../../src/core/rules/safety/harm-patterns.ts';
import { neededWords } from './needed-words.ts';
import { header, type Derived } from './model.ts';

export const patternGroups: readonly PatternGroup[] = [harm, elsewhere];

export const wordsOfRules = (): Derived => {
  const entries = patternGroups.map(({ id, patterns }) => {
    const { needs, ways } = neededWords(patterns);
    return `  '${id}': {\n    needs: \`${needs}\`,\n    ways: \`${ways}\`,\n  },\n`;
  });
  return {
    path: 'server/src/core/rules/needed-words.generated.ts',
    text: `${header}import type { NeededWords } from '../text/triggers.ts';\n\nexport const neededWords: Readonly<Record<string, NeededWords>> = {\n${entries.join('')}};\n`,
  };
};
