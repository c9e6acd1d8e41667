/** English: what stands out early, and who is not called by name. */
import type { PeriodWords } from './terms.js';
import type { WatchTerms } from './watch-terms.js';

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (day: number): string =>
  `${day}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)]}`;

const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} to the ${ordinal(until)}` : `${name} to ${until}`;

const during = (period: PeriodWords): string =>
  `${{ day: 'on', month: 'in', range: 'in the period', all: 'over' }[period.kind!] ?? 'in'} ${part(period)}`;

const who = { seller: ['seller', 'sellers'], team: ['team', 'teams'] } as const;

export const watch: WatchTerms = {
  required: ({ rate, until, calendar }) =>
    `${rate} per ${calendar === 'working-days' ? 'working day' : 'day'} until ${typeof until === 'number' ? `the ${ordinal(until)}` : until}`,
  needs: (name, rate) => `${name} ${rate}`,
  behind: ({ by, count, name, required, others }) => {
    const head = `${count} ${who[by][count === 1 ? 0 : 1]} far behind plan`;
    const furthest = count > others.length + 1 ? `${head}, furthest` : head;
    return [`${furthest}: ${name}${required && ` needs ${required}`}`, ...others].join(', ');
  },
  anonymous: {
    pseudonym: (letter) => `Seller ${letter}`,
    others: 'Other teams',
    everyone: 'Everybody',
  },
  withheld: (minGroup) => `Fewer than ${minGroup} people are only shown taken together.`,
  heading: 'Worth a look today',
  quiet: (period) => `Nothing unusual ${during(period)}.`,
  empty: 'None of the figures is available.',
  items: {
    behind: ({ metric, gap, required }) => `${metric}: ${gap} behind plan${required && `, ${required} needed`}`,
    belowTarget: ({ metric, gap }) => `${metric}: ${gap} below target`,
    overLimit: ({ metric, gap }) => `${metric}: ${gap} over the limit`,
    ahead: ({ metric, gap }) => `${metric}: ${gap} ahead of plan`,
    reached: ({ metric, attainment }) => `${metric}: target reached, ${attainment}`,
    reachedBy: ({ metric, name, attainment }) => `${metric}: ${name} has reached the target already, ${attainment}`,
    people: ({ metric, behind }) => `${metric}: ${behind}`,
    rose: ({ metric, change, period }) => `${metric}: unusually high, ${change} more than ${during(period)}`,
    fell: ({ metric, change, period }) => `${metric}: unusually low, ${change} less than ${during(period)}`,
    omitted: ({ metric, rows, of }) => `${metric}: ${rows} of ${of} records could not be counted`,
  },
};
