// The kit's own KPI endpoint, on a real socket under the origin of the tests.
//
//   PUT /kpi/x       {document, tokens, hangs}: what x answers from now on; what is left out stays as it was
//   GET, POST /kpi/x the handler of src/endpoint over the records document; 401 where `tokens` are named and the
//                    bearer's is none of them; no answer at all where it `hangs`
//   GET /kpi-log/x   every request so far: {method, address, token, queries, ifNoneMatch, status}
//
// All test files share one server: choose names (x) that no other file uses.
import { tsImport } from 'tsx/esm/api';

const endpoints = new Map();

export function endpointServer() {
  return async (context, next) => {
    const [, root, name = ''] = context.path.split('/');
    if (root === 'kpi-log') {
      context.type = 'application/json';
      context.body = JSON.stringify(endpoints.get(name)?.log ?? []);
    } else if (root === 'kpi') {
      const endpoint = endpoints.get(name) ?? { log: [] };
      endpoints.set(name, endpoint);
      if (context.method === 'PUT') await set(endpoint, context);
      else await answer(endpoint, context);
    } else await next();
  };
}

/** TypeScript is loaded only when a test asks for it. */
let loading;
const load = () => (loading ??= tsImport('./endpoint-of.ts', import.meta.url));

async function set(endpoint, context) {
  const { document, ...settings } = JSON.parse(await textOf(context.req));
  Object.assign(endpoint, settings);
  if (document) endpoint.handle = (await load()).endpointOf(document, () => endpoint.tokens);
  context.status = 204;
}

async function answer(endpoint, context) {
  const { method, headers, href } = context;
  const body = method === 'POST' ? await textOf(context.req) : null;
  const token = headers.authorization?.replace(/^Bearer /, '');
  const entry = { method, address: href, token, ifNoneMatch: headers['if-none-match'] };
  endpoint.log.push(entry);
  if (body) entry.queries = JSON.parse(body).queries.length;
  if (endpoint.hangs) {
    context.res.on('close', () => (entry.status = 'given up'));
    await new Promise(() => {});
  }
  const response = await endpoint.handle(new Request(href, { method, headers, body }));
  entry.status = response.status;
  context.status = response.status;
  context.set(Object.fromEntries(response.headers));
  context.body = response.status === 304 ? null : await response.text();
  context.set('content-type', response.headers.get('content-type') ?? '');
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
