// How cells are spelled: numbers, dates, periods. What is not spelled as agreed is refused, never guessed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NumberSpelling } from '../../src/contract/mapping.js';
import type { Granularity } from '../../src/contract/query.js';
import { dateReader } from '../../src/mapping/date-spelling.js';
import { sumOf } from '../../src/mapping/decimal.js';
import { numberReader } from '../../src/mapping/number-spelling.js';
import { periodName, periodPattern } from '../../src/mapping/period-name.js';
import { clockOf } from '../../src/metrics/clock.js';
import { isoDay } from '../../src/metrics/days.js';
import { resolvePeriod } from '../../src/metrics/period.js';

const european: NumberSpelling = { decimal: ',', group: '.' };
const american: NumberSpelling = { group: ',', currency: '$', negative: 'parentheses' };
const percent: NumberSpelling = { percent: true };

describe('numberReader', () => {
  const table: [cell: string | number, spelling: NumberSpelling, value: number | undefined][] = [
    ['0', {}, 0],
    ['-0', {}, 0],
    ['1234.5', {}, 1234.5],
    ['-12', {}, -12],
    ['+12', {}, 12],
    ['−12', {}, -12],
    ['.5', {}, 0.5],
    ['1.0E7', {}, 10_000_000],
    ['1,234', {}, undefined],
    ['12 €', {}, undefined],
    ['(5)', {}, undefined],
    ['5-', {}, undefined],
    ['5.', {}, undefined],
    ['--5', {}, undefined],
    ['0x10', {}, undefined],
    ['Infinity', {}, undefined],
    ['NaN', {}, undefined],
    ['1e400', {}, undefined],
    ['9007199254740993', {}, undefined],
    ['1'.repeat(100_000), {}, undefined],
    [12.5, {}, 12.5],
    [12.5, european, 12.5],
    [1e-7, {}, 1e-7],
    ['1.234.567,89', european, 1234567.89],
    ['1234,5', european, 1234.5],
    ['1.5', european, undefined],
    ['1,234.5', european, undefined],
    ['12,34,567', { group: ',' }, 1234567],
    ['1,23', { group: ',' }, undefined],
    ['1 234 567', { group: ' ' }, 1234567],
    ['1\u202f234,5', { group: ' ', decimal: ',' }, 1234.5],
    ["1'234", { group: "'" }, 1234],
    ['1’234', { group: "'" }, 1234],
    ['$500,000', american, 500000],
    ['$ 500', american, 500],
    ['500', american, 500],
    ['-$500', american, -500],
    ['$-500', american, -500],
    ['-$-500', american, undefined],
    ['($1,234.50)', american, -1234.5],
    ['(500', american, undefined],
    ['(-500)', american, undefined],
    ['€500', american, undefined],
    ['500 €', { currency: '€' }, 500],
    ['500-', { negative: 'trailing' }, -500],
    ['45%', percent, 0.45],
    ['45', percent, 0.45],
    [45, percent, 0.45],
    ['28.7 %', percent, 0.287],
    ['-7%', percent, -0.07],
    ['45%', {}, undefined],
  ];
  for (const [cell, spelling, value] of table) {
    it(`reads ${String(cell).slice(0, 20)} with ${JSON.stringify(spelling)} as ${value}`, () => {
      assert.equal(numberReader(spelling)(cell), value);
    });
  }

  it('reads back what Intl writes, in German as in English', () => {
    const locales: [string, NumberSpelling][] = [
      ['de-DE', european],
      ['en-US', { group: ',' }],
      ['fr-FR', { decimal: ',', group: ' ' }],
      ['en-IN', { group: ',' }],
    ];
    for (const [locale, spelling] of locales) {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      const read = numberReader(spelling);
      fc.assert(
        fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
          assert.equal(read(format.format(cents / 100)), cents / 100);
        }),
      );
    }
  });

  it('answers a finite number or nothing, for any text and spelling', () => {
    const spelling = fc.record<NumberSpelling>(
      {
        decimal: fc.constantFrom('.', ','),
        group: fc.constantFrom(',', '.', ' ', "'"),
        currency: fc.constantFrom('$', '(', 'USD', '*'),
        negative: fc.constantFrom('parentheses', 'trailing'),
        percent: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[-+$ ().,'%\deE]{0,30}$/));
    fc.assert(
      fc.property(text, spelling, (cell, written) => {
        const value = numberReader(written)(cell);
        assert.ok(value === undefined || (Number.isFinite(value) && !Object.is(value, -0)), String(value));
      }),
    );
  });
});

describe('sumOf', () => {
  it('knows no tails: 0.1 + 0.2 is 0.3', () => assert.equal(sumOf([0.1, 0.2]), 0.3));
  it('adds nothing up to 0', () => assert.equal(sumOf([]), 0));

  it('equals the sum of the cents', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 500 }), (cents) => {
        const exact = cents.reduce((sum, value) => sum + BigInt(value), 0n);
        assert.equal(sumOf(cents.map((value) => value / 100)), Number(exact) / 100);
      }),
    );
  });
});

describe('dateReader', () => {
  const table: [cell: string | number, spelling: string, moment: string | undefined][] = [
    ['2026-11-24', 'iso', '2026-11-24'],
    ['2026-11-24T10:32:00.000+0000', 'iso', '2026-11-24T10:32:00.000+0000'],
    ['2026-02-30', 'iso', undefined],
    ['2017/12/01', 'iso', undefined],
    ['03/04/2026', 'iso', undefined],
    ['20261124', 'iso', undefined],
    ['2017/12/01', 'YYYY/MM/DD', '2017-12-01'],
    ['2017/12/1', 'YYYY/MM/DD', undefined],
    ['2017/12/01 10:00', 'YYYY/MM/DD', undefined],
    ['03/04/2026', 'DD/MM/YYYY', '2026-04-03'],
    ['03/04/2026', 'MM/DD/YYYY', '2026-03-04'],
    ['31/04/2026', 'DD/MM/YYYY', undefined],
    ['13/13/2026', 'DD/MM/YYYY', undefined],
    ['29.02.2024', 'DD.MM.YYYY', '2024-02-29'],
    ['29.02.2026', 'DD.MM.YYYY', undefined],
    ['1.2.2026', 'D.M.YYYY', '2026-02-01'],
    ['1x2x2026', 'D.M.YYYY', undefined],
    ['Friday, December 1, 2017', 'dddd, MMMM D, YYYY', '2017-12-01'],
    ['friday,  december 1, 2017', 'dddd, MMMM D, YYYY', '2017-12-01'],
    ['Monday, December 1, 2017', 'dddd, MMMM D, YYYY', undefined],
    ['Fri 1-Dec-2017', 'ddd D-MMM-YYYY', '2017-12-01'],
    ['Freitag, Dezember 1, 2017', 'dddd, MMMM D, YYYY', undefined],
    ['12/1/2017 12:05 AM', 'M/D/YYYY h:mm A', '2017-12-01T00:05'],
    ['12/1/2017 12:05\u202fpm', 'M/D/YYYY h:mm A', '2017-12-01T12:05'],
    ['12/1/2017 13:05 PM', 'M/D/YYYY h:mm A', undefined],
    ['2017-12-01 25:00', 'YYYY-MM-DD HH:mm', undefined],
    ['20171201T101112.345Z', 'YYYYMMDDTHHmmss.SSSZ', '2017-12-01T10:11:12.345Z'],
    ['01.12.2017 um 9 Uhr', 'DD.MM.YYYY [um] H [Uhr]', '2017-12-01T09:00'],
    ['Dec 2017', 'MMM YYYY', '2017-12-01'],
    ['1511519520', 'epoch-seconds', '2017-11-24T10:32:00.000Z'],
    [1511519520000, 'epoch-millis', '2017-11-24T10:32:00.000Z'],
    [1511519520000, 'epoch-seconds', undefined],
    ['2017-11-24', 'epoch-seconds', undefined],
    ['', 'epoch-seconds', undefined],
  ];
  for (const [cell, spelling, moment] of table) {
    it(`reads ${cell} as ${spelling} to ${moment}`, () => assert.equal(dateReader(spelling).read(cell), moment));
  }

  const open = ['yyyy-mm-dd', 'MM/DD', 'DD YYYY', 'YYYY-MM-DD hh:mm', 'YYYY YYYY', 'YYYY-MM HH', 'Q YYYY', 'YYYYY'];
  for (const spelling of open) {
    it(`refuses the spelling ${spelling}`, () => assert.throws(() => dateReader(spelling), RangeError));
  }

  it('reads back each day in each spelling', () => {
    const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
    const words = dateReader('dddd, MMMM D, YYYY');
    const slashes = dateReader('YYYY/MM/DD');
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 25_000 }), (day) => {
        const text = isoDay(day);
        assert.equal(words.read(english.format(new Date(day * 86_400_000))), text);
        assert.equal(slashes.read(text.replaceAll('-', '/')), text);
      }),
    );
  });
});

describe('periodName', () => {
  const calendar = { asOf: '2026-11-24', timeZone: 'America/New_York', currency: 'USD' };
  const table: [Granularity, string, number, string][] = [
    ['month', '2017-12-01', 1, '2017-12'],
    ['quarter', '2017-12-01', 1, '2017-Q4'],
    ['year', '2017-12-01', 1, '2017'],
    ['day', '2017-12-01', 1, '2017-12-01'],
    ['week', '2021-01-03', 1, '2020-W53'],
    ['week', '2024-12-30', 1, '2025-W01'],
    ['quarter', '2017-06-30', 7, '2016-Q4'],
    ['year', '2017-06-30', 7, '2016'],
    ['month', '2018-01-01T03:00:00Z', 1, '2017-12'],
  ];
  for (const [unit, moment, fiscalYearStart, name] of table) {
    it(`names the ${unit} of ${moment} ${name}, with years from month ${fiscalYearStart}`, () => {
      assert.equal(periodName(unit, moment, clockOf({ ...calendar, fiscalYearStart })), name);
    });
  }

  it('names a period that holds the day', () => {
    const unit = fc.constantFrom<Granularity>('day', 'week', 'month', 'quarter', 'year');
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(unit, fc.integer({ min: -25_000, max: 25_000 }), month, (granularity, day, fiscalYearStart) => {
        const clock = clockOf({ ...calendar, fiscalYearStart });
        const name = periodName(granularity, isoDay(day), clock) ?? '';
        const period = resolvePeriod(name, clock);
        assert.match(name, periodPattern);
        assert.ok(period && period.unit === granularity && period.start <= day && day < period.end, name);
      }),
    );
  });
});
