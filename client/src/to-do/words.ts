/** Counts in words, for the status bar and the lists. */
import { say, type Text } from '../say.ts';
import type { Counts } from './model.ts';

/** "1 vraag", "2 vragen". */
const counted = (count: number, one: Text, more: Text): string => `${String(count)} ${say(count === 1 ? one : more)}`;

export const detailCount = (count: number): string =>
  counted(count, { nl: 'detail', en: 'detail' }, { nl: 'details', en: 'details' });

export const placeCount = (count: number): string =>
  counted(count, { nl: 'plek', en: 'place' }, { nl: 'plekken', en: 'places' });

/** "4/6 onderdelen · 2 vragen · 8 details"; what is done is left out, but for the sections. */
export function countsInWords({ stage, isNew, sections, questions, remarks, details, toDo }: Counts): string {
  if (isNew) return say({ nl: 'nieuw verslag', en: 'new report' });
  if (toDo === 0 && details === 0) return say({ nl: 'niets meer te doen', en: 'nothing left to do' });
  if (toDo === 0) return say({ nl: `alleen nog ${detailCount(details)}`, en: `only ${detailCount(details)} left` });
  const open = questions.total - questions.done;
  const parts = [
    sections.total > 0 &&
      `${String(sections.done)}/${String(sections.total)} ${say({ nl: 'onderdelen', en: 'sections' })}`,
    open > 0 && stage !== 'schets' && counted(open, { nl: 'vraag', en: 'question' }, { nl: 'vragen', en: 'questions' }),
    remarks > 0 && counted(remarks, { nl: 'opmerking', en: 'remark' }, { nl: 'opmerkingen', en: 'remarks' }),
    details > 0 && stage !== 'schets' && detailCount(details),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** The same in sentences. */
export function countsInSentences({ sections, questions, details }: Counts): readonly string[] {
  const of = ({ done, total }: Counts['sections']): Text => ({
    nl: `${String(done)} van ${String(total)}`,
    en: `${String(done)} of ${String(total)}`,
  });
  const [s, q] = [of(sections), of(questions)];
  return [
    ...(sections.total > 0 ? [say({ nl: `${s.nl} onderdelen staan er`, en: `${s.en} sections are there` })] : []),
    ...(questions.total > 0
      ? [say({ nl: `${q.nl} vragen hebben een antwoord`, en: `${q.en} questions have an answer` })]
      : []),
    ...(details > 0
      ? [say({ nl: `${detailCount(details)} nog te bekijken`, en: `${detailCount(details)} to look at` })]
      : []),
  ];
}

/** "nog 4 · 8 details" beside the name of a file. */
export function countsInShort({ toDo, details, isNew }: Counts): string {
  if (isNew) return say({ nl: 'nieuw verslag', en: 'new report' });
  const parts = [
    toDo > 0 && say({ nl: `nog ${String(toDo)}`, en: `${String(toDo)} to do` }),
    details > 0 && detailCount(details),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : say({ nl: 'niets te doen', en: 'nothing to do' });
}
