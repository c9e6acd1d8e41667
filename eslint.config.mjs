// Besides the usual: which folder may import which, and what a strict content security policy does not forgive.
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src may import; everything else is a wrong turn. */
const arrows = {
  contract: [],
  metrics: ['contract'],
  engine: ['contract', 'metrics'],
  mapping: ['contract', 'metrics'],
  endpoint: ['contract', 'metrics'],
  cli: ['contract'],
  sources: ['contract', 'metrics', 'engine'],
  locales: ['contract', 'metrics'],
  chart: [],
  element: ['contract', 'locales'],
  widgets: ['contract', 'metrics', 'sources', 'locales', 'chart', 'element'],
};
const folders = Object.keys(arrows);
/** Run in a browser, a worker and Node alike, and are tested as arithmetic. */
const pageless = ['contract', 'metrics', 'engine', 'mapping'];

const pageGlobals = ['document', 'window', 'navigator', 'location', 'customElements', 'HTMLElement', 'Element', 'Node'];

function bounds(folder, isPageless) {
  const forbidden = folders.filter((other) => other !== folder && !arrows[folder].includes(other));
  const patterns = [
    ...forbidden.map((other) => ({ group: [`**/${other}/*`], message: `${folder} does not import ${other}.` })),
    { regex: '^(\\.\\./)+index\\.js$', message: 'the index imports everything; nothing imports the index.' },
  ];
  if (folder !== 'mapping') patterns.push({ group: ['d3-dsv'], message: 'd3-dsv lives in mapping only.' });
  if (isPageless) patterns.push({ group: ['lit', 'lit/*', '@lit/*'], message: 'this file knows no page.' });
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', ...(isPageless ? pageGlobals : [])],
  };
}

const directions = [
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: bounds(folder, pageless.includes(folder)),
  })),
  { files: ['src/widgets/**/*-view.ts'], rules: bounds('widgets', true) },
];

/** The schemas of contract. Pages check by `contract/shapes`, which are written from them, and do not load the schema library. */
const schemas = ['calendar', 'dates', 'figures', 'mapping', 'metric', 'query', 'records', 'rules', 'traits'];
const schemaModules = [
  { group: ['zod', 'zod/*'], message: 'zod lives in the schemas of contract only.' },
  {
    regex: `(^\\.|/contract)/(${schemas.join('|')})\\.js$`,
    allowTypeImports: true,
    message: 'schemas are for types; check by the shapes.',
  },
];
const schemaFiles = [...[...schemas, 'index'].map((name) => `src/contract/${name}.ts`), 'src/contract/shapes/*.ts'];

const forbiddenSyntax = [
  { selector: 'ForInStatement', message: 'for…in sees what a host page adds to prototypes.' },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'a strict policy blocks style attributes; set .style or an SVG attribute.',
  },
  {
    selector: 'ImportDeclaration[source.value=/(style-map|unsafe-html|unsafe-svg)/]',
    message: 'blocked by a strict policy, or HTML from data.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|writeln?)$/]',
    message: 'no HTML from data.',
  },
  // A named import, or zod itself, costs a page 25 to 90 kB and uses eval.
  { selector: 'ImportDeclaration[source.value="zod"]', message: "import * as z from 'zod/mini'." },
  {
    selector: 'ImportDeclaration[source.value=/^zod\\u002Fmini/] > :not(ImportNamespaceSpecifier, Literal)',
    message: "import * as z from 'zod/mini'.",
  },
];

const vagueName = { selector: 'Program', message: 'name the file after its concept.' };

export default tseslint.config(
  globalIgnores(['dist', 'storybook-static', 'check-out', 'coverage']),
  tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc.configs['flat/best-practice']],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
    },
  },
  directions,
  {
    files: ['src/**/*.ts'],
    ignores: schemaFiles,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: schemaModules }] },
  },
  {
    files: ['src/**/{utils,types,constants,helpers}{.ts,/**/*.ts}'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax, vagueName] },
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_|Schema$' }],
      // An abort signal gives whatever reason it was given.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      // A row's fields are unknown to the compiler; the guard has let only plain values through.
      '@typescript-eslint/no-base-to-string': 'off',
      // Cannot tell a method from a function that an interface holds.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test returns promises that nobody has to wait for, and a test may read what JSON brings.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
