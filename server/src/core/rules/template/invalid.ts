/** Finds mistakes in a lecturer's template page, such as an attribute that doesn't exist. */
import { pageProblems } from '../../templates/lint/page-problems.ts';
import type { PageProblem } from '../../templates/lint/problem.ts';
import type { Rule, TemplateContext } from '../rule.ts';

/** The text of a template page, for the examples. */
const page = (front: string, body: string): string => `---\nname: Leerverslag\n${front}---\n\n${body}`;

export const templateInvalid: Rule = {
  id: 'template/invalid',
  title: { nl: 'Iets in een sjabloon dat nog niet werkt', en: 'Something in a template that does not work yet' },
  why: {
    nl: 'Een sjabloon is een gewone tekst met kopjes en kenmerken. Een kenmerk dat Casus niet kent, telt niet mee bij het nakijken van verslagen. Zonder deze melding merk je dat pas als studenten al aan het schrijven zijn.',
    en: 'A template is a plain text with headings and attributes. An attribute that Casus does not know does not count when reports are checked. Without this finding you would notice only when students are writing already.',
  },
  concern: 'tool',
  examples: [
    {
      name: 'an unknown attribute',
      kind: 'template',
      text: page('', '# Titel\n\n## Aanleiding\n\n<!--\nrequierd: true\n-->\n\nWaarom dit verslag?\n'),
      findings: ['requierd'],
      fixed: page('', '# Titel\n\n## Aanleiding\n\n<!--\nrequired: true\n-->\n\nWaarom dit verslag?\n'),
    },
    {
      name: 'a Dutch yes where true is meant',
      kind: 'template',
      text: page('', '# Titel\n\n## Aanleiding\n\n<!--\nrequired: ja\n-->\n'),
      findings: ['ja'],
      fixed: page('', '# Titel\n\n## Aanleiding\n\n<!--\nrequired: true\n-->\n'),
    },
    {
      name: 'two sections with one id',
      kind: 'template',
      text: page('', '# Titel\n\n## Aanleiding\n\n## Aanleiding\n'),
      findings: ['Aanleiding'],
      fixed: page('', '# Titel\n\n## Aanleiding\n\n## Aanleiding\n\n<!--\nid: aanleiding-2\n-->\n'),
    },
    {
      name: 'a synonym that is the name of another section',
      kind: 'template',
      text: page('', '# Titel\n\n## Aanleiding\n\n<!--\nsynonyms: [Start, Gevolg]\n-->\n\n## Gevolg\n'),
      findings: ['Gevolg'],
      fixed: page('', '# Titel\n\n## Aanleiding\n\n<!--\nsynonyms: [Start]\n-->\n\n## Gevolg\n'),
    },
    {
      name: 'no section is required',
      kind: 'template',
      text: page('', '# Titel\n\n## Aanleiding\n\n<!--\nrequired: false\n-->\n'),
      findings: ['# Titel'],
      fixed: page('', '# Titel\n\n## Aanleiding\n\n<!--\nrequired: true\n-->\n'),
    },
    {
      name: 'no title',
      kind: 'template',
      text: page('', '## Aanleiding\n'),
      findings: ['## Aanleiding'],
      fixed: page('', '# Titel van je verslag\n\n## Aanleiding\n'),
    },
    {
      name: 'attributes that are no YAML',
      kind: 'template',
      text: page('', '# Titel\n\n## Aanleiding\n\n<!--\nsynonyms: [Start, Begin\nrequired: true\n-->\n'),
      findings: ['required: true'],
    },
    {
      name: 'a built-in template that does not exist',
      kind: 'template',
      text: page('extends: bundelkasus\n', '## Leerdoelen\n'),
      findings: ['bundelkasus'],
      fixed: page('extends: bundelcasus\n', '## Leerdoelen\n'),
    },
    {
      name: 'a section to leave out that is not there',
      kind: 'template',
      text: page('extends: kolb\nremove: [concret-ervaren]\n', ''),
      findings: ['concret-ervaren'],
      fixed: page('extends: kolb\nremove: [concreet-ervaren]\n', ''),
    },
    {
      name: 'near-miss: a page that only changes one section of a built-in template',
      kind: 'template',
      text: page(
        'extends: bundelcasus\nremove: [sleutelwoorden]\n',
        '## Bronnen\n\n<!--\nrequired: true\nminWords: 20\n-->\n',
      ),
      findings: [],
    },
  ],
  checkTemplate: (context) =>
    problemsIn(context).map(({ span, message, fixes }, index) => ({
      span,
      message,
      data: { place: index },
      fixable: (fixes?.length ?? 0) > 0,
    })),
  templateFixes: (context, { data }) => problemsIn(context)[Number(data['place'])]?.fixes ?? [],
};

const problemsIn = ({ page: { text }, others }: TemplateContext): readonly PageProblem[] => pageProblems(text, others);
