/** Feedback on a hand-in as a Word file. The library is large, so this module is loaded only when such a file is asked for. */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { printable } from '../formatters/printable.ts';
import { MASK } from '../../summary/mask.ts';
import { kindOf, placeOf } from '../overview/sentences.ts';
import type { Language } from '../../core/index.ts';
import type { OverviewWords } from '../overview/words-model.ts';
import type { FeedbackPart } from './text.ts';

export function docxFeedback(
  parts: readonly FeedbackPart[],
  language: Language,
  words: OverviewWords,
): Promise<Uint8Array> {
  const children = [
    ...parts.flatMap((part) => partParagraphs(part, words)),
    new Paragraph({ text: words.sentences.lookAgain }),
  ];
  return Packer.toBuffer(documentOf(children, parts[0]?.title ?? words.title, language));
}

const documentOf = (children: readonly Paragraph[], title: string, language: Language): Document =>
  new Document({
    title: clean(title),
    creator: 'Casus',
    lastModifiedBy: 'Casus',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: '11pt', language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [{ children: [...children] }],
  });

function partParagraphs(
  { title, sentence, toDo, aboutDetails, details, remarks }: FeedbackPart,
  words: OverviewWords,
): readonly Paragraph[] {
  const paragraph = (text: string | undefined): readonly Paragraph[] =>
    text === undefined ? [] : [new Paragraph({ text: clean(text) })];
  const list = (texts: readonly string[]): readonly Paragraph[] =>
    texts.map((text) => new Paragraph({ text: clean(text), bullet: { level: 0 } }));
  return [
    new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_1 }),
    ...paragraph(sentence),
    ...list(toDo),
    ...paragraph(aboutDetails),
    ...list(details.map((detail) => `${kindOf(detail, words)} ${MASK} ${placeOf(detail, words)}`)),
    ...paragraph(details.length === 0 ? undefined : words.sentences.whatToDoWithDetails),
    ...paragraph(remarks.length === 0 ? undefined : words.sentences.remarks),
    ...list(remarks),
  ];
}

/** Without what XML forbids. */
const clean = (text: string): string =>
  printable(text.replace(/\s+/g, ' ')).replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');
