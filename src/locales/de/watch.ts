/** Deutsch: was früh auffällt, und wer nicht beim Namen genannt wird. */
import type { PeriodWords } from '../terms/index.js';
import type { WatchTerms } from '../terms/watch.js';

const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} bis ${until}.` : `${name} bis ${until}`;

const during = (period: PeriodWords): string =>
  period.kind === 'all'
    ? period.name
    : `${{ day: 'am', month: 'im', range: 'im Zeitraum' }[period.kind!] ?? 'in'} ${part(period)}`;

export const watch: WatchTerms = {
  required: ({ rate, until, calendar }) =>
    `${rate} je ${calendar === 'working-days' ? 'Arbeitstag' : 'Tag'} bis zum ${typeof until === 'number' ? `${until}.` : until}`,
  needed: (required) => `nötig: ${required}`,
  needs: (name, rate) => `${name} ${rate}`,
  behind: ({ by, count, isAll, name, required, others }) => {
    const [one, many] = by === 'team' ? ['Team', 'Teams'] : ['Verkäufer', 'Verkäufer'];
    const head = `${count} ${count === 1 ? one : many} weit hinter dem Soll${isAll ? '' : ', am weitesten'}`;
    return `${head}: ${name}${required && ` braucht ${required}`}${others && `, ${others}`}`;
  },
  anonymous: {
    pseudonym: (letter) => `Verkäufer ${letter}`,
    others: 'Übrige Teams',
    everyone: 'Alle zusammen',
  },
  withheld: (minGroup) => `Weniger als ${minGroup} Personen werden nur zusammengefasst gezeigt.`,
  heading: 'Was heute auffällt',
  quiet: (period) => `Nichts Auffälliges ${during(period)}.`,
  empty: 'Keine der Zahlen ist verfügbar.',
  items: {
    behind: ({ gap, required }) => `${gap} hinter dem Soll${required && `, nötig sind ${required}`}`,
    belowTarget: ({ gap }) => `${gap} unter Ziel`,
    overLimit: ({ gap }) => `${gap} über der Grenze`,
    ahead: ({ gap }) => `${gap} voraus`,
    reached: ({ attainment }) => `Ziel erreicht, ${attainment}`,
    reachedBy: ({ name, attainment }) => `${name} hat das Ziel schon erreicht, ${attainment}`,
    rose: ({ change, period }) => `Ungewöhnlich hoch, ${change} mehr als ${during(period)}`,
    fell: ({ change, period }) => `Ungewöhnlich niedrig, ${change} weniger als ${during(period)}`,
    omitted: ({ rows, of }) => `${rows} von ${of} Datensätzen konnten nicht mitzählen`,
  },
};
