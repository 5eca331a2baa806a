/**
 * Recognises lines of a form that the writer hasn't filled in: "- waarden: …", a scale without a mark, and a section with
 * nothing but an order to write ("Beschrijf welke kaders jij stelt.").
 */
import { firstTwoWords } from '../../text/first-words.ts';
import { isPlaceholder } from './placeholders.ts';
import { isInstruction } from './speech-acts.ts';

/** "Waarden: …": a label with a placeholder where the text should be. */
const label = /^[^:.?!]{1,40}:\s*(\S.*)$/;

export function isUnfilledLabel(text: string): boolean {
  const rest = label.exec(text)?.[1];
  return rest !== undefined && !/\p{L}/u.test(rest) && !/\d/.test(rest) && isPlaceholder(rest);
}

/** "0 – 1 – 2 – … – 10": the numbers of a scale in a row. */
const scale = /^[01](?:\s*[-–—|./·,]?\s*\d{1,2}){8,10}$/;

export const isScale = (text: string): boolean => scale.test(text);

/** First words of an order to write something. */
const writing =
  /^(?:beschrijf|omschrijf|schrijf|vertel|benoem|noteer|schets|formuleer|reflecteer|verantwoord|onderbouw|beantwoord|verwoord|motiveer|geef aan|leg uit|licht toe|vat samen|describe|explain)\b/;

/** Is the text an order to the writer to write something: "Vertel wat je hebt gedaan."? */
export const isOrderToWrite = (text: string): boolean => writing.test(firstTwoWords(text)) && isInstruction(text);
