/**
 * Tells where a text has the form of a dilemma with one side in it: a question that is answered at once ("Moet ik
 * melden? De wet zegt het. Melden dus."), two halves that name one wish ("Enerzijds … plezier, anderzijds … een fijne
 * avond") and two conditions that name one road ("Als ik niets doe, … Als ik afwacht, …").
 */
import { matches } from '../../text/matches.ts';
import { isSomebody, stemOf, wordsOf } from './dilemma-clauses.ts';

const whole = (alternatives: string): RegExp => new RegExp(`(?<![a-zà-ÿ])(?:${alternatives})(?![a-zà-ÿ])`, 'i');

/** Each names one thing to wish for, in other words. */
const wishes: readonly RegExp[] = [
  'plezier|leuke?|fijne?|blij|gelukkige?|geluk|geniet(?:en)?|vrolijke?|gezellige?|lol|goede tijd|happy|happiness|enjoys?|enjoyment|fun|a good time',
  'steun|steunen|ondersteunen|bijstaan|er (?:\\S+ ){0,2}zijn|(?:erbij|er bij) (?:helpen|zijn)|helpen|bijspringen|support|be there|help',
  'veilige?|veiligheid|beschermen|bescherming|beschermd|behoeden|safe|safety|protect',
  'rust|rustige?|stilte|stille?|kalmte|kalme?|vrede|peace|quiet|calm',
  'vrijheid|vrij|autonomie|eigen regie|zelf (?:kiezen|bepalen|beslissen|weten)|zelfbeschikking|eigen (?:keuze|keuzes|baas)|freedom|free|autonomy|choose',
  'eerlijke?|eerlijkheid|de waarheid|open|openheid|transparante?|transparantie|honest|honesty|truth|openness',
  'gezonde?|gezondheid|fit|beter wordt|beter worden|opknapt|opknappen|healthy|health|get better',
  'vertrouwen|vertrouwt|vertrouwd|vertrouwensband|trust|trusts',
].map(whole);
const negation = whole('niet|geen|nooit|niets|zonder|not|never|no');
const him = whole('hij|hem|he|him');
const her = whole('zij|ze|haar|she|her');

const halves =
  /(?:enerzijds|aan de (?:ene|een) kant|on (?:the )?one hand)(?<first>.{5,300}?)(?:anderzijds|(?:aan )?de andere kant|on the other(?: hand)?)(?<second>[^.!?]{5,300})/is;

/** The first half and the second speak of one wish for the same people, and neither says no to anything. */
export function wishesTheSame(text: string): boolean {
  const { first, second } = halves.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || negation.test(first) || negation.test(second)) return false;
  const inSecond = wishes.filter((wish) => wish.test(second));
  const known = new Set(wordsOf(first).map(stemOf));
  const isOthers = wordsOf(second).some((word) => isSomebody(word) && !known.has(stemOf(word)));
  const otherSex = (him.test(first) && her.test(second)) || (her.test(first) && him.test(second));
  return inSecond.length === 1 && inSecond.every((wish) => wish.test(first)) && !isOthers && !otherSex;
}

const roads: readonly RegExp[] = [
  '(?:doe|doen|deed) (?:\\S+ )?(?:niets|niks)|(?:niets|niks) (?:doe|doen|onderneem|zeg)|(?:af)?wacht(?:en)?|zwijg(?:en)?|niet ingrijp(?:en)?|wegkijk(?:en)?|(?:laat|laten) (?:het )?(?:gaan|lopen|liggen|gebeuren)|do nothing|wait|keep quiet|stay silent|look away',
  'meld(?:en)?|(?:op|in)?bel(?:len)?|ingrijp(?:en)?|inschakel(?:en)?|alarm sla|aan de bel trek|call|report|intervene',
].map(whole);
const condition =
  /(?:^|[.;!?,]\s+|\ben\s)(?:als|wanneer|zodra|if|when)\s(?:ik|we|wij|i|het team|de school)\s(?<what>[^.;!?,]{2,80}?)(?=,|\sdan\s)/gi;

/** Two conditions or more, and all of them the same road. */
export function takesTheSameRoad(text: string): boolean {
  const taken = matches(condition, text).map(({ groups }) => groups?.['what'] ?? '');
  return (
    taken.length >= 2 &&
    roads.some((road, index) => taken.every((what) => road.test(what) && (index === 0 || !negation.test(what))))
  );
}

/** "Moet ik melden?", "Wel of niet ingrijpen?", "Wat weegt zwaarder?" */
const ask =
  /^[^.!?]{0,80}?(?:(?<![a-zà-ÿ])(?:moet|moeten|mag|mogen|kan|kun|zou|is|are|was|wel|wat weegt|hoort|should|must|may|can|do|does)(?![a-zà-ÿ]))[^.!?]{2,200}\?\s+/i;
const choice = whole('of(?! niet)|or(?! not)|dan wel|versus|liever|either');
const answer =
  /^\W*(?:ja|jazeker|jawel|zeker|nee|neen|natuurlijk|uiteraard|absoluut|nooit|altijd|volgens|voor mij|dat (?:moet|mag|kan|is (?:verboden|verplicht|de (?:wet|regel)))|ik vind|wij vinden|er moet|yes|no|of course|never|certainly|to me|i think|i believe|absolutely)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:natuurlijk|uiteraard|vanzelfsprekend|zonder twijfel|staat (?:\S+ )?vast|of course|without doubt)(?![a-zà-ÿ])/i;
const conclusion = /(?<![a-zà-ÿ])dus(?![a-zà-ÿ])[^.!?]*\W*$/i;

/**
 * The text without the question it opens with, when the next sentence answers that question; undefined otherwise. A
 * question between two options stays: the option that isn't chosen is a side.
 */
export function afterAnsweredQuestion(text: string): string | undefined {
  const question = ask.exec(text)?.[0];
  if (question === undefined || choice.test(question.replace(/wel of (?:niet|geen)/i, ''))) return undefined;
  const rest = text.slice(question.length);
  const [first = ''] = rest.split(/(?<=[.!?])\s/);
  const isAnswered = answer.test(first) || conclusion.test(rest) || repeatsVerb(question, first);
  return isAnswered && !rest.includes('?') ? rest : undefined;
}

const whQuestion = /^\W*(?:hoe|wat|wie|waar[a-z]*|wanneer|welke?|how|what|who|where|when|why|which)(?![a-zà-ÿ])/i;

/**
 * The sentences behind a yes-or-no question that the text opens with ("Mogen die foto’s op de website?"), when there are
 * two or more: they plead for one of the answers, or show both. Undefined otherwise, and when the question itself offers two
 * options.
 */
export function afterPlainQuestion(text: string): string | undefined {
  const question = /^[^.!?]{3,200}\?\s+/.exec(text)?.[0];
  if (question === undefined || whQuestion.test(question) || choice.test(question)) return undefined;
  const rest = text.slice(question.length);
  return !rest.includes('?') && rest.split(/[.!](?:\s|$)/).filter((part) => part.trim() !== '').length >= 2
    ? rest
    : undefined;
}

/** "Ingrijpen? Er moet worden ingegrepen." */
function repeatsVerb(question: string, reply: string): boolean {
  const verbs = wordsOf(question)
    .filter((word) => word.length >= 5 && word.endsWith('en'))
    .map((word) => stemOf(word).slice(-4));
  return (
    /(?<![a-zà-ÿ])(?:moet|moeten|mag|hoort)(?![a-zà-ÿ])/i.test(reply) &&
    verbs.some((verb) => reply.toLowerCase().includes(verb))
  );
}
