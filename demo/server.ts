/** `npm start`: builds the kit, serves the demo on loopback and prints its addresses. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { policy } from '../scripts/strict-policy.mjs';
import { createHandler } from '../src/endpoint/index.js';
import { type LiveCompany, liveCompany, liveFolder } from './live-company.js';
import { crmPage, type Language, languages, type PageName } from './crm-page.js';
import { listPage } from './list-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'demo/pages');
const kit = join(root, 'dist/demo');

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    data: { type: 'string' },
    mapping: { type: 'string' },
  },
});

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
};

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    outDir: kit,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { 'flash-figures': join(root, 'src/index.ts') },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

// For the intranet page: the file for a script tag, as the package has it.
await build({ root, mode: 'cdn', logLevel: 'warn', build: { outDir: kit, emptyOutDir: false } });

type Handler = ReturnType<typeof createHandler>;

/** The generated company speaks the language of the page; a folder has its own. */
const folder = options.data ? await liveFolder(options.data, options.mapping) : undefined;
const companies = Object.fromEntries(
  languages.map((language) => {
    const company = folder ?? liveCompany(language);
    return [language, { company, endpoint: createHandler({ authorize: () => company.source() }) }];
  }),
) as Record<Language, { company: LiveCompany; endpoint: Handler }>;

const server = createServer((request, response) => {
  route(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
listen(Number(options.port), 10);

/** The next free port where the wanted one is taken. */
function listen(port: number, tries: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || tries === 0) throw error;
    listen(port + 1, tries - 1);
  });
  server.listen(port, '127.0.0.1', () => announce(`http://127.0.0.1:${port}`, companies.de.company));
}

function announce(origin: string, { name }: LiveCompany): void {
  console.log(`${name}\n`);
  const addresses = {
    '': 'what there is to see',
    home: 'the CRM home page over a records document',
    endpoint: 'the same page over the KPI endpoint',
    'flash-figures': 'six flash figures',
    'five-indicators': 'the five indicators not to miss',
    analysis: 'what lies behind the figures',
    intranet: 'one script tag, one element, one JSON file',
  };
  for (const [path, text] of Object.entries(addresses)) console.log(`  ${origin}/${path.padEnd(16)}  ${text}`);
}

async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const asked = url.searchParams.get('lang') ?? url.pathname.split('/')[2];
  const language = languages.find((each) => each === asked) ?? 'de';
  const { company, endpoint } = companies[language];
  const page = (name: PageName, source = `src="/data/${language}/records.json"`) =>
    send(request, response, crmPage(company, { page: name, source, language }), '.html');
  switch (url.pathname) {
    case '/':
      return file(response, join(pages, 'index.html'));
    case '/home':
    case '/flash-figures':
    case '/five-indicators':
    case '/analysis':
      return page(url.pathname.slice(1) as PageName);
    case '/list':
      return send(request, response, await listPage(company, url.searchParams, language), '.html');
    case '/endpoint':
      return page('home', `endpoint="/kpi/${language}"`);
    case '/intranet':
      return file(response, join(pages, 'intranet.html'));
    case `/data/${language}/records.json`:
      return send(request, response, JSON.stringify(company.document()), '.json');
    case `/kpi/${language}`:
      return answer(endpoint, request, response, url);
    case '/favicon.ico':
      response.writeHead(204).end();
      return;
    default:
      return file(response, inside(url.pathname));
  }
}

/** Files of the kit under `/kit/`, files of the pages everywhere else; never one outside of the two folders. */
function inside(path: string): string {
  const [, first = '', ...rest] = normalize(decodeURIComponent(path)).split('/');
  return first === 'kit' ? join(kit, ...rest) : join(pages, first, ...rest);
}

async function file(response: ServerResponse, path: string): Promise<void> {
  const type = types[extname(path)];
  const content = type && (await readFile(path).catch(() => undefined));
  if (!content) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' });
  response.end(content);
}

function send(request: IncomingMessage, response: ServerResponse, content: string, type: string): void {
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const headers = { 'content-type': types[type], 'content-security-policy': policy, 'cache-control': 'no-cache', etag };
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, headers);
  response.end(isKnown ? undefined : content);
}

/** Node's request and response to the web's own, and back. */
async function answer(endpoint: Handler, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const method = request.method ?? 'GET';
  const headers = new Headers();
  for (const name of ['content-type', 'content-length', 'if-none-match'] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  // As a stream: how much of it is read is for the endpoint to say.
  const body = method === 'POST' ? (Readable.toWeb(request) as ReadableStream) : null;
  const answered = await endpoint(new Request(url, { method, headers, body, duplex: 'half' } as RequestInit));
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(await answered.text());
}
