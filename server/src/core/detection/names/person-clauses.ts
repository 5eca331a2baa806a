/**
 * Tells whether a word is the subject of something that only people do: "Tjirk was boos op mij", "bleef Orfeline
 * zitten". Such a subject is a person, whatever else the word may be.
 */
import { hashWord } from '../tokens/word-hash.ts';
import { wordSet } from '../tokens/word-set.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { BREAK, SPACE, STOP } from '../tokens/separators.ts';
import { cueBit } from './cues.ts';

const verb = cueBit('verb');

/** Verbs that only people (and animals) have as their subject: speaking, feeling, crying; third person, both tenses. */
const humanVerbs = wordSet(
  'zegt zei vertelt vertelde vraagt vroeg antwoordt antwoordde fluistert fluisterde roept riep schreeuwt schreeuwde moppert mopperde mompelt mompelde snikt snikte huilt huilde lacht lachte glimlacht glimlachte grijnst grijnsde giechelt giechelde knikt knikte zwijgt zweeg zucht zuchtte slikt slikte bloost bloosde schrikt schrok schaamt schaamde twijfelt twijfelde piekert piekerde vindt vond denkt dacht hoopt hoopte slaapt sliep ademt ademde kookt kookte drinkt dronk wacht wachtte aarzelt aarzelde haalde appt appte mailt mailde belt belde',
);
/** What only people are, have or do, somewhere behind "was", "had", "bleef", "stond": "gelijk", "boos", "te wachten". */
const humanPredicates = wordSet(
  'verdrietig boos woedend kwaad moe doodmoe blij bang bezorgd zenuwachtig gespannen onrustig overstuur opgelucht trots teleurgesteld jaloers verlegen verbaasd verrast geschrokken gefrustreerd geïrriteerd somber vrolijk chagrijnig eenzaam ziek misselijk dronken jarig zwanger gelijk honger dorst haast heimwee verdriet eens oneens wachten huilen lachen praten zitten slapen glimlachen mopperen trillen bibberen twijfelen fluisteren',
);
/** The predicate stands at most this many words behind its subject. */
const MOST_WORDS_BETWEEN = 7;

/** Is word `i` the subject of a verb beside it, of which only a person can be the subject? */
export function isHumanSubject(tokens: Tokens, i: number): boolean {
  if ((tokens.anyClasses & verb) === 0) return false;
  return [i - 1, i + 1].some(
    (k) => isVerbBeside(tokens, i, k) && (isHumanVerb(tokens, k) || hasHumanPredicate(tokens, i)),
  );
}

const isHumanVerb = (tokens: Tokens, k: number): boolean => humanVerbs.has(tokens.hashOf(k));

const isVerbBeside = (tokens: Tokens, i: number, k: number): boolean =>
  k >= 0 &&
  k < tokens.count &&
  tokens.gaps[Math.max(i, k)] === SPACE &&
  (tokens.has(k, verb) || humanVerbs.has(tokens.hashOf(k)));

function hasHumanPredicate(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k < tokens.count && k - i <= MOST_WORDS_BETWEEN; k++) {
    if (tokens.gaps[k] === STOP || tokens.gaps[k] === BREAK) return false;
    if (humanPredicates.has(tokens.hashOf(k))) return true;
  }
  return false;
}

/** Verbs behind a full name that people do mostly. */
const personalVerbs = wordSet(
  'wil wilde durft durfde mag mocht woont woonde zit zat slaapt ligt lag loopt liep komt kwam',
);

/** Does word `k`, behind a name, say what people do: "wil naar huis", "zei niets"? */
export const isPersonalVerb = (tokens: Tokens, k: number): boolean =>
  tokens.gaps[k] === SPACE && (humanVerbs.has(tokens.hashOf(k)) || personalVerbs.has(tokens.hashOf(k)));

/** What people do together: "kookte met Joop", "een gesprek met Joop". */
const together = wordSet(
  'at eet gegeten dronk drink gedronken kook kookt kookte gekookt praat praatte gepraat spreek spreekt sprak spraken gesproken bel belde gebeld lachte gelachen wandel wandelt wandelde gewandeld fiets fietst fietste gefietst liep gelopen zat trouwde getrouwd verliefd bevriend samenwonen samenwoont gesprek gesprekje ruzie afspraak contact telefoongesprek woordenwisseling',
);
const withWord = hashWord('met');
/** What people do at somebody's home: "bij Joop blijven slapen". */
const atHome = wordSet('slapen logeren eten overnachten geslapen gelogeerd gegeten thuis langs');
const byWord = hashWord('bij');

/** "Ik kookte met Joop", "ik bleef bij Joop slapen": does somebody do with word `i` what people do with people? */
export function isInCompany(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gaps[i] !== SPACE) return false;
  if (tokens.hashes[i - 1] === byWord)
    return (
      tokens.gaps[i + 1] === SPACE &&
      (atHome.has(tokens.hashOf(i + 1)) || (tokens.gaps[i + 2] === SPACE && atHome.has(tokens.hashOf(i + 2))))
    );
  return (
    i > 1 && tokens.hashes[i - 1] === withWord && tokens.gaps[i - 1] === SPACE && together.has(tokens.hashOf(i - 2))
  );
}

/**
 * What people did whom a writer met: speaking to each other, coming and going, crying; past tense. Writing and thinking
 * are left out, which scholars did too, and so is what people do in a story that is told in the present tense.
 */
const deeds = wordSet(
  'vertelde vroeg antwoordde fluisterde riep schreeuwde mopperde mompelde snikte huilde lachte glimlachte grijnsde giechelde knikte zweeg zuchtte slikte bloosde schrok piekerde sliep kookte dronk wachtte aarzelde haalde appte mailde belde zei kwam liep zat lag at fietste reed stopte praatte hielp keek bleef ging werkte woonde tekende bracht stuurde legde told asked cried laughed smiled came went sat walked talked fixed helped paired reviewed called explained brought drove waited',
);

/** Does word `k`, beside a name, say what somebody did whom the writer met: "zweeg", "came"? */
export const isDeed = (tokens: Tokens, k: number, name: number): boolean =>
  tokens.gaps[Math.max(k, name)] === SPACE && deeds.has(tokens.hashOf(k));
