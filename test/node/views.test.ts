// Who may be seen in a figure: what a view does not allow is in nothing that it returns.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { Pseudonyms } from '../../src/metrics/pseudonyms.js';
import { type Look, viewed } from '../../src/metrics/views.js';

const NAMES = ['Ada Lind', 'Ben Kuhn', 'Cem Aksoy', 'Dana Vogt', 'Emil Roth', 'Fay Moss'];

/** The fields a figure does not have today must not come through either. */
const seller = (name: string, index: number): Group => ({
  key: `id-${name}`,
  label: name,
  group: index < 4 ? 'Nord' : 'Süd',
  value: (index + 1) * 1000,
  count: index + 1,
  previous: { value: 500 },
  target: { value: 4000 },
  ...{ photo: `/photos/${name}.jpg` },
});

const revenue = (part: Partial<CompleteFigure> = {}): CompleteFigure => ({
  metric: 'revenue-won',
  kind: 'flow',
  unit: 'money',
  direction: 'up',
  period: { start: '2026-11-01', end: '2026-12-01', elapsed: { days: 16, of: 20, calendar: 'working-days' } },
  value: 21000,
  count: 21,
  currency: 'EUR',
  target: { value: 24000 },
  by: 'seller',
  groups: NAMES.map(seller),
  ...part,
});

const look = (view: string, part: Partial<Look> = {}): Look => ({ view, viewer: 'id-Ben Kuhn', ...part });

/** A lot that always falls on the first. */
const pseudonyms = () => new Pseudonyms(() => 0);

function assertUnseen(figure: CompleteFigure, names: readonly string[]): void {
  const text = JSON.stringify(figure);
  for (const name of names) assert.ok(!text.includes(name), `${name} is in ${text}`);
}

const OTHERS = NAMES.filter((name) => name !== 'Ben Kuhn');

describe('a view of the sellers', () => {
  it('by name is the figure itself', () => {
    const figure = revenue();
    assert.equal(viewed(figure, look('named')), figure);
  });

  it('of one of their own has that row and the pooled value of all', () => {
    const figure = viewed(revenue(), look('own'));
    assertUnseen(figure, OTHERS);
    assert.deepEqual(
      figure.groups?.map(({ key, label, value, anonymous }) => [key, label, value, anonymous]),
      [
        ['id-Ben Kuhn', 'Ben Kuhn', 2000, undefined],
        ['everyone', undefined, 21000, 'everyone'],
      ],
    );
    assert.deepEqual(figure.groups?.[1]?.target, { value: 24000 });
  });

  it('pools a rate as Σ/Σ', () => {
    const figure = viewed(
      revenue({ unit: 'share', kind: 'ratio', value: 0.5, numerator: 7, denominator: 14 }),
      look('own'),
    );
    const pooled = figure.groups?.[1];
    assert.deepEqual([pooled?.value, pooled?.numerator, pooled?.denominator], [0.5, 7, 14]);
  });

  it('has no pooled value of fewer than the smallest group: the rest of it would be of the others', () => {
    const figure = viewed(revenue({ groups: NAMES.slice(0, 4).map(seller) }), look('own'));
    assertUnseen(figure, OTHERS);
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['id-Ben Kuhn'],
    );
    assert.deepEqual([figure.value, figure.reason, figure.withheld], [null, { code: 'small-group' }, 5]);
    assert.equal(JSON.stringify(figure).includes('21000'), false);
  });

  it('believes a source that says how many are behind a value', () => {
    const figure = viewed(revenue({ groups: [seller('Ben Kuhn', 1)], members: 20 }), look('own'));
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['id-Ben Kuhn', 'everyone'],
    );
  });

  it('does not take what was asked of the viewer alone for the value of all', () => {
    const figure = viewed(
      revenue({ groups: [seller('Ben Kuhn', 1)], where: { seller: ['id-Ben Kuhn'] } }),
      look('own'),
    );
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['id-Ben Kuhn'],
    );
    assert.equal(figure.value, 21000);
  });

  it('has nothing of another seller whom the page asks for', () => {
    for (const view of ['own', 'pseudonym', 'team']) {
      const figure = viewed(revenue({ where: { seller: ['id-Emil Roth'] } }), look(view));
      assert.deepEqual([figure.value, figure.groups, figure.target, figure.series], [null, [], undefined, undefined]);
    }
  });

  it('without a viewer has nobody of their own', () => {
    const figure = viewed(revenue(), look('own', { viewer: undefined }));
    assertUnseen(figure, NAMES);
    assert.equal(figure.groups?.length, 1);
  });

  it('as teams of a source that only has sellers has no person', () => {
    const figure = viewed(revenue(), look('team'));
    assertUnseen(figure, NAMES);
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['everyone'],
    );
  });

  it('takes a path of the page that leads to people for people', () => {
    for (const by of ['seller.name', 'opportunity.seller']) {
      const groups = NAMES.map((name, index) => ({ ...seller(name, index), key: name }));
      assertUnseen(viewed(revenue({ by, groups }), look('own', { viewer: undefined })), NAMES);
    }
  });

  it('leaves figures by other dimensions as they are', () => {
    const figure = revenue({ by: 'channel' });
    assert.equal(viewed(figure, look('own')), figure);
  });

  it('that nobody knows is an error, not everybody', async () => {
    const error = await Promise.resolve()
      .then(() => viewed(revenue(), look('pseudonyms')))
      .catch((thrown: unknown) => thrown as { code: string; explained(): Promise<Error> });
    assert.ok('code' in error, 'it throws');
    assert.equal(error.code, 'unknown-view');
    assert.match((await error.explained()).message, /view: unknown \(got "pseudonyms"\); write "named", "own"/);
  });

  it('takes a smallest group that is no number for the usual one', () => {
    for (const minGroup of [null, NaN, -1, 0, 1, undefined]) {
      assert.equal(viewed(revenue({ groups: NAMES.slice(0, 4).map(seller) }), look('own', { minGroup })).withheld, 5);
    }
  });
});

describe('pseudonyms', () => {
  it('stand for all but the viewer, in the order of the letters', () => {
    const figure = viewed(revenue(), look('pseudonym'), {}, new Pseudonyms());
    assertUnseen(figure, OTHERS);
    assertUnseen(figure, ['Süd']);
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['id-Ben Kuhn', 'A', 'B', 'C', 'D', 'E'],
    );
    assert.equal(figure.groups?.filter(({ anonymous }) => anonymous === 'pseudonym').length, 5);
    assert.deepEqual(figure.groups?.[1]?.previous, { value: 500 });
  });

  it('stay the same from figure to figure', () => {
    const letters = pseudonyms();
    const first = viewed(revenue(), look('pseudonym'), {}, letters);
    const groups = NAMES.map(seller).reverse();
    const again = viewed(revenue({ groups }), look('pseudonym'), {}, letters);
    assert.deepEqual(again.groups, first.groups);
  });

  it('fall by lot: their order is neither that of the names nor that of the values', () => {
    const orders = new Set<string>();
    for (let round = 0; round < 200; round += 1) {
      const figure = viewed(revenue(), look('pseudonym'), {}, new Pseudonyms());
      orders.add(
        figure
          .groups!.slice(1)
          .map(({ value }) => value)
          .join(),
      );
    }
    assert.ok(orders.size > 60, `${orders.size} of 120 orders in 200 draws`);
  });

  it('go on behind Z, and leave out the letter that the viewer is called by', () => {
    const letters = pseudonyms().of(
      Array.from({ length: 29 }, (_, index) => `s${index}`),
      'B',
    );
    assert.deepEqual([...letters.values()].slice(0, 3), ['A', 'C', 'D']);
    assert.deepEqual([...letters.values()].slice(24), ['Z', 'AA', 'AB', 'AC', 'AD']);
  });

  it('keep what belongs to nobody apart', () => {
    const nobodys = { key: null, value: 300 };
    const figure = viewed(revenue({ groups: [...NAMES.map(seller), nobodys] }), look('pseudonym'), {}, pseudonyms());
    assert.deepEqual(figure.groups?.at(-1), nobodys);
  });

  it('of fewer than the smallest group are none: everybody would know who is meant', () => {
    const figure = viewed(revenue({ groups: NAMES.slice(0, 5).map(seller) }), look('pseudonym'), {}, pseudonyms());
    assertUnseen(figure, OTHERS);
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['id-Ben Kuhn', 'everyone'],
    );
    assert.equal(figure.withheld, 5);
  });

  it('count only those who have a value', () => {
    const groups = NAMES.map(seller).map((group, index) => (index > 2 ? { ...group, value: null } : group));
    const figure = viewed(revenue({ groups }), look('pseudonym', { minGroup: 3 }), {}, pseudonyms());
    assert.equal(figure.withheld, 3);
  });
});

const team = (
  key: string | null,
  members: number | undefined,
  value: number | null,
  rest: Partial<Group> = {},
): Group => ({
  key,
  value,
  ...(members !== undefined && { members }),
  ...rest,
});
const teams = (groups: Group[], part: Partial<CompleteFigure> = {}) => revenue({ by: 'team', groups, ...part });
const shown = (figure: CompleteFigure) => figure.groups?.map(({ key, members, value }) => [key, members, value]);

describe('a view of teams', () => {
  it('shows teams that are big enough', () => {
    const figure = teams([team('Nord', 5, 10), team('Süd', 8, 20), team(null, 0, 3)]);
    assert.equal(viewed(figure, look('team')), figure);
  });

  it('takes small ones together, and says so', () => {
    const figure = viewed(
      teams([team('Nord', 8, 10), team('Ost', 2, 1), team('Süd', 6, 20), team('West', 3, 4)]),
      look('team'),
    );
    assert.deepEqual(shown(figure), [
      ['Nord', 8, 10],
      ['Süd', 6, 20],
      ['others', 5, 5],
    ]);
    assert.equal(figure.withheld, 5);
    assert.equal(figure.groups?.at(-1)?.anonymous, 'others');
  });

  it('takes the smallest of the others besides where they are still too few: the rest of the total would be theirs', () => {
    const figure = viewed(teams([team('Nord', 8, 10), team('Ost', 2, 1), team('Süd', 6, 20)]), look('own'));
    assert.deepEqual(shown(figure), [
      ['Nord', 8, 10],
      ['others', 8, 21],
    ]);
  });

  it('shows nothing where all of them are too few', () => {
    const figure = viewed(teams([team('Ost', 2, 1), team('West', 2, 4)]), look('team'));
    assert.deepEqual([figure.value, figure.groups, figure.reason], [null, [], { code: 'small-group' }]);
  });

  it('takes a team of unknown size for a small one', () => {
    const figure = viewed(teams([team('Nord', 8, 10), team('Ost', undefined, 1)]), look('team'));
    assert.deepEqual(shown(figure), [['everyone', undefined, 21000]]);
  });

  it('pools rates as Σ/Σ, with what they are compared with', () => {
    const rate = (numerator: number, denominator: number) => ({ numerator, denominator, count: denominator });
    const group = (key: string, members: number, n: number, d: number): Group => ({
      ...team(key, members, n / d, rate(n, d)),
      previous: { value: 0.5, ...rate(1, 2) },
      target: { value: 0.3 },
    });
    const groups = [group('Nord', 8, 5, 20), group('Ost', 2, 1, 2), group('West', 3, 1, 8)];
    const others = viewed(teams(groups, { kind: 'ratio', unit: 'share' }), look('team')).groups?.at(-1);
    assert.deepEqual([others?.value, others?.numerator, others?.denominator, others?.count], [0.2, 2, 10, 10]);
    assert.deepEqual([others?.previous?.value, others?.target], [0.5, undefined]);
  });

  it('does not make a median, nor distinct customers, of those of the teams', () => {
    const groups = [team('Nord', 8, 10), team('Ost', 2, 1), team('West', 3, 4)];
    const median = viewed(teams(groups, { kind: 'average', unit: 'days' }), look('team')).groups?.at(-1);
    assert.deepEqual([median?.value, median?.reason], [null, { code: 'small-group' }]);
    const bought = { numerator: 4, denominator: 2 };
    const distinct = groups.map((group) => ({ ...group, ...bought }));
    assert.equal(viewed(teams(distinct, { kind: 'distinct' }), look('team')).groups?.at(-1)?.value, null);
  });
});

it('the engine says how many sellers are in a team', () => {
  const sellers = NAMES.map((name, index) => ({ id: name, name, ...(index < 4 && { team: 'Nord' }) }));
  const opportunities = NAMES.map((seller, index) => ({
    id: `o${index}`,
    seller,
    createdAt: '2026-11-02',
    closedAt: '2026-11-03',
    status: 'won',
    amount: 100,
  }));
  const document = { kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' };
  const engine = createEngine(parseRecords({ ...document, sellers, opportunities }));
  const { groups } = engine.figure({ metric: 'revenue-won', by: 'team', heads: true });
  assert.deepEqual(
    groups?.map(({ key, members }) => [key, members]),
    [
      ['Nord', 4],
      [null, 2],
    ],
  );
});
