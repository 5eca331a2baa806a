/**
 * Verbs of harm to people, complete by kind: blows, weapons, restraint, threats, control, sexual harm, neglect and
 * exploitation. Sources: the definitions of the Wet verplichte meldcode, and the vocabulary of Veilig Thuis and Movisie.
 */
import { once } from '../../incremental/memo.ts';
import { formsOf, type VerbForm } from './verb-forms.ts';

/** Harm as soon as a person undergoes it: "sloeg haar", "wordt bedreigd". */
const violent = once(() =>
  formsOf(`
  slaan:sloeg:geslagen schoppen trappen stompen meppen rammen beuken ranselen af|ranselen af|tuigen tuigen toe|takelen af|rossen tuchtigen geselen kastijden
  wurgen verwurgen kelen verstikken smoren mishandelen martelen folteren molesteeren verminken verwonden besnijden:besneed:besneden brandmerken
  neer|slaan:sloeg:geslagen dood|slaan:sloeg:geslagen dood|schoppen neer|steken:stak:gestoken dood|steken:stak:gestoken neer|schieten:schoot:geschoten dood|schieten:schoot:geschoten overrijden:overreed:overreden
  vermoorden om|brengen:bracht:gebracht vergiftigen drogeeren bedwelmen aan|vallen:viel:gevallen aan|vliegen:vloog:gevlogen
  sleuren mee|sleuren smijten:smeet:gesmeten kwakken bespugen op|jagen af|beulen
  op|sluiten:sloot:gesloten vast|binden:bond:gebonden vast|ketenen knevelen gijzelen kidnappen ontvoeren
  bedreigen chanteeren af|persen intimideeren terroriseeren stalken belagen bespieden koeioneeren
  vernederen kleineeren treiteren uit|hongeren verwaarlozen uit|buiten uit|huwelijken misbruiken verstoten:verstootte:verstoten
  verkrachten aan|randen betasten bepotelen`),
);

/** Harm only when it is done with force, or to a part of the body that hurts: "trok haar aan haar haren". */
const forceful = once(() =>
  formsOf(`
  duwen trekken:trok:getrokken slepen rukken gooien slingeren grijpen:greep:gegrepen pakken vast|pakken vast|grijpen:greep:gegrepen mee|trekken:trok:getrokken
  knijpen:kneep:geknepen drukken uit|drukken persen klemmen steken:stak:gestoken prikken porren bijten:beet:gebeten krabben spugen spuwen snijden:sneed:gesneden
  branden verbranden schroeien binden:bond:gebonden houden:hield:gehouden vast|houden:hield:gehouden schudden wringen:wrong:gewrongen om|draaien draaien raken spuiten:spoot:gespoten
  smijten:smeet:gesmeten gieten:goot:gegoten werpen:wierp:geworpen timmeren tillen op|tillen stoten:stootte:gestoten zetten leggen vast|maken vast|zetten breken:brak:gebroken schoppen trappen slaan:sloeg:geslagen bewerken`),
);

export const violentForms = (word: string): readonly VerbForm[] => violent().get(word) ?? [];
export const forcefulForms = (word: string): readonly VerbForm[] => forceful().get(word) ?? [];
export const isViolentForm = (word: string): boolean => violent().has(word);
export const isForcefulForm = (word: string): boolean => forceful().has(word);
export const isHarmVerb = (word: string): boolean => isViolentForm(word) || isForcefulForm(word);
