import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

// Types are left out: the restrictions are about names, and a text that is no file has no types.
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) =>
    !ruleId.startsWith('@typescript-eslint/') || ruleId === '@typescript-eslint/no-restricted-imports',
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const wrong: [what: string, file: string, code: string, complaint: RegExp][] = [
  [
    'metrics that import the engine',
    'src/metrics/x.ts',
    "import '../engine/engine.js';",
    /metrics does not import engine/,
  ],
  [
    'an engine that imports a source',
    'src/engine/x.ts',
    "import '../sources/source.js';",
    /engine does not import sources/,
  ],
  [
    'a source that imports a widget',
    'src/sources/x.ts',
    "import '../widgets/flash-widget.js';",
    /does not import widgets/,
  ],
  [
    'a mapping that imports the engine',
    'src/mapping/x.ts',
    "import '../engine/index.js';",
    /mapping does not import engine/,
  ],
  [
    'a chart that knows a figure',
    'src/chart/x.ts',
    "import '../contract/figures.js';",
    /chart does not import contract/,
  ],
  [
    'a type from the wrong folder',
    'src/contract/x.ts',
    "import type { Terms } from '../locales/terms/index.js';",
    /contract does not import locales/,
  ],
  [
    'a widget that imports a deep file',
    'src/widgets/flash-x/x.ts',
    "import '../../engine/engine.js';",
    /import engine/,
  ],
  ['a widget that imports the index', 'src/widgets/flash-x/flash-x.ts', "import '../../index.js';", /the index/],
  ['lit in the engine', 'src/engine/x.ts', "import { html } from 'lit';", /knows no page/],
  ['lit in a view', 'src/widgets/flash-x/x-view.ts', "import { html } from 'lit';", /knows no page/],
  ['a task in the metrics', 'src/metrics/x.ts', "import { Task } from '@lit/task';", /knows no page/],
  ['the page in a view', 'src/widgets/flash-x/x-view.ts', 'document.title = "";', /no-restricted-globals/],
  ['the page in the mapping', 'src/mapping/x.ts', 'export const at = window.location;', /no-restricted-globals/],
  ['zod in a widget', 'src/widgets/flash-x/x.ts', "import * as z from 'zod/mini';", /zod lives in the schemas/],
  [
    'zod in what a page checks by',
    'src/contract/shape.ts',
    "import * as z from 'zod/mini';",
    /zod lives in the schemas/,
  ],
  ['a schema as a value', 'src/sources/x.ts', "import { figureSchema } from '../contract/figures.js';", /for types/],
  ['zod itself', 'src/contract/x.ts', "import * as z from 'zod';", /zod\/mini/],
  ['a named import of zod', 'src/contract/x.ts', "import { z } from 'zod/mini';", /zod\/mini/],
  ['d3-dsv in a browser file', 'src/sources/x.ts', "import { csvParse } from 'd3-dsv';", /lives in mapping/],
  ['a style attribute', 'src/widgets/flash-x/x.ts', 'html`<p style="color: red"></p>`;', /style attributes/],
  ['a bound style attribute', 'src/chart/x.ts', 'svg`<g style=${x}></g>`;', /style attributes/],
  [
    'a style map',
    'src/widgets/flash-x/x.ts',
    "import { styleMap } from 'lit/directives/style-map.js';",
    /blocked by a strict policy/,
  ],
  [
    'unsafe HTML',
    'src/widgets/flash-x/x.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    /HTML from data/,
  ],
  ['inner HTML', 'src/element/x.ts', 'x.innerHTML = "";', /no HTML from data/],
  ['inserted HTML', 'src/element/x.ts', 'x.insertAdjacentHTML("beforeend", y);', /no HTML from data/],
  ['eval', 'src/engine/x.ts', 'eval("1");', /no-eval/],
  ['a function from text', 'src/engine/x.ts', 'new Function("return 1");', /no-new-func/],
  ['for in', 'src/engine/x.ts', 'for (const key in row) delete row[key];', /for…in/],
  ['a vague file', 'src/chart/utils.ts', 'export {};', /after its concept/],
  ['a vague folder', 'src/element/helpers/x.ts', 'export {};', /after its concept/],
];

const right: [what: string, file: string, code: string][] = [
  ['an engine that imports metrics', 'src/engine/x.ts', "import '../metrics/period.js';"],
  ['a widget that imports a chart', 'src/widgets/flash-x/flash-x.ts', "import '../../chart/bar.js';"],
  ['zod/mini in a schema', 'src/contract/query.ts', "import * as z from 'zod/mini';"],
  ['the type of a schema', 'src/sources/x.ts', "import type { Figure } from '../contract/figures.js';"],
  ['a style property', 'src/widgets/flash-x/x.ts', 'html`<p .style=${x}></p>`;'],
  ['an attribute that is called data-style', 'src/widgets/flash-x/x.ts', 'html`<p data-style="x"></p>`;'],
];

describe('the restrictions of the source', () => {
  for (const [what, file, code, complaint] of wrong) {
    it(`forbid ${what}`, async () => assert.match((await complaints(file, code)).join('\n'), complaint));
  }
  for (const [what, file, code] of right) {
    it(`allow ${what}`, async () => assert.deepEqual(await complaints(file, code), []));
  }
});
