/** Makes elements. Text is always text: nothing is parsed as markup. */

export type Child = Node | string | false | undefined;

export interface Props {
  readonly class?: string;
  readonly on?: Readonly<Partial<Record<string, (event: Event) => void>>>;
  /** Attributes; `true` is one without a value, `false` and undefined are left out. */
  readonly [attribute: string]: unknown;
}

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'on' || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, listener] of Object.entries(props.on ?? {})) if (listener) element.addEventListener(name, listener);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** A picture of the sprite in `page.html`; it says nothing by itself. */
export function icon(name: string, kind = 'g'): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('class', kind);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svgSpace, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

/** An element of `page.html`. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`page.html has no ${id}`);
  return element;
}

/** Puts other children in an element. Focus stays on the element with the same `data-k`. */
export function fill(host: HTMLElement, ...children: readonly Child[]): void {
  const focused = host.contains(document.activeElement) ? document.activeElement?.getAttribute('data-k') : undefined;
  host.replaceChildren(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  if (focused) host.querySelector<HTMLElement>(`[data-k="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

/** A button. `key`: by which it is found again when the view is drawn anew. */
export const button = (
  key: string,
  kind: string,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement =>
  el('button', { type: 'button', class: kind, 'data-k': key, on: { click: onClick } }, ...children);
