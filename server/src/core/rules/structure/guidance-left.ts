/** Finds guidance, of a template or of a lecturer, that still stands beside the writer's own text in a section. */
import { wholeLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { leftoverProblems } from './leftovers.ts';

export const guidanceLeft: Rule = {
  id: 'structure/guidance-left',
  title: { nl: 'Uitleg die is blijven staan', en: 'Guidance left in the text' },
  why: {
    nl: 'De uitleg uit het sjabloon is er om je op weg te helpen. Staat je eigen tekst er, dan is de uitleg niet meer nodig: je lezer leest liever jou.',
    en: 'The guidance of a template helps you on your way. Once your own text is there, it is no longer needed: your reader would rather read you.',
  },
  concern: 'leftover',
  examples: [
    {
      name: 'an instruction in italics above the text',
      text: '## Actoren\n\n_Beschrijf wie er betrokken zijn en noem hun rol._\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n',
      findings: ['Beschrijf wie er betrokken zijn en noem hun rol.'],
      fixed: '## Actoren\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n',
    },
    {
      name: 'the assignment of a lecturer',
      text: '## Actoren\n\nOpdracht 2: noem alle betrokkenen met hun rol (max. 50 woorden).\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n',
      findings: ['Opdracht 2: noem alle betrokkenen met hun rol (max. 50 woorden).'],
    },
    {
      name: 'guidance in the line of a label',
      text: '**Actoren:** *Beschrijf wie er betrokken zijn en noem hun rol.*\n\nMoeder en zoon.\n\n**Perspectief:** Stagiair.\n',
      findings: ['Beschrijf wie er betrokken zijn en noem hun rol.'],
      fixed: '**Actoren:** \n\nMoeder en zoon.\n\n**Perspectief:** Stagiair.\n',
    },
    {
      name: 'near-miss: a prompt in a table, beside its answer',
      text: '## Actoren\n\n| Uitleg | Tekst |\n|---|---|\n| Noem iedereen die in je casus een rol speelt. | Moeder en zoon. |\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
    {
      name: 'near-miss: a question of the template that was kept above its answer',
      text: '## Actoren\n\n*Wie komen er in je casus voor?*\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
    {
      name: 'near-miss: a quotation that addresses somebody',
      text: '## Actoren\n\n> “Je moet het zelf weten”, zei moeder.\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
  ],
  check: ({ report }) => leftoverProblems(report, 'guidance', message),
  fixes: ({ report }, { span }) => [
    {
      title: { nl: 'Haal de uitleg weg', en: 'Remove the guidance' },
      kind: 'assist',
      edits: [{ span: guidanceLines(report.text, span), newText: '' }],
    },
  ],
};

const message = {
  nl: 'Dit lijkt uitleg uit het sjabloon. Staat je eigen tekst erbij? Dan kan de uitleg weg.',
  en: 'This looks like guidance of the template. Once your own text is there, the guidance can go.',
};

/** What goes with guidance: its lines; or with its emphasis marks alone, where its line holds something else, as a label. */
export function guidanceLines(text: string, span: Span): Span {
  const lines = wholeLines(text, span);
  return lines.start === span.start && lines.end === span.end ? withEmphasis(text, span) : lines;
}

function withEmphasis(text: string, { start, end }: Span): Span {
  let width = 0;
  while (/[*_]/.test(text[end + width] ?? '') && text[end + width] === text[start - 1 - width]) width++;
  return { start: start - width, end: end + width };
}
