// Each preset is a page on which every widget shows something, and what is watched leads to a widget.
import { assert } from 'chai';
import '../../src/index.js';
import type { FlashWatch } from '../../src/index.js';
import { company } from '../../demo/data/company.js';
import { presets } from '../../src/presets.js';
import { widgetShowing } from '../../src/widgets/flash-watch/showing.js';
import { inState, make, mount } from '../helpers/page.js';

const data = company({ now: '2026-11-24T09:41:00+01:00', months: 12 });

describe('presets', () => {
  for (const [name, widgets] of Object.entries(presets)) {
    it(`${name}: every widget is ready`, async () => {
      const elements = widgets.map(({ element, attributes }) =>
        make(element as 'flash-figure', { lang: 'en', ...attributes }),
      );
      mount('flash-feed', { data, viewer: 's3' }, ...elements);
      for (const element of elements) await inState(element, 'ready');
    }).timeout(10_000);
  }

  it('analysis: what is watched is shown by a widget', async () => {
    const elements = presets.analysis.map(({ element, attributes }) =>
      make(element as 'flash-figure', { lang: 'en', ...attributes }),
    );
    mount('flash-feed', { data }, ...elements);
    const watch = elements.find(({ localName }) => localName === 'flash-watch') as unknown as FlashWatch;
    await inState(watch, 'ready');
    for (const { metric } of [watch.query, ...watch.furtherQueries]) {
      const figure = { ...watch.figures.figure!, metric };
      assert.isDefined(widgetShowing(figure, watch), metric);
    }
  });
});
