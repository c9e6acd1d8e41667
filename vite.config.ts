import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { entries } from './scripts/entries.js';
import { minifyStyles } from './scripts/minify-styles.js';

const target = 'es2022';

/** For bundlers: a file for each entry, what they share in chunks, and the dependencies left to the page's own build. */
const modules: UserConfig = {
  plugins: [minifyStyles()],
  build: {
    target,
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, /^d3-/, /^node:/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** For a script tag, of either kind: all in one file, with its licences and its hash beside it. */
const cdn: UserConfig = {
  plugins: [minifyStyles(), integrity()],
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
