/**
 * What explains the figures of widgets, for pages that want it without a reader's asking: `explainerOf(widget)` has the
 * finding and the text in a sentence, the files, and opens the panel. Call `await explainer.ready` first.
 */
export { type Explainer, explainerOf } from './widgets/explain/explainer.js';
export type { FileType } from './widgets/explain/file.js';
