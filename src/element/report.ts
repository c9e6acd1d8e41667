import type { FeedError } from '../contract/feed-error.js';

/** What developers are told, each text once: twelve widgets on one broken source say one thing. */
const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[flash-figures] ${message}`);
}

/** Tells what is wrong with a feed, and of when the figures are that are kept; unless the page says that it is no news. */
export async function report(error: FeedError, keptAsOf: string | undefined, isNews: () => boolean): Promise<void> {
  const { message } = await error.explained();
  if (!isNews()) return;
  warnOnce(keptAsOf ? `${message}; keeping the figures of ${keptAsOf}` : message);
}
