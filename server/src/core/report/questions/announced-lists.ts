/** Headings that name no section, but announce questions or answers. */
import { textCache } from '../../incremental/text-cache.ts';
import { bareName, fold } from '../../templates/names.ts';
import { isQuestionSentence } from '../own-text/speech-acts.ts';

/** What a heading that names no section announces. */
export type Announces = 'questions' | 'answers' | undefined;

/** Questions *to the writer*: "Vragen aan vader" and "Vragen die ik wil stellen" are not. */
const questionsHeading =
  /^(?:de |mijn |antwoorden op )?(?:\S+ )?\S*vragen(?: (?:van|bij|over|uit|om|ter|en)\b.*| (?:aan|voor) (?:jou|jezelf|de schrijver|de student|de inbrenger|thuis|dit|deze)\b.*| die (?:je|bij|horen)\b.*)?$/;

/** "Vragen van de docent" holds questions, "Antwoorden" answers; "Vragen stellen aan de moeder" neither. */
export const announced = (heading: string): Announces => (mayAnnounce(heading) ? announcedByName(heading) : undefined);

/** The words that say so; accents, apostrophes and pandoc's brackets may stand inside one. */
const mayAnnounce = (heading: string): boolean =>
  /vragen|antwoord|uitwerk|uitgewerk/i.test(heading) || /[^\w\s.,:;?!()/&-]/.test(heading);

const announcedByName = textCache(announcedBy);

function announcedBy(heading: string): Announces {
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
