/** Records to figures, for those who want the numbers without the widgets: in Node, in a worker, in a test. */
import type { CheckedRecords } from '../contract/parse-records.js';
import { createEngine as createPlainEngine, type Engine } from './engine.js';
import * as further from './further.js';

export { parseRecords } from '../contract/parse-records.js';
export type { Engine } from './engine.js';

/** The engine with all that it can. */
export const createEngine = (records: CheckedRecords): Engine => createPlainEngine(records, further);
