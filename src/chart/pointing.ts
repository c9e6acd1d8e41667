/**
 * Lets a reader go through the points of a chart: by pointer and touch to the nearest, by arrow keys from one to the
 * next. The field is one tab stop, a slider to a screen reader, which says each point as it is reached.
 */
import { bisectCenter } from 'd3-array';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far Page Up and Page Down go. */
const PAGE = 7;

export class Pointing implements ReactiveController {
  /** Where the points stand from the left, 0 to 1, in order. */
  places: readonly number[] = [];
  /** Where the keys begin: the last point of which something is known. */
  start = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #activate: (index: number) => void;
  #index: number | undefined;
  /** A finger has just come to a point: it looks, and does not activate yet. */
  #isFirstTouch = false;

  constructor(host: ReactiveControllerHost & HTMLElement, activate: (index: number) => void = () => {}) {
    this.#host = host;
    this.#activate = activate;
    host.addController(this);
  }

  /** The point that is looked at; none where the reader looks elsewhere. */
  get index(): number | undefined {
    return this.#index !== undefined && this.#index < this.places.length ? this.#index : undefined;
  }

  hostDisconnected(): void {
    this.#index = undefined;
  }

  readonly moved = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    if (width <= 0) return;
    const index = bisectCenter(this.places as number[], (event.clientX - left) / width);
    if (event.type === 'pointerdown') this.#isFirstTouch = event.pointerType === 'touch' && index !== this.#index;
    this.#point(index);
  };

  /** A finger that is lifted leaves its point in sight, until the reader turns to something else; so does the way to its tip. */
  readonly left = ({ pointerType, relatedTarget }: PointerEvent): void => {
    const isToTip = relatedTarget instanceof Element && relatedTarget.role === 'tooltip';
    if (pointerType !== 'touch' && !isToTip) this.#point(undefined);
  };

  readonly blurred = (): void => this.#point(undefined);

  readonly clicked = (event: MouseEvent): void => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    if (width > 0 && event.detail > 0 && !this.#isFirstTouch)
      this.#activate(bisectCenter(this.places as number[], (event.clientX - left) / width));
  };

  readonly focused = ({ currentTarget }: FocusEvent): void => {
    if ((currentTarget as HTMLElement).matches(':focus-visible')) this.#point(this.index ?? this.start);
  };

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.index ?? this.start;
    const last = this.places.length - 1;
    const targets: Partial<Record<string, number | undefined>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + PAGE,
      PageDown: at - PAGE,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) this.#point(Math.min(Math.max(target, 0), last));
    else if (event.key === 'Escape' && this.index !== undefined) this.#point(undefined);
    else if (event.key === 'Enter' || event.key === ' ') this.#activate(at);
    else return;
    event.preventDefault();
  };

  #point(index: number | undefined): void {
    if (index === this.#index) return;
    this.#index = index;
    this.#host.requestUpdate();
  }
}
