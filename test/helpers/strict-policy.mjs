// Serves the page of the tests under the policy that strict hosts set, word for word.
//
// The runner writes two inline scripts into that page (its configuration, and its copy of the console). Rather than
// weaken the policy by a nonce, they are served as files of the same origin. Nothing else had to be allowed: the
// runner's socket is `connect-src 'self'`, its modules are `script-src 'self'`, and it writes no HTML or style.
import { createHash } from 'node:crypto';
import { policy } from '../../scripts/strict-policy.mjs';

const folder = '/strict-policy/';
const inlineScript = /<script type="module">([^]*?)<\/script>/g;

export function strictPolicy() {
  const scripts = new Map();
  const asFile = (_tag, code) => {
    const path = `${folder}${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
    scripts.set(path, code);
    return `<script type="module" src="${path}"></script>`;
  };
  return async (context, next) => {
    if (scripts.has(context.path)) {
      context.type = 'text/javascript';
      context.body = scripts.get(context.path);
      return;
    }
    await next();
    if (context.path !== '/' || !context.response.is('html')) return;
    context.set('content-security-policy', policy);
    context.body = String(context.body)
      .replaceAll(inlineScript, asFile)
      .replace('<head>', '<head><script type="module" src="/test/helpers/trouble.ts"></script>');
  };
}

/** Every test file watches its page, whether it says so or not: see strict-page.ts. */
export function strictPage() {
  return {
    name: 'strict-page',
    transform({ path, body }) {
      return /^\/test\/browser\/.*\.test\.ts$/.test(path) ? `import '/test/helpers/strict-page.ts';${body}` : undefined;
    },
  };
}
