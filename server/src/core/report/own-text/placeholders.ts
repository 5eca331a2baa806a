/**
 * Recognises placeholders: texts that say only that something is still to come ("nog invullen").
 * Sources: DOMAIN §5 (placeholders met in practice), CONTRACT "Decisions where two readings are possible".
 */
import { textCache } from '../../incremental/text-cache.ts';
import { fold } from '../../templates/names.ts';
import { isDeferral } from './deferrals.ts';
import { isFormField } from './form-fields.ts';
import { firstTwoWords } from '../../text/first-words.ts';
import { wholePlaceholders } from './whole-placeholders.ts';
import { isNoteInBrackets, isNoteToSelf } from './writers-notes.ts';

/** "Invullen", "zelf in te vullen", "(hier invullen)". */
const bareDoing =
  /^(?:(?:hier|zelf|graag|s v p|svp) )*(?:in ?te ?vullen|invullen|aan ?te ?vullen|aanvullen|uit ?te ?werken|uitwerken)(?: hier| svp)?$/;
const follows =
  /^(?:(?:dit|antwoord|tekst|uitwerking|deel|het|de) )*(?:volgt|komt)(?: (?:nog|later|hier|z s m|zsm|binnenkort|morgen|volgende week|na de les|in de volgende versie))*$/;
/** "Zie vraag 2", "hetzelfde als bij casus 1", "zie Actoren"; a source or an appendix does hold the answer. */
const elsewhere =
  /^(?:zie|kijk bij|als bij|(?:dit is |is )?(?:het)?zelfde(?: als)?(?: bij| in)?|staat (?:al )?(?:bij|in|onder))(?: (?:ook|het|de|mijn|kopje|onderdeel|antwoord|antwoorden|als|bij|in|op|vraag|vragen|hier|hierboven|boven|hieronder|onder|eerder|eerdere|vorige|volgende|punt|nummer|nr|bovenstaande|onderstaande|en|casus|casussen|reflectie|verslag|tekst|verhaal|actoren|betrokkenen|perspectief|context|achtergrond|aanleiding|situatie|situatieschets|casusbeschrijving|beschrijving|dilemma|dilemmas|standpunt|analyse|evaluatie|conclusie|inleiding|taak|actie|resultaat|fase|stap|\d{1,2}[a-z]?))+$/;
const todo = /^(?:to ?do|tbd|fixme)\b/;

/** "![][image1]": a picture that the program that wrote the text has left out. */
const lostPicture = /^(?:!\[[^\]]*\](?:\[[^\]]*\]|\([^)]*\))\s*)+$/;

/** Nothing but dots, dashes, question marks, underscores, boxes. */
const onlyMarks = /^[\s.…·•?!_\-–—*#/\\|()[\]{}<>:;,=~☐□]*$/u;

/** "Art. …", "… weken", "€ …": a number or a word is left open beside the words that belong to it. */
const openBeside = /^(?:\p{L}{1,8}\. |€ ?)(?:…|\.{3,}|_{2,})[\s.…]*$|^(?:…|\.{3,}|_{2,}) ?(?:\p{Ll}+|%)\.?$/u;

/** "1. 2. 3.": the numbers of a list without text. */
const emptyNumbers = /^(?:\d{1,2}[.)]\s+)+\d{1,2}[.)]$/;

/** A line to fill in: "Ik kies voor ..........". */
const dotted = /(?:\.{6,}|…{3,}|_{5,}|(?:\. ){5,})/;

/** A text of more UTF-16 units is a placeholder only when it is filler text or nothing but marks. */
const LONGEST_PLACEHOLDER = 400;

/** A placeholder has at most this many words, and with a dotted line to fill in a few more. */
const MOST_WORDS = 10;
const MOST_WORDS_WITH_DOTS = 12;

/** Is a rendered text nothing but a placeholder? "n.v.t." is; "n.v.t., want …" isn't. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_PLACEHOLDER) return /^lorem ipsum\b/i.test(trimmed) || onlyMarks.test(trimmed);
  // Most texts are stories: counting their words up to a dozen is enough.
  return isWordy(trimmed) ? filler.test(firstTwoWords(trimmed)) : isShortPlaceholder(trimmed);
}

/** Short lines come again in many reports, so answers are kept by their text. */
const isShortPlaceholder = textCache((trimmed: string): boolean => {
  if (onlyMarks.test(trimmed) || emptyNumbers.test(trimmed) || openBeside.test(trimmed)) return true;
  if (lostPicture.test(trimmed) || /^\?{2,} ?\p{L}/u.test(trimmed)) return true;
  // "[welke klant was dit?]": a question on a form begins with a capital, or addresses the student.
  if (/^\[\p{Ll}[^[\]]*\?\]$/u.test(trimmed) && !/\b(?:je|jij|jouw)\b/.test(trimmed)) return true;
  const folded = fold(trimmed.replace(shortcodes, ''));
  if (folded === '') return !/\p{N}|\p{Extended_Pictographic}/u.test(trimmed);
  if (wholePlaceholders.has(folded) || filler.test(folded) || severalPlaceholders.test(folded)) return true;
  if (isFormField(folded) || /^(?:\{\{.*\}\}|<<.*>>)$/.test(trimmed)) return true;
  if (
    /^[[<{(].*[\]>})]$/s.test(trimmed) &&
    (isNoteInBrackets(trimmed) || ((/^[^(]/.test(trimmed) || forYou.test(folded)) && isToFillIn(folded)))
  )
    return true;
  const words = folded.split(' ').length;
  if (dotted.test(trimmed))
    return words <= MOST_WORDS_WITH_DOTS && !/\b(?:handtekening|paraaf|signature)\b/.test(folded);
  if (words > MOST_WORDS) return false;
  if (isFilledInLater(trimmed) || isNoteToSelf(trimmed.replace(shortcodes, ''))) return true;
  return (
    isDeferral(folded) || bareDoing.test(folded) || follows.test(folded) || elsewhere.test(folded) || todo.test(folded)
  );
});

/** "Specialistisch: ……", "Netwerk: volgt nog": a label with nothing but dots or a promise behind it. */
function isFilledInLater(text: string): boolean {
  const [, label, afterLabel] = /^([^:?!.]{2,40}):\s*(\S.*)$/s.exec(text) ?? [];
  if (label === undefined || afterLabel === undefined || speaks.test(label) || /["“”„«]/.test(afterLabel)) return false;
  return isPromise(afterLabel) || severalPlaceholders.test(fold(afterLabel));
}

/** "We spraken af: later meer." tells what somebody said. */
const speaks =
  /\b(?:ik|je|hij|zij|ze|we|wij|zei|zegt|zeiden|riep|dacht|denkt|vroeg|schreef|schrijft|staat|stond|noteerde|antwoordde)\b/i;

/** "n.t.b. / TBD", "n.n.b. / nog invullen": several placeholders, none of which is a statement. */
const severalPlaceholders = /^(?:(?:n ?t ?b|n ?n ?b|tbd|tba|todo|nog invullen|volgt(?: nog)?|xx+)(?: (?=\S)|$)){2,}$/;

/** Does the text say that something is still to come? "n.v.t.", "-", "x" and "zie boven" say something else. */
export function isPromise(text: string): boolean {
  const trimmed = text.trim();
  if (/^(?:\.{2,}|\?{2,}|…+|_{2,}|(?:\. ){2,}\.?|[\s.…_]{3,})$/.test(trimmed)) return true;
  if (!isPlaceholder(trimmed)) return false;
  const folded = fold(trimmed);
  return (
    isNoteToSelf(trimmed) ||
    /\b(?:invullen|in te vullen|aanvullen|uitwerken|volgt|komt nog|komt later|later|todo|to do|tbd|tba|lorem|nog(?! (?:niet|niets|niks)\b))\b/.test(
      folded,
    ) ||
    isFormField(folded) ||
    (/^[[<{]/.test(trimmed) && isToFillIn(folded))
  );
}

/** Has the text more words than a placeholder outside brackets? Only spaces between small letters are counted. */
export function isWordy(text: string): boolean {
  if (/^[[<{]/.test(text)) return false;
  let gaps = 0;
  for (let at = text.indexOf(' '); at >= 0 && gaps < MOST_WORDS_WITH_DOTS; at = text.indexOf(' ', at + 1)) {
    if (isSmallLetter(text.charCodeAt(at - 1)) && isSmallLetter(text.charCodeAt(at + 1))) gaps++;
  }
  return gaps >= MOST_WORDS_WITH_DOTS;
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** ":warning: Hier nog een foto invoegen.": emoji as note-taking programs write them. */
const shortcodes = /^(?::[\w+-]+:\s*)+|(?:\s*:[a-z][\w+-]+:)+$/g;

/** "Lorem ipsum", "bla bla", "asdf", "test test", "xxxxxx": text that only takes up room. */
const filler =
  /^(?:lorem ipsum|todo todo|(?:bla ?){2,}$|asdf\w*$|qwerty?\w*$|test(?: test| \d+)*$|(?:tekst ?|text ?){2,}$|([a-z])\1{4,}$)/;

/** In round brackets an aside may stand; "(hier jouw visie, een halve pagina)" is for the writer. */
const forYou = /^(?:hier|jouw|je|uw|vul|typ|schrijf|zet|plaats)\b.*\b(?:je|jouw|uw|your)\b/;

/** A folded text in brackets: "[hier jouw antwoord]", "[nog invullen]"; but "[de moeder]" is an anonymisation token. */
export function isToFillIn(folded: string): boolean {
  return (
    /^(?:antwoord|tekst|invullen|vul|beschrijf|schrijf|noem|omschrijf|geef|plaats|zet|typ|voeg|hier|nog|jouw|je eigen|todo|tbd|volgt|uitwerken|aanvullen|meer|extra|eventueel|later|add|insert|include|describe|citation)\b/.test(
      folded,
    ) || /\b(?:invullen|in te vullen|aanvullen|uitwerken|toevoegen)$/.test(folded)
  );
}
