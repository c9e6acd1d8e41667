/** Brings the engine along, for a page that will ask for it anyway; a widget alone fetches it when it meets records. */
export { createEngine, type Engine } from './engine/engine.js';
/** @internal What a widget would fetch. */
export { openRecords } from './sources/records-document.js';
