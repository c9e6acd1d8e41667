/** Registration of an element that survives a second copy of the kit on the page. */
import { warnOnce } from './report.js';

export const version = '0.1.0';

/** Registers a class once. A tag that is taken keeps its first class, and one warning names both versions. */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const first = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element) {
    // Without its words there is no warning.
    import('../contract/messages.js').then(
      ({ secondCopy }) => warnOnce(secondCopy(tag, first.version, version)),
      () => {},
    );
  }
}
