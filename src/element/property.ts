/** Lit's `property` and `state` decorators, for TypeScript's own decorators alone: a tenth of their size. */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** A property of an element, and the attribute of the same name in lower case unless the options say otherwise. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A property that is nobody else's. */
export const state = (): Decorator => property({ state: true, attribute: false });
