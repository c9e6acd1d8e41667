/** The head of a document: without it nothing in the document can be read. */
import { above, unknownTimeZone } from './fault-messages.js';
import { FeedError, type Issue } from './feed-error.js';
import { issuesOf } from './issues.js';
import type { Rules } from './rules.js';
import type { Shape } from './shape.js';
import { isTimeZone } from './time-zone.js';

/** Throws a FeedError with every issue of the head of a document. */
export function checkHead(shape: Shape, document: unknown): void {
  const issues = issuesOf(shape, document, 'document');
  const { timeZone, rules } = document as { timeZone?: string; rules?: Rules };
  if (issues.length === 0) issues.push(...faultsOfRules(rules, 'document.rules'));
  if (issues.length === 0 && timeZone !== undefined && !isTimeZone(timeZone)) {
    issues.push({ path: 'document.timeZone', message: unknownTimeZone(timeZone) });
  }
  if (issues[0]) throw new FeedError('bad-document', issues[0].message, { issues });
}

/** What the shape of rules cannot say: what is on track is watched, too. */
export function faultsOfRules({ onTrack = 1, watch = 0.9 }: Rules = {}, at: string): Issue[] {
  const path = `${at}.watch`;
  return watch > onTrack ? [{ path, message: above(path, 'onTrack', onTrack, watch) }] : [];
}
