/** Written from the schemas of the contract by `npm run shapes`; change those. */
import { strict } from '../forms.js';
import type { Shape } from '../shape.js';

export const types: Shape = {
  optional: { nullable: { list: { object: { since: 'moment', type: { nullable: 'text' } } } } },
};

export const credits: Shape = {
  optional: { nullable: { list: { object: { seller: 'filled-text', share: { number: [0, 1] } } } } },
};

export const owners: Shape = {
  optional: { nullable: { list: { object: { since: 'moment', seller: { nullable: 'filled-text' } } } } },
};

const rules: Shape = strict({
  few: { optional: { number: [0, 1000], whole: true } },
  interval: { optional: { number: [0, 1000], whole: true } },
  onTrack: { optional: { number: [0, 1] } },
  watch: { optional: { number: [0, 1] } },
  early: { optional: { number: [0, 1] } },
  pace: { optional: { choice: ['calendar', 'seasonal'] } },
});

export const wholeRecordsHead: Shape = {
  object: {
    asOf: 'moment',
    timeZone: 'text',
    currency: 'text',
    weekStart: { optional: { number: [1, 7], whole: true } },
    fiscalYearStart: { optional: { number: [1, 12], whole: true } },
    workingDays: { optional: { list: { number: [1, 7], whole: true } } },
    holidays: { optional: { list: 'day' } },
    labels: { optional: { map: { map: 'text' } } },
    rules: { optional: rules },
  },
};
