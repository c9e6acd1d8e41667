/** A small company whose sellers cannot be mistaken for anything else, and what a page holds of them. */
import { assert } from 'chai';
import type { RecordsDocument } from '../../src/contract/records.js';

export const NAMES = ['Ada Lindqvist', 'Ben Kuhnert', 'Cem Aksoylu', 'Dana Vogtland', 'Emil Rothbart', 'Fay Mossberg'];
export const VIEWER = 1;
export const idOf = (name: string) => `seller-${name.split(' ')[0]!.toLowerCase()}`;
export const unseen = NAMES.filter((_, index) => index !== VIEWER).flatMap((name) => [name, idOf(name)]);

/** Six sellers who win and lose, half of them far behind. */
export function company(): RecordsDocument {
  const rows = NAMES.flatMap((name, index) =>
    Array.from({ length: 12 }, (_, row) => ({ name, index, row, day: String(1 + row).padStart(2, '0') })),
  );
  const days = ['2026-10', '2026-11'];
  return {
    kind: 'records',
    version: 1,
    asOf: '2026-11-24T09:41:00+01:00',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    sellers: NAMES.map((name, index) => ({
      id: idOf(name),
      name,
      team: index < 5 ? 'Nord' : 'Süd',
      region: `Platz von ${name}`,
      hourlyCost: 50,
    })),
    accounts: [{ id: 'a1', name: 'Werft', type: 'Gold', target: 'Gold' }],
    channels: [{ id: 'c1', label: 'Messe', group: 'marketing' }],
    opportunities: days.flatMap((month) =>
      rows.map(({ name, index, row, day }) => ({
        id: `o-${month}-${index}-${row}`,
        seller: idOf(name),
        account: 'a1',
        channel: 'c1',
        createdAt: `${month}-01`,
        closedAt: `${month}-${day}`,
        status: row % 3 === 0 ? ('lost' as const) : ('won' as const),
        amount: 500 * (index + 1),
      })),
    ),
    activities: rows.map(({ name, index, row, day }) => ({
      id: `t-${index}-${row}`,
      seller: idOf(name),
      account: 'a1',
      kind: 'meeting' as const,
      at: `2026-11-${day}`,
      minutes: 60,
    })),
    orders: rows.map(({ name, index, row, day }) => ({
      id: `b-${index}-${row}`,
      seller: idOf(name),
      account: 'a1',
      at: `2026-11-${day}`,
      amount: 400 * (index + 1),
      margin: 100,
    })),
    leads: rows.map(({ name, index, row, day }) => ({
      id: `l-${index}-${row}`,
      seller: idOf(name),
      channel: 'c1',
      createdAt: `2026-11-${day}`,
      opportunity: `o-2026-11-${index}-${row}`,
    })),
    spend: [{ id: 's1', at: '2026-11-03', amount: 900, accountType: 'Gold' }],
    dimensions: [{ id: 'desk', label: 'Platz', paths: ['seller.region'] }],
    targets: NAMES.map((name) => ({ metric: 'revenue-won', period: '2026-11', value: 20000, seller: idOf(name) })),
  };
}

/** The whole page, shadow roots included. */
export const serialised = () =>
  document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: rootsIn(document) });

function rootsIn(from: ParentNode): ShadowRoot[] {
  return [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}

export function assertUnseen(what: string, text: string): void {
  for (const name of unseen) assert.notInclude(text, name, what);
}
