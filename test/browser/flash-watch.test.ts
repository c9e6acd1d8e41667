import { assert } from 'chai';
import { explainerOf } from '../../src/explain.js';
import '../../src/index.js';
import type { FlashSelectEvent } from '../../src/index.js';
import type { Figure } from '../../src/contract/figures.js';
import { figures, revenue } from '../helpers/documents.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { all, assertSound, baseOf, hostile, texts, violations } from '../helpers/widget-checks.js';

const german = { lang: 'de' };
const late: Figure = { ...revenue, value: 180000 };
const sellers = (...labels: string[]): Figure => ({
  ...late,
  by: 'seller',
  groups: labels.map((label, index) => ({ key: label, label, value: 1000 + index, target: { value: 40000 } })),
});
const watch = (...list: Figure[]) => mount('flash-watch', { ...german, data: figures(...list) });

describe('<flash-watch>', () => {
  it('says in sentences what deserves attention', async () => {
    const element = watch(late, sellers('Ada'));
    await inState(element, 'ready');
    assert.deepEqual(texts(element, '.what'), [
      '1 Verkäufer weit hinter dem Soll: Ada braucht 9.750 € je Arbeitstag bis zum 30.',
      '76.000 € hinter dem Soll, nötig sind 35.000 € je Arbeitstag bis zum 30.',
    ]);
    element.lang = 'en';
    await until('it speaks English', () => textOf(element).includes('Worth a look today'));
    assert.include(textOf(element), '€76,000 behind plan, €35,000 per working day until the 30th needed');
  });

  it('is quiet where there is nothing to say', async () => {
    const element = watch({ ...revenue, value: 262000 });
    await inState(element, 'ready');
    assert.include(textOf(element), 'Nichts Auffälliges im November.');
    assert.isEmpty(all(element, 'li'));
    assert.deepEqual(await violations(element), []);
    await explainerOf(element).ready;
    assert.equal(element.finding, 'Nichts Auffälliges im November.');
  });

  it('leads to the widget of its feed that shows the metric, unless the page prevents it', async () => {
    const [tile, board, element] = [
      make('flash-figure', { ...german, metric: 'revenue-won' }),
      make('flash-leaderboard', german),
      make('flash-watch', german),
    ];
    const feed = mount('flash-feed', { data: figures(late, sellers('Ada')) }, element, tile, board);
    for (const each of [tile, board, element]) await inState(each, 'ready');
    const details: FlashSelectEvent['detail'][] = [];
    feed.addEventListener('flash-select', ({ detail }) => details.push(detail));
    const [first, second] = all(element, 'li button');
    second!.click();
    assert.equal(tile.shadowRoot!.activeElement, baseOf(tile));
    first!.click();
    assert.equal(board.shadowRoot!.activeElement, baseOf(board));
    assert.deepEqual(
      details.map(({ metric, by, key, label }) => [metric, by, key, label]),
      [
        ['revenue-won', undefined, undefined, undefined],
        ['revenue-won', 'seller', 'Ada', 'Ada'],
      ],
    );
    feed.addEventListener('flash-select', (event) => event.preventDefault());
    second!.click();
    assert.isNull(tile.shadowRoot!.activeElement);
  });

  it('leads to a table that shows the metric in one of its columns', async () => {
    const table = make('flash-table', { ...german, metrics: 'opportunities-won revenue-won' });
    const element = make('flash-watch', german);
    mount(
      'flash-feed',
      { data: figures(late, sellers('Ada'), { ...sellers('Ada'), metric: 'opportunities-won' }) },
      element,
      table,
    );
    for (const each of [table, element]) await inState(each, 'ready');
    all(element, 'li button').at(0)!.click();
    assert.equal(table.shadowRoot!.activeElement, baseOf(table));
  });

  it('is accessible in light and dark, and fits into 200 px, with hostile names', async () => {
    const element = watch(late, sellers(...hostile, 'Wolfeschlegelsteinhausenbergerdorff'));
    await inState(element, 'ready');
    await assertSound(element);
    assert.isEmpty(all(element, 'img'));
  });
});
