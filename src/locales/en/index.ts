/** English: what every widget says, and where the rest is. */
import type { Language } from '../terms/index.js';
import { frame } from './frame.js';

export const en: Language = {
  frame,
  parts: {
    trouble: async () => (await import('./trouble.js')).trouble,
    groups: async () => (await import('./groups.js')).groups,
  },
  further: async () => (await import('./further.js')).further,
};
