/**
 * Finds force used on a person by what comes together in one sentence: a verb of touching or moving, somebody who
 * undergoes it, and something that makes it harm (a part of the body, a hazard, an object, what follows). None of the
 * three is violence by itself: "hij trok haar jas aan", "hij trok haar aan haar haren".
 */
import type { Span } from '../../text/span.ts';
import { GENITIVE, KIN, NOUN, WHOM, wholeWords, words } from './people.ts';
import { instrument } from './harm-blows.ts';

/** Stems and forms of verbs with which one moves, hits, holds or hurts somebody. */
const forms =
  'slaat slaan sloeg sloegen geslagen schopt schoppen schopte geschopt trapt trapte getrapt stompt stompte gestompt mept mepte gemept duwt duwen duwde duwden geduwd trekt trekken trok trokken getrokken sleurt sleurde gesleurd sleept sleepte gesleept rukt rukte gerukt gooit gooien gooide gooiden gegooid smijt smeet gesmeten grijpt greep gegrepen knijpt knijpen kneep knepen geknepen drukt drukte drukten gedrukt perst perste geperst steekt stak gestoken brandt brandde gebrand verbrandt verbrandde bindt bond gebonden spuit spoot gespoten raakt raakte geraakt brak breekt gebroken bijt beet gebeten krabt krabde gekrabd spuugt spuugde gespuugd schudt schudde geschud hield houdt gehouden wurgt klemt klemde geklemd ramt ramde geramd beukt beukte sneed snijdt gesneden giet goot gegoten wierp werpt geworpen timmert timmerde vastpakt vastpakte vastgepakt pakt pakte gepakt tilt tilde opgetild uitdrukt uitdrukte meetrekt meetrok meesleurt meesleurde wegtrok wegtrekt omdraait omdraaide omgedraaid vastgrijpt vastgreep vasthoudt vasthield';
const force = `(?:${forms
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

const whose = '(?:haar|zijn|mijn|hun|d’r|z’n|m’n|de|het|beide)';
/** Where one only takes hold of somebody to hurt. Arms, hands and shoulders are for helping too. */
const body =
  '(?:haar|haren|hoofddoek|vlecht|staart|oor|oren|oortje|keel|strot|nek|nekvel|gezicht|buik|maag|ribben|kruis|neus|mond|wang|wangen|enkel|enkels|voeten|benen|been|hoofd|kaak|tanden|borst|borsten|oog|ogen|vingers)';
const hold =
  '(?:haar|haren|hoofddoek|vlecht|staart|oor|oren|oortje|keel|strot|nek|nekvel|enkel|enkels|voeten|benen|been|kraag|capuchon|pols|polsen|baard)';
/** What makes a verb of touching harm, when it follows or comes before the verb in the same clause. */
const harmful = [
  `(?:aan|bij) ${whose} (?:[a-zà-ÿ]+e )?${hold}`,
  `(?:in|tegen|op|tussen) ${whose} (?:[a-zà-ÿ]+e )?(?:keel|gezicht|buik|maag|ribben|kruis|neus|mond|wang|wangen|hoofd|achterhoofd|kaak|tanden|oog|zij|schenen|been|benen|enkel|pols|onderrug|zwangere buik)(?! (?:geschreven|getekend|van het|te))`,
  `met (?:de|het|een|zijn|haar|hun|die) (?:[a-zà-ÿ]+e )?(?:${instrument.slice(3, -1)}|achterkant|vlakke hand|borstel|haarborstel|knuist|blote handen|afstandsbediening|dienblad|boek|telefoon)`,
  'tegen (?:de|het|een) (?:muur|deur|kast|grond|vloer|tafel|aanrecht|hek|verwarming|radiator|auto|koelkast|wasbak|wand|bedrand|deurpost|leuning|stoep|kozijn)',
  '(?:van|op) de (?:trap|stoep|rand|grond|tegels|vloer)|de trap af|uit het raam|van het balkon|over de reling|het huis uit|de auto (?:in|uit)|uit (?:de auto|(?:het |haar |zijn )?bed)|omver|ondersteboven',
  '(?:in|onder) (?:de|het|een) (?:water|kraan|wc|toilet|(?:ijs)?koude (?:douche|bad|kraan))|(?:kokend|heet|koud|ijskoud)e? (?:water|thee|soep|koffie|vet|olie|douche)|kop hete|over (?:haar|hem|mij|me) heen',
  `aan (?:zijn|haar|het|een|de) (?:bed|stoel|radiator|boom|paal|verwarming|buggy|kinderwagen|tafelpoot)`,
  'zo hard(?: dat)?|hardhandig|met geweld|met kracht|plukken haar|vol in|uit elkaar|tot bloedens|tot (?:hij|zij|ze|het) (?:\\S+ )?(?:huil|gil|bloed|flauw|stil|schreeuw|blauw)\\S*',
];
const harm = `(?:${harmful.join('|')})`;
/** Care, play, comfort and chores in which the same words mean no harm. */
const benign =
  /(?<![a-zà-ÿ])(?:voorzichtig|zacht\w*|help\w*|hielp\w*|geholpen|was(?:t|te|ten|sen)|gewassen|droog\w*|aankle\w*|kousen|dans\w*|spel\w*|speel\w*|gespeeld|lachend|lachte|lachten|knuffel\w*|kus\w*|kuste|zoen op|aai\w*|streel\w*|troost\w*|omhels\w*|arm om|armen om|fysio\w*|tandarts|kapper|kapster|prikt|prikte|injectie|infuus|verband|zalf|pleister|yoga|masseer\w*|massage|schmink\w*|bril|muts|sjaal om|deken|voorlas|voor te lezen|voorgelezen|schoot|verhaal|woorden|blik|vraag|nieuws|gedachte|tranen|zelf|eigen|scheer\w*|bloeddruk|thermometer|medicijn\w*|in de rolstoel|plas|schminkte|tekende|schreef|adem in|(?:de|een) (?:zon|regen|wind|kou|hitte|golf|golven|klok|bliksem|tak|takken|storm|hagel|sneeuw))(?![a-zà-ÿ])/;

const object = `(?:${WHOM}|${GENITIVE} ${body}|(?:haar|zijn|hun) ${body})`;
const patterns = [
  // "Trok haar aan haar haren", "sloeg oom neef met een borstel".
  wholeWords(`${force} (?:hij |zij |ze |ik |${NOUN} )?${words(2)}${object} ${words(4)}${harm}`),
  // "Dat hij haar aan haar voeten uit het raam hield".
  wholeWords(`(?:hem|haar|mij|me|hen|hun) ${words(4)}${harm} ${words(4)}${force}`),
  wholeWords(`(?:hij|zij|ze|ik|${NOUN}) ${words(2)}${object} ${words(4)}${harm} ${words(4)}${force}`),
  wholeWords(`${harm} ${force} (?:hij |zij |ze |${NOUN} )?${object}`),
  // "Schopte tegen haar buik": the part of the body is whom.
  wholeWords(
    `(?:schopt|schopte|schoppen|trapt|trapte|slaat|sloeg|stompt|stompte|geschopt|getrapt|gestompt|gespuugd|spuugde|spuugt) (?:\\S+ ){0,2}(?:tegen|in|op) (?:haar|zijn|mijn|hun) (?:[a-zà-ÿ]+e )?(?:buik|gezicht|hoofd|been|benen|schenen|rug|ribben|kruis)|(?:tegen|in) (?:haar|zijn|mijn|hun) (?:[a-zà-ÿ]+e )?(?:buik|gezicht|hoofd|been|benen|schenen|rug|ribben|kruis) (?:\\S+ ){0,2}(?:schopt|schopte|trapt|trapte|slaat|sloeg|stompt|stompte|geschopt|getrapt|geslagen|gestompt|spuugt|spuugde|gespuugd)`,
  ),
  // "Gooide een kop hete thee over haar heen", "trok plukken haar uit zijn hoofd", "brak twee van haar vingers".
  wholeWords(
    `${force} (?:\\S+ ){0,3}(?:hete|heet|kokend|kokende|gloeiende|brandende|koud|koude|ijskoud|ijskoude) (?:\\S+ ){0,2}(?:over|op|in|naar|tegen) ${WHOM}|(?:hete|heet|kokend|kokende|koud|ijskoud|gloeiende|brandende) (?:\\S+ ){0,2}(?:over|op|in|naar) ${WHOM} (?:\\S+ ){0,2}(?:heen )?(?:gegooid|gegoten|gooit|gooide|giet|goot)`,
  ),
  wholeWords(
    `(?:plukken|pluk) haar uit (?:zijn|haar|mijn|hun|het) hoofd|(?:${KIN}|hij|zij|ze) ${words(5)}(?:brak|breekt|verbrijzelde) (?:\\S+ ){0,3}van (?:haar|zijn) (?:vingers|ribben|tanden)`,
  ),
];

/** Most sentences hold no verb of force, or nothing that makes it harm. */
const anyForce = wholeWords(force);
const anyHarm = wholeWords(
  `${harm}|plukken|pluk|vuist|elleboog|knie|voet|schoen|brak|breekt|hete?|kokende?|gloeiende|brandende|koude?|ijskoude?|buik|gezicht|hoofd|been|benen|schenen|rug|ribben|kruis`,
);

/** Force in one sentence of marked text, which is also given in lower case. Offsets into the sentence. */
export function forceIn(sentence: string, lower: string): Span | undefined {
  if (!anyForce.test(sentence) || !anyHarm.test(sentence) || benign.test(lower)) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(sentence);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
