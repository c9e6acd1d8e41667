// What can go wrong with a source, on real sockets under the origin of the tests.
//
//   /faults/html            200, a sign-in page          /faults/truncated    200, JSON cut off
//   /faults/status/503      that status                  /faults/hang         headers never come
//   PUT /faults/body/x      keeps a body ...             GET /faults/body/x   ... and serves it as JSON
//   /faults/sequence/x?steps=200,500,200                 the kept body x, or that status, one step a request
//   /faults/count?path=/faults/body/x                    how often a path was asked for

const bodies = new Map();
const steps = new Map();
const counts = new Map();

export function faultServer() {
  return async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    const [, , fault, id = ''] = context.path.split('/');
    if (fault !== 'count' && context.method !== 'PUT') counts.set(context.path, (counts.get(context.path) ?? 0) + 1);
    await answers[fault]?.(context, id);
  };
}

const answers = {
  html: (context) => {
    context.type = 'text/html';
    context.body = '<!doctype html><p>canary: please sign in</p>';
  },
  truncated: (context) => {
    context.type = 'application/json';
    context.body = '{"kind":"figures","version":1,"asOf":"2026-11-';
  },
  status: (context, id) => {
    context.status = Number(id);
    context.type = 'application/json';
    context.body = '{}';
  },
  hang: () => new Promise(() => {}),
  body: async (context, id) => {
    if (context.method === 'PUT') bodies.set(id, await textOf(context.req));
    sendBody(context, id);
  },
  sequence: (context, id) => {
    const planned = steps.get(id) ?? String(context.query.steps).split(',').map(Number);
    const status = planned.length > 1 ? planned.shift() : planned[0];
    steps.set(id, planned);
    if (status === 200) sendBody(context, id);
    else answers.status(context, status);
  },
  count: (context) => {
    context.type = 'application/json';
    context.body = JSON.stringify(counts.get(context.query.path) ?? 0);
  },
};

function sendBody(context, id) {
  context.status = 200;
  context.type = 'application/json';
  context.body = bodies.get(id) ?? '{}';
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
