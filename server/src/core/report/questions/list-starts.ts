/** Finds the questions among the items of lists, and tells them from answers that are given as a list. */
import type { ListItemPosition } from '../../markdown/leaf-block.ts';
import { firstSentence } from '../../text/sentences.ts';
import { isLikeAny, isQuestionOf } from '../own-text/similarity.ts';
import type { RegionLine } from '../sections/region-lines.ts';
import { asksForQuestions, isAddressed, isQuestionLike, LIKE_TEMPLATE, type QuestionStart } from './question-like.ts';

/** First lines of the items of question lists. */
export function listStarts(
  lines: readonly RegionLine[],
  expected: readonly string[],
): ReadonlyMap<RegionLine, QuestionStart> {
  const entriesByList = new Map<unknown, { line: RegionLine; item: ListItemPosition }[]>();
  const seen = new Set<unknown>();
  for (const line of lines) {
    const item = line.leaf.items[0];
    if (!item || seen.has(item.item) || line.kind === 'heading') continue;
    seen.add(item.item);
    const entries = entriesByList.get(item.list);
    if (entries) entries.push({ line, item });
    else entriesByList.set(item.list, [{ line, item }]);
  }
  const starts = new Map<RegionLine, QuestionStart>();
  let inList = false;
  /** Are the questions in numbered lists? Then the bullets between these lists hold answers, or the other way round. */
  let ordered: boolean | undefined;
  /** "Aan oma: kookt u nog zelf?" answers a question that asks for questions. */
  let asked = lines.some(
    ({ leaf, text }) => leaf.items.length === 0 && /\?$/.test(text) && asksForQuestions.test(text),
  );
  for (const entries of entriesByList.values()) {
    const questions = entries.filter(({ line }) => {
      if (asked && isAddressed.test(line.text)) return false;
      if (!isQuestionLike(line.text, expected)) return false;
      asked ||= asksForQuestions.test(line.text);
      return true;
    });
    if (questions.length * 2 < entries.length) continue;
    const isOtherKind = ordered !== undefined && entries[0]?.item.ordered !== ordered;
    if (isOtherKind && !questions.every(({ line }) => isLikeAny(expected, line.text, LIKE_TEMPLATE.inProse))) continue;
    ordered ??= entries[0]?.item.ordered;
    const answers = entries.filter((entry) => isAddressed.test(entry.line.text) && !questions.includes(entry));
    const chosen = answers.length > 0 || hasAnswersBetween(entries, questions) ? questions : entries;
    for (const { line, item } of chosen)
      starts.set(line, { item, number: item.ordered || inList ? item.ordinal : starts.size + 1 });
    inList = false;
  }
  return starts;
}

/** "- Wie …? - De moeder. - Aan wie …? - …": a third of the items or more are statements, each after a question. */
function hasAnswersBetween(
  entries: readonly { line: RegionLine }[],
  questions: readonly { line: RegionLine }[],
): boolean {
  const statements = entries.filter((entry) => !questions.includes(entry));
  return (
    statements.length * 3 >= entries.length &&
    statements.every((entry) => questions.includes(entries[entries.indexOf(entry) - 1] ?? entry))
  );
}

/**
 * Are the questions in lists answers to the questions around these lists? Below "Aan wie zou je welke vragen stellen?"
 * stands "- Kookt u nog zelf?". The questions around the lists are the template's then, two or more of them.
 */
export function areAnswers(
  items: readonly RegionLine[],
  lines: readonly RegionLine[],
  expected: readonly string[],
): boolean {
  const isKnown = ({ text }: RegionLine): boolean => isQuestionOf(expected, firstSentence(text), LIKE_TEMPLATE.inProse);
  if (expected.length === 0 || items.some(isKnown)) return false;
  return lines.filter((line) => line.kind === 'text' && line.leaf.items.length === 0 && isKnown(line)).length > 1;
}
