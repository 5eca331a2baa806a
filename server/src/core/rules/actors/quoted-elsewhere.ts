/**
 * Tells whether a sentence quotes somebody from outside the case: from a podcast, a book, a lesson or long ago ("In een
 * podcast zei een psycholoog …", "Op school zei een docent ooit …"). Such a person is no actor.
 */

/** A medium, with whoever speaks in it. */
const medium =
  '(?:podcast(?:aflevering)?|documentaire|docu|film|filmpje|video|serie|aflevering|boek|roman|artikel|interview|krant|tijdschrift|blog|webinar|talkshow|programma|uitzending|radio|tv|televisie|lezing|congres|symposium|toneelstuk|gedicht|vlog|ted[- ]?talk|onderzoek|essay|column|nieuwsbericht|reportage|musical|theatervoorstelling)';
/** Where the writer learns; somebody unnamed speaks there. */
const lesson =
  '(?:les|lessen|college|hoorcollege|werkcollege|gastles|gastcollege|training|cursus|workshop|module|vak|practicum|rollenspel|opleiding|studie|minor|basisschool|middelbare school|kleuterschool|mbo|hbo|havo|vmbo|universiteit|academie|jeugd|kindertijd|intervisie|introductieweek|open dag)';
const article = '(?:de|het|een|mijn|die|dat|deze|dit|onze|haar|zijn|zo’n|één)';

const inMedium = new RegExp(
  `(?<![a-zà-ÿ])(?:in|op|uit|bij|tijdens|via|volgens|door) (?:${article} )?(?:[a-zà-ÿ’-]+ ){0,2}(?:[a-zà-ÿ-]+)?${medium}(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:op|van) (?:youtube|tiktok|instagram|npo|netflix)(?![a-zà-ÿ])`,
);
const anyMedium = new RegExp(`(?<![a-zà-ÿ])${medium}(?![a-zà-ÿ])`);
const inLesson = new RegExp(
  `(?<![a-zà-ÿ])(?:in|op|uit|bij|tijdens|van) (?:${article} )?(?:[a-zà-ÿ’-]+ ){0,2}${lesson}(?![a-zà-ÿ])|(?<![a-zà-ÿ])op (?:school|stagebijeenkomsten)(?![a-zà-ÿ])`,
);
const longAgo =
  /(?<![a-zà-ÿ])(?:ooit|vroeger|lang geleden|jaren geleden|destijds|als kind|toen ik (?:klein|jong|kind|zelf|nog|[a-zà-ÿ]+ was)|in mijn (?:jeugd|eerste jaar|vorige stage|vorige baan|schooltijd)|(?:schreef|zei|schrijft|zegt|vertelde) (?:[a-zà-ÿ]+ ){0,3}eens|van vroeger)(?![a-zà-ÿ])/;
/** Somebody who speaks in a mind only. */
const inMind =
  /(?<![a-zà-ÿ])(?:in (?:mijn|haar|zijn|hun|ons) (?:hoofd|gedachten|hoofden|droom|dromen|herinnering|fantasie|verbeelding)|in gedachten|droom(?:de|t)? (?:\S+ )?dat|stelde (?:me|mij|zich) voor|ik hoor(?:de)? (?:mijn|de stem)|alsof)(?![a-zà-ÿ])/;
/** "Daarin zei een psycholoog …", after a sentence about a podcast. */
const backTo = /^\W*(?:daarin|hierin|daar|hij|zij|ze|die)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:daarin|hierin|erin)(?![a-zà-ÿ])/;
/** The role has no place in the case: "een docent", "iemand". */
const unknownPerson = /(?<![a-zà-ÿ])(?:een|één|zo’n|zo'n|iemand,) (?:[a-zà-ÿ]+ )?$/;

/** How far before the sentence a medium may be named, in UTF-16 units. */
const REACH = 160;

/** `role`: the offset of the role in the sentence. */
export function isQuotedFromElsewhere(
  text: string,
  sentence: { readonly text: string; readonly start: number },
  role: number,
): boolean {
  const lower = sentence.text.toLowerCase();
  if (inMedium.test(lower) || longAgo.test(lower) || inMind.test(lower)) return true;
  const isUnknown = unknownPerson.test(lower.slice(0, role));
  if (isUnknown && inLesson.test(lower)) return true;
  if (!backTo.test(lower)) return false;
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start).toLowerCase();
  const previous = /[^.!?]*[.!?]\s*$/.exec(before)?.[0] ?? '';
  return anyMedium.test(previous) || (isUnknown && inLesson.test(previous));
}
