/** Feedback on a hand-in as a page of its own, and as the piece of HTML that a grading worksheet takes. */
import { detailList } from '../formatters/html/cards.ts';
import { document } from '../formatters/html/document.ts';
import { html, type Markup } from '../formatters/html/markup.ts';
import type { Language } from '../../core/index.ts';
import type { OverviewWords } from '../overview/words-model.ts';
import type { FeedbackPart } from './text.ts';

export function htmlFeedback(parts: readonly FeedbackPart[], language: Language, words: OverviewWords): string {
  const [first] = parts;
  const body = html`<main class="letter">
    ${parts.map(
      (part) =>
        html`<article class="card">
          <h1>${part.title}</h1>
          ${partBody(part, words)}
        </article>`,
    )}
    <p class="note">${words.sentences.lookAgain}</p>
  </main>`;
  return document({ language, title: first?.title ?? words.title, body });
}

/** Without styles, as it becomes part of a page of the LMS. */
export const feedbackFragment = (parts: readonly FeedbackPart[], words: OverviewWords): string =>
  html`${parts.map((part) => html`${parts.length > 1 && html`<p><b>${part.title}</b></p>`}${fragmentBody(part)}`)}
    <p>${words.sentences.lookAgain}</p>`.text.replaceAll('\n', '');

const items = (texts: readonly string[]): Markup | false =>
  texts.length > 0 &&
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

const paragraph = (text: string | undefined): Markup | undefined =>
  text === undefined ? undefined : html`<p>${text}</p>`;

const fragmentBody = ({ sentence, toDo, aboutDetails, remarks }: FeedbackPart): Markup =>
  html`${paragraph(sentence)}${items(toDo)}${paragraph(aboutDetails)}${items(remarks)}`;

const partBody = ({ sentence, toDo, aboutDetails, details, remarks }: FeedbackPart, words: OverviewWords): Markup =>
  html`${paragraph(sentence)}${items(toDo)}
  ${paragraph(aboutDetails)}${detailList(details, words)}${details.length > 0 && paragraph(words.sentences.whatToDoWithDetails)}
  ${remarks.length > 0 && html`<p class="also">${words.sentences.remarks}</p>`}${items(remarks)}`;
