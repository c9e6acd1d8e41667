// What editors and the generated docs are told: the whole public side of each element, and nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { version } from '../../src/element/define.js';
import { catalogue } from '../../src/metrics/catalogue.js';

interface Named {
  name: string;
  default?: string;
  description?: string;
}
interface Element {
  tagName: string;
  superclass: Named;
  members: Named[];
  attributes: Named[];
  cssParts: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
  events?: Named[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
after(() => rmSync(folder, { recursive: true }));

function analyze(): Element[] {
  const cli = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [cli, 'analyze', '--quiet', '--outdir', path.relative('.', folder)]);
  const text = readFileSync(path.join(folder, 'custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as { modules: { declarations: Element[] }[] };
  return modules.flatMap(({ declarations }) => declarations);
}

const elements = analyze();
/** Those that show figures; a feed and a filter show none. */
const widgets = elements.filter(({ superclass }) => superclass.name !== 'LitElement');
const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name);
const of = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;

describe('the manifest', () => {
  it('names every token that a style sheet reads, with its default', () => {
    const files = ['src/element/tokens.styles.ts', 'src/element/series.styles.ts'];
    const css = files.map((file) => readFileSync(file, 'utf8')).join('');
    const tokens = [...css.matchAll(/var\((--flash-[\w-]+), (.*)\);/g)].map(([, name, value]) => [name!, value!]);
    assert.ok(tokens.length > 20, 'the tokens are found');
    assert.ok(widgets.length > 3, 'the widgets are found');
    for (const { tagName, cssProperties = [] } of widgets) {
      const documented = cssProperties.map(({ name, default: value }) => [name, value]);
      assert.deepEqual(documented.sort(), tokens.sort(), tagName);
      for (const { name, description } of cssProperties) assert.match(description ?? '', /^[A-Z].*\.$/, name);
    }
  });

  it('names the states of every widget', () => {
    const states = ['loading', 'ready', 'stale', 'empty', 'error', 'denied'];
    for (const { tagName, cssStates } of widgets) assert.deepEqual(names(cssStates), states, tagName);
  });

  it('names what a widget inherits', () => {
    for (const { tagName, attributes } of widgets)
      for (const shared of ['src', 'endpoint', 'period', 'compare', 'seller', 'heading'])
        assert.ok(names(attributes).includes(shared), `${tagName} ${shared}`);
  });

  it('names no internals, and no attribute without effect', () => {
    const internal = ['words', 'query', 'furtherQueries', 'named', 'figureLoaded', 'figureFailed'];
    for (const { tagName, members } of elements)
      for (const name of internal) assert.ok(!names(members).includes(name), `${tagName} ${name}`);
    const { members, attributes } = of('flash-baskets');
    assert.ok(![...names(members), ...names(attributes)].includes('metric'), 'the basis says the metric');
    assert.ok(names(of('flash-figure').attributes).includes('metric'), 'a figure has a metric');
  });

  it('names the parts of a figure', () => {
    assert.deepEqual(names(of('flash-figure').cssParts), ['base', 'heading', 'value', 'target', 'state']);
  });

  it('is of the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, manifest.version);
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const lacking = (list: readonly string[], text = readme) => list.filter((name) => !text.includes(`\`${name}\``));

  it('names every element with its own attributes', () => {
    const [, shared = ''] = /^All widgets have (.*?)Of their own:$/ms.exec(readme) ?? [];
    for (const { tagName, attributes } of elements) {
      const row = readme.split('\n').findLast((line) => line.startsWith(`| \`${tagName}\` `)) ?? '';
      assert.deepEqual(lacking(names(attributes), shared + row), [], tagName);
    }
  });

  it('names every metric, token, part, state and event', () => {
    const tokens = elements.flatMap(({ cssProperties }) => names(cssProperties)).filter((name) => !/series/.test(name));
    const parts = elements.flatMap(({ cssParts }) => names(cssParts));
    const states = elements.flatMap(({ cssStates }) => names(cssStates));
    const events = elements.flatMap((element) => names(element.events));
    const metrics = catalogue.map(({ id }) => id);
    assert.deepEqual(lacking([...metrics, ...tokens, ...parts, ...states, ...events]), []);
  });
});
