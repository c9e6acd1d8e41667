// Numbers, money, shares, dates and periods as each language writes them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Span } from '../../src/contract/figures.js';
import { Format } from '../../src/locales/format.js';
import { english, french, german } from '../helpers/formats.js';
import { de, en } from '../helpers/terms.js';

/** A figure of a period that is compared. */
const against = (comparison: string, compared: Span, period: Span): CompleteFigure => ({
  metric: 'revenue-won',
  ...({ kind: 'flow', unit: 'money', direction: 'up' } as const),
  value: 2,
  period,
  asOf: '2026-11-24',
  previous: { value: 1, comparison, period: compared },
});

const eur = { unit: 'money', currency: 'EUR' } as const;
/** With the spaces that do not break made visible. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, '~');

describe('a number', () => {
  it('has the separators of its language, and one decimal at most', () => {
    assert.equal(german.number(1234567.89), '1.234.567,9');
    assert.equal(english.number(1234567.89), '1,234,567.9');
    assert.equal(german.number(3), '3');
    assert.equal(german.number(0.05), '0,1');
  });

  it('has narrow spaces in French', () => {
    assert.equal(seen(french.number(1234567.89)), '1~234~567,9');
    assert.equal(seen(french.value(284600, eur)), '284~600~€');
    assert.equal(seen(french.percent(0.084)), '8,4~%');
    assert.equal(seen(french.value(1.5, { unit: 'days' })), '1,5~jour');
    assert.equal(seen(french.value(-1_500_000_000, eur)), '−1,5~Md~€');
  });

  it('has a real minus, and none where it is zero', () => {
    assert.equal(german.number(-5), '−5');
    assert.equal(german.number(-0), '0');
    for (const unit of ['count', 'share', 'hours', 'days', 'money', 'number'] as const)
      assert.equal(german.value(-0, { unit, currency: 'EUR' }), german.value(0, { unit, currency: 'EUR' }), unit);
  });

  it('has no minus where it rounds to zero', () => {
    assert.equal(german.number(-0.04), '0');
    assert.equal(seen(german.percent(-0.004, 0)), '0~%');
    assert.equal(seen(german.value(-0.0004, { unit: 'share' })), '0~%');
    assert.equal(seen(german.value(-0.004, eur)), '0,00~€');
    assert.equal(seen(german.size(-0.0004, { unit: 'share' })), '0 Pkt.');
    assert.equal(seen(german.value(-0.02, { unit: 'hours' })), '0~h');
    assert.equal(german.parts(-0.004, eur).sign, '');
    assert.equal(german.parts(-0.4, { unit: 'money', currency: 'points' }).sign, '−');
    assert.equal(german.parts(-0.006, eur).sign, '−');
  });

  it('is never written with an exponent', () => {
    assert.equal(german.number(1e-9), '0');
    assert.doesNotMatch(german.number(1e21), /e/i);
    assert.equal(german.number(9007199254740991), '9.007.199.254.740.991');
  });

  it('that is unknown is a dash; one that is zero is not', () => {
    assert.equal(german.maybe(null, { unit: 'count' }), '–');
    assert.equal(german.maybe(undefined, eur), '–');
    assert.equal(seen(german.maybe(0, { unit: 'share' })), '0~%');
  });
});

describe('money', () => {
  const table: [number, string, string][] = [
    [284600, '284.600~€', '€284,600'],
    [0, '0~€', '€0'],
    [12.5, '12,50~€', '€12.50'],
    [-12.5, '−12,50~€', '−€12.50'],
    [99, '99~€', '€99'],
    [100.5, '101~€', '€101'],
    [99_999_999, '99.999.999~€', '€99,999,999'],
    [100_000_000, '100~Mio.~€', '€100M'],
    [-1_500_000_000, '−1,5~Mrd.~€', '−€1.5B'],
  ];
  for (const [value, inGerman, inEnglish] of table) {
    it(`of ${value} is ${inGerman.replaceAll('~', ' ')} and ${inEnglish}`, () => {
      assert.equal(seen(german.value(value, eur)), inGerman);
      assert.equal(seen(english.value(value, eur)), inEnglish);
    });
  }

  it('of other currencies has their sign and their decimals', () => {
    const of = (value: number, currency?: string) => seen(german.value(value, { unit: 'money', currency }));
    assert.equal(of(1500, 'USD'), '1.500~$');
    assert.equal(of(1500, 'CHF'), '1.500~CHF');
    assert.equal(of(12.5, 'JPY'), '13~¥');
    assert.equal(of(12.5, 'KWD'), '12,500~KWD');
    assert.equal(of(1500, 'points'), '1.500~points');
    assert.equal(of(1500, ''), '1.500');
    assert.equal(of(1500), '1.500');
  });

  it('is taken apart as it is put together', () => {
    assert.deepEqual(german.parts(-284600, eur), { sign: '−', text: '284.600\u00a0', unit: '€', unitFirst: false });
    assert.deepEqual(english.parts(284600, eur), { sign: '', text: '284,600', unit: '€', unitFirst: true });
  });

  it('keeps the space that a language puts behind a currency', () => {
    const of = (locale: string, value: number, currency: string) =>
      seen(new Format(locale, de).value(value, { unit: 'money', currency }));
    assert.equal(of('en', 1500, 'CHF'), 'CHF~1,500');
    assert.equal(of('en', -1500, 'CHF'), '−CHF~1,500');
    assert.match(of('de-CH', 1500, 'CHF'), /^CHF~1.500$/);
    assert.match(of('de-AT', 1500, 'EUR'), /^€~1.500$/);
    assert.equal(of('en', 2e8, 'CHF'), 'CHF~200M');
  });
});

describe('shares, hours and days', () => {
  const table: [Parameters<Format['value']>, string][] = [
    [[0.264, { unit: 'share' }], '26,4~%'],
    [[0.264, { unit: 'share', decimals: 0 }], '26~%'],
    [[1.2, { unit: 'share' }], '120~%'],
    [[-0.004, { unit: 'share' }], '−0,4~%'],
    [[262.4, { unit: 'hours' }], '262~h'],
    [[2.25, { unit: 'hours' }], '2,3~h'],
    [[38, { unit: 'days' }], '38~Tage'],
    [[38.5, { unit: 'days' }], '38,5~Tage'],
    [[1, { unit: 'days' }], '1~Tag'],
    [[0, { unit: 'days' }], '0~Tage'],
    [[1234, { unit: 'count' }], '1.234'],
  ];
  for (const [args, text] of table) {
    it(`${args[0]} of ${args[1].unit} is ${text.replaceAll('~', ' ')}`, () => {
      assert.equal(seen(german.value(...args)), text);
    });
  }

  it('have one sign of per cent in each language', () => {
    for (const [format, text] of [
      [german, '26,4~%'],
      [english, '26.4%'],
    ] as const) {
      assert.equal(seen(format.percent(0.264)), text);
      assert.equal(seen(format.value(0.264, { unit: 'share' })), text);
    }
    assert.equal(seen(english.value(1, { unit: 'days' })), '1~day');
    assert.equal(seen(english.value(2, { unit: 'days' })), '2~days');
  });

  it('a change of a share is a percentage, its difference is in points', () => {
    assert.equal(seen(german.percent(0.084)), '8,4~%');
    assert.equal(seen(german.percent(12.5, 0)), '1.250~%');
    assert.equal(seen(german.size(0.023, { unit: 'share' })), '2,3 Pkt.');
    assert.equal(seen(english.size(0.023, { unit: 'share' })), '2.3 pts');
    assert.equal(seen(german.size(28600, eur)), '28.600~€');
  });

  it('a value never breaks from its unit', () => {
    for (const format of [german, english, french])
      for (const unit of ['share', 'hours', 'days', 'money', 'count'] as const)
        for (const value of [0, -3, 12.5, 284600, 2e8, 3e12])
          assert.doesNotMatch(format.value(value, { unit, currency: 'EUR' }), / /, `${value} ${unit}`);
  });
});

describe('a date', () => {
  const now = new Date(2026, 10, 24, 12);

  it('is a time where it is of today, else a day', () => {
    assert.equal(german.time(new Date(2026, 10, 24, 9, 41).toISOString(), now), '09:41');
    assert.match(english.time(new Date(2026, 10, 24, 9, 41).toISOString(), now), /^9:41\sAM$/);
    assert.equal(german.time(new Date(2026, 10, 20, 9, 41).toISOString(), now), '20.11.2026');
    assert.equal(english.time('2026-11-20T12:00:00Z', now), 'Nov 20, 2026');
  });

  it('that is none is shown as it came', () => {
    assert.equal(german.time('yesterday', now), 'yesterday');
  });
});

describe('a period', () => {
  const asOf = '2026-11-24T10:32:00+01:00';
  const table: [start: string, end: string, german: string, english: string][] = [
    ['2026-11-24', '2026-11-25', '24. November', 'November 24'],
    ['2025-11-24', '2025-11-25', '24. November 2025', 'November 24, 2025'],
    ['2026-11-01', '2026-12-01', 'November', 'November'],
    ['2025-11-01', '2025-12-01', 'November 2025', 'November 2025'],
    ['2026-03-01', '2026-04-01', 'März', 'March'],
    ['2026-10-01', '2027-01-01', 'Q4 2026', 'Q4 2026'],
    ['2026-01-01', '2027-01-01', '2026', '2026'],
    ['2026-11-16', '2026-11-23', 'KW 47', 'week 47'],
    ['2024-12-30', '2025-01-06', 'KW 1/2025', 'week 1 of 2025'],
    ['2020-12-28', '2021-01-04', 'KW 53/2020', 'week 53 of 2020'],
    ['1900-01-01', '2026-11-25', de.allTime, en.allTime],
  ];
  for (const [start, end, inGerman, inEnglish] of table) {
    it(`from ${start} to before ${end} is "${inGerman}" and "${inEnglish}"`, () => {
      assert.equal(german.period({ start, end }, asOf).name, inGerman);
      assert.equal(english.period({ start, end }, asOf).name, inEnglish);
    });
  }

  it('of other days names the first and the last of them', () => {
    assert.match(german.period({ start: '2026-11-03', end: '2026-11-25' }, asOf).name, /^0?3\.\D+24\.11\.2026$/);
    assert.match(english.period({ start: '2026-11-03', end: '2026-11-25' }, asOf).name, /^Nov 3\D+24, 2026$/);
  });

  it('is compared with what stands beside it by its name', () => {
    const november = { start: '2026-11-01', end: '2026-12-01' };
    const beside = (format: Format, comparison: string, end: string) =>
      format.terms.versus(format.compared(against(comparison, { ...november, end }, november)));
    assert.equal(beside(german, 'target', '2026-11-25'), 'ggü. Ziel bis 24.');
    assert.equal(beside(english, 'target', '2026-11-25'), 'vs target to the 24th');
    assert.equal(beside(french, 'target', '2026-11-25'), 'vs objectif jusqu’au 24');
    assert.equal(beside(german, 'team', november.end), 'ggü. Teamschnitt');
    assert.equal(beside(english, 'team', november.end), 'vs team average');
    assert.equal(beside(french, 'team', november.end), 'vs moyenne d’équipe');
    // Of a document that names a comparison like what every object has by birth.
    assert.equal(beside(german, 'constructor', november.end), 'ggü. November');
  });

  it('that a running one is compared with says how far', () => {
    const november = { start: '2026-11-01', end: '2026-12-01' };
    const quarter = { start: '2026-10-01', end: '2027-01-01' };
    const compared = (format: Format, start: string, end: string, whole: typeof november) =>
      format.terms.versus(format.compared(against('previous-to-date', { start, end }, whole)));
    assert.equal(compared(german, '2026-10-01', '2026-10-25', november), 'ggü. Oktober bis 24.');
    assert.equal(compared(english, '2026-10-01', '2026-10-25', november), 'vs October to the 24th');
    assert.equal(compared(french, '2026-10-01', '2026-10-25', november), 'vs octobre jusqu’au 24');
    assert.equal(compared(french, '2026-07-01', '2026-08-25', quarter), 'vs T3 2026 jusqu’au 24 août');
    assert.equal(compared(german, '2026-10-01', '2026-11-01', november), 'ggü. Oktober');
    assert.equal(compared(german, '2025-11-01', '2025-11-25', november), 'ggü. November 2025 bis 24.');
    assert.equal(compared(german, '2026-07-01', '2026-08-25', quarter), 'ggü. Q3 2026 bis 24. Aug.');
    assert.equal(compared(english, '2026-07-01', '2026-08-25', quarter), 'vs Q3 2026 to Aug 24');
  });

  it('is the same on every clock', () => {
    const zone = process.env.TZ;
    try {
      // Languages that nothing asked for yet: formatters are kept, with the zone they were made in.
      for (const [away, locale] of [
        ['Pacific/Kiritimati', 'de-LI'],
        ['Pacific/Pago_Pago', 'de-LU'],
      ] as const) {
        process.env.TZ = away;
        const { name } = new Format(locale, de).period({ start: '2026-11-24', end: '2026-11-25' }, asOf);
        assert.equal(name, '24. November', away);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('a list', () => {
  it('has commas alone, in French too', () => {
    assert.equal(french.list(['novembre', '18 sur 21 jours ouvrés']), 'novembre, 18 sur 21 jours ouvrés');
    assert.equal(german.list(['a', 'b', 'c']), 'a, b, c');
  });
});
