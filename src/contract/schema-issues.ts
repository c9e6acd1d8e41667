/** What a zod schema found, in the words of `messages.ts`: zod's own texts know neither the value nor a remedy. */
import type * as z from 'zod/mini';
import { FeedError, type Issue } from './feed-error.js';
import { expected, missing, unknownKeys, unknownTimeZone } from './messages.js';

/** More says nothing new, and a broken export has a million. */
export const ISSUES_KEPT = 20;

/** The issues of a value against a schema; empty where it is good. */
export function schemaIssues(schema: z.ZodMiniType, value: unknown, at: string): Issue[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.slice(0, ISSUES_KEPT).map((found) => {
    const issue = innermost(found);
    const path = [at, ...issue.path].reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
      '',
    );
    return { path, message: sentence(issue, path, valueAt(value, issue.path)) };
  });
}

/**
 * Of a union the issue of the form that was most likely meant: one of the right JSON type, with the fewest faults. A
 * word the schema does not know comes before what is missing, since it is mostly the misspelt one.
 */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [meant] = issue.errors
    .filter((faults) => !faults.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort((a, b) => faultCount(a) - faultCount(b));
  const inner = meant?.find(({ code }) => code === 'unrecognized_keys') ?? meant?.[0];
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

const faultCount = (faults: readonly z.core.$ZodIssue[]): number =>
  faults.reduce((sum, fault) => sum + (fault.code === 'unrecognized_keys' ? fault.keys.length : 1), 0);

function sentence(issue: z.core.$ZodIssue, path: string, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? missing(path, `a ${issue.expected}`)
        : expected(path, `a ${issue.expected}`, value, remedies[issue.expected] ?? 'see the JSON Schema');
    case 'invalid_value':
      return expected(path, `one of ${issue.values.join(', ')}`, value, 'use one of these');
    case 'unrecognized_keys':
      return unknownKeys(path, issue.keys);
    case 'invalid_format':
    case 'custom':
      return expected(path, 'a date', value, 'write "2026-11-24" or "2026-11-24T10:32:00Z"');
    case 'too_big':
      return expected(path, `at most ${issue.maximum}`, value, 'check the value');
    case 'too_small':
      return expected(path, `at least ${issue.minimum}`, value, 'check the value');
    default:
      return expected(path, 'another form', value, 'see the JSON Schema');
  }
}

const remedies: Partial<Record<string, string>> = {
  number: 'send numbers without quotes, unit or grouping; null where unknown',
  string: 'put it in quotes',
  array: 'send a list in square brackets',
  object: 'send an object in braces',
};

/** Throws a FeedError with every issue of the head of a document. */
export function checkHead(schema: z.ZodMiniType, document: unknown): void {
  const issues = schemaIssues(schema, document, 'document');
  const { timeZone } = document as { timeZone?: string };
  if (issues.length === 0 && timeZone !== undefined && !isTimeZone(timeZone)) {
    issues.push({ path: 'document.timeZone', message: unknownTimeZone(timeZone) });
  }
  if (issues[0]) throw new FeedError('bad-document', issues[0].message, { issues });
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
