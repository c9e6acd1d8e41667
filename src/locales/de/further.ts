/** German: where the words are that the first widgets do without. */
import type { FurtherLoaders } from '../terms/index.js';

export const further: FurtherLoaders = {
  catalogue: async () => (await import('./catalogue.js')).catalogue,
  table: async () => (await import('./table.js')).table,
  watch: async () => (await import('./watch.js')).watch,
  analysis: async () => (await import('./analysis.js')).analysis,
  charts: async () => (await import('./charts.js')).charts,
  explain: async () => (await import('./explain.js')).explain,
};
