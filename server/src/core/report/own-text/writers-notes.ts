/**
 * Recognises notes of the writer to themselves about text that is still to come: "(bijlage volgt nog)", "Hier komt nog
 * een schema", "[foto van het rooster invoegen]". A note tells of the report, never of what happened in the story.
 */
import { fold } from '../../templates/names.ts';
import { editing, part } from './note-words.ts';
import { isNoteOnText, isStop } from './notes-on-text.ts';

/** A note has at most this many words. */
const MOST_WORDS = 14;

/** "naam van het plein hier nog weghalen", "foto van het rooster invoegen". */
const stillEditing = new RegExp(`\\b(?:nog|later|hier)(?: \\w+){0,3} ${editing}$`);
/** "(invullen na het gesprek met de ouders)", "(aanvullen met theorie)". */
const opensWithEditing =
  /^(?:nog |hier |later |verder |eventueel |evt |misschien |wellicht )*(?:invullen|in te vullen|aanvullen|aan te vullen|uitwerken|uit te werken|toevoegen|toe te voegen|invoegen|opzoeken|op te zoeken|navragen|nakijken|inplakken|uitbreiden|koppelen|aanscherpen|onderbouwen|toelichten|herschrijven)\b/;
const endsWithInserting =
  /\b(?:invoegen|toevoegen|invullen|aanvullen|uitwerken|inplakken|tussenvoegen|opzoeken|navragen|nakijken|weghalen|anonimiseren)$/;
/** Not "Hier kun je tekst toevoegen". */
const toOthers = /\b(?:je|jij|kun|kunt|kan|wil|ga|gaan|laten|laat)\b/;
const isInserting = (folded: string): boolean => endsWithInserting.test(folded) && !toOthers.test(folded);

/** "(uitbreiden)", "[inkorten]", "(nog even checken met de kapster)": what the writer will do, without an object. */
const onlyEditing =
  /^(?:nog |verder |hier |even |beter )*(?:uitbreiden|inkorten|herschrijven|aanpassen|verplaatsen|aanscherpen|verduidelijken|nuanceren|concretiseren|schrappen|omschrijven|afmaken)$|^nog (?:even |eens |goed )?(?:checken|navragen|vragen|nagaan|controleren|bespreken|overleggen|uitzoeken|opzoeken)\b/;

/** "(klopt dit?)", "(moet dit hier?)", "(weet niet of dit mag)": doubt about the text beside it. */
const doubt =
  /^(?:klopt|mag|moet|kan|hoort|is|past|zal|staat|weet niet of|geen idee of|twijfel of)(?: ik)? (?:dit|deze|het|dat|zo)\b(?: \w+){0,6}$/;

/** Words of a story, or of an aside in one: "(dat wilde ik nog navragen)", "(hij moest nog opruimen)". */
const ofStory =
  /\b(?:hij|zij|ze|we|wij|haar|hem|hun|die|wilde|wilden|wou|moest|moesten|zou|zouden|had|hadden|kon|konden|ging|gingen|deed|was|waren)\b/;

/** Is the text, which stands between brackets, such a note? The brackets may be part of it. */
export function isNoteInBrackets(text: string): boolean {
  const folded = foldedNote(text);
  return (
    isShort(folded) &&
    !ofStory.test(folded) &&
    (isNoteOnText(folded) ||
      onlyEditing.test(folded) ||
      isDoubt(text, folded) ||
      opensWithEditing.test(folded) ||
      stillEditing.test(folded) ||
      isInserting(folded) ||
      isPartInDoubt(text, folded))
  );
}

/** Is a whole line such a note without brackets? */
export function isNoteToSelf(text: string): boolean {
  const folded = foldedNote(text);
  return isShort(folded) && (isStop(folded) || (!ofStory.test(folded) && isNoteOnText(folded)));
}

const isDoubt = (text: string, folded: string): boolean =>
  doubt.test(folded) && (/\?[)\]]?$/.test(text) || /^(?:weet|geen|twijfel)/.test(folded));

/** "[bron?]", "(theorie??)", "(bronvermelding!!)", "(stukje over de stilte erbij? of niet?)". */
const isPartInDoubt = (text: string, folded: string): boolean => /[?!][)\]]?$/.test(text) && opensWithPart.test(folded);
const opensWithPart = new RegExp(
  `^(?:(?:een|de|het|nog|hier|meer) )*${part}(?: \\w+){0,8}$|^(?:jaar|jaartal|naam|datum|pagina|bladzijde|blz|p|auteur|spelling|term|woord|nummer)$`,
);

/** Folded, without "Let op:", "NB" or "XXX" around it. */
const foldedNote = (text: string): string =>
  fold(text).replace(/^(?:(?:let op|n ?b|todo|to do|noot|x{3,}) )+|(?: x{3,})+$/g, '');

const isShort = (folded: string): boolean => folded !== '' && folded.split(' ', MOST_WORDS + 1).length <= MOST_WORDS;
