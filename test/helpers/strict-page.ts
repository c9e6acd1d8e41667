/**
 * Lets no test pass on a page that complained: a violation of the content security policy, an uncaught error or
 * rejection, a console warning or error, a request to another origin. The test runner loads it before every test
 * file. A test that provokes trouble on purpose says so first, and then has to provoke it:
 *
 *   expectTrouble(/endpoint answered 503/)    said on the console, or thrown and caught by nobody
 *   expectViolation(/style-src-attr/)         blocked by the policy
 *   takeTrouble()                             the texts of what happened so far, which are forgiven by asking
 */
import { takeTrouble, watchConsole } from './trouble.js';

export { takeTrouble };

interface Expectation {
  pattern: RegExp | string;
  covers(text: string): boolean;
}

const expected: Expectation[] = [];
// Kept from before a test can put a clock of its own in its place.
const { setTimeout } = globalThis;

const expectation = (isViolation: boolean) => (pattern: RegExp | string) => {
  const isMeant = (text: string) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text));
  expected.push({ pattern, covers: (text) => text.startsWith('policy: ') === isViolation && isMeant(text) });
};

export const expectTrouble = expectation(false);
export const expectViolation = expectation(true);

/** What was not expected, and what was and did not come; the next test starts afresh. */
async function complaints(): Promise<string[]> {
  // Violations and rejections are reported by tasks of their own, after the code that caused them.
  await new Promise((settled) => setTimeout(settled));
  const happened = takeTrouble();
  const meant = expected.splice(0);
  // The sentences for developers are fetched when they are needed.
  for (const end = Date.now() + 1000; Date.now() < end && meant.some(({ covers }) => !happened.some(covers));) {
    await new Promise((next) => setTimeout(next, 10));
    happened.push(...takeTrouble());
  }
  return [
    ...happened.filter((text) => !meant.some(({ covers }) => covers(text))),
    ...meant.filter(({ covers }) => !happened.some(covers)).map(({ pattern }) => `expected, did not come: ${pattern}`),
  ];
}

watchConsole();
// Files are tested two at a time, so that the page of one is hidden, and a hidden page asks for nothing.
Object.defineProperty(document, 'hidden', { value: false, configurable: true });
// The one thing that Lit's development build says of itself and not of the kit.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

// A hook that throws would stop all tests after it, so the test itself is marked as failed.
afterEach(async function () {
  const found = await complaints();
  const test = this.currentTest;
  if (!test || found.length === 0) return;
  const error = test.err ?? new Error();
  error.message = [error.message, ...found].filter(Boolean).join('\n');
  Object.assign(test, { state: 'failed', err: error });
});

after(async () => {
  const found = await complaints();
  if (found.length > 0) throw new Error(`after the last test:\n${found.join('\n')}`);
});
