// Which groups a figure has, and what it knows of each.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureOf, november } from '../helpers/november.js';

const keys = ({ groups = [] }: ReturnType<typeof figureOf>) => groups.map(({ key }) => key);

describe('those who have done nothing', () => {
  const channels = [
    { id: 'web', group: 'marketing' },
    { id: 'ads', group: 'marketing' },
    { id: 'fair', group: 'sales' },
  ];
  const leads = [{ id: '1', channel: 'web', createdAt: '2026-11-02' }];
  const sellers = [
    { id: 'A', name: 'A', team: 'north' },
    { id: 'B', name: 'B', team: 'south' },
    { id: 'C', name: 'C', team: 'north' },
    { id: 'D', name: 'D' },
  ];

  it('are shown', () => {
    assert.deepEqual(keys(figureOf({ metric: 'leads', by: 'channel' }, november({ channels, leads }))), [
      'ads',
      'fair',
      'web',
    ]);
  });

  it('are not shown where the question is about others', () => {
    const where = { 'channel-group': ['marketing'] };
    const ofChannels = figureOf({ metric: 'leads', by: 'channel', where }, november({ channels, leads }));
    assert.deepEqual(keys(ofChannels), ['ads', 'web']);
    const ofTeam = figureOf(
      { metric: 'opportunities-won', by: 'seller', where: { team: ['north'] } },
      november({ sellers }),
    );
    assert.deepEqual(keys(ofTeam), ['A', 'C']);
  });
});

describe('a level in the past', () => {
  it('is unknown only of those whose rows do not tell', () => {
    const deal = (seller: string, more: object) => ({ id: seller, seller, status: 'open', amount: 100, ...more });
    const opportunities = [deal('A', { createdAt: '2026-09-01' }), deal('B', {})];
    const { previous, groups = [] } = figureOf({ metric: 'pipeline-open', by: 'seller' }, november({ opportunities }));
    assert.equal(previous?.reason?.code, 'unknown-history');
    assert.deepEqual(
      groups.map(({ previous }) => [previous?.value, previous?.reason?.code]),
      [
        [100, undefined],
        [null, 'unknown-history'],
      ],
    );
  });
});
