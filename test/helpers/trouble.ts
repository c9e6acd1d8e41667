/** What went wrong on the page, as texts that begin with their kind. First script of the page; see strict-page.ts. */
const trouble: string[] = [];

/** What happened since somebody asked last. */
export function takeTrouble(): string[] {
  noteRequests(requests.takeRecords());
  return trouble.splice(0);
}

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
  trouble.push(`policy: ${effectiveDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
});

// Stopped here, or the runner would say it again, and fail even a test that expected it.
addEventListener('error', (event) => {
  event.stopImmediatePropagation();
  event.preventDefault();
  trouble.push(`uncaught: ${textOf(event.error ?? event.message)}`);
});
addEventListener('unhandledrejection', (event) => {
  event.stopImmediatePropagation();
  event.preventDefault();
  trouble.push(`unhandled: ${textOf(event.reason)}`);
});

/** To be called after the runner has put its own console in place, which would print what a test expects. */
export function watchConsole(): void {
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => trouble.push(`console ${level}: ${parts.map(textOf).join(' ')}`);
  }
}

const requests = new PerformanceObserver((list) => noteRequests(list.getEntries()));
requests.observe({ type: 'resource', buffered: true });

function noteRequests(entries: PerformanceEntryList): void {
  const elsewhere = entries.map(({ name }) => new URL(name)).filter(({ origin }) => origin !== location.origin);
  for (const { protocol, href } of elsewhere) if (/^(http|ws)s?:/.test(protocol)) trouble.push(`elsewhere: ${href}`);
}

function textOf(value: unknown): string {
  return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
}
