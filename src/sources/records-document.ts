/** Answers from a records document: the engine, and the way it is opened. */
import { readRecords } from '../contract/read-records.js';
import { createEngine } from '../engine/engine.js';
import { leftOutWarning, type OpenDocument } from './open-document.js';

export async function openRecords(raw: Record<string, unknown>): Promise<OpenDocument> {
  const records = await readRecords(raw);
  const engine = createEngine(records);
  const leftOut = [...records.leftOut.values()].reduce((sum, rows) => sum + rows, 0);
  return { figure: engine.answer.bind(engine), warning: leftOutWarning(leftOut, records.rows, records.issues) };
}
