/** German: what every widget says, and where the rest is. */
import type { Language } from '../terms/index.js';
import { frame } from './frame.js';

export const de: Language = {
  frame,
  parts: {
    trouble: () => import('./trouble.js'),
    groups: () => import('./groups.js'),
  },
  further: () => import('./further.js'),
};
