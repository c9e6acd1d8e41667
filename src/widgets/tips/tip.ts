/** What a tip says, and how a mark carries one of its own. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

export interface TipRow {
  /** Empty for a sentence of its own. */
  label: string;
  value: string;
  isStrong?: boolean;
}

export interface Tip {
  title: string;
  rows: readonly TipRow[];
}

/** Where in its mark a tip points to, 0 to 1 from the left; above all of it where absent. */
type Place = number | undefined;

const tips = new WeakMap<Element, { tip: Tip | undefined; at: Place }>();

class Tipped extends Directive {
  override render(_tip: Tip | undefined, _at?: Place): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [tip, at]: [Tip | undefined, Place?]): typeof noChange {
    tips.set(element, { tip, at });
    return noChange;
  }
}

/** In the tag of a mark: `<tr ${tipped(row.tip)}>`. A row with the name of a group has a tip without it. */
export const tipped = directive(Tipped);

/** The tip that a mark carries; its `tip` is undefined while it has nothing to say. */
export const carried = (mark: Element): { tip: Tip | undefined; at: Place } | undefined => tips.get(mark);
