/** The head of a document: without it nothing in the document can be read. */
import { unknownTimeZone } from './fault-messages.js';
import { FeedError } from './feed-error.js';
import { issuesOf } from './issues.js';
import type { Shape } from './shape.js';
import { isTimeZone } from './time-zone.js';

/** Throws a FeedError with every issue of the head of a document. */
export function checkHead(shape: Shape, document: unknown): void {
  const issues = issuesOf(shape, document, 'document');
  const { timeZone } = document as { timeZone?: string };
  if (issues.length === 0 && timeZone !== undefined && !isTimeZone(timeZone)) {
    issues.push({ path: 'document.timeZone', message: unknownTimeZone(timeZone) });
  }
  if (issues[0]) throw new FeedError('bad-document', issues[0].message, { issues });
}
