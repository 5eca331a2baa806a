/** Marks of writers that count on the title page: "door D. Smeets, deeltijd", "Essay hechting, Floor Hoogland". */
import { LETTER } from '../../text/name-shapes.ts';
import { sentenceBehind } from './author-marks.ts';
import { fullName, name, names, nameStart } from './byline-patterns.ts';
import { isQuoted, pattern, type WriterMark } from './writer-mark.ts';

const roleBeforeName =
  '[Ss]tudente?|[Ss]tagiaire?|[Aa]spirant|[Dd]ocent|[Kk]andidaat|[Ii]ngeleverd bij|[Ss]tageverslag|[Bb]egeleider op de stage|onder begeleiding van|[Oo]pgesteld door(?: stagiaire?)?|[Ss]amengesteld door|[Gg]emaakt door|[Ss]tudent verpleegkunde|[Gg]espreksnotities|[Aa]antekening(?:en)?';
const work =
  '(?:verslag|reflectie|analyse|onderzoek|essay|portfolio|opdracht|scriptie|casus|logboek|werkstuk|presentatie|recensie|paper|beschrijving|stuk|studie|samenvatting|document|tekst)';
const workAtEnd = new RegExp(`${work}(?: \\d{1,2})?$`, 'i');
const workSomewhere = new RegExp(`\\b(?:dit|deze|het|de|mijn|ons|onze) [a-z-]*${work}\\b`, 'i');
/** What is done to a text, in the passive: "geschreven door". A person is "geslagen door". */
const doneToText =
  /\b(?:ge(?:schreven|maakt|redigeerd|presenteerd|noteerd|zien|realiseerd)|op(?:gesteld|getekend|gemaakt)|samengesteld|uitge(?:werkt|voerd)|be(?:schreven|werkt|oordeeld|geleid)|in(?:geleverd|gevuld|gebracht)|vastgelegd|verwoord|aangeleverd|nagekeken|vertaald|written|prepared|submitted|made|compiled)$/i;
const sentence = /\b(?:is|was|zijn|waren|wordt|werd|worden|werden|heeft|had|hij|zij|ze|haar|hem|hun|mijn|were)\b/i;

/** Does "door" before a name name who made the text? Never after a verb of doing: "geslagen door Karim". */
function isByWriter(before: string, behind: string): boolean {
  const line = before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/\b(?:door|by):? $/i, '')
    .trimEnd();
  const isSentence = sentence.test(line);
  if (doneToText.test(line)) return !isSentence || workSomewhere.test(line);
  return (
    !isSentence &&
    !sentence.test(sentenceBehind(behind)) &&
    (line === '' || /[|,;:()/*_·–—-]$/.test(line) || workAtEnd.test(line))
  );
}

/** What a student writes about his or her own learning: "verslag van Karim" may be about Karim. */
const ownText =
  '(?:(?:starr?t?|reflectie|stage|leer|supervisie|intervisie|module|blok|eind|week|praktijk|afstudeer|studie|project|literatuur)-?(?:verslag|opdracht)|starr?t|(?:zelf)?reflectie|portfolio|logboek|scriptie|essay|werkstuk|stageboek|beroepsproduct|praktijkonderzoek|paper)';

const ownTextBefore = new RegExp(`\\b${ownText}(?: [a-z\\d]+){0,3} (?:van|by) $`, 'i');
const ownTextIn = new RegExp(`\\b${ownText}\\b`, 'i');
const opensWithOwnText = new RegExp(`^\\W{0,4}${ownText}\\b`, 'i');
const aboutClient = /casus|observatie|gesprek|behandel|dossier|intake|cli[eë]nt|zorgplan|begeleidingsplan/i;

/** Marks that count on the title page. */
export const marksOnTitlePage: readonly WriterMark[] = [
  // "door D. Smeets, deeltijd"
  {
    may: new RegExp(`(?:[Dd]oor|[Bb]y):? ${nameStart}`),
    pattern: pattern(() => `(?<![${LETTER}])(?:[Dd]oor|[Bb]y):? (${names})`),
    reasons: 2,
    accept: isByWriter,
  },
  // "student T. Scholte"
  {
    may: new RegExp(`(?:${roleBeforeName}) ${nameStart}`),
    pattern: pattern(() => `(?<![${LETTER}])(?:${roleBeforeName}) (${names})`),
    reasons: 2,
    accept: (before) => !isQuoted(before),
  },
  // "Noëlle Prins, stagiaire HBO-V jaar 3"
  {
    may: /, (?:[a-z]+ )?(?:stag|stud|aspir|lio)/,
    pattern: pattern(() => `(${names}), (?:[a-z]+jaars )?(?:stagiaire?|studente?|aspirant|lio)(?![a-z])`),
    reasons: 2,
  },
  // "STARR-verslag van Jip Leeflang"
  {
    may: /(?:van|by) [A-ZÀ-Þ]/,
    pattern: pattern(() => `(?:van|by) (${fullName})`),
    reasons: 2,
    accept: (before) => ownTextBefore.test(before),
  },
  // "Reflectie periode 2 - Bram Kuipers"
  {
    may: /[(|/·–—,-] ?[A-ZÀ-Þ]/,
    pattern: pattern(() => `[(|/·–—,-] ?(${fullName})\\)?[*_\\s]*$`),
    reasons: 1,
    accept: (before) => ownTextIn.test(before) && !aboutClient.test(before),
  },
  // "Essay hechting, Floor Hoogland en Bo Smit, docent: …": what students make opens the line
  {
    may: /, [A-ZÀ-Þ]/,
    pattern: pattern(() => `, (${fullName}(?:(?:, | en | & | and )${fullName}){0,5})(?=,|[*_.\\s]*$)`),
    reasons: 2,
    accept: (before) => opensWithOwnText.test(before) && !aboutClient.test(before),
  },
  // "Floor Hoogland en Bo Smit, Fysiotherapie jaar 3"
  {
    may: /, [A-Za-z][^,.\n]{0,30} (?:leer)?(?:jaar|jr|year) \d/,
    pattern: pattern(() => `(${names}), [A-Za-z][^,.\\n]{0,30} (?:leer)?(?:jaar|jr|year) \\d(?![\\d ]*(?:oud|old))`),
    reasons: 2,
  },
  // "Mijn log is half Engels. – Floor": a signature behind a dash
  { may: /[.!?] [–—] ?[A-ZÀ-Þ]/, pattern: pattern(() => `[.!?] [–—] ?(${name})[*_\\s]*$`), reasons: 2 },
  // "(ik ben Floor)" in a remark on the title page
  { may: /[Ii]k (?:ben|heet) [^)]{2,40}\)/, pattern: pattern(() => `[Ii]k (?:ben|heet) (${name})\\)`), reasons: 2 },
];
