/** The privacy review: one detail at a time, masked, and three choices. */
import type { ReviewItem } from '../protocol.ts';
import type { App } from './app.ts';
import { act, type Action } from './choices.ts';
import { button, el, icon, type Child } from './dom.ts';
import { panelHead } from './panel-head.ts';
import { donePanel } from './save.ts';
import { toReview, type Session } from './session.ts';
import { mask } from './mask.ts';

/** More of them would be too small to see. */
const MOST_PIPS = 30;

export function reviewPanel(app: App, session: Session): readonly Child[] {
  const { words } = app;
  const items = toReview(session);
  const item = items[session.index];
  if (!item) return donePanel(app, session);
  const decided = session.made.length;
  const position = decided + session.index + 1;
  const total = decided + items.length;
  const count = item.places.length;
  const choose = (action: Action): void => void act(app, action);
  return [
    panelHead(app, words.position(position, total), total <= MOST_PIPS && pips(decided, position, total)),
    el(
      'div',
      { class: 'question' },
      el('h3', { class: 'label plum' }, `${item.title} · ${words.occurs(count)}`),
      el('blockquote', {}, ...sentence(app, session, item)),
      button(
        'show',
        'link',
        () => {
          choose('show');
        },
        icon('eye'),
        session.isRevealed ? words.cover : words.show,
        ' ',
        key('T'),
      ),
      ...item.why.map((line) => el('p', {}, line)),
      replacements(app, session, item),
    ),
    el(
      'div',
      { class: 'choices' },
      choice('V', 'first', words.replace, words.everywhere(count), () => {
        choose('replace');
      }),
      choice('H', '', words.keep, words.keepHelp, () => {
        choose('keep');
      }),
      choice('N', '', words.ignore, words.ignoreHelp, () => {
        choose('ignore');
      }),
    ),
    el(
      'div',
      { class: 'below' },
      session.made.length > 0 &&
        button(
          'take-back',
          'link',
          () => {
            choose('back');
          },
          icon('back'),
          words.takeBack,
          ' ',
          key('Z'),
        ),
      items.length > 1 &&
        button(
          'next',
          'link',
          () => {
            choose('later');
          },
          words.later,
          ' ',
          key('→'),
        ),
    ),
  ];
}

const key = (letter: string): HTMLElement => el('kbd', { 'aria-hidden': 'true' }, letter);

const pips = (decided: number, position: number, total: number): HTMLElement =>
  el(
    'p',
    { class: 'pips', 'aria-hidden': 'true' },
    ...Array.from({ length: total }, (_, index) =>
      index < decided
        ? el('i', { class: 'past' }, icon('ok'))
        : el('i', { class: index === position - 1 ? 'now' : '' }),
    ),
  );

/** The sentence around a detail, with every detail in it covered but the one that the writer asked to see. */
function sentence({ words }: App, { asked, isRevealed }: Session, item: ReviewItem): readonly Child[] {
  const [place] = item.places;
  const parts = item.sentence.map((part): Child => {
    if ('text' in part) return part.text;
    if (part.mask === 'other') return mask(words.otherCovered, 'other');
    return isRevealed && place ? el('mark', {}, asked.text.slice(place.start, place.end)) : mask(words.thisCovered);
  });
  return ['“', ...parts, '”'];
}

/** What the writer picked or typed before stays when the panel is drawn anew. */
function replacements({ words }: App, session: Session, { id, choices }: ReviewItem): HTMLElement {
  const before = session.by?.id === id ? session.by : undefined;
  const picked = before?.value ?? choices[0]?.text ?? '';
  const options = choices.map(({ text, kind }, index) =>
    el(
      'label',
      { class: 'chip' },
      el('input', {
        type: 'radio',
        name: 'by',
        value: text,
        checked: text === picked,
        'data-k': `by ${String(index)}`,
      }),
      text,
      el('small', {}, kind),
    ),
  );
  const other = el('input', {
    type: 'radio',
    name: 'by',
    value: '',
    checked: picked === '',
    'data-k': 'by own',
    'aria-label': words.somethingElse,
  });
  const own = el('input', {
    type: 'text',
    name: 'own',
    value: before?.own,
    'data-k': 'own',
    'aria-label': words.somethingElse,
    placeholder: words.somethingElse,
    autocomplete: 'off',
  });
  const remember = ({ target }: Event): void => {
    if (target === own) other.checked = true;
    session.by = { id, value: fieldset.querySelector<HTMLInputElement>(':checked')?.value ?? '', own: own.value };
  };
  const fieldset = el(
    'fieldset',
    { on: { input: remember } },
    el('legend', {}, words.replaceBy),
    ...options,
    el('span', { class: 'chip own' }, other, own),
  );
  return fieldset;
}

const choice = (letter: string, kind: string, title: string, help: string, onClick: () => void): HTMLElement =>
  button(
    `choice ${letter}`,
    `choice ${kind}`,
    onClick,
    key(letter),
    el('span', {}, el('b', {}, title), ' ', el('small', {}, help)),
  );
