// What can go wrong with a source, on real sockets under the origin of the tests.
//
//   PUT /faults/body/x                    keeps a body under the name x, and forgets what x was asked before
//   GET /faults/body/x?status=&type=      serves it: status 200 and type application/json unless said otherwise
//   /faults/sequence/x?steps=500,500,200  one step a request, the last for ever: the body x for 200, else that status
//   /faults/slow/800?body=x               the body x after 800 ms
//   /faults/status/503                    that status with an empty document; Retry-After by ?retry-after=
//   /faults/html                          200, a sign-in page (its text holds the word "canary")
//   /faults/redirect                      302 to that page
//   /faults/truncated                     200, JSON cut off
//   /faults/version                       200, a document of a version that nobody knows
//   /faults/hang                          headers never come
//   /faults/stall                         headers and half a body come, the rest never
//   /faults/reset                         the connection is cut
//   /faults/echo                          {method, headers, query, body} of the request
//   /faults/count?path=/faults/body/x     how often a path was asked for (any query; PUT is not counted)
//   /faults/closed?path=/faults/hang      how often the page gave up waiting for it
//
// All test files share one server: choose names (x) that no other file uses. Any path may be followed by a name of
// its own, /faults/hang/x, to be counted apart.

const bodies = new Map();
const sequences = new Map();
const asked = new Map();
const closed = new Map();

export function faultServer() {
  return async (context, next) => {
    const [, root, fault, name = ''] = context.path.split('/');
    if (root !== 'faults') return next();
    if (context.method !== 'PUT') follow(context);
    context.set('cache-control', 'no-store');
    const answer = answers[fault];
    if (!answer) context.throw(404, `no fault of this name: ${fault}`);
    await answer(context, name);
  };
}

function follow({ path, res }) {
  increase(asked, path);
  res.on('close', () => {
    if (!res.writableFinished) increase(closed, path);
  });
}

const increase = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);

const never = () => new Promise(() => {});

const answers = {
  body: async (context, name) => {
    if (context.method === 'PUT') await keep(context, name);
    else sendBody(context, name);
  },
  sequence: (context, name) => {
    const steps = sequences.get(name) ?? String(context.query.steps).split(',').map(Number);
    const status = steps.length > 1 ? steps.shift() : steps[0];
    sequences.set(name, steps);
    if (status === 200) sendBody(context, name);
    else sendJson(context, {}, status);
  },
  slow: async (context, milliseconds) => {
    await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
    sendBody(context, context.query.body);
  },
  status: (context, status) => {
    if (context.query['retry-after']) context.set('retry-after', context.query['retry-after']);
    sendJson(context, {}, Number(status));
  },
  html: (context) => {
    context.type = 'text/html';
    context.body = '<!doctype html><title>Sign in</title><p>canary: please sign in</p>';
  },
  redirect: (context) => context.redirect('/faults/html'),
  truncated: (context) => {
    context.type = 'application/json';
    context.body = '{"kind":"figures","version":1,"asOf":"2026-11-';
  },
  version: (context) => sendJson(context, { kind: 'figures', version: 99, figures: [] }),
  hang: never,
  stall: (context) => {
    // Past the framework, which would wait for the end of the body.
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json' });
    context.res.write('{"kind":"figures","version":1,');
    return never();
  },
  reset: (context) => {
    context.respond = false;
    context.req.socket.destroy();
  },
  echo: async (context) => {
    const { method, headers, query } = context;
    sendJson(context, { method, headers, query, body: await textOf(context.req) });
  },
  count: (context) => sendJson(context, asked.get(context.query.path) ?? 0),
  closed: (context) => sendJson(context, closed.get(context.query.path) ?? 0),
};

async function keep(context, name) {
  bodies.set(name, await textOf(context.req));
  sequences.delete(name);
  for (const counts of [asked, closed]) {
    counts.delete(`/faults/body/${name}`);
    counts.delete(`/faults/sequence/${name}`);
  }
  context.status = 204;
}

function sendBody(context, name) {
  context.status = Number(context.query.status ?? 200);
  context.type = context.query.type ?? 'application/json';
  context.body = bodies.get(name) ?? '{}';
}

function sendJson(context, value, status = 200) {
  context.status = status;
  context.type = 'application/json';
  context.body = JSON.stringify(value);
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
