// The command line: what it prints of a document, and its exit status.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { figures, revenue } from '../helpers/documents.js';

let folder = '';
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-'));
});
after(() => rm(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Validates a file of this content; answers the lines after the one with the name and the kind. */
async function validate(content: unknown, kind: string) {
  const file = path.join(folder, 'document.json');
  await writeFile(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  const { status, stdout, stderr } = run('validate', file);
  assert.equal(stderr, '');
  const [first, ...lines] = stdout.trimEnd().split('\n');
  assert.equal(first, `${file}: ${kind}`);
  return { status, lines };
}

const head = { kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'UTC', currency: 'EUR' };
const sellers = [
  { id: 'a', name: 'Ann' },
  { id: 'b', name: 'Bo' },
];

describe('validate', () => {
  it('finds nothing wrong with good records', async () => {
    const { status, lines } = await validate({ ...head, sellers }, 'records');
    assert.deepEqual({ status, lines }, { status: 0, lines: ['  sellers: 2 used, 0 left out', '  ok'] });
  });

  it('counts 1,000 bad rows of 10,000 and shows 20', async () => {
    const orders = Array.from({ length: 10_000 }, (_, i) => {
      return { id: `o${i}`, account: 'x', at: '2026-11-02', amount: i % 10 === 3 ? '12,50 €' : 12.5 };
    });
    const { status, lines } = await validate({ ...head, sellers, orders }, 'records');
    assert.equal(status, 1);
    assert.deepEqual(lines.slice(0, 2), ['  sellers: 2 used, 0 left out', '  orders: 9000 used, 1000 left out']);
    assert.equal(lines.filter((text) => text.startsWith('orders[')).length, 20);
    assert.match(lines[2]!, /^orders\[3\]\.amount: expected a number \(got "12,50 €"\)/);
    assert.deepEqual(lines.slice(22), ['and 980 more']);
  });

  it('counts repeated rows, bad metrics and what is no list', async () => {
    const raw = { ...head, sellers: [...sellers, sellers[0]], leads: {}, metrics: [{ id: 1 }] };
    const { status, lines } = await validate(raw, 'records');
    assert.equal(status, 1);
    assert.deepEqual(lines.slice(0, 3), [
      '  sellers: 2 used, 0 left out, 1 repeated',
      '  leads: not a list, left out',
      '  metrics: 0 used, 1 left out',
    ]);
    assert.deepEqual(
      lines.filter((text) => text.startsWith('and ')),
      [],
    );
  });

  it('counts the figures of a figures document', async () => {
    const good = await validate(figures(), 'figures');
    assert.deepEqual(good, { status: 0, lines: ['  figures: 1 used, 0 left out', '  ok'] });
    const bad = await validate(figures(revenue, { metric: 'x' }), 'figures');
    assert.deepEqual([bad.status, bad.lines[0]], [1, '  figures: 1 used, 1 left out']);
    assert.match(bad.lines[1]!, /^figures\[1\]/);
  });

  for (const file of ['adventureworks-reseller.json', 'maven-crm-sales.json']) {
    it(`reads the mapping ${file}`, async () => {
      const text = await readFile(path.join('test/mappings', file), 'utf8');
      const { status, lines } = await validate(`\uFEFF${text}`, 'mapping');
      assert.deepEqual([status, lines[1]], [0, '  ok']);
      assert.match(lines[0]!, /^ {2}lists: .*sellers/);
      const wrong = await validate({ ...JSON.parse(text), tabels: {} }, 'mapping');
      assert.equal(wrong.status, 1);
      assert.match(wrong.lines[1]!, /unknown key \(got "tabels"\)/);
    });
  }

  const wrongVersion = { ...head, version: 2 };
  const refused: [string, unknown, string, RegExp][] = [
    ['another version', wrongVersion, 'unknown kind', /^document\.version: .*version 1 \(got 2\)/],
    ['another kind', { kind: 'x' }, 'unknown kind', /^document\.kind: expected/],
    ['null', null, 'unknown kind', /^document: expected an object \(got null\)/],
    ['no time zone', { ...head, timeZone: undefined }, 'records', /^document\.timeZone: is missing/],
  ];
  for (const [name, content, kind, message] of refused) {
    it(`says what is wrong with ${name}`, async () => {
      const { status, lines } = await validate(content, kind);
      assert.equal(status, 1);
      assert.deepEqual([lines[0], lines.length], ['  cannot be used', 2]);
      assert.match(lines[1]!, message);
    });
  }

  const long = `"${'x'.repeat(60)}"`;
  const broken: [string, string, RegExp][] = [
    ['a web page', `<!doctype html>\n<title>Sign in, ${long}</title>`, /at line 1, column 1 .*sign-in page\?$/],
    ['a text cut off', '{\n  "kind": "records",\n  "version"', /at line 3, column 12 .*cut off\?$/],
    ['a text cut off in a word', '{\n  "kind": "rec', /at line 2, column 15 .*cut off\?$/],
    ['a comma too many', '{\n  "kind": "records",\n}\n', /at line 3, column 1 /],
    ['a bare word', `{\n  "a": ${long},\n  "b": oops,\n  "c": ${long}\n}`, /at line 3, column 8 /],
    ['nothing', '', /at line 1, column 1 /],
  ];
  for (const [name, content, message] of broken) {
    it(`says where JSON breaks: ${name}`, async () => {
      const { status, lines } = await validate(content, 'not JSON');
      assert.deepEqual([status, lines.length], [1, 1]);
      assert.match(lines[0]!, message);
    });
  }
  it('names no place where none can be told', async () => {
    const { lines } = await validate('{ "a": x }', 'not JSON');
    assert.match(lines[0]!, /^document: JSON that does not parse \(got /);
  });

  it('keeps to one line what would move the cursor', async () => {
    const { lines } = await validate({ ...head, kind: 'mapping', 'a\n\u009b2J': 1 }, 'mapping');
    assert.match(lines.join(), /"a .*2J"/);
    assert.doesNotMatch(lines.join(), /\p{Cc}/u);
  });
});

describe('the command line', () => {
  it('refuses a file that is not there or no text, and reads the others', async () => {
    const [missing, latin, good] = ['missing.json', 'latin.json', 'good.json'].map((file) => path.join(folder, file));
    await writeFile(latin!, Buffer.from('{ "a": "é" }', 'latin1'));
    await writeFile(good!, JSON.stringify(head));
    const { status, stdout, stderr } = run('validate', missing!, latin!, good!);
    assert.deepEqual([status, stdout], [2, `${good}: records\n  ok\n`]);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `flash-figures: ${missing}: cannot be read (got ENOENT); check the path and the rights`,
      `flash-figures: ${latin}: not UTF-8; save it as UTF-8`,
    ]);
  });

  for (const args of [[], ['validate'], ['check', 'a.json'], ['validate', '--strict', 'a.json']]) {
    it(`refuses "${args.join(' ')}" in one line`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^flash-figures: .*; write flash-figures validate FILE\.\.\., or --help\n$/);
    });
  }

  it('says how it is used, and its version', async () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: flash-figures validate FILE/);
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
