/**
 * Finds the roles in a text, and tells which of them act: "De coördinator van deze organisatie plaatste …", "‘…’, zei
 * de mentor", "volgens de huisarts". Only the order of the words counts; there is no parser. A role acts when it opens
 * its clause before a verb of doing or saying, or follows such a verb that has no other subject. A doubtful role
 * doesn't act.
 */
import { matches } from '../../text/matches.ts';
import { LETTER } from '../../text/name-shapes.ts';
import { sentences } from '../../text/sentences.ts';
import { isQuotedFromElsewhere } from './quoted-elsewhere.ts';
import { mayBeRole, roleOf, type Role } from './role-words.ts';

/** A role in a text. Offsets into the text. */
export interface RoleWord {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const determiners = wordSet(
  "de het een één die deze dat dit haar zijn hun mijn m’n onze ons elke iedere beide twee drie vier vijf enkele sommige zo’n zo'n",
);
const subjects = wordSet('ik hij zij ze we wij je jij u men iedereen niemand iemand dat wat wie dit er mevrouw meneer');
/** Words that open a clause. */
const openers = wordSet(
  'en maar want dat toen omdat terwijl zodat doordat nadat voordat totdat waarop waarna dus hoewel',
);
/** Words that open a clause about what may happen: "Als de mentor belt, neem ik op". */
const hypothetical = wordSet('als wanneer indien zodra of tenzij mits');
const prepositions = wordSet(
  'aan met bij van voor door naar tegen in op uit over om tot via tussen namens zonder rond onder achter naast vanuit per na sinds tijdens als dan',
);

/** Finite forms of doing and saying; no modals, no forms of "to be". */
const verbs = wordSet(
  `zei zegt zeiden zeggen vroeg vraagt vroegen vertelde vertelt vertelden vertellen belde belt belden bellen mailde mailt appte
   kwam komt kwamen ging gaat gingen vond vindt vonden vinden reageerde reageert reageerden dacht denkt dachten stelde stelt stelden
   gaf geeft gaven geven plaatste plaatst wilde wil wilden willen wou bood biedt boden zag ziet zagen zien hoorde hoort hoorden schreef schrijft
   stuurde stuurt stuurden nam neemt namen bracht brengt brachten haalde haalt haalden hielp helpt hielpen helpen begon begint begonnen bleef
   liet laat lieten keek kijkt keken sprak spreekt spraken adviseerde adviseert besloot besluit besloten meldde meldt meldden regelde
   regelt deed doet deden doen noemde noemt noemden legde legt legden maakte maakt maakten waarschuwde waarschuwt stond staat stonden zat zit zaten liep loopt
   opende heeft had hebben hadden weigerde weigert steunt steunde steunen zwijgt zweeg zwijgen bevestigde bevestigt benadrukte gooide lachte riep
   roept riepen antwoordde antwoordt knikte schudde trok trekt overlegde overlegt besprak bezocht bezoekt verwees verwijst meent ontdekte merkte merkt
   kreeg krijgt kent kende kennen weet wist wisten begeleidt begeleidde controleerde controleert dreigt dreigde eiste eist houdt hield
   past paste pakte pakt praat praatte sluit sloot stapte stemde suggereerde uitte uit verbood verbiedt verklaarde vermoedt vermoedde vermoeden vertrok
   verzocht verzorgt verzorgde volgt volgde zette zet zetten zoekt zocht zorgt zorgde onderzoekt onderzocht probeert probeerde klaagt klaagde raadt raadde`,
);
/** Verbs that often come before their subject: "… zei de mentor", "Toen kwam de huisarts binnen". */
const verbsBeforeSubject = wordSet(
  'zei zeiden vroeg vroegen vertelde vertelden riep riepen antwoordde reageerde belde belden mailde kwam kwamen vond zegt vraagt vertelt belt komt vindt stond ging begon keek hielp nam gaf stelde liet staat gaat',
);
/** Participles of doing, after a form of "to be": "De wijkagent is langs geweest". */
const participle =
  /^(?:geweest|gekomen|gegaan|begonnen|gestopt|gebleven|langsgekomen|langsgeweest|meegegaan|binnengekomen|teruggekomen)$/;
const formsOfBeing = wordSet('is was zijn waren');

const token = new RegExp(`[${LETTER}][${LETTER}'’-]*|[.,;:!?()"“”„‘—–]`, 'g');

/**
 * All roles in a text, in order, whether they act or not. Written without a pattern, because every word is looked at.
 */
export function roleWords(text: string): readonly RoleWord[] {
  const found: RoleWord[] = [];
  let start = -1;
  for (let offset = 0; offset <= text.length; offset++) {
    const unit = offset < text.length ? (unitClasses[text.charCodeAt(offset)] ?? NO_WORD) : NO_WORD;
    if (start < 0) {
      if (unit === WORD_START) start = offset;
    } else if (unit === NO_WORD) {
      const role = offset - start > 2 && mayBeRole(text, offset) ? roleOf(text.slice(start, offset)) : undefined;
      if (role) found.push({ role, start, end: offset });
      start = -1;
    }
  }
  return found;
}

/**
 * Classes of UTF-16 units, by the same words that `token` finds: a letter begins a word, "'", "’" and "-" only stand
 * inside.
 */
const NO_WORD = 0;
const INSIDE_WORD = 1;
const WORD_START = 2;
const unitClasses = new Uint8Array(0x2020);
for (const [range] of LETTER.matchAll(/.-./gu))
  unitClasses.fill(WORD_START, range.charCodeAt(0), range.charCodeAt(2) + 1);
for (const char of "'’-") unitClasses[char.charCodeAt(0)] = INSIDE_WORD;

/**
 * The determiner of the role that starts at offset `start`: "haar", "mijn", "de" …, empty when the role has none.
 * Undefined when the role doesn't act. In a question and in a sentence with "zou" or "stel" nobody acts.
 */
export function determinerOf(text: string, start: number): string | undefined {
  const sentence = sentences(text).find(({ end }) => end > start);
  if (!sentence || /\?["'”’)]*$/.test(sentence.text)) return undefined;
  if (isQuotedFromElsewhere(text, sentence, start - sentence.start)) return undefined;
  const tokens = matches(token, sentence.text);
  const words = tokens.map(({ 0: each }) => each.toLowerCase());
  if (words.includes('zou') || words.includes('zouden') || words.includes('stel')) return undefined;
  const roleIndex = tokens.findIndex(({ index }) => sentence.start + index === start);
  return roleIndex < 0 ? undefined : actingDeterminer(words, roleIndex);
}

/** As `determinerOf`, for the word with index `role` in a sentence. `words` holds punctuation too. */
function actingDeterminer(words: readonly string[], role: number): string | undefined {
  const first = startOfPhrase(words, role);
  const word = words[first] ?? '';
  const determiner = first < role && determiners.has(word) ? word : '';
  const before = words[first - 1] ?? '';
  if (before === 'volgens') return determiner;
  if (prepositions.has(before)) return undefined;
  if (opensClause(words, first) && hasVerbAfter(words, role)) return determiner;
  return determiner !== '' && followsVerb(words, first) ? determiner : undefined;
}

/**
 * The index of the determiner, with at most two adjectives between it and the role; without one that of the role
 * itself.
 */
function startOfPhrase(words: readonly string[], role: number): number {
  for (let back = 1; back <= 3; back++) {
    const word = words[role - back] ?? '.';
    if (determiners.has(word)) return role - back;
    if (isPunctuation(word) || prepositions.has(word) || verbs.has(word)) break;
  }
  return role;
}

const isPunctuation = (word: string): boolean => word.length === 1 && /[^a-zà-ÿ]/.test(word);

/** Does the phrase that starts at index `first` open its clause, but for an adverb or two before the phrase? */
function opensClause(words: readonly string[], first: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[first - back];
    if (word === undefined || isPunctuation(word) || openers.has(word))
      return !hypothetical.has(words[first - back - 1] ?? '');
    if (
      hypothetical.has(word) ||
      verbs.has(word) ||
      subjects.has(word) ||
      prepositions.has(word) ||
      formsOfBeing.has(word)
    )
      return false;
    if (determiners.has(word) || roleOf(word)) return false;
  }
  return false;
}

/** Does a verb follow the role within the clause, with no other subject between them? */
function hasVerbAfter(words: readonly string[], role: number): boolean {
  for (let ahead = 1; ahead <= 9; ahead++) {
    const word = words[role + ahead];
    if (word === undefined || isPunctuation(word) || subjects.has(word) || openers.has(word)) return false;
    if (verbs.has(word) || (ahead === 1 && looksLikeVerb(word))) return true;
    if (formsOfBeing.has(word))
      return words.slice(role + ahead, role + ahead + 10).some((next) => participle.test(next));
  }
  return false;
}

/**
 * Right after the one who opens a clause stands its verb, whatever verb that is: "de apotheker leverde", "de buurman
 * klopte aan". Passives, modals and adverbs in the same form are none.
 */
const looksLikeVerb = (word: string): boolean =>
  /^[a-zà-ÿ]{2,}(?:te|de|ten|den|t)$/.test(word) && !noActiveVerb.has(word);

const noActiveVerb = wordSet(
  `wordt moet met het dat uit niet echt juist eerst laatst recht vast bekend achteraf omdat zodat wat want totdat met te beste grote moest mocht ontbrak
   vermoedelijk onbekende genoemde betrokkene ontbreekt heet heette bestaat bestond werkt werkte hoort hoorde past direct meteen altijd zonder mede toegewezen nu dit deze die inmiddels ooit gaande
   steeds kunt kent gevraagd gebeld`,
);

/**
 * Does the phrase that starts at index `first` follow a verb that has no other subject before it? "… zei de mentor",
 * "Vorige week belde de wijkagent".
 */
function followsVerb(words: readonly string[], first: number): boolean {
  if (!verbsBeforeSubject.has(words[first - 1] ?? '')) return false;
  for (let back = 2; back <= 8; back++) {
    const word = words[first - back];
    if (word === undefined || isPunctuation(word) || openers.has(word)) return true;
    if (subjects.has(word) || verbs.has(word) || hypothetical.has(word) || roleOf(word)) return false;
  }
  return false;
}
