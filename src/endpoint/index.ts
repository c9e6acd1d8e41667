/** The KPI endpoint, to be mounted in any server that speaks `Request` and `Response`. */
export { createHandler, type FigureSource, type HandlerOptions } from './handler.js';
