/** English: what every widget says, and where the rest is. */
import type { Language } from '../terms.js';
import { frame } from './frame.js';

export const en: Language = {
  frame,
  parts: {
    trouble: async () => (await import('./trouble.js')).trouble,
    groups: async () => (await import('./groups.js')).groups,
    catalogue: async () => (await import('./catalogue.js')).catalogue,
    table: async () => (await import('./table.js')).table,
    watch: async () => (await import('./watch.js')).watch,
    analysis: async () => (await import('./analysis.js')).analysis,
    charts: async () => (await import('./charts.js')).charts,
    explain: async () => (await import('./explain.js')).explain,
  },
};
