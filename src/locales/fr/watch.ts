/** French: what stands out early, and who is not called by name. */
import type { WatchTerms } from '../terms/watch.js';
import { que } from './elision.js';
import { day, during, plural } from './grammar.js';

export const watch: WatchTerms = {
  required: ({ rate, until, calendar }) =>
    `${rate} par ${calendar === 'calendar-days' ? 'jour' : 'jour ouvré'} jusqu’au ${day(until)}`,
  needed: (required) => `à réaliser\u202f: ${required}`,
  needs: (name, rate) => `${name} ${rate}`,
  behind: ({ by, count, isAll, name, required, others }) => {
    const [one, many, furthest] =
      by === 'team'
        ? ['équipe', 'équipes', ', la plus en retard']
        : ['commercial', 'commerciaux', ', le plus en retard'];
    const head = `${count} ${plural(count, one, many)} en net retard sur l’objectif${isAll ? '' : furthest}`;
    return `${head}\u202f: ${name}${required && ` doit réaliser ${required}`}${others && `, ${others}`}`;
  },
  anonymous: {
    pseudonym: (letter) => `Commercial ${letter}`,
    others: 'Autres groupes',
    everyone: 'Tous ensemble',
  },
  withheld: (minGroup) => `En dessous de ${minGroup} personnes, seul l’ensemble est affiché.`,
  heading: 'À regarder aujourd’hui',
  quiet: (period) => `Rien d’inhabituel ${during(period)}.`,
  empty: 'Aucun des indicateurs n’est disponible.',
  items: {
    behind: ({ gap, required }) => `${gap} de retard sur l’objectif${required && `, il faut ${required}`}`,
    belowTarget: ({ gap }) => `${gap} sous l’objectif`,
    overLimit: ({ gap }) => `${gap} au-dessus du plafond`,
    ahead: ({ gap }) => `${gap} d’avance`,
    reached: ({ attainment }) => `Objectif atteint, ${attainment}`,
    reachedBy: ({ name, attainment }) => `${name} a déjà atteint l’objectif, ${attainment}`,
    rose: ({ change, period }) => `Niveau inhabituellement haut, ${change} de plus ${que(during(period))}`,
    fell: ({ change, period }) => `Niveau inhabituellement bas, ${change} de moins ${que(during(period))}`,
    omitted: ({ rows, of }) =>
      /^[01]$/.test(rows)
        ? `${rows} enregistrement sur ${of} n’a pas pu être compté`
        : `${rows} enregistrements sur ${of} n’ont pas pu être comptés`,
  },
};
