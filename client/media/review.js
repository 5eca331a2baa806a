// The privacy review: shows what the extension sends, and tells which key or button the writer pressed.
// @ts-check
/// <reference lib="dom" />
// @ts-expect-error VS Code gives this function to its webviews.
const vscode = acquireVsCodeApi();
const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const live = /** @type {HTMLElement} */ (document.querySelector('#live'));

/** @type {Record<string, string>} */
const actions = {
  v: 'replace',
  h: 'keep',
  n: 'ignore',
  z: 'back',
  t: 'show',
  arrowright: 'later',
  arrowleft: 'earlier',
  escape: 'stop',
};

let shownId = '';

window.addEventListener('message', ({ data }) => {
  shownId = data.id;
  main.innerHTML = data.html;
  live.textContent = data.announce;
  // A writer who is typing in the report keeps the keyboard there.
  if (document.hasFocus()) main.querySelector('h2')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
});

document.addEventListener('keydown', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const isTyping = target.matches('input[type=text]');
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping && event.key === 'Enter') return send('replace');
  const action = actions[event.key.toLowerCase()];
  if (!action || (isTyping && action !== 'stop')) return;
  // Arrows move between the choices of a replacement.
  if (target.matches('input[type=radio]') && event.key.startsWith('Arrow')) return;
  event.preventDefault();
  send(action);
});

main.addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement} */ (target).closest('button');
  if (button) send(button.dataset.do ?? '');
});

main.addEventListener('focusin', ({ target }) => {
  if (!(/** @type {HTMLElement} */ (target).matches('input[name=own]'))) return;
  const radio = /** @type {HTMLInputElement | null} */ (main.querySelector('input[name=by][value=""]'));
  if (radio) radio.checked = true;
});

/** @param {string} action */
function send(action) {
  const chosen = /** @type {HTMLInputElement | null} */ (main.querySelector('input[name=by]:checked'));
  const own = /** @type {HTMLInputElement | null} */ (main.querySelector('input[name=own]'));
  const by = chosen?.value || own?.value.trim() || '';
  if (action === 'replace' && by === '') return own?.focus();
  vscode.postMessage({ do: action, by, id: shownId });
}

vscode.postMessage({ do: 'ready' });
