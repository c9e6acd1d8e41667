/** German: what is said of a figure that has just changed. */
import type { NewsTerms } from '../terms/news.js';

export const news: NewsTerms = {
  justNow: (change) => `${change} gerade eben`,
  changed: (figure, now, before) => `${figure} steht jetzt bei ${now}, vorher ${before}.`,
  changedMany: (figures) => `${figures} Zahlen haben sich geändert.`,
};
