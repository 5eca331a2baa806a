/**
 * Recognises lines that are notes about the text itself, without brackets: "Hier komt nog een schema", "Nog een bron
 * zoeken", "Foto van de zaal invoegen".
 */
import { editing, part } from './note-words.ts';

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
/** "Hier de naam van het plein weghalen". */
const editingHere = new RegExp(`^(?:hier|hieronder) (?:nog |later )?(?:\\w+ ){0,8}${editing}$`);
/** "Nog een bron zoeken". */
const partStillToEdit = new RegExp(
  `^nog (?:\\w+ ){0,3}${part}(?: \\w+){0,3} ${editing}$|^nog (?:(?:meer|een|wat|extra|betere?) )+${part}$`,
);
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

/** "Hier wil ik nog iets zeggen over de sfeer". */
const toSayHere =
  /^(?:hier|hieronder) (?:wil|moet|ga|zal|kan) ik (?:nog|later) (?:iets|wat|meer|een \w+)\b.*\b(?:zeggen|schrijven|vertellen|uitleggen|toevoegen|noemen|opnemen|over)\b/;

/** "Deze alinea moet nog korter", "dit stuk moet ik nog herschrijven", "tekst moet nog worden ingekort". */
const partMust = new RegExp(
  `^(?:(?:dit|deze|de|het) )?(?:\\w+ )?(?:${part}|deel|onderdeel) (?:moet|moeten|kan|mag|wil|ga|zal)(?: ik)? (?:nog|later)\\b`,
);

/** "Hier was ik gebleven", "tot hier gekomen", "hier verder schrijven". */
const stoppedHere =
  /^(?:tot )?hier (?:was|ben|stond) ik\b(?: \w+){0,2}$|^tot hier(?: gekomen| klaar)?$|^(?:hier )?verder (?:schrijven|uitwerken|typen|aanvullen|gaan)\b/;

/** A note as short as a telegram: "nog iets met theorie", "hier meer detail", "bron erbij zetten". */
const telegram = new RegExp(
  `^(?:nog|hier|hieronder) (?:(?:nog|een|het|de|wat|meer|iets|stuk|stukje|extra|korte?|met|over|van|uit) )*${part}(?: (?:erbij|uit|van|met|over|geven|noemen|maken|zoeken|zetten|plaatsen|plakken|doen|nodig|\\w{1,12})){0,3}$|` +
    `^(?:\\w+ )?${part} (?:hier |er |nog )*(?:erbij|bij|invoegen|plakken|toevoegen)(?: (?:zoeken|zetten|schrijven|plakken|doen))?$`,
);

/** "Hier komt mijn verhaal", "hier mijn visie", "mijn verhaal hier", "hier iets vertellen over de groep". */
const own =
  '(?:mijn|je|jouw|de|het|een)(?: eigen)? (?:verhaal|situatie|situatieschets|beschrijving|context|casus|mening|visie|standpunt|reflectie|analyse|dilemma|plan|ervaring)';
const ownHere = new RegExp(
  `^hier (?:(?:komt|komen|volgt) )?(?:nog )?${own}$|^${own} (?:hier|volgt)$|` +
    '^(?:hier |nog )+(?:(?:iets|wat|meer) )?(?:over (?:\\w+ ){1,6})?(?:vertellen|schrijven|zeggen|opschrijven|noemen|uitleggen)(?: over (?:\\w+ ?){1,6})?$|' +
    '^iets (?:schrijven|vertellen|zeggen) over (?:\\w+ ?){1,6}$|^hier schrijf ik (?:nog|later)\\b',
);

/** "Hier ontbreekt nog een bron", "bron ontbreekt". */
const missing = new RegExp(
  `^(?:hier )?(?:ontbreekt|mist)(?: hier)? nog(?: iets| (?:een|de|het) \\w+)?$|^${part} (?:ontbreekt|ontbreken|mist)(?: nog)?$`,
);

/** "Wanneer was dit ook alweer??" */
const forgotten = /\b(?:ook alweer|ook al weer)$/;

const english =
  /^(?:insert|add|put|paste|include) (?:\w+ ){1,8}here$|^(?:i )?(?:still )?(?:need|needs|have) to (?:add|insert|write|finish|complete|look up) (?:\w+ ){0,3}(?:this|here|section|part|sources?|references?|paragraphs?|examples?|conclusion|theory|more)\b|^(?:\w+ ){0,5}to be (?:added|completed|written|inserted|confirmed|checked|continued)(?: here| later)?$|^(?:source|citation|reference|example)s? (?:needed|missing)$|^(?:i )?(?:will|ll) (?:add|write|finish|do|complete)(?: this| it| more)? later$|^more (?:text |details )?(?:here|to come|to follow)$/;

/** `folded`: a line of a few words, without words of a story. */
export const isNoteOnText = (folded: string): boolean =>
  [comes, checking, somethingHere, partToInsert, partComesHere, comesHere, partHere, editingHere, partStillToEdit].some(
    (note) => note.test(folded),
  ) || [toSayHere, partMust, telegram, ownHere, missing, forgotten, english].some((note) => note.test(folded));

/** "Hier was ik gebleven": it has a verb in the past, as a story has. */
export const isStop = (folded: string): boolean => stoppedHere.test(folded);
