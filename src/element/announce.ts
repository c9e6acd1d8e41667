/** Says changes to a screen reader: one polite live region for the page, one announcement for a burst. */
import type { Format } from '../locales/format.js';

/** What changes within this time is said together. */
const COLLECT_MS = 1000;
/** A feed that never rests must not talk without end. */
const PAUSE_MS = 30_000;
/** As long as a reader may still want to look it up; then nothing is left of the figures in the page. */
const KEEP_MS = 10_000;
/** Until a region that is new in the page is known to a screen reader. */
const ANSWER_MS = 150;
/** More sentences than this are not read out one by one. */
const MOST = 3;

const pending = new Map<object, string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let quietUntil = 0;
let answering: ReturnType<typeof setTimeout> | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** The last sentence of each widget counts; the same sentence of two is said once. */
export function announce(widget: object, sentence: string, format: Format): void {
  pending.set(widget, sentence);
  // Text counts as a change only where the region was in the page before.
  region();
  timer ??= setTimeout(() => say(format), Math.max(COLLECT_MS, quietUntil - performance.now()));
}

/** For a figure that may no longer be seen. */
export function retract(widget: object): void {
  pending.delete(widget);
  if (pending.size > 0) return;
  clearTimeout(timer);
  timer = undefined;
}

function say({ locale, terms }: Format): void {
  timer = undefined;
  const sentences = [...new Set(pending.values())];
  pending.clear();
  if (sentences.length === 0) return;
  put(sentences.length > MOST ? terms.news.changedMany(sentences.length) : sentences.join(' '), locale);
  quietUntil = performance.now() + PAUSE_MS;
}

/** What a reader has brought about is said soon, whatever else has changed. */
export function answer(sentence: string, { locale }: Format): void {
  region();
  clearTimeout(answering);
  answering = setTimeout(() => put(sentence, locale), ANSWER_MS);
}

function put(text: string, locale: string): void {
  const element = region();
  element.lang = locale;
  element.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => element.replaceChildren(), KEEP_MS);
}

/** Found in the page rather than remembered: another copy of the kit may have put it there. */
function region(): HTMLElement {
  const existing = document.querySelector<HTMLElement>('[data-flash-announcer]');
  if (existing) return existing;
  const element = document.createElement('div');
  element.dataset.flashAnnouncer = '';
  element.ariaLive = 'polite';
  // A property of the object model, which a policy allows where it blocks the attribute.
  element.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(element);
  return element;
}
