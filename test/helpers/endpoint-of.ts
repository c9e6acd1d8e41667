/** The real handler over a records document, for the server of endpoint-server.mjs. */
import type { RecordsDocument } from '../../src/contract/records.js';
import { createHandler } from '../../src/endpoint/index.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';

/** Answers those whose bearer token is among `tokens()`, or everybody where there are none. */
export function endpointOf(document: RecordsDocument, tokens: () => readonly string[] | undefined) {
  const { asOf, timeZone, currency } = document;
  const engine = createEngine(parseRecords({ ...document }));
  const source = {
    calendar: () => ({ asOf, timeZone, currency }),
    figure: engine.figure.bind(engine),
  };
  return createHandler({
    authorize: ({ headers }) => {
      const token = (headers.get('authorization') ?? '').replace(/^Bearer /, '');
      return (tokens() ?? [token]).includes(token) ? source : undefined;
    },
  });
}
