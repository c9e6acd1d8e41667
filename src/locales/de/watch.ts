/** German: what stands out early, and who is not called by name. */
import type { WatchTerms } from '../terms/watch.js';
import { during } from './grammar.js';

export const watch: WatchTerms = {
  required: ({ rate, until, calendar }) =>
    `${rate} je ${calendar === 'calendar-days' ? 'Tag' : 'Arbeitstag'} bis zum ${typeof until === 'number' ? `${until}.` : until}`,
  needed: (required) => `nötig: ${required}`,
  needs: (name, rate) => `${name} ${rate}`,
  behind: ({ by, count, isAll, name, required, others }) => {
    const [one, many] = by === 'team' ? ['Team', 'Teams'] : ['Verkäufer', 'Verkäufer'];
    const head = `${count} ${count === 1 ? one : many} weit hinter dem Soll${isAll ? '' : ', am weitesten'}`;
    return `${head}: ${name}${required && ` braucht ${required}`}${others && `, ${others}`}`;
  },
  anonymous: {
    pseudonym: (letter) => `Verkäufer ${letter}`,
    others: 'Übrige Gruppen',
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
