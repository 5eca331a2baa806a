/**
 * Tells whose view a text gives: "De vader wil …", "Voor oma: …", "mijn norm is …". Only who acts or thinks as the
 * subject of a clause counts, not everybody who is mentioned: "Zijn juf vindt dat hij bij zijn vrienden hoort" has one
 * view.
 */
import { matches } from '../../text/matches.ts';
import { phraseAt, pronounKinds, type Phrase } from './perspective-phrases.ts';

export interface Views {
  /** How many different people or groups have a view. */
  readonly parties: number;
  /** How often a view is given. */
  readonly times: number;
}

/** Verbs by which somebody has a view. */
const viewing =
  /^(?:wil|willen|wilde|wilden|vindt|vind|vinden|vond|vonden|hecht|hechten|hechtte|denkt|denk|denken|dacht|dachten|voelt|voel|voelde|voelen|vraagt|vragen|vroeg|hoopt|hoop|hopen|hoopte|verwacht|verwachten|ziet|zie|zien|zag|kies|kiest|kiezen|wenst|wensen|gelooft|geloof|geloven|meent|menen|zegt|zeggen|zei|zeiden|vreest|sta|staan|kijk|geef|hou|houd|gun|streef|leid|draag|snap|begrijp|zeg|wens|ga|werk|want|wants|think|thinks|feel|feels|value|values|believe|believes|find|finds|need|needs|love|loves|like|likes|hate|hates|prefer|prefers|hope|hopes|fear|fears|expect|expects|worry|worries|trust|trusts|enjoy|enjoys|wish|wishes|care|cares)$/i;
/** Other verbs, which give a view only of somebody: "het team is bang", not "de deur is dicht". */
const verb =
  /^(?:is|was|wil|zou|mag|kan|moet|heb|had|doen|doet|zijn|hebben|[a-zà-ÿ]{2,}(?:t|en|de|den|te|ten)|has|is|are|have|must|can|[a-z]{2,}s)$/;
/** Words that end as verbs do and are none: "het", "docent", "belangrijkst". */
const noVerb =
  /^(?:het|dat|niet|wat|met|uit|tot|dit|de|een|en|of|die|op|in|voor|tegen|naast|tussen|samen|binnen|buiten|recht|geen|mijn|hun|als|ons|his|us|this|its|beide|deze|[a-zà-ÿ]+(?:heid|ent|ant)|[a-zà-ÿ]{6,}st)$/;

function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return viewing.test(lower) || (verb.test(lower) && !noVerb.test(lower));
}

/** Nouns for a view: "haar norm", "het belang van de buren". */
const view =
  'normen|norm|waarden|waarde|belangen|belang|perspectief|visie|mening|standpunt|kant|plicht|zorgplicht|taak|recht|rechten|wens|behoefte|vrijheid|veiligheid|privacy|autonomie|rust|verantwoordelijkheid|waardigheid|drijfveer|interest|value';
const ownView = new RegExp(
  `(?<![a-zà-ÿ])(mijn|haar|zijn(?! (?:de|het|een|zijn|haar)\\s)|hun|onze|ons|my|her|his|their|our)\\s+(?:[a-zà-ÿ]+\\s+)?(?:${view})(?![a-zà-ÿ])`,
  'gi',
);
const viewOf = new RegExp(`(?<![a-zà-ÿ])(?:${view})\\s+van\\s+`, 'gi');
const viewFor = /(?<![a-zà-ÿ])(?:voor|volgens|vanuit|namens|for|according to|bij|in|op|at)\s+/gi;
const ownStake =
  /(?<![a-zà-ÿ])(?:ik heb|heb ik|ik had)\s(?:[^\s.,]+\s){0,2}(?:belang|recht|plicht|taak|baat)(?![a-zà-ÿ])/i;
const conjunction = /^(?:en|maar|want|terwijl|dus|also|and|but|while|omdat|ook|wat|what)$/i;
const subjectPronoun = /^(?:ik|hij|zij|ze|we|wij|he|she|they|i)$/i;

const writer: Phrase = { key: 'self', isParty: true, length: 1 };

/** Whose views a sentence gives; `asSubject`: as the subject of a clause. */
function* holdersIn(sentence: string): Generator<{ readonly phrase: Phrase; readonly asSubject: boolean }> {
  const text = sentence.replace(/^[\s>#]*(?:[-+*•]|\d{1,2}[.)]|[a-z][.)])?\s*/, '');
  const label = /^([^:]{1,40}?)\s*(?::|\s[–—-]\s)/.exec(text)?.[1];
  const labelled = label === undefined ? undefined : phraseAt(wordsIn(label), 0);
  if (labelled?.isParty) yield { phrase: labelled, asSubject: true };
  // "Zijn sponsor zegt: …" is no label but a clause.
  const clauses = text
    .slice(labelled?.isParty ? (label?.length ?? 0) : 0)
    .split(/[,:–—()“”"‘]\s*|\s(?=(?:en|maar|want|terwijl|and|but|while)\s)/);
  for (const [at, clause] of clauses.entries()) {
    const subject = isAttributed(clauses[at + 1]) ? undefined : subjectOf(wordsIn(clause));
    if (subject) yield { phrase: subject, asSubject: true };
  }
  for (const pattern of [viewFor, viewOf])
    for (const { index, 0: match } of matches(pattern, text)) {
      const phrase = phraseAt(wordsIn(text.slice(index + match.length, index + match.length + 60)), 0);
      if (phrase?.isParty && countsBehind(match, phrase, index === 0))
        yield { phrase, asSubject: pronounKinds.has(phrase.key) && index === 0 };
    }
  if (ownStake.test(text)) yield { phrase: writer, asSubject: true };
  for (const { 1: whose = '' } of matches(ownView, text)) {
    const phrase = phraseAt([whose], 0);
    if (phrase) yield { phrase, asSubject: false };
  }
}

/**
 * "Volgens hem" counts anywhere, "voor hem" too. Behind "voor" and "bij" a noun counts at the start of a sentence only:
 * "Bij oma draait alles om gastvrijheid", and not "hij zorgt voor zijn broertje". "In ons vak …" is about the trade.
 */
function countsBehind(preposition: string, { key }: Phrase, isAtStart: boolean): boolean {
  if (/^(?:in|op|at)/i.test(preposition)) return isAtStart && (key === 'trade' || /^(?:school|opleiding)$/.test(key));
  if (/^bij/i.test(preposition)) return isAtStart;
  return isAtStart || !/^(?:voor|for)/i.test(preposition) || pronounKinds.has(key);
}

/** "Vrienden dekken elkaar, vindt zij": what stands before is her view, not that of the friends. */
const isAttributed = (next: string | undefined): boolean =>
  /^(?:vindt|vinden|vond|zegt|zei|denkt|meent|gelooft|says|thinks|believes) (?:hij|zij|ze|he|she|they|de|het|een|[A-Z])/.test(
    next ?? '',
  );

const wordsIn = (text: string): string[] =>
  text.match(/[A-Za-zà-ÿÀ-Ý][A-Za-zà-ÿÀ-Ý’'-]*\.?(?=[\s,:;]|$)|[A-Za-zà-ÿÀ-Ý][A-Za-zà-ÿÀ-Ý’'-]*/g) ?? [];

/** "De buren willen …", "Daarom vindt zij …": the phrase before the first verb, or else the one right behind it. */
function subjectOf(all: readonly string[]): Phrase | undefined {
  const words = conjunction.test(all[0] ?? '') ? all.slice(1) : all;
  if (/^(?:het|it)$/i.test(words[0] ?? '') && isVerb(words[1] ?? '')) return { key: 'it', isParty: true, length: 1 };
  const first = phraseAt(words, 0);
  if (first) {
    const next = words[first.length];
    // "Het kind." alone names somebody too.
    const holds = next === undefined ? first.isParty : viewing.test(next) || (first.isParty && isVerb(next));
    if (holds) return ofView(first, next ?? '');
    if (first.isParty && /^(?:van|uit|met|in|op|of|die|dat|bij|aan|with|who)$/.test(next ?? ''))
      return ofView(first, '');
  }
  for (let index = 1; index < Math.min(words.length - 1, MOST_BEFORE_VERB); index++) {
    const word = words[index] ?? '';
    if (!isVerb(word)) continue;
    const behind = words[index + 1] ?? '';
    const phrase = phraseAt(words, index + 1);
    // "Sami mist zijn zus": whoever belongs to somebody may be the object.
    if (possessive.test(behind) && !viewing.test(word)) continue;
    if (phrase?.isParty && (subjectPronoun.test(behind) || !pronounKinds.has(phrase.key))) return ofView(phrase, word);
  }
  // "…, zegt ze": the verb comes first.
  const phrase = isVerb(words[0] ?? '') ? phraseAt(words, 1) : undefined;
  return phrase?.isParty && (subjectPronoun.test(words[1] ?? '') || !pronounKinds.has(phrase.key))
    ? ofView(phrase, words[0] ?? '')
    : undefined;
}

const possessive = /^(?:zijn|haar|hun|his|her|their)$/;
/** The verb of a clause stands among its first words. */
const MOST_BEFORE_VERB = 8;

/** The writer tells much of what happened: of herself only a verb of viewing counts. "Zij vinden" is not "zij vindt". */
function ofView(phrase: Phrase, word: string): Phrase | undefined {
  if ((phrase.key === 'self' || phrase.key === 'us') && !viewing.test(word)) return undefined;
  return phrase.key === 'she' && /(?:en|zijn)$/.test(word) ? { ...phrase, key: 'them' } : phrase;
}

const man = /^(?:vader|opa|oom|broer|broertje|zoon|jongen|man|meneer|buurman|neef|stiefvader|zwager)$/;
const woman = /^(?:moeder|oma|tante|zus|zusje|dochter|meisje|vrouw|mevrouw|buurvrouw|nicht|stiefmoeder|juf)$/;

/** Nouns that "het" or "it" may stand for. */
const neuter = /^(?:school|kind|meisje|team|gezin|jongetje|bestuur|zusje|broertje|[a-zà-ÿ]+je)$/;

/** `source`: with its list marks and line endings. */
export function viewsIn(source: string): Views {
  const named = new Set<string>();
  const pronouns = new Set<string>();
  const subjects = new Set<string>();
  let times = 0;
  /** "Hij noemt het plagen. Daar denkt de conciërge anders over": who "hij" is was said before the section. */
  let knownBefore = 0;
  for (const sentence of source.split(/[.!?](?=\s+[^a-z]|\s*$)|[\n;|]/)) {
    for (const { phrase, asSubject } of holdersIn(sentence)) {
      if (phrase.key === 'it' && ![...named].some((key) => neuter.test(key))) continue;
      times++;
      if (phrase.key === 'it') continue;
      const isPronoun = pronounKinds.has(phrase.key);
      if (asSubject && (phrase.key === 'he' || phrase.key === 'she') && named.size === 0) knownBefore = 1;
      (isPronoun ? pronouns : named).add(phrase.key);
      if (asSubject) subjects.add(phrase.key);
    }
  }
  const isTrade = named.delete('trade');
  const [only] = named;
  // "Hij wil …, zij vindt …" are two people, whatever they are called; so are "Vader …. Zij …".
  const isPair =
    (subjects.has('he') && subjects.has('she')) ||
    (only !== undefined && ((man.test(only) && subjects.has('she')) || (woman.test(only) && subjects.has('he'))));
  const third = ['he', 'she', 'them'].some((key) => pronouns.has(key));
  const others = Math.max(named.size + knownBefore, third ? 1 : 0, isPair ? 2 : 0);
  const own = (pronouns.has('self') ? 1 : 0) + (pronouns.has('us') ? 1 : 0);
  return { parties: others + own + (isTrade && own === 0 ? 1 : 0), times };
}
