// What a tile says of a cohort that is not complete: open deals count in the rate, deals that are too young do not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { english, french, german } from '../helpers/formats.js';
import { figureOf } from '../helpers/november.js';

describe('an incomplete cohort', () => {
  it('says how many are still open', () => {
    const figure = figureOf({ metric: 'win-rate-created' });
    const said = [german, english, french].map((format) => figureView(figure, format).pending);
    assert.deepEqual(said, ['3 von 5 noch offen', '3 of 5 still open', '3 sur 5 encore en cours']);
  });

  it('says how many are too young, open or not', () => {
    const figure = figureOf({ metric: 'win-rate-within-90-days' });
    const said = [german, english, french].map((format) => figureView(figure, format).pending);
    assert.deepEqual(said, ['5 von 5 noch zu jung', '5 of 5 still too young', '5 sur 5 trop récentes']);
  });

  it('says nothing where all is known', () => {
    assert.equal(figureView(figureOf({ metric: 'win-rate' }), german).pending, undefined);
  });
});
