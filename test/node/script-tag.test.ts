import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../scripts/browser.mjs';
import { policy } from '../../scripts/strict-policy.mjs';

const file = 'dist/cdn/flash-figures.min.js';
const figures = {
  kind: 'figures',
  version: 1,
  asOf: '2026-11-24',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  figures: [{ metric: 'revenue-won', period: { start: '2026-11-01', end: '2026-12-01' }, value: 284600 }],
};

/** A page that names no encoding, of a host that names none either: what is not ASCII must arrive all the same. */
const page = (attributes: string, integrity: string) => `<!doctype html><html lang="de"><title>Intranet</title>
  <link rel="icon" href="data:,">
  <script src="/flash-figures.min.js" integrity="${integrity}" crossorigin ${attributes}></script>
  <flash-figure src="/figures.json" metric="revenue-won"></flash-figure>`;

function serve(integrity: string): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    response.setHeader('content-security-policy', policy);
    if (pathname.endsWith('.js')) send('text/javascript', readFileSync(file));
    else if (pathname.endsWith('.json')) send('application/json', JSON.stringify(figures));
    else send('text/html', page(searchParams.get('as') ?? '', integrity));
  });
}

describe('the file for a script tag', { skip: !existsSync(file) && 'npm run build comes first' }, () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
    server = serve(hashes['flash-figures.min.js']!).listen(0, '127.0.0.1');
    browser = await puppeteer.launch({ executablePath: browserPath()!, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const attributes of ['defer', 'async', 'type=module']) {
    it(`works as ${attributes}, under a strict policy and with its hash`, async () => {
      const trouble: string[] = [];
      const tab = await browser.newPage();
      tab.on('console', (message) => trouble.push(message.text()));
      tab.on('pageerror', (error) => trouble.push(String(error)));
      const { port } = server.address() as AddressInfo;
      await tab.goto(`http://127.0.0.1:${port}/?as=${encodeURIComponent(attributes)}`);
      await tab.waitForSelector('flash-figure[data-state="ready"]', { timeout: 10_000 });
      const text = await tab.$eval('flash-figure', (element) => element.shadowRoot?.textContent ?? '');
      assert.match(text, /284\.600\s€/);
      assert.deepEqual(trouble, []);
    });
  }
});
