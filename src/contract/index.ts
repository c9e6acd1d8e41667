/** What travels: the documents, the query and the metrics, with their schemas and the readers that check them. */
export { calendarShape, type Calendar } from './calendar.js';
export { documentKind } from './document-kind.js';
export { FeedError, type FeedErrorCode, type Issue } from './feed-error.js';
export { figureSchema, figuresSchema, type Figure, type FiguresDocument } from './figures.js';
export { mappingSchema, type Mapping } from './mapping.js';
export { metricSchema, type MetricDefinition } from './metric.js';
export { parseFigures } from './parse-figures.js';
export { parseRecords } from './parse-records.js';
export { fromSearchParams, queryKey, toSearchParams } from './query-params.js';
export { querySchema, type Query } from './query.js';
export { recordsSchema, rowSchemas, type RecordsDocument } from './records.js';
