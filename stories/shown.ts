/** What a story promises to show. The browser tests hold every story to it. */
export interface Shown {
  /** Of every widget in the story; `ready` where nothing is said. */
  state?: 'loading' | 'ready' | 'empty' | 'stale' | 'error' | 'denied';
  /** Texts that stand in the widgets, with the language of the toolbar on German. */
  text?: string | readonly string[];
  /** What a widget is, by a selector. */
  is?: string;
  /** What is in a widget, by a selector of its shadow root. */
  has?: string;
  /** What is in none. */
  lacks?: string;
}

export const shown = (what: Shown): { shown: Shown } => ({ shown: what });
