/**
 * Finds gaps in a sentence: dots or crosses where a word or a number has been left open ("er wonen … mensen", "p. ??",
 * "xx-xx-20xx"). Dots behind a clause are a silence: "Hij werd stil … en lachte."
 */
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { firstLetters, wholeWords } from '../../text/necessary-words.ts';
import { signs } from './signs.ts';

const open = '(?:…|\\.{3,}|_{2,})';
/** Crosses and question marks stand for figures only. */
const openFigure = '(?:…|\\.{2,}|_{2,}|\\?{2,}|[xX]{2,3})';

const unit =
  '(?:per|uur|euro|jaar|jaren|dagen?|weken|keer|minuten|maanden|procent|personen|mensen|kinderen|kilo|km|meter|bladzijden|%)';

/** Words that want another right behind them. A speaker may hesitate there, but then says the word again. */
const wanting =
  'de|een|mijn|onze|ons|deze|elke|iedere|met|van|voor|naar|tegen|tussen|sinds|per|circa|ongeveer|ruim|bijna|genaamd|the|an|my|our|with|from|about';

const day = '(?:d{1,2}|xx|__|\\.\\.)';
const month = '(?:m{1,2}|xx|__|\\.\\.)';
const year = '(?:j{2,4}|y{2,4}|(?:20)?xx|20__|20\\.\\.|xxxx|____)';

const patterns = [
  // "Er zijn … kamers", "een reis naar … met de klas"
  new RegExp(
    `(?<=(?:^|[\\s(])(?:${wanting}|er (?:zijn|waren|wonen|werken|zitten|staan|komen|is|was)) )${open}(?= [\\p{Ll}\\d(])`,
    'giu',
  ),
  // "al … weken", "€ xx", "elke ?? dagen"
  new RegExp(`(?<=\\s)${openFigure}(?=\\s?${unit}(?![\\p{L}]))|(?<=€\\s?)${openFigure}`, 'gu'),
  // "p. ??", "zie bijlage …", "artikel xx"
  new RegExp(
    `(?<=(?:^|[\\s(])(?:pp?\\.|blz\\.?|pagina|nr\\.?|nummer|artikel|art\\.|hoofdstuk|paragraaf|figuur|tabel|bijlage|bron|page|appendix|chapter) )${openFigure}(?![\\p{L}\\d.?])`,
    'giu',
  ),
  // "Datum: xx-xx-20xx", "dd/mm/jjjj"; in a sentence these are somebody's date that was taken out
  new RegExp(`(?<=^|:\\s?)${day}\\s?[-/. ]\\s?${month}\\s?[-/. ]\\s?${year}(?![\\p{L}\\d])`, 'giu'),
  // "(c) de buurt: …… (d) de huisarts": nothing behind a label in a row of labels
  new RegExp(`(?<=\\p{L}:\\s)${open}\\.*(?=\\s*(?:\\([a-z\\d]\\)|[;|]))`, 'gu'),
];

/** What a program writes for a field or a reference that it can't fill in. */
const program =
  /\b(?:Kies een (?:item|datum|bouwsteen)|(?:Klik(?: of tik)?|Tik)(?: hier)? om (?:een )?(?:tekst|datum|naam)(?: in te voeren)?|Choose an item|(?:Click|Tap)(?: or tap)?(?: here)? to enter (?:text|a date)|(?:Fout|Error)! [^.!?\n]{5,60})\.?/g;

/** `d` is that of "d-m-jjjj". */
const mayHaveGap = signs.add({
  characters: '…',
  doubled: '._?',
  words: [...firstLetters('xx'), ...wholeWords('d dd')],
});
const mayBeOfProgram = signs.add({ patterns: [program] });

/** In the order of the patterns. `text`: with spaces in place of its quotations. */
export function gapsIn(text: string): readonly Span[] {
  const possible = mayHaveGap(text) ? patterns : none;
  return [...possible, ...(mayBeOfProgram(text) ? [program] : none)].flatMap((pattern) =>
    matches(pattern, text)
      .filter(({ index, 0: whole }) => !isSaidAgain(text, index, index + whole.length))
      .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length })),
  );
}

const none: readonly never[] = [];

/** "Met … met de bus": a hesitation. */
function isSaidAgain(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
  const after = /^\s*(\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  return before !== undefined && before.toLowerCase() === after?.toLowerCase();
}

/** The words that want another are shorter, in UTF-16 units. */
const LONGEST_WORD = 20;
