// Tests run in a real Chromium, on a page under the policy that strict hosts set, next to a server of faults.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserPath } from './scripts/browser.mjs';
import { emulatePlugin } from './test/helpers/emulate-plugin.mjs';
import { endpointServer } from './test/helpers/endpoint-server.mjs';
import { faultServer } from './test/helpers/fault-server.mjs';
import { storedDocuments, storiesPlugin } from './test/helpers/stories-plugin.mjs';
import { strictPage, strictPolicy } from './test/helpers/strict-policy.mjs';

/** The line that scripts/test.mjs reads. A file that could not be loaded has no tests: its errors count as failures. */
const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    let [passed, failed, skipped] = [0, 0, 0];
    const count = ({ tests = [], suites = [] }) => {
      for (const test of tests) {
        if (test.skipped) skipped += 1;
        else if (test.passed) passed += 1;
        else failed += 1;
      }
      suites.forEach(count);
    };
    for (const { testResults, errors = [] } of sessions) {
      if (testResults) count(testResults);
      failed += errors.length;
    }
    console.log(`browser tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
});

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default {
  files: ['test/browser/**/*.test.ts'],
  // Keys go to the page in front: with two at a time, one may wait for ever.
  concurrency: 1,
  // Lit's development build says what it finds odd, and the strict page makes that a failure.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [strictPolicy(), faultServer(), endpointServer(), storedDocuments()],
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    strictPage(),
    emulatePlugin(),
    storiesPlugin(),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: browserPath(), args } })],
  // Two cores may have other things to do; a test that hangs is still found.
  testFramework: { config: { timeout: 15_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), closingLine()],
  // Some five hundred stories are in one file.
  testsFinishTimeout: 600_000,
};
