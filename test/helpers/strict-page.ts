/** Every test fails on what a strict page would not forgive: violations, uncaught errors, unexpected console output. */

const wrong: string[] = [];
let allowed: RegExp | undefined;

const note = (text: string) => {
  if (!allowed?.test(text)) wrong.push(text);
};

addEventListener('securitypolicyviolation', (event) => note(`policy: ${event.violatedDirective} ${event.blockedURI}`));
addEventListener('error', (event) => note(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => note(`unhandled: ${String(event.reason)}`));
for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    note(`console ${level}: ${parts.join(' ')}`);
    if (!allowed?.test(parts.join(' '))) original(...parts);
  };
}

/** What this test provokes on purpose. */
export function expectTrouble(pattern: RegExp): void {
  allowed = pattern;
}

/** What went wrong so far; forgotten by asking. */
export function takeTrouble(): string[] {
  return wrong.splice(0);
}

beforeEach(() => {
  allowed = undefined;
  wrong.length = 0;
});

afterEach(async () => {
  await new Promise((settled) => setTimeout(settled));
  const trouble = takeTrouble();
  if (trouble.length > 0) throw new Error(trouble.join('\n'));
});
