/** Keeps what a reader has chosen in the address of the page, so that it is there again after a reload or from a link. */
import type { FlashFeed } from '../flash-feed/flash-feed.js';
import { none } from './choices.js';
import { type Choices, type FilterState, fromAddress, intoAddress, proven } from './filter-state.js';

export class AddressMemory {
  /** The period of the feed before anybody chose one; it need not be remembered. */
  #usual: string | undefined;
  /** Whether what an address said has yet to be held against what the source knows. */
  #isUnproven = false;

  /** Sets a feed to what the address says under a prefix. */
  restore(feed: FlashFeed, prefix: string | undefined): void {
    this.#usual = feed.period;
    if (prefix === undefined) return;
    const { filter, ...plain } = fromAddress(location.search, prefix, feed.viewer);
    Object.assign(feed, plain);
    if (!filter) return;
    feed.filter = { ...feed.filter, ...filter };
    this.#isUnproven = true;
  }

  /** Takes from a feed what the address said and the source does not know. */
  prove(feed: FlashFeed | undefined, choices: Choices): void {
    if (!this.#isUnproven || !feed || choices === none) return;
    this.#isUnproven = false;
    feed.filter = proven(feed.filter, choices);
  }

  write(state: FilterState, prefix: string): void {
    const search = intoAddress(location.search, prefix, state, this.#usual);
    if (search === location.search) return;
    try {
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    } catch {
      // A sandboxed frame has no address of its own.
    }
  }
}
