/** What a page has to load, dependencies included, and the modules that weigh most. Fails above the limits. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, minifySync, type Rolldown } from 'vite';
import { entries } from './entries.js';
import { minifyStyles } from './minify-styles.js';

interface Bundle {
  name: string;
  /** In kB after gzip. */
  limit: number;
  aim: number;
  chunks: Rolldown.OutputChunk[];
}

interface Weight {
  min: number;
  gz: number;
  br: number;
}

const widgets = Object.keys(entries).filter((name) => name.startsWith('flash-'));

async function chunksOf(names: string[]): Promise<Rolldown.OutputChunk[]> {
  const [{ output }] = (await build({
    configFile: false,
    plugins: [minifyStyles()],
    logLevel: 'silent',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: Object.fromEntries(names.map((name) => [name, entries[name]!])), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output.filter((file) => file.type === 'chunk');
}

/** The entry and what it imports before anything is shown; what it may fetch later is left out. */
function staticGraph(chunks: Rolldown.OutputChunk[], entry: string): Rolldown.OutputChunk[] {
  const found = new Set<string>();
  const visit = (fileName: string): void => {
    if (found.has(fileName)) return;
    found.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(visit);
  };
  visit(chunks.find((chunk) => chunk.isEntry && chunk.name === entry)!.fileName);
  return chunks.filter(({ fileName }) => found.has(fileName));
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
  `${name.padEnd(44)}${kilobytes(min)}${kilobytes(gz)}${kilobytes(br)}  ${note}`;

/** About what each part adds: its own code, minified and compressed by itself. */
function heaviest(chunks: Rolldown.OutputChunk[], nameOf: (id: string) => string): string[] {
  const codes = new Map<string, string>();
  for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const name = nameOf(path.relative('.', id));
    codes.set(name, `${codes.get(name) ?? ''}\n${code ?? ''}`);
  }
  return [...codes]
    .map(([name, code]) => ({ name, gz: weigh(minifySync('part.js', code, asPart).code).gz }))
    .sort((a, b) => b.gz - a.gz)
    .slice(0, 12)
    .map(({ name, gz }) => `${kilobytes(gz)}  ${name}`);
}

const asPart = { module: true, compress: false, mangle: { toplevel: true } };

/** `zod` for all of zod, `src/engine` for all of the engine. */
const areaOf = (file: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split('/').slice(0, 2).join('/');

const alone = await chunksOf(['flash-figure']);
const all = await chunksOf(widgets);
const first = staticGraph(alone, 'flash-figure');
const later = alone.filter((chunk) => !first.includes(chunk));

const bundles: Bundle[] = [
  { name: 'flash-figure', limit: 22, aim: 18, chunks: first },
  { name: 'all elements, engine and languages', limit: 36, aim: 30, chunks: all },
];

let isTooLarge = false;

console.log(`${'kB'.padEnd(44)}${['min', 'gz', 'br'].map((head) => head.padStart(8)).join('')}`);
for (const { name, limit, aim, chunks } of bundles) {
  const weight = weightOf(chunks);
  const isOver = weight.gz > limit * 1000;
  isTooLarge ||= isOver;
  console.log(row(name, weight, isOver ? `above the limit of ${limit}` : `limit ${limit}, aim ${aim}`));
}
console.log(row('the file for a script tag', weigh(readFileSync('dist/cdn/flash-figures.min.js'))));

console.log('\nfetched by flash-figure when it needs it');
for (const chunk of later) {
  const from = chunk.isDynamicEntry ? '' : 'shared by these';
  console.log(row(`  ${chunk.name}`, weigh(chunk.code), from));
}

for (const { name, chunks } of bundles) {
  console.log(`\n${name}: what weighs most, in kB gz of its own`);
  const [areas, modules] = [heaviest(chunks, areaOf), heaviest(chunks, (file) => file)];
  modules.forEach((module, index) => console.log(`${(areas[index] ?? '').padEnd(36)}${module}`));
}

process.exit(isTooLarge ? 1 : 0);
