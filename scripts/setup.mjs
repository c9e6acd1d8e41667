// Brings what a bare clone lacks: the packages, and with --browser a Chromium. Uses nothing but Node itself.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { browserPath } from './browser.mjs';

const marker = 'node_modules/.flash-figures-setup';

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(marker, wanted);
}

function installBrowser() {
  if (browserPath()) return;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (canInstall) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (browserPath()) return;
  console.error('The tests need a Chromium: install chromium or Google Chrome, or set CHROME_PATH to one.');
  process.exit(1);
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
