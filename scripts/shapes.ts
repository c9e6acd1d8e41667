/** Writes `src/contract/shapes` from the schemas of the contract: what a page checks by, without the schema library. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type * as z from 'zod/mini';
import { localDate, moment } from '../src/contract/dates.js';
import {
  figureSchema,
  figuresHeadSchema,
  measuredSchema,
  usualFigureSchema,
  usualFiguresHeadSchema,
} from '../src/contract/figures.js';
import { joinSchema, mappingSchema } from '../src/contract/mapping.js';
import { dimensionSchema, expressionSchema, metricSchema } from '../src/contract/metric.js';
import { querySchema } from '../src/contract/query.js';
import {
  momentOrNone,
  numberOrNone,
  rareFields,
  recordsHeadSchema,
  rowSchemas,
  textOrNone,
  wholeRecordsHeadSchema,
} from '../src/contract/records.js';
import { rulesSchema } from '../src/contract/rules.js';
import { wordsSchema } from '../src/contract/traits.js';

export const folder = 'src/contract/shapes';

/** What is checked by itself, and the file it goes to. */
export const offered = {
  'usual-figures': { usualFigure: usualFigureSchema, usualFiguresHead: usualFiguresHeadSchema },
  figures: { figure: figureSchema, figuresHead: figuresHeadSchema },
  records: { recordsHead: recordsHeadSchema },
  'rare-fields': { ...rareFields, wholeRecordsHead: wholeRecordsHeadSchema },
  metric: { metric: metricSchema, dimension: dimensionSchema },
  query: { query: querySchema },
  mapping: { mapping: mappingSchema },
};

/** Parts with a name of their own: what is used most, and what holds itself. */
const named: Record<string, z.ZodMiniType> = {
  ...offered['usual-figures'],
  ...offered.figures,
  ...offered.records,
  ...offered['rare-fields'],
  ...offered.metric,
  ...offered.query,
  ...offered.mapping,
  words: wordsSchema,
  rules: rulesSchema,
  measured: measuredSchema,
  expression: expressionSchema,
  join: joinSchema,
  textOrNone,
  momentOrNone,
  numberOrNone,
};

/** The parts of a definition that are read here; see zod's `_zod.def`. */
interface Definition {
  type: string;
  innerType: z.ZodMiniType;
  element: z.ZodMiniType;
  items: z.ZodMiniType[];
  options: z.ZodMiniType[];
  shape: Record<string, z.ZodMiniType>;
  catchall?: z.ZodMiniType;
  keyType: z.ZodMiniType;
  valueType: z.ZodMiniType;
  entries: Record<string, string>;
  values: (string | number)[];
  getter: () => z.ZodMiniType;
  format?: string;
  checks?: readonly { _zod: { def: Limit } }[];
}

interface Limit {
  check: string;
  minimum?: number;
  length?: number;
  value?: number;
  pattern?: RegExp;
}

const definition = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/** The schemas inside a schema, with a name for each where it stands in a field. */
function parts(schema: z.ZodMiniType): (readonly [name: string, part: z.ZodMiniType])[] {
  const { innerType, element, items = [], options = [], shape = {}, valueType, getter } = definition(schema);
  const inner = [innerType, element, valueType, getter?.()].filter((part) => part !== undefined);
  return [...Object.entries(shape), ...[...inner, ...items, ...options].map((part) => ['', part] as const)];
}

/** How often each schema is used, and the name of the first field that holds it. */
function usesOf(roots: Iterable<z.ZodMiniType>): Map<z.ZodMiniType, { name: string; uses: number }> {
  const found = new Map<z.ZodMiniType, { name: string; uses: number }>();
  const visit = (schema: z.ZodMiniType, name: string): void => {
    const { uses, name: first } = found.get(schema) ?? { uses: 0, name: '' };
    found.set(schema, { name: first || name, uses: uses + 1 });
    if (uses === 0) for (const [field, part] of parts(schema)) visit(part, field || name);
  };
  for (const root of roots) visit(root, '');
  return found;
}

/** The forms of `contract/forms.ts`. */
const forms = ['either', 'filled', 'keyed', 'lazy', 'pattern', 'strict', 'tuple'];

/** The constants of a file, each after those it holds, and how a schema is written where it is used. */
class Writer {
  readonly constants = new Map<string, string>();
  readonly #names = new Map<z.ZodMiniType, string>(Object.entries(named).map(([name, schema]) => [schema, name]));
  readonly #writing = new Set<string>();

  constructor(roots: readonly z.ZodMiniType[]) {
    const taken = new Set(Object.keys(named));
    for (const [schema, { name, uses }] of usesOf(roots)) {
      if (uses < 2 || this.#names.has(schema) || this.#code(schema).length < 24) continue;
      const free = ['', 2, 3, 4, 5].map((suffix) => `${name}Shape${suffix}`).find((other) => !taken.has(other))!;
      taken.add(free);
      this.#names.set(schema, free);
    }
    this.constants.clear();
  }

  /** The schema's constant, written before where it has one; its code where it is used only here. */
  shape(schema: z.ZodMiniType): string {
    const name = this.#names.get(schema);
    if (!name) return this.#code(schema);
    if (this.#writing.has(name)) return `lazy((): Shape => ${name})`;
    if (!this.constants.has(name)) {
      this.#writing.add(name);
      this.constants.set(name, this.#code(schema));
      this.#writing.delete(name);
    }
    return name;
  }

  fields(schemas: Record<string, z.ZodMiniType>): string {
    const written = Object.entries(schemas).map(([name, schema]) => `${JSON.stringify(name)}: ${this.shape(schema)}`);
    return `{ ${written.join()} }`;
  }

  #code(schema: z.ZodMiniType): string {
    const { type, innerType, element, items, options, valueType, getter, ...def } = definition(schema);
    const limits = (def.checks ?? []).map(({ _zod }) => _zod.def);
    const fills = limits.some(({ check, minimum }) => check === 'min_length' && minimum === 1);
    switch (type) {
      case 'unknown':
        return `'anything'`;
      case 'never':
        return `'nothing'`;
      case 'boolean':
        return `'boolean'`;
      case 'string':
        return text(schema, limits, fills);
      case 'number':
        return number(limits, def.format);
      case 'enum':
        return JSON.stringify({ choice: Object.values(def.entries) });
      case 'literal':
        return JSON.stringify({ choice: def.values });
      case 'optional':
      case 'nullable':
        return `{ ${type}: ${this.shape(innerType)} }`;
      case 'array':
        return fills ? `filled(${this.shape(element)})` : `{ list: ${this.shape(element)} }`;
      case 'tuple':
        return `tuple(${items.map((item) => this.shape(item)).join()})`;
      case 'union':
        return `either(${options.map((option) => this.shape(option)).join()})`;
      case 'record':
        return map(this.shape(valueType), def.keyType);
      case 'object':
        return isStrict(def.catchall) ? `strict(${this.fields(def.shape)})` : `{ object: ${this.fields(def.shape)} }`;
      case 'lazy':
        return this.#code(getter());
      default:
        throw new TypeError(`no shape for a schema of type ${type}`);
    }
  }
}

const isStrict = (catchall: z.ZodMiniType | undefined): boolean =>
  catchall !== undefined && definition(catchall).type === 'never';

function map(entry: string, keys: z.ZodMiniType): string {
  const { type, entries } = definition(keys);
  return type === 'enum' ? `keyed(${JSON.stringify(Object.values(entries))}, ${entry})` : `{ map: ${entry} }`;
}

function text(schema: z.ZodMiniType, limits: readonly Limit[], isFilled: boolean): string {
  if (schema === moment) return `'moment'`;
  if (schema === localDate) return `'day'`;
  const pattern = limits.find((limit) => limit.pattern)?.pattern?.source;
  const length = limits.find((limit) => limit.length)?.length;
  if (pattern) return `pattern(${JSON.stringify(pattern)})`;
  if (length) return `pattern(${JSON.stringify(`^[^]{${length}}$`)})`;
  return isFilled ? `'filled-text'` : `'text'`;
}

function number(limits: readonly Limit[], format: string | undefined): string {
  const bound = (check: string) => limits.find((limit) => limit.check === check)?.value ?? null;
  const bounds = [bound('greater_than'), bound('less_than')];
  if (bounds.every((value) => value === null) && !format) return `'number'`;
  return `{ number: ${JSON.stringify(bounds)} ${format ? ', whole: true' : ''} }`;
}

/** The files of the folder, as they have to be: name to text. */
export async function shapeFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [file, schemas] of Object.entries(offered)) {
    const text = fileText(schemas, file === 'records' ? rowSchemas : undefined);
    files.set(`${file}.ts`, await format(text, { ...(await resolveConfig(folder)), parser: 'typescript' }));
  }
  return files;
}

function fileText(schemas: Record<string, z.ZodMiniType>, rows: Record<string, z.ZodMiniType> = {}): string {
  const writer = new Writer([...Object.values(schemas), ...Object.values(rows)]);
  for (const schema of Object.values(schemas)) writer.shape(schema);
  const end = `/** The rows of each list of a records document. */
export const rows = ${writer.fields(rows)} as const satisfies Record<string, Shape>;`;
  const written = [...writer.constants].map(
    ([name, code]) => `${name in schemas ? 'export ' : ''}const ${name}: Shape = ${code};`,
  );
  const text = [...written, ...(Object.keys(rows).length > 0 ? [end] : [])].join('\n\n');
  const used = forms.filter((form) => text.includes(`${form}(`));
  return `/** Written from the schemas of the contract by \`npm run shapes\`; change those. */
${used.length > 0 ? `import { ${used.join()} } from '../forms.js';` : ''}
import type { Shape } from '../shape.js';

${text}
`;
}

if (process.argv[1]?.endsWith('shapes.ts')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await shapeFiles()) writeFileSync(`${folder}/${name}`, text);
}
