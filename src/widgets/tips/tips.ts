/**
 * Tips for the marks of a widget: by pointer, by touch, and with the keyboard where the focus is. A tip stays until the
 * reader leaves, and goes with Escape; a pointer may rest on it.
 */
import type { ReactiveController } from 'lit';
import { languageOf, loadTerms } from '../../locales/registry.js';
import type { Explainer } from '../explain/explainer.js';
import type { FlashWidget } from '../flash-widget.js';
import { isStacked, markAt, stepsOf, tipOf } from './marks.js';
import { Roving } from './roving.js';
import { type Anchor, TipBox } from './tip-box.js';
import { carried, type Tip } from './tip.js';

/** A pointer that only passes over rows opens nothing. */
const REST_MS = 120;
/** Time to get from a mark to its tip. */
const LEAVE_MS = 120;
/** Where a pointer stands, its own size left and right. */
const POINTER = 6;

/** What the reader looks at, and by what means. */
interface Look {
  mark: Element;
  by: 'pointer' | 'touch' | 'focus';
  /** Where the pointer came to it. */
  x?: number;
  /** Of a mark that has steps. */
  step?: number;
}

export class Tips implements ReactiveController {
  readonly #explainer: Explainer;
  readonly #box = new TipBox();
  readonly #roving: Roving;
  #look: Look | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What Escape has closed stays closed until there is something else to say. */
  #dismissed: string | undefined;
  #described: Element | undefined;

  /** Comes a moment after the first event, which it takes up. */
  constructor(explainer: Explainer, first: Event) {
    this.#explainer = explainer;
    const { widget, root } = this;
    this.#roving = new Roving(root);
    root.addEventListener('pointerover', this.#over);
    root.addEventListener('pointermove', this.#moved);
    root.addEventListener('pointerdown', this.#touched);
    root.addEventListener('focusin', this.#focused);
    root.addEventListener('focusout', this.#blurred);
    root.addEventListener('keydown', this.#pressed);
    widget.addEventListener('pointerleave', this.#left);
    widget.addController(this);
    void this.#load().then(() => this.#takeUp(first));
  }

  get widget(): FlashWidget {
    return this.#explainer.widget;
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  hostUpdated(): void {
    this.#roving.update();
    this.#show();
  }

  hostDisconnected(): void {
    this.#turnTo(undefined);
  }

  /** Names of steps, for widgets that have not fetched them for themselves. */
  async #load(): Promise<void> {
    const language = languageOf(this.widget.localize.format?.locale ?? 'en');
    await Promise.all([this.#explainer.ready, loadTerms(language, ['charts'])]);
  }

  #takeUp(first: Event): void {
    this.#roving.update();
    if (first.type === 'focusin') this.#lookAtFocus();
    else if (first instanceof PointerEvent) {
      const { clientX, clientY, pointerType } = first;
      const isTouch = pointerType === 'touch';
      const mark = markAt(this.root.elementFromPoint(clientX, clientY));
      // It may be gone by now; an event of a page's own came without one.
      const isThere = isTouch || !first.isTrusted || this.widget.matches(':hover');
      if (mark && isThere)
        this.#turnTo({ mark, by: isTouch ? 'touch' : 'pointer', x: clientX, ...this.#stepAt(mark, clientX) });
    }
  }

  readonly #over = ({ target, clientX, pointerType }: Event & Partial<PointerEvent>): void => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const mark = markAt(target);
    if (target === this.#box.element || (mark && mark === this.#look?.mark)) {
      clearTimeout(this.#timer);
      return;
    }
    const look: Look | undefined = mark && { mark, by: 'pointer', x: clientX!, ...this.#stepAt(mark, clientX!) };
    const wait = !look ? LEAVE_MS : isStacked(look.mark) ? REST_MS : 0;
    // Where the focus is, its tip stays.
    if (look || this.#look?.by === 'pointer') this.#after(wait, () => this.#turnTo(look));
  };

  /** Along the small line, step by step. */
  readonly #moved = ({ clientX, pointerType }: Event & Partial<PointerEvent>): void => {
    if (pointerType === 'touch' || !this.#look?.mark.matches('svg.spark')) return;
    const { step } = this.#stepAt(this.#look.mark, clientX!);
    if (step === undefined || step === this.#look.step) return;
    this.#look.step = step;
    this.#show();
  };

  readonly #left = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch' && this.#look?.by === 'pointer') this.#after(LEAVE_MS, () => this.#turnTo(undefined));
  };

  readonly #touched = ({ target, clientX, pointerType }: Event & Partial<PointerEvent>): void => {
    if (pointerType !== 'touch' || !(target instanceof Element) || target === this.#box.element) return;
    const mark = markAt(target);
    this.#turnTo(mark && { mark, by: 'touch', x: clientX!, ...this.#stepAt(mark, clientX!) });
  };

  readonly #focused = (): void => this.#lookAtFocus();

  readonly #blurred = (): void => {
    if (this.#look?.by === 'focus') this.#turnTo(undefined);
  };

  #lookAtFocus(): void {
    const { activeElement } = this.root;
    this.#roving.update();
    const mark = markAt(activeElement);
    if (mark && activeElement!.matches(':focus-visible')) this.#turnTo({ mark, by: 'focus' });
  }

  readonly #pressed = (event: Event): void => {
    const key = event as KeyboardEvent;
    if (this.#walk(key) || this.#roving.go(key)) key.preventDefault();
  };

  /** Through the steps of the small line, from the value that they led to. */
  #walk({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { explained } = this.#explainer;
    const look = this.#look;
    if (altKey || ctrlKey || metaKey || look?.by !== 'focus' || !explained || !this.root.querySelector('svg.spark'))
      return false;
    const last = stepsOf(look.mark, explained).length - 1;
    const from = look.step ?? last + 1;
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: last }[key];
    if (last < 0 || to === undefined) return false;
    // Behind the last step is the value itself.
    if (to > last) delete look.step;
    else look.step = Math.max(to, 0);
    this.#dismissed = undefined;
    this.#box.isLive = true;
    this.#show();
    return true;
  }

  #after(wait: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, wait);
  }

  #turnTo(look: Look | undefined): void {
    clearTimeout(this.#timer);
    const { mark, by } = this.#look ?? {};
    this.#look = look;
    if (mark !== look?.mark) {
      this.#dismissed = undefined;
      this.#box.isLive = false;
      // Left by way of its tip, a field does not know that the pointer is gone.
      if (by === 'pointer' && mark && carried(mark)) mark.dispatchEvent(new PointerEvent('pointerleave'));
    }
    this.#show();
  }

  /** What is said is always of the figure that the widget shows. */
  #show(): void {
    const look = this.#look;
    const { explained } = this.#explainer;
    const tip = look?.mark.isConnected && explained ? tipOf(look.mark, explained, look.step) : undefined;
    if (!look || !tip || tip.title === this.#dismissed || !this.#isInSight(look.mark)) return this.#hide();
    this.#dismissed = undefined;
    if (!this.#box.isOpen) {
      document.addEventListener('keydown', this.#escaped, true);
      document.addEventListener('pointerdown', this.#elsewhere, true);
      document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    }
    this.#describe(look, tip);
    this.#box.show(tip, this.#anchorOf(look), this.root, explained!.format.locale);
  }

  #hide(): void {
    this.#describe(undefined);
    this.#box.hide();
    document.removeEventListener('keydown', this.#escaped, true);
    document.removeEventListener('pointerdown', this.#elsewhere, true);
    document.removeEventListener('scroll', this.#scrolled, true);
  }

  /** A field and a small line say their points for themselves. */
  #describe(look: Look | undefined, tip?: Tip): void {
    this.#described?.removeAttribute('aria-description');
    this.#described = undefined;
    const { activeElement } = this.root;
    if (!tip || look?.by !== 'focus' || look.step !== undefined || !activeElement?.matches('button')) return;
    this.#described = activeElement;
    const { format } = this.#explainer.explained!;
    activeElement.setAttribute('aria-description', format.list(tip.rows.map(said)));
  }

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#look) return;
    const { explained } = this.#explainer;
    this.#dismissed = explained && tipOf(this.#look.mark, explained, this.#look.step)?.title;
    this.#hide();
    // It closes the tip, not what is around the widget.
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #elsewhere = (event: Event): void => {
    if (this.#look?.by === 'touch' && !event.composedPath().includes(this.widget)) this.#turnTo(undefined);
  };

  readonly #scrolled = (): void => this.#show();

  #stepAt(mark: Element, x: number): Pick<Look, 'step'> {
    const { explained } = this.#explainer;
    const last = explained && mark.matches('svg.spark') ? stepsOf(mark, explained).length - 1 : -1;
    if (last < 1) return {};
    const { left, width } = mark.getBoundingClientRect();
    return { step: Math.min(Math.max(Math.round(((x - left) / width) * last), 0), last) };
  }

  #isInSight(mark: Element): boolean {
    const { top, bottom } = mark.getBoundingClientRect();
    return bottom > 0 && top < document.documentElement.clientHeight;
  }

  /** A row is looked at where the pointer is, or beside its name; a field and a small line at the point. */
  #anchorOf({ mark, by, x = 0, step }: Look): Anchor {
    const { activeElement } = this.root;
    if (isStacked(mark)) {
      const row = mark.getBoundingClientRect();
      const at = by === 'focus' && activeElement ? activeElement.getBoundingClientRect() : undefined;
      const { left, right } = at ?? { left: x - POINTER, right: x + POINTER };
      return { left, right, top: (at ?? row).top, bottom: (at ?? row).bottom, isBeside: true };
    }
    const line = step === undefined ? mark : (this.root.querySelector('svg.spark') ?? mark);
    const { left, right, width, top, bottom } = line.getBoundingClientRect();
    const { explained } = this.#explainer;
    const last = explained ? stepsOf(mark, explained).length - 1 : 0;
    const at = step === undefined ? carried(mark)?.at : step / last;
    if (at === undefined) return { left, right, top, bottom, isBeside: false };
    const middle = left + width * at;
    return { left: middle, right: middle, top, bottom, isBeside: false };
  }
}

const said = ({ label, value }: Tip['rows'][number]): string => (label ? `${label} ${value}` : value);
