/**
 * Tells whose view a text gives: "De vader wil …", "Voor oma: …", "mijn norm is …". Only who wants, finds or values
 * something counts, not everybody who is mentioned: "Zijn juf vindt dat hij bij zijn vrienden hoort" has one view.
 */
import { matches } from '../../text/matches.ts';
import { roleOf } from '../actors/role-words.ts';
import { otherPerson } from './party-words.ts';

export interface Views {
  /** How many different people or groups have a view. */
  readonly parties: number;
  /** How often a view is given. */
  readonly times: number;
}

/** Verbs by which somebody has a view. */
const viewing =
  'wil|willen|wilde|wilden|vindt|vind|vinden|vond|vonden|hecht|hechten|hechtte|denkt|denk|denken|dacht|dachten|voelt|voel|voelde|voelen|vraagt|vragen|vroeg|hoopt|hoop|hopen|hoopte|verwacht|verwachten|ziet|zie|zien|zag|kiest|kies|kiezen|wenst|wensen|gelooft|geloof|geloven|meent|menen|zegt|zeggen|zei|zeiden|vreest|wants|want|thinks|think|feels|feel|values|believes|finds|needs';
/** Verbs that give a view only of a person: "het team is bang", not "de deur is dicht". */
const being =
  'heeft|heb|hebben|had|hadden|staat|sta|staan|is|ben|zijn|was|waren|moet|moeten|mag|mogen|kan|kunnen|weet|weten|gaat|gaan|zoekt|zoeken|wordt|worden|houdt|houden|geeft|geven|kent|ken|kennen|kijkt|kijken|komt|komen|gunt|gunnen|has|have|must';
/** Nouns for a view: "haar norm", "het belang van de buren". */
const view =
  'normen|norm|waarden|waarde|belangen|belang|perspectief|visie|mening|standpunt|kant|plicht|zorgplicht|taak|recht|rechten|wens|behoefte|vrijheid|veiligheid|privacy|autonomie|rust|verantwoordelijkheid|interest|value';
const opener = '(?:^|[,:;(]\\s*|\\b(?:en|maar|want|terwijl|dus|also|and|but|while)\\s+)';
const letters = "[a-zà-ÿ][a-zà-ÿ’'-]*";
/** "De oude bewoner", "Roos", "mevrouw P.", "zij", "ouders"; never "een folder". */
const holder = `((?:de|het|zijn|haar|hun|mijn|onze|ons|the|andere)\\s+(?:${letters}e\\s+)?${letters}|(?:mevrouw|meneer|mw|dhr)\\.?\\s+[a-z]\\S*|${letters}\\.?)`;

/** Each finds a holder in its first group. For one sentence. `people`: only of people and organisations. */
const holders: readonly { readonly pattern: RegExp; readonly people?: true }[] = [
  { pattern: new RegExp(`${opener}${holder}\\s+(?:${viewing})(?![a-zà-ÿ])`, 'gi') },
  { pattern: new RegExp(`${opener}${holder}\\s+(?:${being})(?![a-zà-ÿ])`, 'gi'), people: true },
  { pattern: new RegExp(`(?:^|[\\s(])(?:voor|volgens|vanuit|namens|for|according to)\\s+${holder}(?=[\\s:,.]|$)`, 'gi'), people: true },
  { pattern: new RegExp(`^${holder}\\s*(?::|\\s[–—-]\\s)`, 'gi') },
  { pattern: new RegExp(`\\b(mijn|haar|zijn|hun|onze|ons|my|her|his|their|our)\\s+(?:[a-zà-ÿ]+\\s+)?(?:${view})\\b`, 'gi') },
  { pattern: new RegExp(`\\b(?:${view})\\s+van\\s+((?:de|het|een|mijn|haar|zijn|hun|onze)\\s+[a-zà-ÿ-]+|[A-Z][a-zà-ÿ]+)`, 'gi') },
  { pattern: new RegExp(`(?<![a-zà-ÿ])XX`, 'gi'), people: true },
]; // prettier-ignore

const organisation =
  /^(?:organisatie|instelling|school|gemeente|afdeling|team|bestuur|directie|politie|huis|woning|corporatie|wijkteam|buurt|samenleving|overheid|stichting|kok|juf|meester|stagebegeleider)$/;

/** Nobody in particular, or a word that opens a sentence and is no person. */
const nobody =
  /^(?:je|u|men|niemand|iemand|dat|dit|die|er|het|wat|wie|ook|daar|daarom|toen|nu|hier|zo|soms|vaak|dan|echt|alles|iets|niets|that|this|it|what|there|[a-zà-ÿ-]*(?:heid|isme|teit|schap|waarden?|norm(?:en)?|belang(?:en)?|plicht|recht|privacy|vertrouwen|rust|keer|dag|week|jaar|nacht|moment|voorbeeld|gevoel|leven|code|beroepscode|artikel))$/;
const self = /^(?:ik(?:zelf)?|mij(?:zelf|n)?|me(?:zelf)?|i|my|me)$/;
const us = /^(?:wij|we|ons|onze|us|our)$/;
const he = /^(?:hij|hem|zijn|he|him|his)$/;
const she = /^(?:zij|ze|haar|she|her)$/;
const them = /^(?:hun|hen|they|their|them)$/;

/** `source`: with its list marks and line endings. */
export function viewsIn(source: string): Views {
  const named = new Set<string>();
  const pronouns = new Set<string>();
  const subjects = new Set<string>();
  let times = 0;
  for (const sentence of source.split(/[.!?](?=\s|$)|[\n;|]/)) {
    const text = sentence.replace(/^[\s>#]*(?:[-+*•]|\d{1,2}[.)]|[a-z][.)])?\s*/, '');
    for (const [index, { pattern, people }] of holders.entries()) {
      for (const { 1: phrase = '' } of matches(pattern, text)) {
        const key = keyOf(phrase);
        if (key === undefined || (people && !isPerson(key, phrase))) continue;
        times++;
        (pronounKinds.has(key) ? pronouns : named).add(key);
        if (index <= 1) subjects.add(key);
      }
    }
  }
  const third = ['he', 'she', 'them'].filter((key) => pronouns.has(key)).length > 0;
  // "Hij wil …, zij vindt …" are two people, whatever they are called elsewhere.
  const isPair = subjects.has('he') && subjects.has('she');
  const others = Math.max(named.size, third ? 1 : 0, isPair ? 2 : 0);
  return { parties: others + (pronouns.has('self') ? 1 : 0) + (pronouns.has('us') ? 1 : 0), times };
}

const pronounKinds: ReadonlySet<string> = new Set(['self', 'us', 'he', 'she', 'them']);

/** "Zijn oude juf" → juf; "zij" → she. */
function keyOf(phrase: string): string | undefined {
  const words = phrase.toLowerCase().trim().split(/\s+/);
  const [beforeLast = '', final = ''] = words.length > 1 ? words.slice(-2) : ['', words[0] ?? ''];
  // "Voor het meisje telt": the last word needn't be the noun.
  const last = !isParty(final) && isParty(beforeLast) ? beforeLast : final;
  if (words.length === 1) {
    if (self.test(last)) return 'self';
    if (us.test(last)) return 'us';
    if (he.test(last)) return 'he';
    if (she.test(last)) return 'she';
    if (them.test(last)) return 'them';
  }
  return last === '' || nobody.test(last) ? undefined : last;
}

/** A pronoun, a person, an organisation or a name. */
const isPerson = (key: string, phrase: string): boolean =>
  pronounKinds.has(key) || isParty(key) || /^[A-Z](?:[a-zà-ÿ]{2,}|\.)$/.test(phrase.trim());

const isParty = (word: string): boolean =>
  organisation.test(word) || roleOf(word) !== undefined || (!anyPronoun.test(word) && otherPerson.test(word));

const anyPronoun = /^(?:hij|hem|zij|haar|hun|hen|u|zijn)$/;
