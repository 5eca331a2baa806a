/**
 * Recognises notes of the writer to themselves about text that is still to come: "(bijlage volgt nog)", "Hier komt nog
 * een schema", "[foto van het rooster invoegen]". A note tells of the report, never of what happened in the story.
 */
import { fold } from '../../templates/names.ts';

/** A note has at most this many words. */
const MOST_WORDS = 14;

/** What a writer does with a text: "nog opzoeken", "later toe te voegen". */
const editing =
  '(?:(?:in|toe|aan|bij|uit|op|na|af|weg|door|ver|her|be|om)? ?(?:te )?(?:voegen|vullen|werken|zoeken|vragen|kijken|lezen|maken|schrijven|halen|zetten|plakken|passen|korten|breiden|knippen)|invoegen|toevoegen|plaatsen|checken|controleren|verwijderen|schrappen|anonimiseren|formuleren|bedenken|plannen|regelen|zoeken|maken|schrijven|vragen|lezen|vermelden|noemen|verwerken|bewerken|verbeteren|doen|nagaan)';

/** What a report is made of. */
const part =
  '(?:(?:\\w*(?:bijlage|bron|theorie|tekst|schema|tabel|uitwerking|reflectie|conclusie|verwijzing|beschrijving|vermelding|lijst|gram|stuk|stukje|foto|citaat|kaart|paragraaf|alinea|voorbeeld|literatuur|onderbouwing|hoofdstuk))n?s?|plaatje|plaatjes|zin|zinnen|figuur|afbeelding|kopje|link|antwoord|antwoorden|uitleg|titel|rest|vervolg)';
/** "volgt nog", "bijlage met het telefoonbeleid volgt nog"; not "De hulp volgt later." */
const comes = new RegExp(
  `^(?:(?:(?:\\w+ ){0,2}${part}(?: \\w+){0,5}|dit|meer|hier|hieronder) )?(?:volgt|volgen|komt|komen)(?: (?:hier|nog|later|z s m|zsm))*$`,
);
/** "Hier komt nog een schema met telefoonnummers"; not "Hier komt nog bij dat …", "Hier komt nog steeds niemand." */
const comesHere = new RegExp(
  `^(?:hier|hieronder|op deze plek) (?:komt|komen|volgt|volgen) (?:nog|later) (?:een|de|het|iets|wat|meer|mijn|${part})\\b`,
);
/** "Hier nog een alinea over de regels", "Hier moet nog een conclusie komen". */
const partHere = new RegExp(
  `^(?:hier|hieronder) (?:moet |moeten )?(?:nog|later) (?:(?:een|de|het|mijn|wat|iets|paar) )*(?:\\w+ )?${part}\\b`,
);
/** "naam van het plein hier nog weghalen", "foto van het rooster invoegen". */
const stillEditing = new RegExp(`\\b(?:nog|later|hier)(?: \\w+){0,3} ${editing}$`);
const editingHere = new RegExp(`^(?:hier|hieronder) (?:nog |later )?(?:\\w+ ){0,8}${editing}$`);
/** "Nog een bron zoeken". */
const partStillToEdit = new RegExp(
  `^nog (?:\\w+ ){0,3}${part}(?: \\w+){0,3} ${editing}$|^nog (?:(?:meer|een|wat|extra|betere?) )+${part}$`,
);
/** "(invullen na het gesprek met de ouders)", "(aanvullen met theorie)". */
const opensWithEditing =
  /^(?:nog |hier |later )?(?:invullen|in te vullen|aanvullen|aan te vullen|uitwerken|uit te werken|toevoegen|toe te voegen|invoegen|opzoeken|op te zoeken|navragen|nakijken|inplakken)\b/;
const inserting =
  /^(?!.*\b(?:je|jij|kun|kunt|kan|wil|ga|gaan|laten|laat)\b).*\b(?:invoegen|toevoegen|invullen|aanvullen|uitwerken|inplakken|tussenvoegen|opzoeken|navragen|nakijken|weghalen|anonimiseren)$/;

/** "Nog checken of dit zo klopt", "begeleider nog vragen of ik dit mag opschrijven": the writer's doubt about the text. */
const checking =
  /^(?:(?:nog|even|eerst|dit|hier|goed|bij|met|aan|mijn|de|het|\w*begeleid(?:er|ster)|docent\w*|coach|moeder|client) ){0,6}(?:checken|nagaan|navragen|vragen|controleren|kijken|bespreken|overleggen|uitzoeken|dubbelchecken|nakijken) (?:of|hoe|waar|wat)\b.*\b(?:dit|deze|zo|hier|erin|opschrijven|noemen|gebruiken)\b.*\b(?:klopt|kloppen|mag|kan|goed|juist|genoeg|moet|hoort|nodig|opschrijven|noemen|gebruiken|staan)\b/;

/** "Hier nog iets over de wachtlijst". */
const somethingHere = /^(?:hier|hieronder) (?:moet |komt )?(?:nog|later) (?:iets|wat|meer) (?:\w+ )?over\b/;

/** "Foto van de zaal invoegen": an order to oneself, in the infinitive, to put something in the report. */
const partToInsert = new RegExp(
  `^(?:\\w+ en )?${part}(?: \\w+){0,6} (?:invoegen|inplakken|plaatsen|toevoegen|tussenvoegen|bijvoegen)(?: hier)?$`,
);

/** "Hier komt mijn antwoord". */
const partComesHere = new RegExp(
  `^hier (?:komt|komen|staat straks|volgt) (?:(?:nog|de|het|een|mijn|je|jouw) )*${part}$`,
);

const english =
  /^(?:insert|add|put|paste|include) (?:\w+ ){1,8}here$|^(?:i )?(?:still |need |have |will )*(?:need|have|will|still|to) (?:to )?(?:add|write|insert|finish|check|complete|look up|fill in)\b(?: \w+){0,8}(?: here| later)?$|^(?:\w+ ){0,5}to be (?:added|completed|written|inserted|confirmed|checked|continued)(?: here| later)?$|^more (?:text |details )?(?:here|to come|to follow)$/;

/** Words of a story, or of an aside in one: "(dat wilde ik nog navragen)", "(hij moest nog opruimen)". */
const ofStory =
  /\b(?:hij|zij|ze|we|wij|haar|hem|hun|die|wilde|wilden|wou|moest|moesten|zou|zouden|had|hadden|kon|konden|ging|gingen|deed|was|waren)\b/;

/** Is the text, which stands between brackets, such a note? The brackets may be part of it. */
export function isNoteInBrackets(text: string): boolean {
  const folded = foldedNote(text);
  return (
    isShort(folded) &&
    !ofStory.test(folded) &&
    (isNote(folded) ||
      opensWithEditing.test(folded) ||
      stillEditing.test(folded) ||
      inserting.test(folded) ||
      isPartInDoubt(text, folded))
  );
}

/** Is a whole line such a note without brackets? */
export function isNoteToSelf(text: string): boolean {
  const folded = foldedNote(text);
  return isShort(folded) && !ofStory.test(folded) && isNote(folded);
}

const isNote = (folded: string): boolean =>
  comes.test(folded) ||
  checking.test(folded) ||
  somethingHere.test(folded) ||
  partToInsert.test(folded) ||
  partComesHere.test(folded) ||
  english.test(folded) ||
  comesHere.test(folded) ||
  partHere.test(folded) ||
  editingHere.test(folded) ||
  partStillToEdit.test(folded);

/** "[bron?]", "(theorie??)", "(stukje over de stilte erbij? of niet?)". */
const isPartInDoubt = (text: string, folded: string): boolean => /\?[)\]]?$/.test(text) && opensWithPart.test(folded);
const opensWithPart = new RegExp(`^(?:(?:een|de|het|nog|hier|meer) )*${part}(?: \\w+){0,8}$`);

/** Folded, without "Let op:" or "NB". */
const foldedNote = (text: string): string => fold(text).replace(/^(?:let op|n ?b|todo|noot) /, '');

const isShort = (folded: string): boolean => folded !== '' && folded.split(' ', MOST_WORDS + 1).length <= MOST_WORDS;
