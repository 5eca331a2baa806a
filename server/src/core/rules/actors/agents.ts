/**
 * Who acts in a sentence: "De coördinator van deze organisatie plaatste …", "‘…’, zei de mentor", "volgens de huisarts". Word order
 * only, no parser: a role counts when it opens its clause before a verb of doing or saying, or follows such a verb that
 * has no other subject. What is not sure does not count. One pass over the words, with a bounded look around each role.
 */
import { matches } from '../../text/matches.ts';
import { LETTER } from '../../text/name-shapes.ts';
import { sentences } from '../../text/sentences.ts';
import { mayBeRole, roleOf, type Role } from './role-words.ts';

export interface RoleWord {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const determiners = set(
  "de het een één die deze dat dit haar zijn hun mijn m’n onze ons elke iedere beide twee drie vier vijf enkele sommige zo’n zo'n",
);
const subjects = set('ik hij zij ze we wij je jij u men iedereen niemand iemand dat wat wie dit er mevrouw meneer');
const openers = set('en maar want dat toen omdat terwijl zodat doordat nadat voordat totdat waarop waarna dus hoewel');
const hypothetical = set('als wanneer indien zodra of tenzij mits');
const prepositions = set(
  'aan met bij van voor door naar tegen in op uit over om tot via tussen namens zonder rond onder achter naast vanuit per na sinds tijdens als dan',
);

/** Finite forms of doing and saying; no modals, no forms of "to be". */
const verbs = set(
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
const speech = set(
  'zei zeiden vroeg vroegen vertelde vertelden riep riepen antwoordde reageerde belde belden mailde kwam kwamen vond zegt vraagt vertelt belt komt vindt stond ging begon keek hielp nam gaf stelde liet staat gaat',
);
/** "De wijkagent is langs geweest". */
const participle =
  /^(?:geweest|gekomen|gegaan|begonnen|gestopt|gebleven|langsgekomen|langsgeweest|meegegaan|binnengekomen|teruggekomen)$/;
const being = set('is was zijn waren');

const token = new RegExp(`[${LETTER}][${LETTER}'’-]*|[.,;:!?()"“”„‘—–]`, 'g');

/** Roles in a text, in order, whether they act or not. One pass without a pattern, as it goes through all there is. */
export function roleWords(text: string): readonly RoleWord[] {
  const found: RoleWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? (kinds[text.charCodeAt(at)] ?? OUTSIDE) : OUTSIDE;
    if (start < 0) {
      if (kind === LETTER_KIND) start = at;
    } else if (kind === OUTSIDE) {
      const role = at - start > 2 && mayBeRole(text, at) ? roleOf(text.slice(start, at)) : undefined;
      if (role) found.push({ role, start, end: at });
      start = -1;
    }
  }
  return found;
}

/** What a UTF-16 unit is to the words of `token`. */
const OUTSIDE = 0;
const INSIDE = 1;
const LETTER_KIND = 2;
const kinds = new Uint8Array(0x2020);
for (const [stretch] of LETTER.matchAll(/.-./gu))
  kinds.fill(LETTER_KIND, stretch.charCodeAt(0), stretch.charCodeAt(2) + 1);
for (const char of "'’-") kinds[char.charCodeAt(0)] = INSIDE;

/**
 * "haar", "mijn", "de" … of the role that starts at an offset, empty without one; undefined where it doesn't act.
 * Questions and sentences with "zou" are about what is not so.
 */
export function determinerOf(text: string, start: number): string | undefined {
  const sentence = sentences(text).find(({ end }) => end > start);
  if (!sentence || /\?["'”’)]*$/.test(sentence.text)) return undefined;
  const tokens = matches(token, sentence.text);
  const words = tokens.map(({ 0: each }) => each.toLowerCase());
  if (words.includes('zou') || words.includes('zouden') || words.includes('stel')) return undefined;
  const at = tokens.findIndex(({ index }) => sentence.start + index === start);
  return at < 0 ? undefined : actingAt(words, at);
}

/** The determiner of the role at `at` when it acts, else undefined. */
function actingAt(words: readonly string[], at: number): string | undefined {
  const first = startOfPhrase(words, at);
  const determiner = words[first] ?? '';
  const own = first < at && determiners.has(determiner) ? determiner : '';
  const before = words[first - 1] ?? '';
  if (before === 'volgens') return own;
  if (prepositions.has(before)) return undefined;
  if (opensClause(words, first) && actsAfter(words, at)) return own;
  return own !== '' && followsVerb(words, first) ? own : undefined;
}

/** Back over at most two adjectives to the determiner. Without one the phrase is the word alone. */
function startOfPhrase(words: readonly string[], at: number): number {
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back] ?? '.';
    if (determiners.has(word)) return at - back;
    if (isStop(word) || prepositions.has(word) || verbs.has(word)) break;
  }
  return at;
}

const isStop = (word: string): boolean => word.length === 1 && /[^a-zà-ÿ]/.test(word);

/** Nothing stands between the start of the clause and the role but an adverb or two. */
function opensClause(words: readonly string[], first: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[first - back];
    if (word === undefined || isStop(word) || openers.has(word))
      return !hypothetical.has(words[first - back - 1] ?? '');
    if (hypothetical.has(word) || verbs.has(word) || subjects.has(word) || prepositions.has(word) || being.has(word))
      return false;
    if (determiners.has(word) || roleOf(word)) return false;
  }
  return false;
}

/** A verb follows within the clause, after at most a phrase that belongs to the role. */
function actsAfter(words: readonly string[], at: number): boolean {
  for (let on = 1; on <= 9; on++) {
    const word = words[at + on];
    if (word === undefined || isStop(word) || subjects.has(word) || openers.has(word)) return false;
    if (verbs.has(word)) return true;
    if (being.has(word)) return words.slice(at + on, at + on + 10).some((next) => participle.test(next));
  }
  return false;
}

/** "… zei de mentor", "Vorige week belde de wijkagent": the verb has no other subject before it. */
function followsVerb(words: readonly string[], first: number): boolean {
  if (!speech.has(words[first - 1] ?? '')) return false;
  for (let back = 2; back <= 8; back++) {
    const word = words[first - back];
    if (word === undefined || isStop(word) || openers.has(word)) return true;
    if (subjects.has(word) || verbs.has(word) || hypothetical.has(word) || roleOf(word)) return false;
  }
  return false;
}
