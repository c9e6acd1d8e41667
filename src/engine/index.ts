/** Records to figures, for those who want the numbers without the widgets: in Node, in a worker, in a test. */
export { parseRecords } from '../contract/parse-records.js';
export { createEngine, type Engine } from './engine.js';
