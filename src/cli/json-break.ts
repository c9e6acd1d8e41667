/** Text that is no JSON: where it breaks. */
import type { Issue } from '../contract/feed-error.js';

/** Where JSON breaks, as far as V8 tells: a position, the end, or an excerpt of ten characters to either side. */
function breakOf(text: string, message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (message.startsWith('Unexpected end')) return text.trimEnd().length;
  const [, before, excerpt = '', after] = /, (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (!before) return after && excerpt ? excerpt.length - 10 : undefined;
  const start = text.indexOf(excerpt);
  return start === text.lastIndexOf(excerpt) ? start + 10 : undefined;
}

/** The issue of a text that is no JSON. */
export function notJson(text: string, { message }: Error): Issue {
  const remedy = /^\s*</.test(text) ? 'this is a web page or XML; is it a sign-in page?' : 'was it cut off?';
  const at = breakOf(text, message);
  const lines = text.slice(0, at).split('\n');
  const place = at === undefined ? '' : ` at line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
  return { path: '', message: `document: JSON that does not parse${place} (got ${message}); ${remedy}` };
}
