// Every check of the project, one after the other; a failure does not stop the next. Closes with `N passed, N failed`.
import { spawn } from 'node:child_process';

// A check counts as one test; a runner of tests counts its own.
const checks = [
  ['types', 'npx', ['tsc']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
];
const runners = [
  ['tests in Node', 'npm', ['run', '--silent', 'test:node'], countNode],
  ['tests in the browser', 'npm', ['run', '--silent', 'test:browser'], countClosingLine],
];

let [passed, failed] = [0, 0];

for (const [name, command, args] of checks) {
  const { status } = await run(name, command, args);
  if (status === 0) passed += 1;
  else failed += 1;
}
for (const [name, command, args, count] of runners) {
  const { status, output } = await run(name, command, args);
  const counted = count(output);
  passed += counted.passed;
  // A runner that broke, or that found nothing to run, is a failure of its own.
  failed += counted.failed || (status !== 0 || counted.passed === 0 ? 1 : 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function run(name, command, args) {
  console.log(`\n--- ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

function countNode(output) {
  const number = (word) => Number(new RegExp(`^(?:# |ℹ )${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') };
}

function countClosingLine(output) {
  const [, passed = 0, failed = 0] = /^browser tests: (\d+) passed, (\d+) failed/m.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}
