/** How a sentence tells that somebody speaks outside the case. For texts in lower case. */
import type { PatternGroup } from '../pattern-group.ts';

/** A medium, with whoever speaks in it. */
const medium =
  '(?:podcast(?:aflevering)?|documentaire|docu|film|filmpje|video|serie|aflevering|boek|roman|artikel|interview|krant|tijdschrift|blog|webinar|talkshow|programma|uitzending|radio|tv|televisie|lezing|congres|symposium|toneelstuk|gedicht|vlog|ted[- ]?talk|onderzoek|essay|column|nieuwsbericht|reportage|musical|theatervoorstelling)';
/** Where the writer learns; somebody unnamed speaks there. */
const lesson =
  '(?:les|lessen|college|hoorcollege|werkcollege|gastles|gastcollege|training|cursus|workshop|module|vak|practicum|rollenspel|opleiding|studie|minor|basisschool|middelbare school|kleuterschool|mbo|hbo|havo|vmbo|universiteit|academie|jeugd|kindertijd|intervisie|introductieweek|open dag)';
const article = '(?:de|het|een|mijn|die|dat|deze|dit|onze|haar|zijn|zo’n|één)';

export const inMedium = new RegExp(
  `(?<![a-zà-ÿ])(?:in|op|uit|bij|tijdens|via|volgens|door) (?:${article} )?(?:[a-zà-ÿ’-]+ ){0,2}(?:[a-zà-ÿ-]+)?${medium}(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:op|van) (?:youtube|tiktok|instagram|npo|netflix)(?![a-zà-ÿ])`,
);
export const anyMedium = new RegExp(`(?<![a-zà-ÿ])${medium}(?![a-zà-ÿ])`);
export const inLesson = new RegExp(
  `(?<![a-zà-ÿ])(?:in|op|uit|bij|tijdens|van) (?:${article} )?(?:[a-zà-ÿ’-]+ ){0,2}${lesson}(?![a-zà-ÿ])|(?<![a-zà-ÿ])op (?:school|stagebijeenkomsten)(?![a-zà-ÿ])`,
);
export const longAgo =
  /(?<![a-zà-ÿ])(?:ooit|vroeger|lang geleden|jaren geleden|destijds|als kind|toen ik (?:klein|jong|kind|zelf|nog|[a-zà-ÿ]+ was)|in mijn (?:jeugd|eerste jaar|vorige stage|vorige baan|schooltijd)|(?:schreef|zei|schrijft|zegt|vertelde) (?:[a-zà-ÿ]+ ){0,3}eens|van vroeger)(?![a-zà-ÿ])/;
/** Somebody who speaks in a mind only. */
export const inMind =
  /(?<![a-zà-ÿ])(?:in (?:mijn|haar|zijn|hun|ons) (?:hoofd|gedachten|hoofden|droom|dromen|herinnering|fantasie|verbeelding)|in gedachten|droom(?:de|t)? (?:\S+ )?dat|stelde (?:me|mij|zich) voor|ik hoor(?:de)? (?:mijn|de stem)|alsof)(?![a-zà-ÿ])/;
export const elsewhere: PatternGroup = {
  id: 'actors/elsewhere',
  patterns: [inMedium, longAgo, inMind, inLesson, anyMedium],
};
