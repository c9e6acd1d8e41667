/** Which of the two documents a JSON value claims to be. */
import { FeedError } from './feed-error.js';

/** Throws a FeedError where it is neither, or of a version that this copy of the kit does not read. */
export function documentKind(raw: unknown): { kind: 'records' | 'figures'; raw: Record<string, unknown> } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new FeedError('bad-document', (say) => say.notAnObject('document', raw));
  const { kind, version } = raw as Record<string, unknown>;
  if (kind !== 'records' && kind !== 'figures') throw new FeedError('wrong-kind', (say) => say.unknownKind(kind));
  if (version !== 1) throw new FeedError('unsupported-version', (say) => say.unsupportedVersion(version));
  return { kind, raw: raw as Record<string, unknown> };
}
