/** Records to figures, for those who want the numbers without the widgets: in Node, in a worker, in a test. */
import type { CheckedRecords } from '../contract/parse-records.js';
import type { Query } from '../contract/query.js';
import { withBeside } from './beside.js';
import { createEngine as createPlainEngine, type Engine } from './engine.js';
import * as further from './further.js';

export { parseRecords } from '../contract/parse-records.js';
export type { Engine } from './engine.js';

/** The engine with all that it can. */
export function createEngine(records: CheckedRecords): Engine {
  const engine = createPlainEngine(records, further);
  const ask = (query: Query) => engine.figure(query);
  return {
    figure: (query) => withBeside(ask(query), query, records.document, ask),
    answer: (query) => engine.answer(query),
  };
}
