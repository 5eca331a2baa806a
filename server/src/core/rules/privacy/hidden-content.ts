/** Finds clients' details in comments, tracked deletions, headers, footers, properties and descriptions of images. */
import { hiddenDetails } from '../../detection/hidden-details.ts';
import { detectors } from '../../detection/registry.generated.ts';
import type { Localised } from '../../findings/finding.ts';
import type { HiddenPlace } from '../../text/hidden-text.ts';
import type { Rule } from '../rule.ts';

export const hiddenContent: Rule = {
  id: 'privacy/hidden-content',
  title: { nl: 'Een gegeven dat je niet op de bladzijde ziet', en: 'A detail that the page doesn’t show' },
  why: {
    nl: 'Een Word-bestand bewaart meer dan je leest: opmerkingen, tekst die je met bijgehouden wijzigingen hebt verwijderd, kop- en voetteksten, de titel in de eigenschappen. Dat wordt allemaal mee ingeleverd.',
    en: 'A Word file keeps more than you read: comments, text that you deleted while changes were tracked, headers and footers, the title in its properties. All of it is handed in.',
  },
  concern: 'identifier',
  scope: 'file',
  examples: [
    {
      name: 'a client’s name in a comment',
      text: 'Mijn cliënt kwam te laat.\n',
      hidden: [{ where: 'comment', text: 'Bedoel je hier mevrouw Hatice Yildirim?' }],
      findings: [''],
    },
    {
      name: 'near-miss: the student’s own name in the header',
      text: 'Mijn cliënt kwam te laat.\n',
      hidden: [{ where: 'header', text: 'Iris Björk, casus 1' }],
      authors: ['Iris Björk'],
      findings: [],
    },
    {
      name: 'near-miss: the name of a model in the title',
      text: '# Kolb: een dag aan de balie\n\nMijn cliënt kwam te laat.\n',
      hidden: [
        { where: 'properties', text: 'Kolb: een dag aan de balie' },
        { where: 'header', text: 'Reflectie Korthagen' },
      ],
      findings: [],
    },
    { name: 'near-miss: no hidden text', text: 'Mijn cliënt kwam te laat.\n', findings: [] },
  ],
  *check({ report, settings, hidden, authors }) {
    if (hidden.length === 0) return;
    for (const [index, { where, detector, concern }] of hiddenDetails(report, settings, hidden, authors).entries()) {
      const found = detectors.find(({ id }) => id === detector);
      if (!found) continue;
      const weight = concern ?? found.concern;
      yield {
        span: { start: 0, end: 0 },
        message: messageFor(where, found.label),
        data: { where, detector, index },
        concern: weight,
      };
    }
  },
};

const messageFor = (where: HiddenPlace, label: Localised): Localised => ({
  nl: `${places[where].nl} staat waarschijnlijk ${label.nl}. Dat lever je mee in. ${remedies[where].nl}`,
  en: `${places[where].en} there is probably ${label.en}, which is handed in too. ${remedies[where].en}`,
});

const places: Readonly<Record<HiddenPlace, Localised>> = {
  comment: { nl: 'In een opmerking', en: 'In a comment' },
  deletion: { nl: 'In verwijderde tekst die het bestand nog bewaart', en: 'In deleted text that the file still keeps' },
  header: { nl: 'In de koptekst', en: 'In the header' },
  footer: { nl: 'In de voettekst', en: 'In the footer' },
  properties: { nl: 'In de eigenschappen van het bestand', en: 'In the properties of the file' },
  'alt-text': { nl: 'In de beschrijving van een afbeelding', en: 'In the description of an image' },
  'hidden-text': { nl: 'In verborgen tekst', en: 'In hidden text' },
};

const remedies: Readonly<Record<HiddenPlace, Localised>> = {
  comment: { nl: 'Verwijder de opmerking.', en: 'Delete the comment.' },
  deletion: {
    nl: 'Accepteer de wijzigingen, dan verdwijnt die tekst.',
    en: 'Accept the changes, and that text is gone.',
  },
  header: { nl: 'Vervang het of laat het weg.', en: 'Replace it or leave it out.' },
  footer: { nl: 'Vervang het of laat het weg.', en: 'Replace it or leave it out.' },
  properties: {
    nl: 'Haal het weg (in Word: Bestand, Info, Controleren op problemen).',
    en: 'Remove it (in Word: File, Info, Check for Issues).',
  },
  'alt-text': { nl: 'Verander de beschrijving (alternatieve tekst).', en: 'Change the description (alt text).' },
  'hidden-text': { nl: 'Verwijder die tekst.', en: 'Delete that text.' },
};
