/** What a page loads of the built package, dependencies included, and the files that weigh most. Fails above a limit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, minifySync, type Rolldown } from 'vite';

/** What a page asks for, and what it then fetches by itself. */
interface Page {
  name: string;
  /** In kB after gzip: what it must not weigh, and what it should. */
  limit: number;
  aim: number;
  /** Files of the package. */
  entries: string[];
  /** Chunks that are fetched while all is well, by the beginning of their names; words come with each language. */
  fetches: string[];
  words: string[];
}

const figure = { entries: ['flash-figure'], words: ['index'], limit: 22, aim: 18 };

const pages: Page[] = [
  { name: 'flash-figure with a figures document or endpoint', ...figure, fetches: [] },
  {
    name: 'four widgets, feed, engine and endpoint',
    entries: ['flash-baskets', 'flash-channels', 'flash-feed', 'flash-figure', 'flash-leaderboard', 'with-engine'],
    fetches: ['records-document'],
    words: ['index', 'groups'],
    limit: 36,
    aim: 30,
  },
];

const languages = ['de', 'en', 'fr'];

interface Weight {
  min: number;
  gz: number;
  br: number;
}

type Chunk = Rolldown.OutputChunk;

/**
 * The built package as a page's own build bundles it, its dependencies included. What is needed at once is one file, as
 * with a chunk for vendors: left to itself the bundler splits it, or not, by the order of a hash map.
 */
async function bundle(names: readonly string[]): Promise<Chunk[]> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (path.basename(id) === 'page' ? 'page' : null),
    load: (id: string) => (id === 'page' ? names.map((name) => `import '/dist/${name}.js';`).join('\n') : null),
  };
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [page],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: 'page', formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          minify: true,
          // Notes to bundlers, which the build of a page leaves out, and that of a library keeps.
          comments: false,
          codeSplitting: { groups: [{ name: (id, graph) => (neededAtOnce(graph).has(id) ? 'shared' : null) }] },
        },
      },
    },
  })) as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output.filter((file) => file.type === 'chunk');
}

/** The page and all modules that it imports at once. */
function neededAtOnce(graph: { getModuleInfo(id: string): Rolldown.ModuleInfo | null }): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit('page');
  return found;
}

/** The first chunks and all that they import at once. */
function staticGraph(chunks: readonly Chunk[], first: readonly Chunk[]): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) visit(chunks.find(({ fileName }) => fileName === file)!);
  };
  first.forEach(visit);
  return [...found];
}

/** What a page has loaded when all is well, in the language that weighs most. */
function loaded(chunks: readonly Chunk[], { fetches, words }: Page): Chunk[] {
  const graphs = languages.map((language) => {
    const names = [...fetches, ...words.map((part) => `${language}-${part}`)];
    const fetched = names.map((name) => {
      const chunk = chunks.find((chunk) => chunk.name.startsWith(name));
      if (!chunk) throw new Error(`no chunk ${name}, only ${chunks.map((chunk) => chunk.name).join(', ')}`);
      return chunk;
    });
    return staticGraph(chunks, [...chunks.filter((chunk) => chunk.isEntry), ...fetched]);
  });
  return graphs.sort((a, b) => weightOf(b).gz - weightOf(a).gz)[0]!;
}

const weigh = (code: string | Uint8Array): Weight => ({
  min: Buffer.byteLength(code),
  gz: gzipSync(code, { level: 9 }).length,
  br: brotliCompressSync(code).length,
});

const add = (a: Weight, b: Weight): Weight => ({ min: a.min + b.min, gz: a.gz + b.gz, br: a.br + b.br });
const weightOf = (chunks: Rolldown.OutputChunk[]): Weight =>
  chunks.map(({ code }) => weigh(code)).reduce(add, { min: 0, gz: 0, br: 0 });

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(8);
const row = (name: string, { min, gz, br }: Weight, note = ''): string =>
  `${name.padEnd(52)}${kilobytes(min)}${kilobytes(gz)}${kilobytes(br)}  ${note}`;

/** About what each file of the package adds, minified and compressed by itself. */
function heaviest(chunks: readonly Chunk[]): string[] {
  const asPart = { module: true, compress: false, mangle: { toplevel: true } };
  return chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .map(([id, { code }]) => ({ id, gz: weigh(minifySync('part.js', code ?? '', asPart).code).gz }))
    .sort((a, b) => b.gz - a.gz)
    .slice(0, 12)
    .map(({ id, gz }) => `${kilobytes(gz)}  ${path.relative('.', id)}`);
}

const results = await Promise.all(
  pages.map(async (page) => {
    const chunks = await bundle(page.entries);
    return { page, chunks, loaded: loaded(chunks, page) };
  }),
);

console.log(`${'kB'.padEnd(52)}${['min', 'gz', 'br'].map((head) => head.padStart(8)).join('')}`);
for (const { page, loaded } of results) {
  const weight = weightOf(loaded);
  const isOver = weight.gz > page.limit * 1000;
  if (isOver) process.exitCode = 1;
  console.log(row(page.name, weight, `${isOver ? 'ABOVE its ' : ''}limit ${page.limit}, aim ${page.aim}`));
}
console.log(row('the file for a script tag', weigh(readFileSync('dist/cdn/flash-figures.min.js'))));

const { chunks, loaded: last } = results.at(-1)!;
console.log('\nfetched later: when a figure changes, when something is wrong, or for another language');
for (const chunk of chunks.filter((chunk) => !last.includes(chunk)))
  console.log(row(`  ${chunk.name}`, weigh(chunk.code)));

for (const { page, loaded } of results) {
  console.log(`\n${page.name}: what weighs most, in kB gz of its own`);
  for (const line of heaviest(loaded)) console.log(line);
}
