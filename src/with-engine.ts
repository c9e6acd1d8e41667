/** Brings the engine along, for a page that will ask for it anyway; a widget alone fetches it when it meets records. */
/** @internal */
export { openRecords } from './sources/records-document.js';
