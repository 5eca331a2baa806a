/** Feedback on a hand-in as markdown. */
import { MASK } from '../../summary/mask.ts';
import { printable } from '../formatters/printable.ts';
import { kindOf, placeOf } from '../overview/sentences.ts';
import type { OverviewWords } from '../overview/words-model.ts';
import type { FeedbackPart } from './text.ts';

export const markdownFeedback = (parts: readonly FeedbackPart[], words: OverviewWords): string =>
  [...parts.map((part) => partText(part, words)), `${words.sentences.lookAgain}\n`].join('\n');

function partText(
  { title, sentence, toDo, aboutDetails, details, remarks }: FeedbackPart,
  words: OverviewWords,
): string {
  const blocks = [
    `# ${plain(title)}`,
    sentence === undefined ? '' : plain(sentence),
    list(toDo.map(plain)),
    aboutDetails === undefined ? '' : plain(aboutDetails),
    list(details.map((detail) => `${kindOf(detail, words)} ${MASK} ${plain(placeOf(detail, words))}`)),
    details.length === 0 ? '' : words.sentences.whatToDoWithDetails,
    remarks.length === 0 ? '' : `${words.sentences.remarks}\n\n${list(remarks.map(plain))}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n') + '\n';
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Text that means nothing to markdown. */
const plain = (text: string): string => printable(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
