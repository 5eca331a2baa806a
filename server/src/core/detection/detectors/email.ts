/** Finds e-mail addresses, typed or dictated: "guus punt bakker apenstaartje post punt nl". */
import { matches } from '../../text/matches.ts';
import type { Detector } from '../detector.ts';
import { writtenOut } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { detailAt } from '../tokens/text-context.ts';
import { ACCOUNT_WORD } from '../tokens/token-classes.ts';

const localPart = /(?<![A-Za-z0-9À-ɏ._%+-])[A-Za-z0-9À-ɏ._%+-]+$/;
const domainPart = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/;
const spokenPart = '[a-z0-9]+(?: (?:punt|laag streepje|streepje|liggend streepje|min) [a-z0-9]+){0,4}';
const dictated = new RegExp(
  `\\b${spokenPart} (?:apenstaartje|apenstaart|at) [a-z0-9-]+(?: punt [a-z0-9-]+)* punt (?:nl|com|be|eu|org|net|frl)\\b`,
  'gi',
);

export const email: Detector = {
  id: 'email',
  scope: 'passage',
  priority: 140,
  label: { nl: 'een e-mailadres', en: 'an e-mail address' },
  dutchNoun: 'het adres',
  title: { nl: 'E-mailadres', en: 'E-mail address' },
  why: {
    nl: 'Een e-mailadres hoort bij één persoon en is met een zoekmachine terug te vinden. In een verslag is het nooit nodig.',
    en: 'An e-mail address belongs to one person and can be found with a search engine. A report never needs it.',
  },
  evidence: {
    'email-shape': { nl: 'het ziet eruit als een e-mailadres', en: 'it looks like an e-mail address' },
    spoken: writtenOut,
  },
  replacement: () => '[e-mailadres]',
  concern: 'identifier',
  examples: [
    { name: 'a plain address', text: 'Mail naar a.bakker@voorbeeld.nl.\n', findings: ['a.bakker@voorbeeld.nl'] },
    {
      name: 'between angle brackets',
      text: 'Van: S. <s.kuiper-post@zorg.example>\n',
      findings: ['s.kuiper-post@zorg.example'],
    },
    { name: 'near-miss: a handle has no domain', text: 'Zij heet daar @sanne.\n', findings: [] },
    { name: 'near-miss: the word for @', text: 'Het apenstaartje ontbreekt in het adres.\n', findings: [] },
  ],
  triggers: { classes: ACCOUNT_WORD, signs: '@' },
  find({ text }) {
    const found: Detail[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const name = localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.%+-]+/, '') ?? '';
      const host = domainPart.exec(text.slice(at + 1, at + 120))?.[0] ?? '';
      if (name !== '' && host !== '') found.push(detailAt(at - name.length, at + 1 + host.length, 0.99, 'email-shape'));
    }
    if (/ (?:apenstaart|at [a-z0-9-]+ punt )/i.test(text)) {
      for (const match of matches(dictated, text)) {
        found.push(detailAt(match.index, match.index + match[0].length, 0.9, 'email-shape', 'spoken'));
      }
    }
    return found;
  },
};
