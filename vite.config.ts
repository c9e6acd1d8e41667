import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { entries } from './scripts/entries.js';
import { minifyTemplates } from './scripts/minify-templates.js';

const target = 'es2022';

/** `de-groups` for a part of a language; see `src/locales/registry.ts`. */
function chunkName({ facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const part = /locales\/(\w+)\/(\w+)\.ts$/
    .exec(facadeModuleId ?? '')
    ?.slice(1)
    .join('-');
  return `chunks/${part ?? '[name]'}.js`;
}

/** For bundlers: a file for each entry, what they share in chunks, and the dependencies left to the page's own build. */
const modules: UserConfig = {
  plugins: [minifyTemplates()],
  build: {
    target,
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, /^d3-/, /^node:/],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: chunkName,
        codeSplitting: { groups: ['core', 'kit', 'calendar', 'records'].map(room) },
      },
    },
  },
};

/**
 * What is needed together travels as one file, which compresses better than ten: what every widget needs (`kit`, and
 * `core` for the part of it that knows no page and that Node needs too), what tells periods (`calendar`), and what reads records (`records`).
 */
function roomOf(id: string, graph: Graph): string | null {
  const knowsNoPage = /src\/(contract|metrics|engine)\//.test(id);
  if (neededBy('src/widgets/flash-widget.ts', graph).has(id)) return knowsNoPage ? 'core' : 'kit';
  if (knowsNoPage && neededBy('src/sources/figure-gaps.ts', graph).has(id)) return 'calendar';
  if (knowsNoPage && neededBy('src/sources/records-document.ts', graph).has(id)) return 'records';
  return null;
}

function room(name: string, index: number): Rolldown.CodeSplittingGroup {
  // What a room imports comes along unless a room before it has it.
  return { name: (id, graph) => (roomOf(id, graph) === name ? name : null), debugName: name, priority: 10 - index };
}

interface Graph {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** A module and all that it imports at once. */
function neededBy(file: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(fileURLToPath(new URL(file, import.meta.url)));
  return found;
}

/** For a script tag, of either kind: all in one file, with its licences and its hash beside it. */
const cdn: UserConfig = {
  plugins: [minifyTemplates(), integrity()],
  build: {
    target,
    outDir: 'dist/cdn',
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    lib: { entry: 'src/index.ts', name: 'FlashFigures', formats: ['iife'], fileName: () => 'flash-figures.min.js' },
    // The byte order mark: an older page than ours would read a plain script in its own encoding.
    rolldownOptions: { output: { postBanner: '\uFEFF' } },
  },
};

/** The hash that a page gives as `integrity`. */
function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle({ dir = '.' }, files) {
      const hashes = Object.keys(files)
        .filter((file) => file.endsWith('.js'))
        .map((file) => [
          file,
          `sha384-${createHash('sha384')
            .update(readFileSync(`${dir}/${file}`))
            .digest('base64')}`,
        ]);
      writeFileSync(`${dir}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : modules));
