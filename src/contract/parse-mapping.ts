/** A mapping from outside, checked. */
import { FeedError } from './feed-error.js';
import type { Mapping } from './mapping.js';
import { issuesOf } from './issues.js';
import * as shapes from './shapes/mapping.js';

/** Throws a FeedError `bad-document` that names everything the schema does not take. */
export function parseMapping(raw: unknown): Mapping {
  const issues = issuesOf(shapes.mapping, raw, 'mapping');
  if (issues[0]) throw new FeedError('bad-document', issues[0].message, { issues });
  return raw as Mapping;
}
