// What editors and the generated docs are told: the whole public side of each element, and nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { version } from '../../src/element/define.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { dimensionNames } from '../../src/metrics/dimensions.js';
import { presets } from '../../src/presets.js';

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
  slots?: Named[];
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
    assert.deepEqual(names(of('flash-figure').cssParts), ['base', 'heading', 'value', 'target', 'state', 'chip']);
  });

  it('is of the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, manifest.version);
  });
});

/** What a type declares, as far as it is public; an error has its message from `Error`. */
function fieldsOf(source: string, type: string): string[] {
  const [, after = ''] = source.replace(/\/\*\*[^]*?\*\//g, '').split(type);
  if (type.endsWith('{'))
    return [...after.slice(0, after.indexOf('}')).matchAll(/(\w+)\??:/g)].map(([, name]) => name!);
  const body = after.slice(0, after.search(/\n}|\n {2}constructor/));
  const fields = [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??: /gm)].map(([, name]) => name!);
  return type.startsWith('class') ? [...fields, 'message'] : fields;
}

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const lacking = (list: readonly string[], text = readme) => list.filter((name) => !text.includes(`\`${name}\``));

  const rowOf = (name: string, rows = readme) =>
    rows.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
  const [, attributeRows = ''] = /^\| element +\| attributes(.*?)\n\n/ms.exec(readme) ?? [];

  const [, eventRows = ''] = /^## Events\n(.*?)^## /ms.exec(readme) ?? [];

  it('names every element with its own attributes', () => {
    const [, shared = ''] = /^All widgets have (.*?)Of their own:$/ms.exec(readme) ?? [];
    for (const { tagName, attributes } of elements) {
      assert.deepEqual(lacking(names(attributes), shared + rowOf(tagName, attributeRows)), [], tagName);
    }
  });

  it('names nothing an element does not have', () => {
    const own = (cell: string) => cell.replace(/:[^;|]*/g, '').replace(/\([^)]*\)/g, '');
    const of = (text: string) => [...own(text).matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
    for (const { tagName, attributes, members } of elements) {
      const cell = rowOf(tagName, attributeRows).slice(tagName.length + 4);
      const known = [...names(attributes), ...names(members)];
      assert.deepEqual(
        of(cell).filter((name) => !known.includes(name)),
        [],
        tagName,
      );
    }
    const [, look = ''] = /^## Look\n(.*?)^## /ms.exec(readme) ?? [];
    const known = elements.flatMap(({ cssProperties }) => names(cssProperties));
    const said = [...look.matchAll(/`(--[\w-]+)`/g)].map(([, name]) => name!);
    assert.deepEqual(
      said.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('names every property that is no attribute', () => {
    for (const { tagName, attributes, members } of elements) {
      const fields = (attributes as { name: string; fieldName?: string }[]).map(
        ({ name, fieldName }) => fieldName ?? name,
      );
      const others = names(members).filter((name) => !fields.includes(name));
      assert.deepEqual(
        others.filter((name) => !readme.includes(`.${name}`) && !readme.includes(`\`${name}\``)),
        [],
        tagName,
      );
    }
  });

  it('names every event with its detail', () => {
    const details: Record<string, [file: string, type: string]> = {
      'flash-select': ['element/events.ts', 'interface SelectDetail'],
      'flash-filter': ['element/filter-event.ts', 'interface FilterDetail'],
      'flash-load': ['element/events.ts', 'CustomEvent<{'],
      'flash-error': ['contract/feed-error.ts', 'class FeedError'],
    };
    const events = new Set(elements.flatMap((element) => names(element.events)));
    assert.deepEqual([...events].sort(), Object.keys(details).sort());
    for (const [event, [file, type]] of Object.entries(details)) {
      const row = rowOf(event, eventRows);
      const fields = fieldsOf(readFileSync(`src/${file}`, 'utf8'), type);
      assert.ok(fields.length > 0, `${event}: its detail is found`);
      assert.deepEqual(lacking(fields, row), [], event);
    }
  });

  it('says what goes into the slot of an element', () => {
    for (const { tagName, slots = [] } of elements)
      if (slots.length > 0) assert.match(readme, new RegExp(`\`${tagName}\`[^.]*\\bslot\\b`), tagName);
  });

  it('names every metric, token, part, state, event, preset and dimension', () => {
    const tokens = elements.flatMap(({ cssProperties }) => names(cssProperties)).filter((name) => !/series/.test(name));
    const parts = elements.flatMap(({ cssParts }) => names(cssParts));
    const states = elements.flatMap(({ cssStates }) => names(cssStates));
    const events = elements.flatMap((element) => names(element.events));
    const metrics = catalogue.map(({ id }) => id);
    assert.deepEqual(
      lacking([...metrics, ...tokens, ...parts, ...states, ...events, ...Object.keys(presets), ...dimensionNames]),
      [],
    );
  });
});
