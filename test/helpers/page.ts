/** Elements on a page, and how to wait for what they show. */

/** Puts an element on the page, for one test; strings are attributes, everything else a property. */
export function mount<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  settings: Record<string, unknown> = {},
  ...children: HTMLElement[]
): HTMLElementTagNameMap[T] {
  const element = make(tag, settings, ...children);
  document.body.append(element);
  return element;
}

/** An element that is not on the page yet. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  settings: Record<string, unknown> = {},
  ...children: HTMLElement[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}

/** Resolves once a condition holds; fails, naming it, where it never does. */
export async function until(what: string, holds: () => boolean, withinMs = 3000): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end;) {
    if (holds()) return;
    await new Promise((next) => setTimeout(next, 10));
  }
  throw new Error(`never: ${what}`);
}

/** What a reader and a screen reader get, piece by piece. */
export function textOf(element: Element): string {
  const section = element.shadowRoot?.querySelector('[part=base]');
  const pieces: string[] = [];
  const walker = section && document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

export const inState = (element: HTMLElement, state: string): Promise<void> =>
  until(`<${element.localName}> is ${state}, not ${element.dataset.state}`, () => element.dataset.state === state);

afterEach(() => document.body.replaceChildren());
