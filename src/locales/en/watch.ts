/** English: what stands out early, and who is not called by name. */
import type { WatchTerms } from '../terms/watch.js';
import { during, ordinal } from './grammar.js';

export const watch: WatchTerms = {
  required: ({ rate, until, calendar }) =>
    `${rate} per ${calendar === 'calendar-days' ? 'day' : 'working day'} until ${typeof until === 'number' ? `the ${ordinal(until)}` : until}`,
  needed: (required) => `needed: ${required}`,
  needs: (name, rate) => `${name} ${rate}`,
  behind: ({ by, count, isAll, name, required, others }) => {
    const [one, many] = by === 'team' ? ['team', 'teams'] : ['seller', 'sellers'];
    const head = `${count} ${count === 1 ? one : many} far behind plan${isAll ? '' : ', furthest'}`;
    return `${head}: ${name}${required && ` needs ${required}`}${others && `, ${others}`}`;
  },
  anonymous: {
    pseudonym: (letter) => `Seller ${letter}`,
    others: 'Other groups',
    everyone: 'Everybody',
  },
  withheld: (minGroup) => `Fewer than ${minGroup} people are only shown taken together.`,
  heading: 'Worth a look today',
  quiet: (period) => `Nothing unusual ${during(period)}.`,
  empty: 'None of the figures is available.',
  items: {
    behind: ({ gap, required }) => `${gap} behind plan${required && `, ${required} needed`}`,
    belowTarget: ({ gap }) => `${gap} below target`,
    overLimit: ({ gap }) => `${gap} over the limit`,
    ahead: ({ gap }) => `${gap} ahead of plan`,
    reached: ({ attainment }) => `Target reached, ${attainment}`,
    reachedBy: ({ name, attainment }) => `${name} has reached the target already, ${attainment}`,
    rose: ({ change, period }) => `Unusually high, ${change} more than ${during(period)}`,
    fell: ({ change, period }) => `Unusually low, ${change} less than ${during(period)}`,
    omitted: ({ rows, of }) => `${rows} of ${of} records could not be counted`,
  },
};
