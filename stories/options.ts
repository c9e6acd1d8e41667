/** Gives an element the args of its story as a page would: plain values are attributes, everything else a property. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class Options extends Directive {
  #given: string[] = [];

  override render(_args: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [object]): typeof noChange {
    const cleared = this.#given.map((name): [string, unknown] => [name, undefined]);
    const options = new Map([...cleared, ...Object.entries(args)]);
    for (const [name, value] of options) give(element, name, value);
    this.#given = Object.keys(args);
    return noChange;
  }
}

function give(element: Element, name: string, value: unknown): void {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (typeof value === 'object' || typeof value === 'function') Object.assign(element, { [name]: value });
  else if (value === undefined || value === false) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value === true ? '' : String(value));
}

export const options = directive(Options);
