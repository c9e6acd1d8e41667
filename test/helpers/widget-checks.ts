/** What is asked of every widget: clean under axe, in light and dark, narrow, and with hostile names. */
import 'axe-core';
import { assert } from 'chai';
import { emulate } from './emulate.js';

declare const axe: typeof import('axe-core');

/** Names that become markup, or something else than a name, where they are not taken literally. */
export const hostile = ['<img src=x onerror=alert(1)>', '__proto__'];

export async function violations(element: Element): Promise<string[]> {
  return (await axe.run(element)).violations.map(({ id }) => id);
}

/** The same on a page that follows a reader who prefers dark; names the scheme where the widget stayed light. */
export async function violationsInDark(element: Element): Promise<string[]> {
  const { style } = document.documentElement;
  style.colorScheme = 'light dark';
  try {
    const light = background(element);
    await emulate({ 'prefers-color-scheme': 'dark' });
    return [...(background(element) === light ? ['stayed light'] : []), ...(await violations(element))];
  } finally {
    style.colorScheme = '';
  }
}

export const baseOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
const background = (element: Element) => getComputedStyle(baseOf(element)).backgroundColor;

/** By how many pixels the content is wider than the widget, when that is `width` wide. */
export function overflowAt(width: number, element: HTMLElement): number {
  element.style.width = `${width}px`;
  const { scrollWidth, clientWidth } = baseOf(element);
  if (element.offsetWidth !== width) throw new Error(`${element.offsetWidth} px wide, not ${width}`);
  return scrollWidth - clientWidth;
}

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const texts = (element: Element, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** Clean under axe, in light and in dark. */
export async function assertAccessible(element: Element): Promise<void> {
  assert.deepEqual(await violations(element), []);
  assert.deepEqual(await violationsInDark(element), []);
}

/** Accessible, and no wider than there is room. */
export async function assertSound(element: HTMLElement, widths: readonly number[] = [200]): Promise<void> {
  await assertAccessible(element);
  for (const width of widths) assert.equal(overflowAt(width, element), 0, `${width} px`);
  element.style.width = '';
}

/** Puts a document on the server of faults, for `/faults/sequence/<id>` too. */
export async function keep(id: string, body: unknown): Promise<void> {
  await fetch(`/faults/body/${id}`, { method: 'PUT', body: JSON.stringify(body) });
}
