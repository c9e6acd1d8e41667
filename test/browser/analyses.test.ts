import { assert } from 'chai';
import '../../src/index.js';
import type { FlashSelectEvent } from '../../src/index.js';
import acquisition from '../../stories/documents/acquisition.json' with { type: 'json' };
import conversion from '../../stories/documents/conversion.json' with { type: 'json' };
import effort from '../../stories/documents/effort.json' with { type: 'json' };
import { inState, mount, textOf } from '../helpers/page.js';
import { all, assertSound, texts } from '../helpers/widget-checks.js';

const german = { lang: 'de' };
const period = { start: '2026-07-01', end: '2026-10-01' };

/** What a reader activates by a press of the first button that fits. */
function selected(element: HTMLElement, selector: string): Partial<FlashSelectEvent['detail']> {
  let detail: Partial<FlashSelectEvent['detail']> = {};
  element.addEventListener('flash-select', (event) => {
    event.preventDefault();
    detail = event.detail;
  });
  all(element, selector)[0]!.click();
  const { metric, by, key, label, period } = detail;
  return {
    ...(metric && { metric }),
    ...(by && { by }),
    key: key ?? null,
    ...(label && { label }),
    ...(period && { period }),
  };
}

describe('<flash-acquisition>', () => {
  it('shows what each segment costs of what it brings, and fits', async () => {
    const chart = mount('flash-acquisition', { ...german, data: acquisition });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '.finding'), [
      'Start-up kostet mehr, als es bringt: 1,16 € je Euro Marge, Silber nur 0,36 €',
    ]);
    assert.deepEqual(texts(chart, '.strong'), ['2,8 ×', '2,2 ×', '1,1 ×', '0,9 ×', '–', '1,4 ×']);
    assert.include(textOf(chart), 'Gemeinsame Kosten von 18.400 € verteilt nach abgeschlossenen Opportunities');
    await assertSound(chart, [200, 380, 1280]);
  });

  it('tells the page which segment the reader activated', async () => {
    const chart = mount('flash-acquisition', { ...german, data: acquisition });
    await inState(chart, 'ready');
    const detail = { metric: 'cac', by: 'account-type', key: 'silver', label: 'Silber', period };
    assert.deepEqual(selected(chart, 'tbody button'), detail);
  });

  it('is empty, with the reason, where the document has no costs', async () => {
    const [cost, ...others] = acquisition.figures;
    const reason = { code: 'no-list', list: 'spend' };
    const data = { ...acquisition, figures: [{ ...cost, value: null, groups: [], reason }, ...others] };
    const chart = mount('flash-acquisition', { ...german, data });
    await inState(chart, 'empty');
    assert.include(textOf(chart), 'Nicht verfügbar: Das Dokument enthält keine Kosten.');
  });
});

describe('<flash-effort>', () => {
  it('asks for the targets, then for sellers by each of them', async () => {
    const chart = mount('flash-effort', { ...german, data: effort });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, 'thead .cell'), ['Gold', 'Silber', 'Bronze', 'Alle']);
    assert.include(textOf(chart), 'Tom Becker bei Gold: 15 Termine, noch kein Gewinn');
    await assertSound(chart, [200, 380, 1280]);
  });

  it('shows one value for each seller where the source has no targets', async () => {
    const figures = effort.figures.filter(({ by, where }) => by === 'seller' && !where);
    const chart = mount('flash-effort', { ...german, data: { ...effort, figures } });
    await inState(chart, 'ready');
    assert.isEmpty(all(chart, '.cell'));
    assert.lengthOf(all(chart, 'rect.mark'), 6);
    await assertSound(chart, [200, 380, 1280]);
  });

  it('tells the page which seller and which target the reader activated', async () => {
    const chart = mount('flash-effort', { ...german, data: effort });
    await inState(chart, 'ready');
    const metric = 'effort-per-win';
    assert.deepEqual(selected(chart, 'tbody button'), {
      metric,
      by: 'seller',
      key: 's1',
      label: 'Mira Hansen',
      period,
    });
    assert.deepEqual(selected(chart, 'thead button'), {
      metric,
      by: 'account-target',
      key: 'Gold',
      label: 'Gold',
      period,
    });
  });
});

describe('<flash-conversion>', () => {
  it('shows the steps of a cohort, what is still open, and the basis', async () => {
    const chart = mount('flash-conversion', { ...german, data: conversion });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '.funnel th'), ['486 Leads', '114 Opportunities', '37 Gewonnen']);
    assert.lengthOf(all(chart, '.funnel line.open'), 1);
    assert.include(textOf(chart), 'Noch nicht reif: 27 von 486 Leads sind noch offen.');
    await assertSound(chart, [200, 380, 1280]);
  });

  it('divides the cohort by channel, and tells the page which the reader activated', async () => {
    const chart = mount('flash-conversion', { ...german, by: 'channel', data: conversion });
    await inState(chart, 'ready');
    await assertSound(chart, [200, 380, 1280]);
    const detail = { metric: 'lead-to-customer', by: 'channel', key: 'website', label: 'Website', period };
    assert.deepEqual(selected(chart, 'tbody button'), detail);
  });
});
