// The list that a figure of the demo leads to holds the rows that the figure counts.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { company } from '../../demo/data/company.js';
import { listPage } from '../../demo/list-page.js';
import { rowsBehind } from '../../demo/list-rows.js';
import type { LiveCompany } from '../../demo/live-company.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';

const document = company({ now: '2026-11-24T09:41:00+01:00', months: 3 });

for (const where of [{}, { seller: ['s3'] }, { channel: ['website'], 'account-type': ['Silber'] }])
  it(`the list holds what is counted, ${JSON.stringify(where)}`, async () => {
    const engine = createEngine(parseRecords({ ...document }));
    const listed = (metric: string) =>
      rowsBehind(
        document,
        new URLSearchParams({ metric, from: '2026-11-01', to: '2026-12-01', ...(where as Record<string, string>) }),
      ).total;
    const won = await engine.answer({ metric: 'opportunities-won', period: '2026-11', where });
    assert.equal(listed('opportunities-won'), won.value);
    const rate = await engine.answer({ metric: 'win-rate', period: '2026-11', where });
    assert.equal(listed('win-rate'), rate.denominator);
  });

it('the list says metric, period and filter in the words of the page', async () => {
  const live = { document: () => document, page: {} } as LiveCompany;
  const params = new URLSearchParams({ metric: 'win-rate', from: '2026-11-01', to: '2026-12-01', seller: 's3' });
  const page = await listPage(live, params, 'de');
  for (const text of ['<h1>Gewinnrate</h1>', '<li>November</li>', '<li>Verkäufer: Lena Vogt</li>', 'gewonnen</td>'])
    assert.match(page, new RegExp(text), text);
  assert.match(
    await listPage(live, new URLSearchParams({ metric: '<b>' }), 'en'),
    /<h1>&#60;b&#62;<\/h1>[^]*No rows\./,
  );
});
