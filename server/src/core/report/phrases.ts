/**
 * What counts as nothing of the writer's own: placeholders, left-over guidance, orders.
 * Sources: DOMAIN §5 (placeholders met in practice), CONTRACT "Decisions where two readings are possible".
 */
import { matches } from '../matches.ts';
import { remembering } from '../remember.ts';
import { fold } from '../templates/names.ts';
import { countWords } from './words.ts';

/** A text of this many words is a story: it answers a list above it, or is the Casusbeschrijving (CONTRACT). */
export const storyWords = 40;

/** Whole texts (folded: no accents, punctuation or case) that say only that something is still to come. */
const placeholders = new Set([
  ...['x', 'xx', 'xxx', 'xxxx', 'xxxxx', 'todo', 'to do', 'tbd', 'tba', 'tk', 'ntb', 'n t b', 'pm', 'p m'],
  ...[
    'later',
    'volgt',
    'volgt nog',
    'volgt later',
    'komt nog',
    'komt later',
    'nog niets',
    'nog niks',
    'nog niet',
    'leeg',
  ],
  ...['nvt', 'n v t', 'niet van toepassing', 'geen', 'idem', 'idem dito', 'dito', 'hetzelfde', 'zelfde', 'onbekend'],
  ...[
    'weet ik niet',
    'weet ik nog niet',
    'weet ik even niet',
    'weet niet',
    'geen idee',
    'ik weet het niet',
    'ik weet het nog niet',
  ],
  ...[
    'antwoord',
    'mijn antwoord',
    'jouw antwoord',
    'je antwoord',
    'antwoord hier',
    'tekst',
    'jouw tekst',
    'tekst hier',
    'hier tekst',
  ],
  ...[
    'jouw tekst hier',
    'hier jouw tekst',
    'hier komt tekst',
    'hier komt de tekst',
    'naam',
    'datum',
    'n n b',
    'nnb',
    'placeholder',
  ],
]);

/** "Nog uitwerken", "moet ik nog invullen", "dit wordt later aangevuld": the verb of doing it later. */
const doing =
  '(?:in ?te ?vullen|invullen|ingevuld|aan ?te ?vullen|aanvullen|aangevuld|uit ?te ?werken|uitwerken|uitgewerkt|te ?doen|doen|te ?schrijven|schrijven|geschreven|af ?te ?maken|afmaken|te ?bedenken|bedenken|toe ?te ?voegen|toevoegen|toegevoegd|te ?bepalen|bepalen|bepaald|te ?beantwoorden|beantwoorden|beantwoord|na ?te ?kijken|nakijken|na ?te ?vragen|navragen|uit ?te ?zoeken|uitzoeken|op ?te ?zoeken|opzoeken|te ?maken|maken|gemaakt|te ?formuleren|formuleren)';
const later = new RegExp(
  `^(?:(?:hier|dit|deze|dat|het|stuk|deel|onderdeel|vraag|antwoord|moet|moeten|wordt|worden|ik|we|wil|ga|zal) )*(?:(?:nog|later|nader|verder|straks|even) )+(?:(?:iets|wat|niet|verder|over|ik|even) )*${doing}(?: (?:worden|hier|later|morgen|(?:volgende|deze) week|(?:voor|na|bij|tijdens) (?:(?:de|het|mijn) )?\\w+))*$`,
);
/** "Invullen", "zelf in te vullen", "(hier invullen)". */
const bareDoing =
  /^(?:(?:hier|zelf|graag|s v p|svp) )*(?:in ?te ?vullen|invullen|aan ?te ?vullen|aanvullen|uit ?te ?werken|uitwerken)(?: hier| svp)?$/;
const follows =
  /^(?:(?:dit|antwoord|tekst|uitwerking|deel|het|de) )*(?:volgt|komt)(?: (?:nog|later|hier|z s m|zsm|binnenkort|morgen|volgende week|na de les|in de volgende versie))*$/;
const elsewhere =
  /^(?:zie|kijk bij|als bij|zelfde als bij|zelfde als|hetzelfde als bij|hetzelfde als)(?: (?:ook|het|de|mijn|antwoord|antwoorden|bij|op|vraag|vragen|hier|hierboven|boven|hieronder|onder|eerder|eerdere|vorige|volgende|punt|nummer|nr|bovenstaande|onderstaande|en|\d{1,2}[a-z]?))+$/;
const todo = /^(?:to ?do|tbd|fixme)\b/;

/** Nothing but dots, dashes, question marks, underscores, boxes. */
const onlyMarks = /^[\s.…·•?!_\-–—*#/\\|()[\]{}<>:;,=~☐□]*$/u;

/** A line to fill in: "Ik kies voor ..........". */
const dotted = /(?:\.{6,}|…{3,}|_{5,}|(?:\. ){5,})/;

/** Is this (nearly) the whole of nothing? "n.v.t., want …" is not. */
export const isPlaceholder = remembering(judgePlaceholder);

function judgePlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 400) return /^lorem ipsum\b/i.test(trimmed) || onlyMarks.test(trimmed);
  // Most texts are stories: they are seen through at a glance.
  if (isWordy(trimmed)) return filler.test(opening(trimmed));
  if (onlyMarks.test(trimmed)) return true;
  const folded = fold(trimmed);
  if (folded === '') return !/\p{N}|\p{Extended_Pictographic}/u.test(trimmed);
  if (placeholders.has(folded) || filler.test(folded)) return true;
  if (/^[[<{].*[\]>}]$/s.test(trimmed) && bracketed(folded)) return true;
  const words = folded.split(' ').length;
  if (dotted.test(trimmed)) return words <= 12;
  if (words > 10) return false;
  return (
    later.test(folded) || bareDoing.test(folded) || follows.test(folded) || elsewhere.test(folded) || todo.test(folded)
  );
}

/** More words than a placeholder has that stands in no brackets. */
function isWordy(text: string): boolean {
  if (/^[[<{]/.test(text)) return false;
  let gaps = 0;
  for (let at = text.indexOf(' '); at >= 0 && gaps < MANY; at = text.indexOf(' ', at + 1)) {
    if (isSmallLetter(text.charCodeAt(at - 1)) && isSmallLetter(text.charCodeAt(at + 1))) gaps++;
  }
  return gaps >= MANY;
}

/** A dotted line to fill in has at most so many words. */
const MANY = 12;

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const filler = /^(?:lorem ipsum|todo todo)\b/;

/** Inside brackets: "[hier jouw antwoord]", "[nog invullen]"; but "[de moeder]" is an anonymisation token. */
function bracketed(folded: string): boolean {
  return (
    /^(?:antwoord|tekst|invullen|vul|beschrijf|schrijf|noem|omschrijf|geef|plaats|zet|typ|voeg|hier|nog|jouw|je eigen|todo|tbd|volgt|uitwerken|aanvullen)\b/.test(
      folded,
    ) || /\b(?:invullen|in te vullen|aanvullen|uitwerken|toevoegen)$/.test(folded)
  );
}

/** First words of an order to the writer (je-form): "Benoem …", "Ga hiernaar op zoek". */
const orders = new Set(
  `analyseer baseer bedenk begin bekijk benoem beoordeel beredeneer beschouw beschrijf bespreek betrek bereken breng denk
   deel doe evalueer formuleer ga gebruik geef houd houdt illustreer interview kies kijk koppel laat leg let lees licht maak
   markeer motiveer neem noem noteer omschrijf onderbouw onderzoek ondersteun onderscheid plaats praat probeer raadpleeg
   reageer reflecteer schets schrijf som sta stel toon trek typ verantwoord verbind verdeel verdiep vergelijk verken verklaar
   vertel verwerk verwijs verwoord verzamel voeg vraag vul werk wees weeg wissel zet zoek zoom zorg`.split(/\s+/),
);

/** The first words of a sentence, folded: cut inside a word at most, far behind the words that are looked at. */
const opening = (sentence: string): string => fold(sentence.length > 100 ? sentence.slice(0, 100) : sentence);

export const isOrder = (sentence: string): boolean => {
  const [first = '', second = ''] = opening(sentence).split(' ', 2);
  // "Vraag 1" and "Vraag: …" are labels; "Ga ik …" and "Kijk ik …" are statements turned round.
  return orders.has(first) && second !== '' && !/^(?:\d+|ik|hij|zij|ze|we|wij|is|van|was)$/.test(second);
};

const interrogatives =
  /^(?:(?:aan|bij|door|in|met|naar|om|op|over|sinds|tegen|tot|uit|van|vanuit|voor|vanaf|volgens|en|maar|dus) )?(?:wie|wiens|wat|waar|waarom|waarmee|waarvoor|waarop|waarin|waaruit|waarbij|waardoor|waarover|waarvan|waarheen|wanneer|welk|welke|hoe|hoeveel|hoever|hoelang|hoezo)\b|^in hoeverre\b/;

/** Starts like a question: "Wie …", "Aan wie …", "In hoeverre …". */
export const isInterrogative = (sentence: string): boolean => interrogatives.test(opening(sentence));

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const stops = /[.?!…]+[)\]"'’”»]*(?=\s|$|:\s|:$)/g;

/** Sentences of a text with their offsets, ends included. Abbreviations are no ends. */
export const sentences = remembering(sentencesIn);

function sentencesIn(text: string): readonly Sentence[] {
  const found: { text: string; start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed);
      found.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const stop of matches(stops, text)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '.' && abbreviation.test(text.slice(Math.max(0, stop.index - 12), end))) continue;
    push(end);
  }
  push(text.length);
  return found;
}

const abbreviation =
  /(?:^|[\s(])(?:bijv|bv|o\.a|d\.w\.z|dwz|m\.b\.t|m\.b\.v|i\.v\.m|n\.a\.v|t\.o\.v|t\.a\.v|n\.v\.t|e\.d|enz|etc|evt|incl|excl|ca|nr|blz|pp?|art|dhr|mw|mevr|dr|drs|prof|ing|ir|mr|vgl|resp|st|jl|a\.s|vs|\d{1,2}|[A-Z])\.$/i;

/** A sentence that tells the writer what to write rather than telling the reader something. */
export function isInstruction(text: string): boolean {
  const folded = fold(text);
  if (folded === '' || text.length > 600) return false;
  // Somebody's words are no instruction.
  if (/["“”„«»]|^['‘]|['’]$/.test(text.trim())) return false;
  const all = sentences(text);
  const tells = (sentence: string): boolean => isOrder(sentence) || sentence.endsWith('?');
  const addresses = (sentence: string): boolean => /\b(?:je|jij|jouw|jullie|u|uw|hier)\b/.test(fold(sentence));
  const everyOne = all.every(({ text: sentence }) => tells(sentence) || addresses(sentence));
  return (
    everyOne &&
    all.some(({ text: sentence }) => tells(sentence) || /\bhier\b.*\bje\b|\bje\b.*\bhier\b/.test(fold(sentence)))
  );
}

/** "Wat is precies de situatie?": a question of a form, about nobody in particular; "Hoe help ik haar?" is the writer's own. */
export function isFormQuestion(text: string): boolean {
  const asked = text.replace(/^\W*\d{1,2}[.)]\s*/, '');
  if (!opensAsQuestion(asked)) return false;
  const all = sentences(asked);
  return (
    opensAsQuestion(all[0]?.text ?? '') &&
    all.every(({ text: each }) => each.endsWith('?') || isOrder(each) || /^\(.*\)$/s.test(each)) &&
    !/\b(?:ik|mij|me|mijn|we|wij|ons|onze)\b/.test(fold(text))
  );
}

const opensAsQuestion = (sentence: string): boolean =>
  isInterrogative(sentence) || /^(?:is|zijn|heb|kan|kun) (?:je|jij|er)\b/.test(opening(sentence));

/** "Beschrijf hier …": an order that points at this very place; nobody writes that about a client. */
export const pointsHere = (text: string): boolean =>
  text.length < 300 &&
  isOrder(text) &&
  /\b(?:hier|hieronder|in eigen woorden|in maximaal|in een paar zinnen|kort|per persoon)\b/.test(fold(text));

export const wordCount = remembering(countWords);

/** Share of the words of `a` that also stand in `b` and the other way round (0-1, the Dice coefficient), small words left out. */
export function similarity(a: string, b: string): number {
  const left = contentWords(a);
  const right = contentWords(b);
  if (left.size === 0 || right.size === 0) return fold(a) === fold(b) ? 1 : 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** Three content words or more, and every one of them stands in `other` too. */
export function addsNothing(text: string, other: string): boolean {
  const known = contentWords(other);
  const words = [...contentWords(text)];
  // "Meespelen" says "spelen … mee" again.
  const isJoined = (word: string): boolean =>
    [...known].some((part) => word.startsWith(part) && known.has(word.slice(part.length)));
  return words.length >= 3 && words.every((word) => known.has(word) || isJoined(word));
}

const small = new Set(
  `de het een en of in op aan van voor met te dat die dit deze er is zijn was je jij jouw u ik mijn om bij naar tot uit als
   ook nog dan door over zou kan wil welk hier daar`.split(/\s+/),
);
const contentWords = remembering(
  (text: string): ReadonlySet<string> =>
    new Set(
      fold(text)
        .split(' ')
        .filter((word) => word.length > 1 && !small.has(word)),
    ),
);
