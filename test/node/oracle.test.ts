// Random small documents, shuffled, repeated, in many zones and full of gaps: the engine agrees with a naive reading.
// ORACLE_DOCUMENTS says how many, ORACLE_FIRST where they begin, for others than usual.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { before, describe, it } from 'node:test';
import { catalogue } from '../../src/metrics/catalogue.js';
import { dimensionNames } from '../../src/metrics/dimensions.js';
import type { Tally } from '../oracle/agreement.js';
import { formulas } from '../oracle/formulas.js';

const FIRST = Number(process.env.ORACLE_FIRST ?? 1);
const DOCUMENTS = Number(process.env.ORACLE_DOCUMENTS ?? 10_000);
const QUESTIONS = 4;

interface Part {
  tally: Tally;
  found: string[];
}

/** The documents of one of so many processes. */
async function partOf(index: number, processes: number): Promise<Part> {
  const options = [FIRST + index, FIRST + DOCUMENTS - 1, processes, QUESTIONS].map(String);
  const child = fork(new URL('../oracle/part.ts', import.meta.url), options, { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', (part) => resolve(part as Part));
    child.once('error', reject).once('exit', (code) => reject(new Error(`a part has ended with ${code}`)));
  });
}

describe('a naive reading', { timeout: 600_000 }, () => {
  const tally: Tally = new Map();
  const found: string[] = [];

  before(async () => {
    const processes = availableParallelism();
    const parts = await Promise.all(Array.from({ length: processes }, (_, index) => partOf(index, processes)));
    for (const part of parts) {
      found.push(...part.found);
      for (const [what, count] of part.tally) tally.set(what, (tally.get(what) ?? 0) + count);
    }
  });

  it(`agrees with the engine on ${DOCUMENTS} documents`, () => {
    assert.equal(found.length, 0, [`${found.length} disagreements`, ...found.slice(0, 5)].join('\n'));
  });

  it('knows every metric', () => {
    const unread = catalogue.map(({ id }) => id).filter((id) => !(id in formulas));
    assert.deepEqual(unread, [], 'add a line to test/oracle/formulas.ts');
  });

  it('has been asked about everything, again and again', () => {
    const asked = [
      ...catalogue.map(({ id }) => id),
      ...[...dimensionNames, 'account.sector', 'size', 'origin'].map((name) => `by ${name}`),
      ...['day', 'week', 'month', 'quarter', 'year'].map((every) => `every ${every}`),
      ...['previous-to-date', 'previous-full', 'year-ago-to-date', 'year-ago-full', 'target', 'team'].map(
        (name) => `compared with ${name}`,
      ),
      ...['own', 'distribution', 'target', 'omitted', 'members'],
    ];
    const seldom = asked.filter((what) => (tally.get(what) ?? 0) < DOCUMENTS / 100);
    assert.deepEqual(seldom, [], 'compared in fewer than one of a hundred documents');
  });
});
