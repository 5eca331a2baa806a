/** Recognises headings that name no section, but announce a list of questions or answers: "Vragen van de docent". */
import { textCache } from '../../incremental/text-cache.ts';
import { bareName, fold } from '../../templates/names.ts';
import { isQuestionSentence } from '../own-text/speech-acts.ts';

/** The list that a heading announces; undefined when the heading announces none. */
export type AnnouncedList = 'questions' | 'answers' | undefined;

/** Questions *to the writer*: "Vragen aan vader" and "Vragen die ik wil stellen" are not. */
const questionsHeading =
  /^(?:de |mijn |antwoorden op )?(?:\S+ )?\S*vragen(?: (?:van|bij|over|uit|om|ter|en)\b.*| (?:aan|voor) (?:jou|jezelf|de schrijver|de student|de inbrenger|thuis|dit|deze)\b.*| die (?:je|bij|horen)\b.*)?$/;

/** "Vragen van de docent" announces questions, "Antwoorden" answers; "Vragen stellen aan de moeder" neither. */
export const announcedList = (heading: string): AnnouncedList =>
  mayAnnounce(heading) ? cachedAnnouncedList(heading) : undefined;

/**
 * Does the heading hold a word that announces a list? Accents, apostrophes and pandoc's brackets may stand inside
 * such a word, so a heading with any of these characters may announce a list as well.
 */
const mayAnnounce = (heading: string): boolean =>
  /vragen|antwoord|uitwerk|uitgewerk/i.test(heading) || /[^\w\s.,:;?!()/&-]/.test(heading);

const cachedAnnouncedList = textCache(parseAnnouncedList);

function parseAnnouncedList(heading: string): AnnouncedList {
  const name = fold(bareName(heading));
  if (
    /^(?:de |mijn |onze )?(?:antwoorden|beantwoording|uitwerking(?:en)?|uitgewerkte vragen)(?: (?:op|van|bij|van de|op de|bij de)\b.*)?$/.test(
      name,
    )
  ) {
    return 'answers';
  }
  if (questionsHeading.test(name) && !isQuestionSentence(name) && !/\b(?:ik|wij|we|ze|zij|hij)\b/.test(name))
    return 'questions';
  return undefined;
}
