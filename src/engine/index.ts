/** Records to figures, for those who want the numbers without the widgets: in Node, in a worker, in a test. */
import type { CheckedRecords } from '../contract/parse-records.js';
import type { Query } from '../contract/query.js';
import { clockOf } from '../metrics/clock.js';
import { withBeside } from './beside.js';
import { createEngine as createPlainEngine, type Engine } from './engine.js';
import * as further from './further.js';

export { parseRecords } from '../contract/parse-records.js';
export type { Engine } from './engine.js';

/** The engine with all that it can. */
export function createEngine(records: CheckedRecords): Engine {
  const engine = createPlainEngine(records, further);
  const { document } = records;
  const { now } = clockOf(document);
  const ask = (query: Query) => engine.figure(query);
  return {
    figure: (query) => withBeside(ask(query), query, { document, now }, ask),
    answer: (query) => engine.answer(query),
  };
}
