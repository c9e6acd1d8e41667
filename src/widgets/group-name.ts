/** The name of a group, where its dimension may be one that the language has words for. */
import type { CompleteFigure, Group } from '../contract/figures.js';
import type { Format } from '../locales/format.js';
import { labelOf, word } from './words.js';

export function groupName(group: Group, { by }: Pick<CompleteFigure, 'by'>, format: Format): string {
  const origin = by === 'channel-group' ? word(format.terms.groups.channelGroups, group.key ?? '') : undefined;
  return origin ?? labelOf(group, format);
}
