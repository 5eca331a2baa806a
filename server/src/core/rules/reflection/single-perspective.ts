/**
 * Finds a section on perspectives that names one party only, or else a whole report in which only the writer occurs.
 */
import type { Report, Run, Section } from '../../report/model.ts';
import { ownPieces } from '../../report/own-text/section-source.ts';
import { spanForMissing } from '../../report/sections/insert.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Rule } from '../rule.ts';
import { firstPerson } from './first-person-words.ts';
import { otherPerson } from './party-words.ts';
import { viewsIn } from './perspective-holders.ts';

export const singlePerspective: Rule = {
  id: 'reflection/single-perspective',
  title: { nl: 'Verteld vanuit één kant', en: 'Told from one side' },
  why: {
    nl: 'Een situatie ziet er voor iedereen anders uit. Zet je er een tweede blik naast, bijvoorbeeld van de cliënt, een collega of iemand uit de buurt, dan begrijpt je lezer beter waarom mensen deden wat ze deden. Je hoeft het niet met ze eens te zijn en je hoeft het hun niet te vragen: ook wat je vermoedt, mag je zo opschrijven.',
    en: 'A situation looks different to each of those in it. A second view beside yours helps a reader understand why people did what they did. You need not agree with them, nor ask them: what you suspect may be written as such.',
  },
  concern: 'content',
  examples: [
    {
      name: 'a section on perspectives with one party in it',
      text: '---\ncasus: dilemmareflectie\n---\n\n## Dilemma\n\nMoet hij zijn aansteker wel of niet inleveren?\n\n## Perspectieven\n\nDe bewoner vindt zijn vrijheid belangrijk. Hij wil zelf bepalen wat hij op zijn kamer doet.\n',
      findings: ['Perspectieven'],
    },
    {
      name: 'others are mentioned, but only one party has a view',
      text: '---\ncasus: dilemmareflectie\n---\n\n## Dilemma\n\nMoet hij zijn aansteker wel of niet inleveren?\n\n## Perspectieven\n\nZijn juf vindt dat hij bij zijn vrienden hoort. Haar norm is dat een kind niet struikelt over één vak.\n',
      findings: ['Perspectieven'],
    },
    {
      name: 'near-miss: two parties',
      text: '---\ncasus: dilemmareflectie\n---\n\n## Dilemma\n\nMoet hij zijn aansteker wel of niet inleveren?\n\n## Perspectieven\n\nDe bewoner vindt zijn vrijheid belangrijk. Het team denkt aan de veiligheid van de afdeling.\n',
      findings: [],
    },
    {
      name: 'near-miss: a list with a label for each party',
      text: '---\ncasus: dilemmareflectie\n---\n\n## Dilemma\n\nMoet hij zijn aansteker wel of niet inleveren?\n\n## Perspectieven\n\n- X.: vrijheid, zelf bepalen en met rust gelaten worden\n- Y.: veiligheid en rust op de gang\n',
      findings: [],
    },
    {
      name: 'near-miss: “vanuit wie” asks for one',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Perspectief\n\nIk schrijf dit als stagiair van het wijkteam, in mijn tweede jaar.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    const oneSided = report.sections.filter(isOneSided(report));
    for (const section of oneSided) {
      const heading = section.headings[0];
      if (!heading) continue;
      yield {
        span: heading.nameSpan,
        message: {
          nl: `Bij ‘${section.expected.title}’ lees ik nog één kant. Kijk of je ook kunt opschrijven hoe een ander het ziet.`,
          en: `“${section.expected.title}” shows one side so far. See whether you can also write how somebody else sees it.`,
        },
        data: { section: section.id },
      };
    }
    if (oneSided.length === 0 && hasOnlyWriter(report)) {
      const firstExpected = report.template.sections[0];
      yield {
        span:
          report.title?.nameSpan ??
          report.headings[0]?.nameSpan ??
          (firstExpected ? spanForMissing(report, firstExpected) : { start: 0, end: 0 }),
        message: {
          nl: 'Je vertelt het verhaal nu vanuit jezelf. Hoe zou een ander het vertellen?',
          en: 'You tell the story from your own side now. How would somebody else tell it?',
        },
        data: { scope: 'report' },
      };
    }
  },
};

/** Fewer words, in the section or in the whole report, show too little. */
const FEWEST_IN_SECTION = 8;
const FEWEST_IN_REPORT = 120;

const isOneSided =
  (report: Report) =>
  (section: Section): boolean =>
    hasRole(section.expected, 'perspective') &&
    section.state === 'filled' &&
    section.words >= FEWEST_IN_SECTION &&
    asksForSeveral(section) &&
    ownPieces(report, section).every(givesOneView);

/** "Perspectieven" and "Belangen" ask for more than one party, "Perspectief" and "Vanuit wie" for one. */
const asksForSeveral = ({ expected, headings }: Section): boolean =>
  [expected.heading, ...headings.map(({ text }) => text)].some((name) =>
    /perspectieven|belangen|betrokkenen|waarden|perspectives|interests|values|stakeholders/i.test(name),
  );

/** One view has to be given this often: a single sentence may be about anything. */
const FEWEST_VIEWS = 2;

function givesOneView(source: string): boolean {
  if (
    /^\W*(?:n\.?v\.?t|niet van toepassing|zie)\b/i.test(source) ||
    bringsInOthers.test(source) ||
    source.includes('?')
  )
    return false;
  const { parties, times } = viewsIn(source);
  return parties === 1 && times >= FEWEST_VIEWS;
}

/** Words by which a second party comes in, whoever that is. */
const bringsInOthers =
  /(?:^|[^a-zà-ÿ])(?:tegenover|andere kant|anderzijds|daarentegen|beiden?|allebei|ieder|iedereen heeft|both|whereas)(?![a-zà-ÿ])/i;

const writersKinds: ReadonlySet<Run['kind']> = new Set(['body', 'quotation', 'cell']);

/** Is this a long report in which nobody but the writer occurs, not even as "zij" or "de groep"? */
function hasOnlyWriter({ prose: { runs }, questions }: Report): boolean {
  const asked = new Set(questions.map(({ text }) => text));
  let words = 0;
  let hasFirstPerson = false;
  for (const { kind, content } of runs) {
    if (!writersKinds.has(kind) || asked.has(content.text.trim())) continue;
    if (otherPerson.test(content.text)) return false;
    words += content.text.split(/\s+/).length;
    hasFirstPerson ||= firstPerson.test(content.text);
  }
  return hasFirstPerson && words >= FEWEST_IN_REPORT;
}
