/** Tells in which language a report is written: it gets the headings, guidance and questions of that language. */
import type { Language } from '../findings/finding.ts';
import { once } from '../incremental/memo.ts';
import { textCache } from '../incremental/text-cache.ts';
import { textOfValue, type FrontMatter } from '../markdown/front-matter.ts';
import { englishHeadingWords } from '../templates/builtin.generated.ts';
import type { Template } from '../templates/model.ts';
import { bareName } from '../templates/names.ts';
import { fold } from '../text/fold.ts';
import type { HeadingCandidate } from './sections/heading-candidates.ts';

/**
 * The language that the report says it has (`lang: en` in the front matter) or that a lecturer's own template has;
 * undefined when neither tells.
 */
export const declaredLanguage = (frontMatter: FrontMatter | undefined, template: Template): Language | undefined =>
  writtenLanguage(frontMatter) ?? template.lang;

/** What the report itself says: `lang: en` in its front matter. */
export const writtenLanguage = (frontMatter: FrontMatter | undefined): Language | undefined =>
  /^(?:nl|en)\b/.exec(textOfValue(frontMatter?.values['lang']))?.[0] as Language | undefined;

/**
 * The language of a report that declares none. It is English when at least half of the headings that name a section have
 * an English word ("Feelings"), and its text has more English than Dutch small words: some students write in Dutch under
 * English headings. A report without any text has the language of its headings, and Dutch without headings either.
 */
export function languageOf(headings: readonly HeadingCandidate[], text: string): Language {
  const named = headings.filter(({ match }) => match !== undefined);
  const english = named.filter((heading) => isEnglishName(heading.text)).length;
  if (english * 2 < named.length) return 'nl';
  const start = text.slice(0, LONGEST_START);
  const difference = (start.match(englishWords)?.length ?? 0) - (start.match(dutchWords)?.length ?? 0);
  return difference > 0 || (difference === 0 && english > 0) ? 'en' : 'nl';
}

/** This much of a report shows its language, in UTF-16 units. */
const LONGEST_START = 20_000;

/** Small words that every text has and that the other language hasn't. */
const englishWords = /\b(?:the|and|to|my|for|with|it|not|this|you|what|did)\b/gi;
const dutchWords = /\b(?:de|het|een|en|ik|niet|voor|dat|zijn|van|je|wat|met)\b/gi;

const wordsOfHeadings = once((): ReadonlySet<string> => new Set(englishHeadingWords.split(' ')));

/** "Feelings (gevoelens)" is English: the name stands before the brackets. */
const isEnglishName = textCache((heading: string): boolean =>
  fold(bareName(heading))
    .split(' ')
    .some((word) => wordsOfHeadings().has(word)),
);
