/**
 * Finds placeholders: such as "nog aanvullen" or "…", between the writer's own text in a filled section; and the title
 * of the template, "Titel van je casus".
 */
import type { Fix, Localised, Problem } from '../../findings/finding.ts';
import type { Report } from '../../report/model.ts';
import { isTitlePrompt } from '../../report/own-text/title-prompt.ts';
import { wholeLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { guidePlaceholder } from '../guide-section.ts';
import type { Rule } from '../rule.ts';
import { leftoverProblems } from './leftovers.ts';

const message: Localised = {
  nl: 'Nog te doen: vul deze plek in, of haal hem weg.',
  en: 'Still to do: fill this in, or remove it.',
};

export const placeholder: Rule = {
  id: 'structure/placeholder',
  title: { nl: 'Invulplek die is blijven staan', en: 'Placeholder left in the text' },
  why: {
    nl: 'Tussen je eigen tekst staat nog een invulplek, zoals ‘nog aanvullen’ of een rij puntjes. Je lezer weet niet wat daar nog komt. Vul de plek in, of haal hem weg voordat je inlevert.',
    en: 'Between your own text stands a place to fill in, such as “to be added” or a row of dots. Your reader can’t know what is still to come there. Fill it in, or remove it before you hand in.',
  },
  concern: 'leftover',
  examples: [
    {
      name: 'a line to fill in, between real text',
      text: '## Actoren\n\nMoeder, zoon en de wijkagent.\n\nnog aanvullen\n\n## Perspectief\n\nStagiair.\n',
      findings: ['nog aanvullen'],
    },
    {
      name: 'a note to oneself behind a sentence',
      text: '## Actoren\n\nMoeder, zoon en de wijkagent. (hier komt nog een ecogram)\n\n## Perspectief\n\nStagiair.\n',
      findings: ['(hier komt nog een ecogram)'],
    },
    {
      name: 'the title of the template',
      text: '# Titel van je casus\n\n## Actoren\n\nMoeder.\n\n## Perspectief\n\nStagiair.\n',
      findings: ['Titel van je casus'],
    },
    {
      name: 'near-miss: scores in a table, and code',
      text: '## Actoren\n\nIk keek wie er steunt.\n\n| Naam | Steun |\n|---|---|\n| Moeder | + |\n| Oom | +/- |\n| Buur | - |\n\n```mermaid\ngraph LR\n```\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
    {
      name: 'near-miss: an anonymisation token is no placeholder',
      text: '## Actoren\n\n[de moeder]\n\n[de wijkagent]\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
    {
      name: 'near-miss: the place for an answer, which the question reports',
      template: 'starr',
      text: '## Taak\n\nIk leidde het gesprek.\n\n- Wat werd er van je verwacht?\n\n  Rust bewaren.\n\n- Wat was jouw rol?\n\n  Antwoord:\n\n## Actie\n\nIk vroeg door.\n',
      findings: [],
    },
    {
      name: 'near-miss: a section with nothing else is an empty section',
      text: '## Actoren\n\nvolgt\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    const { title } = report;
    if (title && isTitlePrompt(title.text)) {
      yield {
        span: title.nameSpan,
        message: {
          nl: 'Nog te doen: geef je verslag een eigen titel.',
          en: 'Still to do: give your report a title of its own.',
        },
        data: {},
        fixable: false,
      };
    }
    for (const problem of leftoverProblems(report, 'placeholder', message))
      yield { ...problem, fixable: fillsItsLines(report, problem.span) };
  },
  fixes({ report }, problem) {
    const section = report.sections.find(({ id }) => id === problem.data?.['section']);
    const guide = section && guidePlaceholder(report, section, problem.span);
    return [...(guide ? [guide] : []), removal(report, problem)];
  },
};

/** Inside a sentence a place can't be taken away without breaking the sentence. */
function fillsItsLines({ text }: Report, span: Span): boolean {
  const lines = wholeLines(text, span);
  return lines.start !== span.start || lines.end !== span.end;
}

const removal = ({ text }: Report, { span }: Pick<Problem, 'span'>): Fix => ({
  title: { nl: 'Haal deze invulplek weg', en: 'Remove this place to fill in' },
  kind: 'assist',
  edits: [{ span: wholeLines(text, span), newText: '' }],
});
