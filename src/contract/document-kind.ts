/** Which of the two documents a JSON value claims to be. */
import { FeedError, type FeedErrorCode } from './feed-error.js';
import { notAnObject, unknownKind, unsupportedVersion } from './messages.js';

/** Throws a FeedError where it is neither, or of a version that this copy of the kit does not read. */
export function documentKind(raw: unknown): { kind: 'records' | 'figures'; raw: Record<string, unknown> } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    refuse('bad-document', notAnObject('document', raw));
  const { kind, version } = raw as Record<string, unknown>;
  if (kind !== 'records' && kind !== 'figures') refuse('wrong-kind', unknownKind(kind));
  if (version !== 1) refuse('unsupported-version', unsupportedVersion(version));
  return { kind, raw: raw as Record<string, unknown> };
}

function refuse(code: FeedErrorCode, message: string): never {
  throw new FeedError(code, message);
}
