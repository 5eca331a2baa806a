/**
 * Finds headings that name a section otherwise than the template does: a synonym ("Betrokkenen") or a misspelt name.
 */
import { frontMatterEdit } from '../../report/front-matter-edit.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { headingsWithOtherName, onlyLooksEnglish } from './other-names.ts';

export const headingSynonym: Rule = {
  id: 'structure/heading-synonym',
  title: { nl: 'Kopje met een andere naam', en: 'Heading with another name' },
  why: {
    nl: 'Je kopje wordt begrepen; het sjabloon noemt dit onderdeel anders. Met dezelfde naam kan je lezer verslagen makkelijker naast elkaar leggen. Je mag je eigen naam ook houden.',
    en: 'Your heading is understood; the template calls this section something else. With the same name a reader can lay reports side by side more easily. You may also keep your own.',
  },
  concern: 'style',
  examples: [
    {
      name: 'a synonym, with the markup kept',
      text: '### **Betrokkenen:**\n\nMoeder en zoon.\n\n### Perspectief\n\nStagiair.\n',
      findings: ['Betrokkenen'],
      fixed: '### **Actoren:**\n\nMoeder en zoon.\n\n### Perspectief\n\nStagiair.\n',
    },
    {
      name: 'a slip of the pen',
      text: '## Sletelwoorden\n\nParticipatie.\n\n## Perspectief\n\nStagiair.\n',
      findings: ['Sletelwoorden'],
      fixed: '## Sleutelwoorden\n\nParticipatie.\n\n## Perspectief\n\nStagiair.\n',
    },
    {
      name: 'a name with a part in brackets is one word',
      page: '## Het vertrek van de bus\n\n## Het inzicht onderweg\n\n<!--\nsynonyms: [leerpunt]\n-->\n',
      text: '## Het vertrek van de bus\n\nEen klacht.\n\n## (Leer)punt\n\nIk luister eerst.\n',
      findings: ['(Leer)punt'],
      fixed: '## Het vertrek van de bus\n\nEen klacht.\n\n## Het inzicht onderweg\n\nIk luister eerst.\n',
    },
    {
      name: 'near-miss: singular, case and accents are the same name; a combined heading is two names',
      text: '## DILEMMA\n\nTwee kanten.\n\n## Perspectief en context\n\nStagiair.\n\n## Orienterende vragen\n\nJa.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    const hint = onlyLooksEnglish(report)
      ? {
          nl: ' Schrijf je in het Engels? Zet dan bovenaan `lang: en`.',
          en: ' Do you write in English? Then put `lang: en` at the top.',
        }
      : { nl: '', en: '' };
    for (const { section, heading, expected } of headingsWithOtherName(report)) {
      yield {
        span: heading.nameSpan,
        message: {
          nl: `Je kopje is duidelijk. In het sjabloon heet dit ‘${expected.title}’; je mag het zo laten.${hint.nl}`,
          en: `Your heading is clear. The template calls this “${expected.title}”; you may leave it as it is.${hint.en}`,
        },
        data: { section: section.id },
        fixable: hint.en !== '' || wholeName(report.text, heading.nameSpan) !== undefined,
      };
    }
  },
  repairs: true,
  fixes({ report }, finding) {
    if (onlyLooksEnglish(report)) {
      const title = { nl: 'Dit verslag is in het Engels (lang: en)', en: 'This report is in English (lang: en)' };
      return [{ title, kind: 'assist', preferred: true, edits: [frontMatterEdit(report, 'lang', 'en')] }];
    }
    const section = report.sections.find(({ id }) => id === finding.data['section']);
    const span = wholeName(report.text, finding.span);
    if (!section || !span) return [];
    const { title } = section.expected;
    return [
      {
        title: { nl: `Noem dit kopje ‘${title}’`, en: `Rename to “${title}”` },
        kind: 'repair',
        preferred: true,
        edits: [{ span, newText: title }],
      },
    ];
  },
};

/**
 * The name with the part in brackets that is stuck to it: "(Leer)vraag" is one word. Undefined when the name is part of
 * a longer word.
 */
export function wholeName(text: string, { start, end }: Span): Span | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const stuckBefore = /[\p{L}\p{N}]*\([\p{L}\p{N}-]*\)$/u.exec(line)?.[0].length ?? 0;
  const stuckAfter = /^\([\p{L}\p{N}-]*\)/u.exec(text.slice(end, end + MAX_STUCK))?.[0].length ?? 0;
  const name = { start: start - stuckBefore, end: end + stuckAfter };
  const isCutOff =
    /[\p{L}\p{N}]$/u.test(text.slice(0, name.start).slice(-1)) ||
    /^[\p{L}\p{N}]/u.test(text.slice(name.end, name.end + 2));
  return isCutOff ? undefined : name;
}

/** A part in brackets after a name is at most this long. */
const MAX_STUCK = 40;
