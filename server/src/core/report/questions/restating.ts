/**
 * Tells whether an answer only says the question again, in a sentence of its own: "Hier hoort te staan wie ik mis." below
 * "Wie mis je?". Such an answer holds the question as a clause, and around it only words about asking and answering.
 */
import { textCache } from '../../incremental/text-cache.ts';
import { fold, foldedStart } from '../../text/fold.ts';

const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

/** Words that begin a question, also inside a sentence: "… welke kennis ik nodig heb". */
const interrogatives = wordSet(
  'wie wiens wat welk welke hoe hoeveel hoeverre waarom wanneer waar waarmee waarvoor waarop waarin waaruit waarbij waardoor',
  'waarover waarvan waarheen who whom whose what which how why where when',
);

/** Words that begin a clause about the noun before them: "de opties die ik heb", "degenen die ik mis". */
const relatives = wordSet('die dat that');
const anyNouns = wordSet('persoon personen mensen degene degenen dingen zaken people persons person things ones');

/** Words that say nothing about the case: articles, what points, small adverbs, prepositions, conjunctions, auxiliaries. */
const emptyWords = wordSet(
  'de het een dit deze die dat ik mij me mijn mezelf je jij jou jouw u we wij ons onze er hier hierbij hierin hiervoor hierover',
  'daar daarbij daarin daarvoor daarover dan nu dus ook eigenlijk namelijk vooral allemaal precies zelf zo om te',
  'aan bij door in met naar op over uit van voor tot volgens en of als ben bent is zijn was waren wordt worden werd werden',
  'heb hebt heeft hebben had hadden zal zullen zou zouden kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen',
  'mocht mochten hoef hoeft hoeven casus situatie',
  'the a an this these that those i me my you your we our it here there then so and or as to at by in of on for from with about',
  'am is are was were be been have has had do does did will would shall should can could may might must case situation',
);

/** Behind the clause also others than the writer are pointed at: "Wat zij daarvan vond." */
const others = wordSet('hij hem zij ze haar hen hun he him she her they them their');

/** Words about the question and its answer. */
const aboutQuestion = wordSet(
  'vraag vragen antwoord beantwoord staat gaat kom beschrijf omschrijf benoem noem vertel bespreek leg geef licht toe antwoorden',
  'question answer describe explain mention discuss',
);

/** Before the clause also the thinking and writing that it is an object of: "Het is belangrijk om te weten wie …". */
const beforeClause = wordSet(
  'denk denken vind geloof weet weten kijk kijken bekijk bekijken zie zien bepaal bepalen onderzoek onderzoeken uitzoeken zoek na',
  'ga gaan nagaan nadenken afvragen vraag begrijp begrijpen benoemen beschrijven omschrijven vertellen uitleggen leggen bespreken',
  'schrijf schrijven opschrijven hoor hoort horen staan komt komen goed belangrijk handig nodig zinvol nuttig relevant interessant',
  'eerst kern bedoeling onderdeel opdracht',
  'think believe know look see find write important good useful need first',
);

/**
 * Does the answer hold the question as a clause, with nothing added? A pronoun ("ik" for "je") and an ending ("mist" for
 * "mis") may differ; a word of denial, a figure or an initial that the question does not have adds something.
 */
export function restates(answer: string, question: string): boolean {
  const asked = stemsOf(question);
  const isAsked = (word: string): boolean => asked.has(stem(word));
  // A word that is about the case mostly stands among the first ones.
  if (
    foldedStart(answer, FIRST_WORDS, answer.length)
      .split(' ')
      .some((word) => !ordinaryWords.has(word) && !isAsked(word))
  )
    return false;
  const words = fold(answer)
    .replace(/\bin welke mate\b/g, 'in hoeverre')
    .split(' ');
  const asking = words.findIndex((word) => interrogatives.has(word));
  const isNoun = (word = ''): boolean => anyNouns.has(word) || (isAsked(word) && !emptyWords.has(word));
  const clause =
    asking >= 0 ? asking : words.findIndex((word, index) => relatives.has(word) && isNoun(words[index - 1]));
  if (clause < 0) return false;
  const addsNothing = words.every(
    (word, index) =>
      isAsked(word) ||
      (!interrogatives.has(word) &&
        (emptyWords.has(word) ||
          anyNouns.has(word) ||
          aboutQuestion.has(word) ||
          (index < clause ? beforeClause : others).has(word))),
  );
  return addsNothing && words.some((word) => isAsked(word) && !emptyWords.has(word) && !interrogatives.has(word));
}

/** So many words of an answer are looked at before all are. */
const FIRST_WORDS = 8;

/** A word that may stand around the clause. "Mate" is that of "in welke mate", which is "in hoeverre". */
const ordinaryWords: ReadonlySet<string> = new Set(
  [emptyWords, interrogatives, anyNouns, aboutQuestion, beforeClause, others, ['mate']].flatMap((list) => [...list]),
);

const stemsOf = textCache((question: string): ReadonlySet<string> => new Set(fold(question).split(' ').map(stem)), 512);

/** A shorter word has no ending. */
const SHORTEST_STEM = 3;

/** Letters at the end of a stem that Dutch writes otherwise before an ending: "geef" and "geven", "lees" and "lezen". */
const voiceless: Readonly<Record<string, string>> = { v: 'f', z: 's' };

/** "mist", "missen" → "mis"; "benoemd", "benoemen" → "benoem"; "geef", "geven" → "gef". */
function stem(word: string): string {
  const bare = word.length > SHORTEST_STEM ? word.replace(/(?<=\w\w\w)(?:en|t|d|e|n|s)$/, '') : word;
  return bare.replace(/([a-z])\1/g, '$1').replace(/[vz]$/, (last) => voiceless[last] ?? last);
}
