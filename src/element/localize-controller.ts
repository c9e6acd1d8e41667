/** The language of an element: its own `lang`, that of the nearest ancestor, or the page's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Format } from '../locales/format.js';
import { languageOf, loadTerms, termsOf } from '../locales/registry.js';
import type { Part } from '../locales/terms/index.js';
import { warnOnce } from './report.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** The words the host needs besides those of the frame. */
    readonly words: readonly Part[];
    /** A metric whose name the host says. */
    readonly named?: string | undefined;
  };

/** Hosts that follow the page's language, and the one observer that serves them all. */
const followers = new Set<Host>();
let observer: MutationObserver | undefined;

function follow(host: Host): void {
  followers.add(host);
  if (observer) return;
  observer = new MutationObserver(() => followers.forEach((each) => each.requestUpdate()));
  observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
}

function unfollow(host: Host): void {
  followers.delete(host);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

export class LocalizeController implements ReactiveController {
  readonly #host: Host;
  #format: Format | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    follow(this.#host);
  }

  hostDisconnected(): void {
    unfollow(this.#host);
  }

  /** Undefined until the words of the language are there; the host is updated then. */
  get format(): Format | undefined {
    const tag = languageTag(this.#host);
    const language = languageOf(tag);
    const { words, named } = this.#host;
    const names = termsOf(language, [])?.metrics;
    // The names of the usual metrics are among the words of the frame.
    const parts: readonly Part[] = named && names && !Object.hasOwn(names, named) ? [...words, 'catalogue'] : words;
    const terms = termsOf(language, parts);
    if (!terms) {
      loadTerms(language, parts).then(
        () => this.#host.requestUpdate(),
        () => warnOnce(`words: cannot be fetched (got "${language}"); serve all files of the kit together`),
      );
      return undefined;
    }
    if (this.#format?.locale !== tag) this.#format = new Format(tag, terms);
    return this.#format;
  }
}

/** A tag that Intl does not accept, such as `de_DE`, must not break the page. */
function languageTag(from: Element): string {
  for (let node: Node | null = from; node; node = parentOf(node)) {
    if (node instanceof HTMLElement && node.lang) return supported(node.lang);
  }
  return supported(navigator.language);
}

function supported(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
