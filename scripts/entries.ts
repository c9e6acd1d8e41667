/** What the package offers, read from the `exports` of package.json, and the source file of each. */
import { existsSync, readFileSync } from 'node:fs';

interface Package {
  exports: Record<string, string | { types: string; default: string }>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

const sourceOf = (name: string): string =>
  [`src/widgets/${name}/${name}.ts`, `src/${name}/index.ts`, `src/${name}.ts`].find(existsSync) ?? `src/${name}.ts`;

const modules = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .filter((file) => !file.includes('*'))
  .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, '$1'));

/** `flash-figure` to `src/widgets/flash-figure/flash-figure.ts`, and so on. */
export const entries: Record<string, string> = {
  ...Object.fromEntries(modules.map((name) => [name, sourceOf(name)])),
  cli: 'src/cli/main.ts',
};
