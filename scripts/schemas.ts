/** Writes the JSON Schemas of what travels, from the schemas that the code itself reads by. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { figuresSchema } from '../src/contract/figures.js';
import { mappingSchema } from '../src/contract/mapping.js';
import { metricSchema } from '../src/contract/metric.js';
import { querySchema } from '../src/contract/query.js';
import { recordsSchema } from '../src/contract/records.js';

const schemas = {
  records: recordsSchema,
  figures: figuresSchema,
  query: querySchema,
  metric: metricSchema,
  mapping: mappingSchema,
};

mkdirSync('dist/schemas', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  // As a document is written, before anything absent is filled in.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  const named = { $schema, title: `flash-figures ${name}`, ...rest };
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(named, null, 2)}\n`);
}
