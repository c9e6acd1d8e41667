/** French: where the words are that the first widgets do without. */
import type { FurtherPart, Loaders } from '../terms/index.js';

export const parts: Loaders<FurtherPart> = {
  catalogue: () => import('./catalogue.js'),
  table: () => import('./table.js'),
  comparison: () => import('./comparison.js'),
  ranking: () => import('./ranking.js'),
  news: () => import('./news.js'),
  watch: () => import('./watch.js'),
  analysis: () => import('./analysis.js'),
  charts: () => import('./charts.js'),
  explain: () => import('./explain.js'),
};
