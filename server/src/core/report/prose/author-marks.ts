/** Marks by which a line shows who wrote the report: "student (Floor Hoogland)", "Mijn naam is Floor en ik volg …". */
import { fullName, name, names } from './byline-patterns.ts';
import { isQuoted, pattern, type WriterMark } from './writer-mark.ts';

/** How far behind a name its sentence is read, in UTF-16 units. */
const SENTENCE_REACH = 120;
/** "Mijn naam is Floor. Ik ben stagiaire": the next sentence counts where it goes on about the writer. */
export const sentenceBehind = (behind: string): string =>
  /^(?:\. (?=I(?:k|['’]m)? ))?[^.!?\n]*/.exec(behind.slice(0, SENTENCE_REACH))?.[0] ?? '';
const goesOn = /^(?: (?:ben|heet))?(?:,| en | and | \(| –| -|\.? I(?:k|['’]m)? )/;
const studying =
  /\b(?:stage|stagiaire?|student(?:e)?|studeer|studie|aspirant|leerling[- ](?:verpleegkundige|verzorgende)|[a-z]+dejaars|eerstejaars|opleiding|hogeschool|hbo|mbo|pabo|deeltijd|voltijd|social work|sociaal werk|i\.o|study|studying|intern|trainee|placement|internship)/i;
const reporting =
  /\b(?:(?:dit|mijn|deze|this|my) (?:stuk|verslag|reflectie|portfolio|logboek|blok|periode|module|minor|essay|casus|opdracht|report|reflection)|derde jaar|tweede jaar|eerste jaar|vierde jaar|laatste jaar|leerjaar|semester|blok \d|periode \d|volg (?:de|het|een) )/i;
/** Schools of pupils: who says this is no student of social work. */
const atSchool = /\b(?:vmbo|havo|mavo|vwo|basisschool|groep \d|klas)\b/i;

const introduces = (words: RegExp) => (before: string, behind: string) => {
  const rest = sentenceBehind(behind);
  return goesOn.test(rest) && words.test(rest) && !atSchool.test(rest) && !isQuoted(before);
};
const introduction = pattern(
  () =>
    `(?:(?:\\b[Ii]k (?:ben|heet)|[Mm]ijn naam is|My name is|I am|I['’]m) |\\b[Ii]k (?=${name} (?:ben|heet)))(${name})`,
);
const mayIntroduce = /[Ii]k (?:ben |heet |[A-Z])|[Mm]ijn naam|My name|I am |I['’]m /;

/** Marks that count anywhere in a report. */
export const marksOfWriters: readonly WriterMark[] = [
  // "(student Floor Hoogland, SJD-2)", "(supervisor Jetske)"
  {
    may: /\((?:stud|stag|aspir|docent|superv|aut|curs|inbr)/,
    pattern: pattern(
      () => `\\((?:student(?:e)?|stagiaire?|aspirant|docent|supervisor|auteur|cursist|inbrenger)[:,]? (${name})`,
    ),
    reasons: 1,
  },
  // "student (Floor Hoogland, SJD-2)", "gemaakt door werkgroep 3 (Floor Hoogland en Bo Smit)"
  {
    may: /[Ss]tud|[Ss]tagiair|groep/,
    pattern: pattern(
      () => `(?:[Ss]tudente?|[Ss]tagiaire?|[Dd]oor:? (?:werk|project|leer)?groep(?: [A-Za-z\\d]+){0,2}) \\((${names})`,
    ),
    reasons: 1,
  },
  // "Floor Hoogland (s1109447)": a name, and a student number
  { may: /\(s?\d{6,8}\)/, pattern: pattern(() => `(${names}) \\(s?\\d{6,8}\\)`), reasons: 2 },
  // "Mijn naam is Floor en ik loop stage": the first person, and studying
  { may: mayIntroduce, pattern: introduction, reasons: 2, accept: introduces(studying), inFirstPerson: true },
  // "Mijn naam is Floor en dit stuk gaat over mijn derde blok"
  { may: mayIntroduce, pattern: introduction, reasons: 1, accept: introduces(reporting), inFirstPerson: true },
  // "Floor Hoogland <f.hoogland@student.school.nl>"
  { may: /@student\b/, pattern: pattern(() => `(${name}) <?[\\w.-]{1,60}@student\\b`), reasons: 2 },
  // "Getekend, Floor Hoogland, student sociaal werk": the greeting is one reason, the role another
  {
    may: /(?:[Gg]roet(?:en|jes)?|[Gg]etekend|liefs),?\s[A-ZÀ-Þ]/,
    pattern: pattern(
      () =>
        `(?:[Gg]roet(?:en|jes)?|[Gg]etekend|liefs),?\\s+(${name})(?:, ?|\\s)(?:[a-z-]+jaars )?(?:[Ss]tagiaire?|[Ss]tudente?)(?![a-z])`,
    ),
    reasons: 2,
    inFirstPerson: true,
  },
  // "Floor Hoogland (stagiaire, notulist)": two roles
  {
    may: /\((?:stagiair|student)e?, /,
    pattern: pattern(
      () =>
        `(${name}) \\((?:stagiaire?|studente?), (?:notuliste?|notulen|verslag|verslaglegger|observator|auteur|inbrenger)\\b`,
    ),
    reasons: 2,
  },
  // "gezien door stagiaire L. Hoogland": whose text it is, and what the writer is
  {
    may: /\b[Dd]oor (?:de )?(?:stagiair|student)/,
    pattern: pattern(
      () =>
        `\\b(?:[Gg]e(?:schreven|zien|noteerd|lezen|maakt)|[A-Za-z]{2,5}(?:geschreven|gezien|gelezen|gesteld|gevuld|gemaakt|ondertekend)|verslagen) door (?:de )?(?:stagiaire?|studente?) (${name})`,
    ),
    reasons: 2,
  },
  // "van Floor Hoogland, minor Jeugd"
  {
    may: /(?:van|by|door) [^,\n]{3,40}, (?:minor|module|klas|leerjaar|jaar|opleiding)\b/,
    pattern: pattern(() => `\\b(?:van|by|door) (${fullName}), (?:minor|module|klas|leerjaar|jaar|opleiding)\\b`),
    reasons: 2,
  },
  // "leerling (Floor Hoogland, niveau 3)"
  {
    may: /\([^)]{3,40}, (?:niveau|jaar|jr|leerjaar) \d/,
    pattern: pattern(() => `(?:[Ll]eerling|[Ss]tudente?|[Ss]tagiaire?) \\((${names}), (?:niveau|jaar|jr|leerjaar) \\d`),
    reasons: 2,
  },
  // "Van onze verslaggever Jan Smid"
  {
    may: /\bonze [a-z]*(?:redact|verslag|corresp|medew)/,
    pattern: pattern(
      () =>
        `\\bonze (?:[a-z]+)?(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondente?|medewerker|medewerkster) (${names})`,
    ),
    reasons: 1,
  },
  // "Met dank aan X en Y", "Mijn dank gaat uit naar X"
  {
    may: /[Dd]ank/,
    pattern: pattern(() => `\\b[Dd]ank(?:woord)? (?:gaat (?:ook )?uit naar|aan|voor)(?: mijn [a-z]+)? (${names})`),
    reasons: 1,
  },
];

/** Under a heading of thanks: everyone who is named, but for a client. */
export const thanksUnderHeading: readonly WriterMark[] = [
  {
    may: /dank/i,
    pattern: pattern(() => `(?<=[a-zà-ÿ,:(] )(${names})`),
    reasons: 1,
    accept: (before) =>
      !/(?:cli[eë]nte?|pati[eë]nte?|bewoner|bewoonster|deelnem[a-z]+)(?: mevrouw| meneer)? $/i.test(before),
  },
];
