/** Which list a field of a row points into. */
import type { ListName } from './records.js';

export const references: Partial<Record<string, ListName>> = {
  seller: 'sellers',
  account: 'accounts',
  channel: 'channels',
  opportunity: 'opportunities',
};
