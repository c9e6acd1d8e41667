// Tests run in a real Chromium, on a page under the policy that strict hosts set.
import { randomBytes } from 'node:crypto';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserPath } from './scripts/browser.mjs';
import { faultServer } from './test/helpers/fault-server.mjs';

// The runner starts itself by inline scripts of its own. Only those carry the nonce; the kit has to do without.
const nonce = randomBytes(16).toString('base64');
const policy = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}'`,
  "style-src 'self'",
  "connect-src 'self' ws:",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const strictPage = {
  name: 'strict-page',
  transform(context) {
    if (!context.response.is('html')) return undefined;
    context.set('content-security-policy', policy);
    return { body: context.body.replaceAll('<script', `<script nonce="${nonce}"`) };
  },
};

const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    let [passed, failed] = [0, 0];
    const count = ({ tests = [], suites = [] }) => {
      for (const test of tests) if (!test.skipped) test.passed ? (passed += 1) : (failed += 1);
      suites.forEach(count);
    };
    for (const { testResults, errors = [] } of sessions) {
      if (testResults) count(testResults);
      failed += errors.length;
    }
    console.log(`tests: ${passed} passed, ${failed} failed`);
  },
});

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
];

export default {
  files: ['test/browser/**/*.test.ts'],
  concurrency: 2,
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [faultServer()],
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }), strictPage],
  browsers: [chromeLauncher({ launchOptions: { executablePath: browserPath(), args } })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), closingLine()],
  testsFinishTimeout: 180_000,
};
