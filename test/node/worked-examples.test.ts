// The examples of CONTRIBUTING, applied to a copy of the source: they touch as many files as they say, compile, and work.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Engine from '../../src/engine/index.js';
import type * as Registry from '../../src/locales/registry.js';
import { Format } from '../../src/locales/format.js';
import { november } from '../helpers/november.js';
import { en } from '../helpers/terms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'worked-examples-'));

interface Edit {
  file: string;
  change: (text: string) => string;
}

/** A section for each example: what it says it touches, and its edits. */
const sections = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((text) => {
    const [, name = '', files = ''] = /^An? ([a-z]+): (\d+) files/.exec(text) ?? [];
    const blocks = [...text.matchAll(/^```(ts|diff)\n(.*?)^```/gms)];
    const edits = blocks.flatMap(([, kind, code = '']) => (kind === 'diff' ? changes(code) : [newFile(code)]));
    return { name, files: Number(files), edits };
  });

function newFile(code: string): Edit {
  const [, file = '', text = ''] = /^\/\/ (\S+)\n(.*)$/s.exec(code) ?? [];
  return { file, change: () => text };
}

function changes(code: string): Edit[] {
  return code
    .split(/^--- /m)
    .slice(1)
    .map((part) => {
      const [file = '', ...lines] = part.trimEnd().split('\n');
      const text = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
      const [context, added] = [text(' ').join(''), text('+').join('')];
      return {
        file,
        change: (before) => {
          assert.equal(before.split(context).length, 2, `${file} has this once: ${context}`);
          return before.replace(context, () => context + added);
        },
      };
    });
}

/** Whatever is asked of the copy. */
const load = <T>(file: string): Promise<T> => import(pathToFileURL(join(copy, file)).href) as Promise<T>;

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

/** What a template says, its tags left out. */
function drawn(part: unknown): string {
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  const { strings, values } = part as Template;
  const whole = strings.map((text, at) => text + (text.endsWith('=') ? '""' : drawn(values[at]))).join('');
  return whole
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the worked examples of CONTRIBUTING', () => {
  before(() => {
    for (const part of ['src', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const { file, change } of sections.flatMap(({ edits }) => edits)) {
      const path = join(copy, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    }
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('are of a metric, a widget and a locale, and touch as many files as they say', () => {
    assert.deepEqual(
      sections.map(({ name }) => name),
      ['metric', 'widget', 'locale'],
    );
    for (const { name, files, edits } of sections)
      assert.equal(new Set(edits.map(({ file }) => file)).size, files, name);
  });

  it('compile', () => {
    const config = { extends: './tsconfig.json', include: ['src'] };
    writeFileSync(join(copy, 'tsconfig.copy.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', join(copy, 'tsconfig.copy.json')], { stdio: 'pipe', encoding: 'utf8' });
  });

  it('compute the metric', async () => {
    const { createEngine, parseRecords } = await load<typeof Engine>('src/engine/index.ts');
    const query = { metric: 'opportunities-decided', period: '2026-11', by: 'account-type' };
    const { value, groups = [] } = createEngine(parseRecords(november())).figure(query);
    const closed = (november().opportunities as { status: string; closedAt?: string }[]).filter(
      ({ status, closedAt = '' }) => /won|lost/.test(status) && closedAt.startsWith('2026-11'),
    );
    assert.equal(value, closed.length);
    assert.deepEqual(
      groups.map(({ value }) => value).reduce((sum, each) => sum! + each!, 0),
      value,
    );
  });

  it('draw the widget', async () => {
    interface Best {
      chart: (figure: unknown, format: Format) => unknown;
    }
    const { FlashBest } = await load<{ FlashBest: new () => Best }>('src/widgets/flash-best/flash-best.ts');
    const groups = [
      { key: 'a', label: 'Ada', value: 4 },
      { key: 'b', label: 'Bea', value: 7 },
      { key: 'c', label: 'Cem', value: null },
    ];
    const figure = { metric: 'opportunities-won', unit: 'count', groups };
    assert.equal(drawn(new FlashBest().chart(figure, new Format('en', en))), 'Bea 7');
  });

  it('speak the language', async () => {
    const { languageOf, loadTerms, termsOf } = await load<typeof Registry>('src/locales/registry.ts');
    assert.equal(languageOf('nl-BE'), 'nl');
    await loadTerms('nl', ['groups']);
    const terms = termsOf('nl', ['groups']);
    assert.equal(terms?.noData, 'Geen gegevens');
    assert.equal(typeof terms?.groups.unassigned, 'string');
  });
});
