/** What the lines of a title page are about, by their words, and how a run of several lines is cut into them. */
import { once } from '../../incremental/memo.ts';
import { fullName } from '../../report/prose/byline-patterns.ts';

/** Words in a title-page line that also names a client. */
export const clientInLine =
  /cli[eë]nt|pati[eë]nt|bewo[no]|betreft|casus |mevrouw|meneer|dhr|geboren|zij |hij | is | was |familie|gezin|kind|zoon|dochter|moeder|vader|\boma\b|\bopa\b|tante|broer|\bzus|echtgeno|partner|buur|genoot|aanwezig|\(\d{1,2}\b|\d ?(?:jaar|jr)\b/i;
/** A line of the title page that says whom the report is about: "Cliënt: …". */
export const clientLabel =
  /^\W{0,4}(?:naam |de )?(?:cli[eë]nt|pati[eë]nt|bewoner|bewoonster|betreft|deelne|zorgvrager|kind|gezin|familie|aanvrager|betrokken|aanwezig)[^.:|]{0,24}:/i;
/** What only the block of a student says, and what only that of a client or a pupil says. */
const studentLabel =
  /(?:^|[\n·|,\t])\W{0,4}(?:naam )?(?:student(?:en)?[- ]?(?:nummer|nr|no)?|stud\.? ?nr|opleiding|studiejaar|leerjaar|studie|module|minor|docent|cohort|inleverdatum|hogeschool|slb['’]?er)\b[^\n:]{0,15}:/i;
export const clientBlock =
  /geboren|geboorte|leeftijd|bsn|cli[eë]nt|pati[eë]nt|bewoner|zorgvrager|leerlingnummer|diagnose|indicatie/i;
/** In the block of a client that names a student apart, who filled it in is a colleague. */
export const filledInBy =
  /^\W{0,4}(?:naam )?(?:opgesteld|ingevuld|opgemaakt|gemaakt|bijgewerkt|overgedragen|intaker|rapporteur|verslaglegger)\b/i;
export const student = /\b(?:student|stagiair)/i;
/** The end of a letter, and under it the name of a student with what he or she is. */
export const signatureBlock =
  /(?:groet(?:en|jes)?|hoogachtend|liefs|getekend)[^\n]{0,20}\n+([^\n,]{3,60})[,\n](?:\W{0,3}(?:[a-z-]+(?:jaars|de|ste) )?(?:stagiair|student)|[^\n]{0,60}(?:in opleiding|i\.o\.))/i;
/** "Bedrijf: …", "Student: …" */
export const anyLabel = /^\W{0,4}[A-Za-zÀ-ÿ][^:\n]{1,30}: /;
/** "Floor Hoogland, groep 2C" */
export const opensWithName = once(() => new RegExp(`^\\W{0,4}${fullName},`));
/** "Karim en Bo achter de pan, foto gemaakt door Floor": whoever stands before the writer may be a client. */
export const namesBefore = /[A-Za-zà-ÿ] (?:en|met|and|with) [A-ZÀ-Þ]/;
/** A title-page line of more words than this is a sentence. */
export const MOST_WORDS_OF_LINE = 14;

/** Is a paragraph the block of a student: "Studentnummer: …", and nothing that only a client's block says? */
export const isStudentBlock = (text: string): boolean => studentLabel.test(text) && !clientBlock.test(text);

/**
 * The lines of a run, each cut before every further label: "Student: Bo Smit | Leerkracht: Jan Post" are two lines, so
 * that the teacher at work is not taken for a writer.
 */
export const linesOf = (text: string): string[] =>
  text.split(
    /\n|(?<=(?:[|;,·/]| [–—-]) )(?=[A-Za-zÀ-ÿ][A-Za-zà-ÿ' -]{2,29}: )|(?<=[a-zà-ÿ\d]{2}\. )(?=[A-ZÀ-Þ][a-zà-ÿ-]{2,20}: )/,
  );
