/** Deutsch: was früh auffällt, und wer nicht beim Namen genannt wird. */
import type { PeriodWords } from './terms.js';
import type { WatchTerms } from './watch-terms.js';

const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} bis ${until}.` : `${name} bis ${until}`;

const during = (period: PeriodWords): string =>
  period.kind === 'all'
    ? period.name
    : `${{ day: 'am', month: 'im', range: 'im Zeitraum' }[period.kind!] ?? 'in'} ${part(period)}`;

const who = { seller: ['Verkäufer', 'Verkäufer'], team: ['Team', 'Teams'] } as const;

export const watch: WatchTerms = {
  required: ({ rate, until, calendar }) =>
    `${rate} je ${calendar === 'working-days' ? 'Arbeitstag' : 'Tag'} bis zum ${typeof until === 'number' ? `${until}.` : until}`,
  needs: (name, rate) => `${name} ${rate}`,
  behind: ({ by, count, name, required, others }) => {
    const head = `${count} ${who[by][count === 1 ? 0 : 1]} weit hinter dem Soll`;
    const furthest = count > others.length + 1 ? `${head}, am weitesten` : head;
    return [`${furthest}: ${name}${required && ` braucht ${required}`}`, ...others].join(', ');
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
    behind: ({ metric, gap, required }) => `${metric}: ${gap} hinter dem Soll${required && `, nötig sind ${required}`}`,
    belowTarget: ({ metric, gap }) => `${metric}: ${gap} unter Ziel`,
    overLimit: ({ metric, gap }) => `${metric}: ${gap} über der Grenze`,
    ahead: ({ metric, gap }) => `${metric}: ${gap} voraus`,
    reached: ({ metric, attainment }) => `${metric}: Ziel erreicht, ${attainment}`,
    reachedBy: ({ metric, name, attainment }) => `${metric}: ${name} hat das Ziel schon erreicht, ${attainment}`,
    people: ({ metric, behind }) => `${metric}: ${behind}`,
    rose: ({ metric, change, period }) => `${metric}: ungewöhnlich hoch, ${change} mehr als ${during(period)}`,
    fell: ({ metric, change, period }) => `${metric}: ungewöhnlich niedrig, ${change} weniger als ${during(period)}`,
    omitted: ({ metric, rows, of }) => `${metric}: ${rows} von ${of} Datensätzen konnten nicht mitzählen`,
  },
};
