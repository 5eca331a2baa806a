/** Finds reports that hold names and say nowhere that these are invented. */
import { detailsOf } from '../../detection/detect.ts';
import { pseudonyms } from '../../detection/policy/allow-list.ts';
import { findStatement } from '../../detection/policy/statement.ts';
import type { Report } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const STATEMENT = 'De namen in dit verslag zijn gefingeerd.';

export const noStatement: Rule = {
  id: 'privacy/no-statement',
  title: { nl: 'Er staat nog niet bij dat namen verzonnen zijn', en: 'No word yet that names are invented' },
  why: {
    nl: 'Wie namen leest, weet niet of het echte zijn. Verander de namen en schrijf erbij dat ze verzonnen zijn. Dan hoeft niemand te twijfelen.',
    en: 'A reader cannot tell whether names are real. Change them and state that they are invented, so that nobody needs to wonder.',
  },
  concern: 'indirect',
  scope: 'file',
  examples: [
    {
      name: 'names and no statement',
      text: '# Een moeilijk gesprek\n\nMevrouw Okkema belde. Ik sprak mevrouw Okkema die middag.\n',
      findings: ['Een moeilijk gesprek'],
      fixed: `# Een moeilijk gesprek\n\n*${STATEMENT}*\n\nMevrouw Okkema belde. Ik sprak mevrouw Okkema die middag.\n`,
    },
    {
      name: 'near-miss: the statement is there',
      text: '# Een moeilijk gesprek\n\nAlle namen zijn gefingeerd. Mevrouw Okkema belde.\n',
      findings: [],
    },
    {
      name: 'near-miss: one client, and it says so',
      text: '# Een moeilijk gesprek\n\nMevrouw Okkema belde; zo heet zij niet echt.\n',
      findings: [],
    },
    { name: 'near-miss: no names', text: '# Een moeilijk gesprek\n\nMevrouw A. belde.\n', findings: [] },
  ],
  *check({ report, settings }) {
    const names = (detailsOf(report, settings).get('person-name') ?? []).filter(({ start, end }) =>
      mayBeName(report.prose.text.slice(start, end)),
    );
    if (names.length === 0 || pseudonyms(report).length > 0 || findStatement(report.prose)) return;
    yield {
      span: report.title?.nameSpan ?? report.prose.toSource(names[0] ?? { start: 0, end: 0 }),
      message: {
        nl: 'Er staan namen in je verslag. Verander ze en schrijf erbij dat ze verzonnen zijn.',
        en: 'There are names in your report. Change them, and write that they are invented.',
      },
      data: { names: names.length },
    };
  },
  fixes: ({ report }) => [
    {
      // The writer alone knows whether the names were changed, so the title lets the writer say so.
      title: {
        nl: `Ik heb de namen veranderd: zet die zin erbij (“${STATEMENT}”)`,
        en: `I have changed the names: add that sentence (“${STATEMENT}”)`,
      },
      kind: 'assist',
      edits: [{ span: insertionPoint(report), newText: report.title ? `\n\n*${STATEMENT}*` : `*${STATEMENT}*\n\n` }],
    },
  ],
};

/** In an English report a word such as "She" is easily taken for a name. */
const mayBeName = (text: string): boolean => /^\p{Lu}/u.test(text) && !englishWord.test(text);

const englishWord =
  /^(?:I|My|Me|He|She|It|We|They|You|His|Her|Its|Our|Their|The|An?|This|That|These|Those|There|Here|How|What|When|Where|Why|Who|Which|Whom|Whose|And|But|Or|So|If|Then|Than|As|At|By|For|From|In|Of|On|To|With|Without|Not|No|Yes|Is|Are|Was|Were|Be|Been|Did|Do|Does|Has|Have|Had|Can|Could|Would|Will|Should|May|Might|Must|All|Both|Each|Every|Some|Any|One|Two|Three|Later|Next|First|Afterwards|During|After|Before|Because|While|Although|Individual|Collective|Case|Reflection|Report|Nobody|Somebody|Everybody)(?: (?:I|My|that|the))?$/;

/** The end of the line of the title; without a title the end of the front matter, or the start of the text. */
function insertionPoint({ text, title, frontMatter }: Report): Span {
  const after = title?.span.end ?? frontMatter?.span.end ?? 0;
  const restOfLine = /^[^\n]*/.exec(text.slice(after))?.[0].length ?? 0;
  const offset = title ? after + restOfLine : after;
  return { start: offset, end: offset };
}
