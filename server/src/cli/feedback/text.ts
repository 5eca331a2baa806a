/** The feedback on a hand-in as parts of a text, whatever it is written in. */
import type { Summary } from '../overview/model.ts';
import { isToDo, type DetailLine } from '../../summary/model.ts';
import { doneSentence, detailSentence, toDoSentences } from '../overview/sentences.ts';
import type { OverviewWords } from '../overview/words-model.ts';

export interface FeedbackPart {
  readonly title: string;
  /** Undefined when a list follows. */
  readonly sentence: string | undefined;
  readonly toDo: readonly string[];
  readonly aboutDetails: string | undefined;
  readonly details: readonly DetailLine[];
  readonly remarks: readonly string[];
}

/** One report, or what is wrong with a file that could not be read. */
export function feedbackPart(summary: Summary, words: OverviewWords): FeedbackPart {
  const { sentences } = words;
  if (summary.kind === 'unread')
    return {
      title: sentences.greeting(undefined),
      sentence: summary.problems.join(' '),
      toDo: [],
      aboutDetails: undefined,
      details: [],
      remarks: [],
    };
  const toDo = toDoSentences(summary, words);
  const { details, remarks, problems, sections } = summary;
  const hasDone = sections.some(({ state }) => !isToDo(state));
  return {
    title: sentences.greeting(summary.title),
    sentence: toDo.length > 0 || !hasDone ? undefined : doneSentence(summary, words),
    toDo,
    aboutDetails: detailSentence(summary, words),
    // What was found is never repeated in a file that goes back to an LMS.
    details: details.map(({ match: _, ...detail }) => detail),
    remarks: [...remarks, ...problems],
  };
}
