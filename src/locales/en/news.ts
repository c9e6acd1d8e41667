/** English: what is said of a figure that has just changed. */
import type { NewsTerms } from '../terms/news.js';

export const news: NewsTerms = {
  justNow: (change) => `${change} just now`,
  changed: (figure, now, before) => `${figure} is now ${now}, before ${before}.`,
  changedMany: (figures) => `${figures} figures have changed.`,
};
