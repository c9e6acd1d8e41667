// Besides the usual: which folder may import which, and what a strict content security policy does not forgive.
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each folder of src may import; everything else is a wrong turn. */
const arrows = {
  contract: [],
  metrics: ['contract'],
  engine: ['contract', 'metrics'],
  mapping: ['contract', 'metrics'],
  endpoint: ['contract', 'metrics', 'engine'],
  sources: ['contract', 'metrics', 'engine'],
  locales: ['contract', 'metrics'],
  chart: [],
  element: ['contract', 'locales'],
  widgets: ['contract', 'metrics', 'sources', 'locales', 'chart', 'element'],
};
const folders = Object.keys(arrows);
const withoutPage = ['contract', 'metrics', 'engine', 'mapping'];

const direction = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders
            .filter((other) => other !== folder && !arrows[folder].includes(other))
            .map((other) => ({ group: [`**/${other}/*`], message: `${folder} does not import ${other}.` })),
          ...(folder === 'contract' ? [] : [{ group: ['zod', 'zod/*'], message: 'zod lives in contract only.' }]),
          ...(withoutPage.includes(folder)
            ? [{ group: ['lit', 'lit/*', '@lit/*'], message: `${folder} knows no page.` }]
            : []),
        ],
      },
    ],
    ...(withoutPage.includes(folder) && {
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'navigator',
        'location',
        'HTMLElement',
        'customElements',
      ],
    }),
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'storybook-static', 'check-out', 'coverage'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    plugins: { ...lit.configs['flat/recommended'].plugins, wc },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'wc/no-constructor-attributes': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ForInStatement', message: 'for…in sees what a host page adds to prototypes.' },
        {
          selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'a strict policy blocks style attributes; set .style or an SVG attribute.',
        },
        { selector: 'ImportDeclaration[source.value="zod"]', message: "import * as z from 'zod/mini'." },
        {
          selector: 'ImportDeclaration[source.value="zod/mini"] > ImportSpecifier',
          message: "import * as z from 'zod/mini'.",
        },
        {
          selector: 'ImportDeclaration[source.value=/(style-map|unsafe-html|unsafe-svg)/]',
          message: 'blocked by a strict policy, or HTML from data.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'no HTML from data.',
        },
      ],
    },
  },
  ...direction,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly' } },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_|Schema$' }],
    },
  },
);
