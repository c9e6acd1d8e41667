/** French: what is said of a figure that has just changed. */
import type { NewsTerms } from '../terms/news.js';

export const news: NewsTerms = {
  justNow: (change) => `${change} à l’instant`,
  changed: (figure, now, before) => `${figure}\u202f: désormais ${now}, contre ${before}.`,
  changedMany: (figures) => `${figures} indicateurs ont changé.`,
};
