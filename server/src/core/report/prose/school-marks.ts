/**
 * Marks of who is at school with the writer: fellow students and teachers of the course, who are no clients. "Mijn
 * medestudent Bo", "onze docent, meneer Hoogland", "besproken in leerteam met Bo en Floor".
 */
import { fullName, name, names } from './byline-patterns.ts';
import { isQuoted, pattern, type WriterMark } from './writer-mark.ts';

const school = '(?:school|hogeschool|universiteit|opleiding|instituut|academie)';
const fellow =
  '(?:(?:mede|studie|klas|jaar|groeps|leerteam|project)-?(?:student(?:e|en|es)?|geno(?:ot|ten|te))|classmates?|peers?|fellow students?)';
/** Guides on the side of the course; a mentor or a guide at work is a colleague. */
const teacher = `(?:[a-z]*docent(?:e|en)?(?<!praktijkdocent)|slb['’]?er|studieloopbaanbegeleid(?:er|ster)|(?:instituuts|school)(?:begeleid(?:er|ster)|opleider|coach)|(?:stage)?(?:begeleid(?:er|ster)|mentor|coach) (?:van|op|vanuit|aan) (?:de |mijn |onze )?${school}|tutor|lecturer|professor)`;
const own = '(?:[Mm]ijn|[Oo]nze|[Mm]y|[Oo]ur)';
/** "Mijn docent", then what he or she teaches: "onze docent klinisch redeneren, Bo Hoogland". */
const ofSubject = `(?: (?:van|op|aan) (?:de |het )?[a-z]+| [a-z]+(?: [a-z]+)?,|,)?`;

const sign = ' ?[|/·–—-] ?';

const isSaidByWriter = (before: string): boolean => !isQuoted(before);
/** "Haar docent", "een medestudent", "de medestudent van Kevin": somebody at school with a client. */
const isOfOthers = /\b(?:zijn|haar|hun|een|diens|[A-ZÀ-Þ][a-zà-ÿ]+s) $/;
const aboutOwnCourse =
  /\b(?:feedback|(?:on)?voldoende|beoordeel\w*|beoordeling|opdracht|inlever\w*|ingeleverd|hogeschool|op school|verslag|intervisie)\b/i;

export const schoolMarks: readonly WriterMark[] = [
  {
    may: /\b(?:[Mm]ijn|[Oo]nze|[Mm]y|[Oo]ur) [a-z]/,
    pattern: pattern(() => `\\b${own} (?:${fellow}|${teacher})${ofSubject} (${names})`),
    reasons: 2,
    accept: isSaidByWriter,
    inFirstPerson: true,
  },
  // "Floor Hoogland, onze studieloopbaanbegeleider"
  {
    may: /, (?:mijn|onze|my|our) [a-z]/,
    pattern: pattern(() => `(${name}), (?:mijn|onze|my|our) (?:${fellow}|${teacher})(?![a-z])`),
    reasons: 2,
    accept: isSaidByWriter,
    inFirstPerson: true,
  },
  // "Medestudent Floor vroeg"
  {
    may: /(?:[Mm]edestudent|[Ss]tudiegeno|[Kk]lasgeno|[Ff]ellow student)/,
    pattern: pattern(
      () => `\\b(?:[Mm]edestudent(?:e|en|es)?|[Ss]tudiegeno(?:ot|ten|te)|[Ff]ellow students?) (${names})`,
    ),
    reasons: 1,
    accept: (before) => isSaidByWriter(before) && !isOfOthers.test(before),
  },
  // "Gelezen door Floor, medestudent"
  {
    may: /, (?:mede|studie|klas)[a-z]+/,
    pattern: pattern(() => `(${name}), (?:medestudente?|studiegenoot|klasgenoot)(?![a-z])`),
    reasons: 1,
    accept: isSaidByWriter,
  },
  // "Docent Floor gaf een voldoende": the role is one reason, what is said about the course another
  {
    may: /\b[Dd]ocent/,
    pattern: pattern(() => `\\b[Dd]ocente? (${name})`),
    reasons: 2,
    accept: (before, behind) =>
      isSaidByWriter(before) &&
      !isOfOthers.test(before.slice(0, -'docent '.length)) &&
      aboutOwnCourse.test(before.slice(-NEAR) + behind.slice(0, NEAR)),
  },
  // "Besproken in leerteam met Floor, Bo en tutor Jan Smit"
  {
    may: /\b(?:leerteam|leergroep|studiegroep|leerkring|subgroep|supervisie(?:groep|gesprek)?) met /,
    pattern: pattern(
      () =>
        `\\b(?:leerteam|leergroep|studiegroep|leerkring|subgroep|supervisie(?:groep|gesprek)?) met (${names}(?: en (?:tutor|docent|supervisor) ${name})?)`,
    ),
    reasons: 2,
    accept: isSaidByWriter,
  },
  // "Floor Hoogland, studentnr 611245"
  {
    may: /student(?:en)?-?(?:nummer|nr)/i,
    pattern: pattern(() => `(${name})(?:, | \\(|${sign})[Ss]tudent(?:en)?-?(?:nummer|nr)\\.?:? ?\\d`),
    reasons: 2,
  },
  // "Stagiaire Floor vraagt": writers in the third person, at the start of a sentence
  {
    may: /(?:Stagiair|Stg\.|Student)/,
    pattern: pattern(() => `(?:^|[.!?:] |\\n\\W{0,4})(?:Stagiaire?|Stg\\.|Student(?:e| nurse)?) (${name})`),
    reasons: 1,
    accept: isSaidByWriter,
  },
];
/** A word about the course stands within this many UTF-16 units of a teacher's name. */
const NEAR = 70;

/** The code of a class or group: "SW2C", "HBOV-2C", "SE3B", "PABO-D2", "2SW-B"; a student's number. */
const code =
  '(?:\\d?[A-Z]{2,5}-?\\d?[A-Z]{0,2}\\d?(?<=[\\d-][A-Z]?|[\\d-][A-Z]\\d)(?:\\.\\d)?|s?\\d{6,8})(?![A-Za-z\\d])';
/** "Hoogland, Floor" or any whole name. */
const wholeName = `(?:${fullName}|(?:[Vv]an |[Dd]e |[Dd]er |[Dd]en |[Tt]er |[Tt]en )*[A-ZÀ-Þ][a-zà-ÿ]+, [A-ZÀ-Þ][a-zà-ÿ]+)`;

/** Marks on the title page and in the last lines: a name beside the code of a class or a student's number. */
export const codeMarks: readonly WriterMark[] = [
  {
    may: /[|/·–—-] ?(?:s?\d{6}|\d?[A-Z]{2})/,
    pattern: pattern(() => `(${wholeName})(?:${sign}|, )(?:[A-Z]{2,5}-[A-Z]{3,5}-)?${code}`),
    reasons: 2,
  },
  {
    may: /[A-Z\d] ?[|/·–—-] ?[A-ZÀ-Þ]/,
    pattern: pattern(() => `(?<![A-Za-z\\d])${code}${sign}(${wholeName})`),
    reasons: 2,
  },
];
