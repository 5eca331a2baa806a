/** Makes the writer's choice for a detail, and takes it back. */
import type { Choice, Decided } from '../protocol.ts';
import type { App } from './app.ts';
import { byId } from './dom.ts';
import { toReview, type Made, type Session } from './session.ts';

export type Action = 'replace' | 'keep' | 'ignore' | 'back' | 'show' | 'later' | 'earlier' | 'stop';

/** The keys of the review, in both languages: the letters stand on the buttons. */
export const keys: Readonly<Record<string, Action>> = {
  v: 'replace',
  h: 'keep',
  n: 'ignore',
  z: 'back',
  t: 'show',
  arrowright: 'later',
  arrowleft: 'earlier',
  escape: 'stop',
};

export async function act(app: App, action: Action): Promise<void> {
  const { session } = app;
  if (!session) return;
  if (action === 'stop') {
    app.go('to-do');
    return;
  }
  if (action === 'back') await takeBack(app, session);
  else if (!(await onDetail(app, session, action))) return;
  app.shown();
  showDetail(app, session);
}

/** False when the writer has first to type what comes in place of the detail. */
async function onDetail(app: App, session: Session, action: Exclude<Action, 'back' | 'stop'>): Promise<boolean> {
  const items = toReview(session);
  const item = items[session.index];
  if (!item) return false;
  session.isRevealed = action === 'show' && !session.isRevealed;
  if (action === 'later') session.index = (session.index + 1) % items.length;
  if (action === 'earlier') session.index = (session.index + items.length - 1) % items.length;
  if (action === 'keep') {
    session.kept.add(item.id);
    session.made = [...session.made, { kind: 'kept', id: item.id }];
    app.say(app.words.said.kept);
  }
  if (action === 'ignore') await decide(app, session, item.id, { ignore: true });
  if (action === 'replace') {
    const by = chosenText();
    if (by === '') {
      byId('panel', HTMLElement).querySelector<HTMLElement>('input[name=own]')?.focus();
      return false;
    }
    await decide(app, session, item.id, { replaceBy: by });
  }
  return true;
}

/** What the writer chose to put in place of the detail; empty when nothing was typed. */
function chosenText(): string {
  const panel = byId('panel', HTMLElement);
  const chosen = panel.querySelector<HTMLInputElement>('input[name=by]:checked')?.value ?? '';
  return chosen !== '' ? chosen : (panel.querySelector<HTMLInputElement>('input[name=own]')?.value.trim() ?? '');
}

async function decide(app: App, session: Session, id: string, choice: Choice): Promise<void> {
  const { asked, name, key } = session;
  const decided = await app.ask('decide', asked, name, id, choice, key);
  // Somebody who types meanwhile is asked again.
  if (!decided || session.asked.text !== asked.text) return;
  session.made = [...session.made, madeOf(decided, id, choice, key)];
  if (decided.allow.length > 0) {
    session.asked = { ...asked, allow: [...new Set([...asked.allow, ...decided.allow])] };
    await app.check();
  } else {
    session.key = decided.key;
    await app.setText(withEdits(asked.text, decided.edits));
  }
  app.say('ignore' in choice ? app.words.said.ignored : app.words.said.replaced);
}

const madeOf = ({ allow, undo }: Decided, id: string, choice: Choice, keyBefore: string): Made =>
  allow.length > 0
    ? { kind: 'allowed', id, words: allow }
    : { kind: 'ignore' in choice ? 'ignored' : 'replaced', id, undo, keyBefore };

/** Edits in order, which don't overlap. */
function withEdits(text: string, edits: Decided['edits']): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    if (start < at) continue;
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

async function takeBack(app: App, session: Session): Promise<void> {
  const last = session.made.at(-1);
  if (!last) return;
  if (last.kind === 'kept') session.kept.delete(last.id);
  else if (last.kind === 'allowed') {
    const { asked } = session;
    session.asked = { ...asked, allow: asked.allow.filter((word) => !last.words.includes(word)) };
    await app.check();
  } else {
    const restored = await app.ask('undo', session.asked.text, last.undo);
    if (restored?.missed !== 0) {
      app.say(app.words.changed);
      return;
    }
    session.key = last.keyBefore;
    await app.setText(restored.text);
  }
  session.made = session.made.slice(0, -1);
  session.index = Math.max(
    0,
    toReview(session).findIndex(({ id }) => id === last.id),
  );
  app.say(app.words.said.back);
}

/** Shows the detail in the text, and brings the keyboard to its heading. */
export function showDetail(app: App, session: Session): void {
  if (session.panel !== 'review') return;
  const place = toReview(session)[session.index]?.places[0];
  const isWide = !window.matchMedia('(max-width: 760px)').matches;
  if (place && isWide) app.editor.goTo(place.start, place.end, false);
  byId('panel', HTMLElement).querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
