/**
 * Recognises lines and paragraphs that are only about who wrote the report: author lines, title pages, thanks and
 * bylines. They become runs of the kind `byline`, for these people are no client details (DOMAIN §4).
 * `author-spans.ts` finds the names of writers in lines that hold other things as well.
 */
import { once } from '../../incremental/memo.ts';
import { UPPER } from '../../text/name-shapes.ts';
import { fullName, labelAtStart, names, studentWords } from './byline-patterns.ts';
import { isLineOfProfessional } from './professionals.ts';
import type { TitlePagePosition } from './title-page.ts';

/** A line of more words is no line of names, with or without words about studying. */
const MOST_WORDS_OF_NAME_LINE = 22;
/** A line with nothing but names has fewer words than this. */
const TOO_MANY_WORDS_OF_NAMES = 13;

/** A closing byline has fewer UTF-16 units than this, any other byline at most this many. */
const TOO_LONG_FOR_CLOSING_BYLINE = 500;
const LONGEST_BYLINE = 400;

/** Words in small letters that stand in names or between them. */
const nameWords =
  'van|de|der|den|het|ten|ter|te|in|op|von|el|al|da|dos|du|la|le|ben|bin|en|mevrouw|meneer|heer|juf|meester|mw|mevr|dhr|drs|dr|mr|prof|ir|ing|ds';
/** A line of names alone; one that opens with a name; one that ends with a name. */
const nameOnly = once(() => new RegExp(`^\\W{0,4}${names}(?:<sup>\\d+</sup>|[\\d¹²³⁴-⁹])?[\\s*_]*$`));
const nameAtStart = once(() => new RegExp(`^\\W{0,4}${names} ?(?:[,/|·–—(-]|\\. )`));
const nameAtEnd = once(() => new RegExp(`(?:[|/·–—-]|,) ?${names}[*_.)\\s]*$`));

/** A word in small letters that stands in no name: a line with such a word is more than names. */
const plainWord = new RegExp(`(?:^|\\s)(?!(?:${nameWords})(?:[ .,]|$))[a-z]{2,}(?=[\\s.,:;!?]|$)`);

/** "Observator: student. Kind: Zuhra": the line names a client too. */
const clientInside =
  /\b(?:cli[eë]nte?|pati[eë]nte?|bewoner|bewoonster|kind|leerling|deelnemer|deelneemster|zorgvrager|gezin)\*{0,2}:/i;

/** Words of a sentence, which is more than a line of names. */
const sentence = /\b(?:ik|is|was|heeft|had|wordt|werd)\b/i;

const wholeName = once(() => new RegExp(fullName));

/** "mobiele begeleiding · gezin Vandorpe", "e-mails rond Pepijn": a line that says whom the report is about. */
const aboutSomebody = new RegExp(
  `\\b(?:[Gg]ezin|[Ff]amilie|[Cc]li[eë]nte?|[Pp]ati[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Zz]orgvrager|[Dd]eelnemer|[Dd]eelneemster|rond|over|betreffende|inzake)\\*{0,2}:? [${UPPER}]`,
);
/** In the address below the name of who sends a letter: "Postbus 118", "5912 XR Venlo". */
const postalAddress = /\b[Pp]ostbus \d|\b[1-9]\d{3} ?[A-Z]{2}\b/;
/** An address stands within so many lines, that of its sender's name included. */
const LINES_OF_SENDER = 5;

/** Does a paragraph open a letter: a person or an organisation, and the address on the next lines? */
export function opensLetter(paragraph: string): boolean {
  const [sender = '', ...behind] = paragraph.trim().split('\n', LINES_OF_SENDER);
  return !sender.includes(':') && behind.some((line) => postalAddress.test(line)) && !studentWords.test(paragraph);
}

/**
 * A line of the title page that is a name, alone or among words about studying. Alone it is a writer's outside sections
 * only; a first name alone, only when the page speaks of a student's work: "Kevin en Sanne" may be whom it is about.
 */
export function isTitlePageName(line: string, { sectioned, ownWork }: TitlePagePosition): boolean {
  const text = line.trim();
  const words = text.split(/\s+/).length;
  if (
    words > MOST_WORDS_OF_NAME_LINE ||
    sentence.test(text) ||
    /\(\d{1,2}\b|\b\d{1,2} ?(?:jaar|jr)\b/.test(text) ||
    /^[-*•+]\s/.test(text) ||
    /^\W{0,3}(?:mevrouw|meneer|mw|dhr|de heer|familie|gezin|casus|verslag|[a-zë]*dossier)\b/i.test(text) ||
    aboutSomebody.test(text)
  )
    return false;
  if (!plainWord.test(text) && nameOnly().test(text))
    return !sectioned && (ownWork || wholeName().test(text)) && words > 1 && words < TOO_MANY_WORDS_OF_NAMES;
  return studentWords.test(text) && (nameAtStart().test(text) || nameAtEnd().test(text));
}

const worksAt = once(
  () =>
    new RegExp(
      `^\\W{0,3}(?:Over de auteurs?:? )?${names},? (?:werk(?:t|en)|is|zijn|doceert|studeert|studeren|was|waren) (?:als |bij |aan |in het |in |binnen |werkzaam |verbonden |docent|onderzoeker|lector|student|redacteur|projectleider|adviseur|hoofddocent|hoogleraar|freelance|maatschappelijk)`,
    ),
);

/** The byline of an article, as one of its last paragraphs: "Saskia Daru en Anna van Deth werken in het programma …" */
export function isClosingByline(paragraph: string, position: TitlePagePosition): boolean {
  const text = paragraph.trim();
  return (
    position.closing &&
    text.length < TOO_LONG_FOR_CLOSING_BYLINE &&
    worksAt().test(text) &&
    !/\d{2} jaar|["“”]/.test(text)
  );
}

/** Is a line or paragraph only about who wrote or assessed the report, or helped with it? */
export function isByline(paragraph: string, position: TitlePagePosition): boolean {
  const text = paragraph.trim();
  if (text === '' || text.length > LONGEST_BYLINE || (position.front && opensLetter(text))) return false;
  if (position.front && position.early && isTitlePageName(text, position)) return true;
  if (labelAtStart.test(text) && (position.front || studentWords.test(text)))
    return !isLineOfProfessional(text) && !clientInside.test(text);
  return (
    isClosingByline(text, position) ||
    // A second sentence may tell about somebody.
    (!/[.!?]\s+[A-Z]/.test(text) &&
      /^\W{0,5}(?:met (?:bijzondere |veel )?dank aan|dankwoord\b|over de auteurs?\b)/i.test(text))
  );
}
