/** Rows of any shape to a records document; runs in a browser, a worker and Node. For files see `folder.ts`. */
export type { Mapping } from '../contract/mapping.js';
export { parseMapping } from '../contract/parse-mapping.js';
export { type DelimitedOptions, parseTable } from './delimited.js';
export type { IssueKind, MappingIssue } from './issue-log.js';
export { jsonTable, type JsonTableOptions } from './json-table.js';
export type { ListCount } from './map-list.js';
export { type MappedRecords, mapRecords } from './map-records.js';
export type { Row, RowFault, Table } from './table.js';
export { tableNames } from './table-names.js';
