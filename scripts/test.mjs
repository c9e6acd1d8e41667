// Every check of the project. A failure does not stop the others; the last line counts them all.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

// Two lanes at a time, for two cores. What follows in a lane may rely on what came before it.
const lanes = [
  [
    ['lint', 'lint'],
    ['format', 'format:check'],
    ['types', 'types'],
    ['templates', 'templates'],
  ],
  [
    ['build', 'build'],
    ['package', 'package'],
    ['size', 'size'],
    ['storybook', 'build:storybook'],
  ],
];
// These watch the clock, so nothing runs beside them.
const suites = [
  ['tests in Node', 'test:node', countNode],
  ['tests in the browser', 'test:browser', countBrowser],
];

const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

await Promise.all(lanes.map(runChecks));
for (const [title, script, count] of suites) await runSuite(title, script, count);

for (const failure of failures) console.log(`FAILED ${failure}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${seconds(began)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A check counts as one test. */
async function runChecks(checks) {
  for (const [title, script] of checks) {
    const { status } = await run(title, script);
    if (status === 0) total.passed += 1;
    else fail(title, 1);
  }
}

/** A suite counts what it ran; one that broke, or ran nothing, is a failure too. */
async function runSuite(title, script, count) {
  const { status, output } = await run(title, script);
  const { passed, failed, skipped } = count(output);
  total.passed += passed;
  total.skipped += skipped;
  if (failed > 0) fail(title, failed);
  else if (status !== 0) fail(`${title}: ended with ${status}`, 1);
  else if (passed === 0) fail(`${title}: none ran`, 1);
}

function fail(title, count) {
  total.failed += count;
  failures.push(title);
}

/** Prints what a script says once it has ended, so that two lanes do not mix. */
function run(title, script) {
  const start = Date.now();
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '0' };
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    const finish = (status) => {
      const text = stripVTControlCharacters(output).trim();
      console.log(`\n--- ${title}: ${status === 0 ? 'ok' : 'failed'}, ${seconds(start)} s\n${text}`);
      resolve({ status, output: text });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    }
    child.on('error', (error) => (output += error.message));
    child.on('close', finish);
  });
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** The summary is the last thing that Node's reporter prints. */
function countNode(output) {
  const number = (word) => Number([...output.matchAll(new RegExp(`^ℹ ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

function countBrowser(output) {
  const line = [...output.matchAll(/^browser tests: (\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1) ?? [];
  const [passed = 0, failed = 0, skipped = 0] = line.slice(1).map(Number);
  return { passed, failed, skipped };
}
