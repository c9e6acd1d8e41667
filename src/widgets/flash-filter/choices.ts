/** What can be chosen, from the source itself: the groups of a figure that is cheap to have. */
import { dayNumber } from '../../metrics/days.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import type { Look } from '../../metrics/views.js';
import type { SharedSource } from '../../sources/shared-source.js';
import type { Choice, Choices } from './filter-state.js';

export const none: Choices = { today: undefined, of: new Map() };

/**
 * Rejects where the source answers nothing at all; a dimension it does not have offers nothing. Where a look does not allow
 * to see each of some groups, neither can they be chosen.
 */
export async function choicesOf(
  source: SharedSource,
  { metric, where }: Pick<Query, 'metric' | 'where'>,
  dimensions: readonly string[],
  look?: Look,
): Promise<Choices> {
  const query = {
    metric,
    period: 'all',
    compare: 'none',
    ...(where && { where }),
    ...(look && { heads: true }),
  } as const;
  const about = dimensions.length > 0 ? dimensions : [undefined];
  const answers = await Promise.allSettled(
    about.map((by) => source.read({ ...query, ...(by !== undefined && { by }) })),
  );
  const viewed = look && (await import('../../metrics/views.js')).viewed;
  const figures = answers.flatMap((answer, index) => {
    if (answer.status === 'rejected') return [];
    const { figure } = answer.value;
    const by = about[index];
    return [viewed ? viewed(figure, look, { ...(where && { where }), ...(by !== undefined && { by }) }) : figure];
  });
  const [first] = answers;
  if (figures.length === 0 && first?.status === 'rejected') throw first.reason;
  return {
    ...(look && { seenBy: JSON.stringify(look) }),
    today: figures[0] && todayOf(figures[0]),
    of: new Map(
      figures.map(({ by = '', groups = [] }) => [by, groups.filter(({ anonymous }) => !anonymous).map(choiceOf)]),
    ),
  };
}

/** All time ends with today. */
const todayOf = ({ period, asOf }: CompleteFigure): number | undefined =>
  period.start < '1901' ? (dayNumber(period.end) ?? NaN) - 1 : dayNumber(asOf?.slice(0, 10) ?? '');

const choiceOf = ({ key, label, group }: NonNullable<CompleteFigure['groups']>[number]): Choice => ({
  key,
  label,
  group,
});
