/** Whether a figure is what a plain reading of the same document says; in words where it is not. */
import type { CompleteFigure, Distribution, Measured } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { documentOf } from './documents.js';
import { type ExpectedFigure, type ExpectedGroup, Oracle } from './figure.js';
import type { Expected } from './reading.js';
import { formulas } from './formulas.js';
import { ownMetricOf } from './own-metrics.js';
import { questionOf } from './questions.js';
import { chanceOf } from './random.js';

const definitions = new Map(catalogue.map((definition) => [definition.id, definition]));

/** How often each metric was compared, and what of figures. */
export type Tally = Map<string, number>;

/** What a document's questions and answers disagree about; `tally` counts what they agree on. */
export async function disagreements(seed: number, questions: number, tally: Tally): Promise<string[]> {
  const chance = chanceOf(-seed);
  const own = ownMetricOf(chance);
  const document = { ...documentOf(seed), metrics: [own.definition] };
  const engine = createEngine(parseRecords({ ...document }));
  const oracle = new Oracle(document, { own: own.formula });
  const found: string[] = [];
  for (let index = 0; index < questions; index += 1) {
    const metric = chance.is(0.1) ? 'own' : chance.pick(...Object.keys(formulas));
    const query = questionOf(chance, document, metric);
    const definition = metric === 'own' ? own.definition : definitions.get(metric)!;
    const figure = await engine.answer(query);
    const by = query.by ?? definition.by;
    const expected = oracle.figure({
      ...query,
      ...(by && { by }),
      addsUp: definition.kind === 'flow',
      isShared: definition.kind === 'flow' || definition.kind === 'stock',
      comparesGroups: definition.compute === 'best-alternative',
    });
    const faults = compare(figure, expected, query, tally);
    if (faults.length > 0) found.push(`document ${seed}, ${JSON.stringify(query)}: ${faults.join('; ')}`);
  }
  return found;
}

const rounded = (share = NaN): number => Math.round(share * 1e9);

function compare(figure: CompleteFigure, expected: ExpectedFigure, query: Query, tally: Tally): string[] {
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  // A field that the whole document lacks is said before anything is counted.
  if (figure.reason?.code === 'no-field') {
    count('no field');
    return [];
  }
  count(query.metric);
  const faults = [...differences('', figure, expected)];
  const differ = (what: string, a: unknown, b: unknown) => {
    count(what);
    if (JSON.stringify(a) !== JSON.stringify(b))
      faults.push(`${what} ${JSON.stringify(a)} is not ${JSON.stringify(b)}`);
  };
  const { days, of, calendar, share, periods } = figure.period.elapsed ?? {};
  if (expected.elapsed) differ('elapsed', { days, of }, { days: expected.elapsed.days, of: expected.elapsed.of });
  if (calendar === 'seasonal' || expected.elapsed?.periods)
    differ('season', [rounded(share), periods], [rounded(expected.elapsed?.share), expected.elapsed?.periods]);
  if (expected.reason === 'no-list') return faults;
  differ(
    'omitted',
    [figure.omitted?.rows ?? 0, figure.omitted?.of ?? expected.omitted.of],
    [expected.omitted.rows, expected.omitted.of],
  );
  differ('target', figure.target, expected.target);
  // What a metric of its own makes of who sells is for the tests of views.
  if (query.heads && query.metric !== 'own') differ('members', figure.members, expected.members);
  const isCompared = expected.previous ?? figure.previous;
  // Few questions are about what has a target; that there is none is an answer, too.
  if (isCompared || query.compare === 'target') count(`compared with ${query.compare ?? 'previous-to-date'}`);
  if (isCompared) {
    faults.push(...differences('previous', figure.previous, expected.previous));
    const { period, partial = false } = figure.previous ?? {};
    differ('compared period', { ...period, isPartial: partial }, expected.comparedTo);
  }
  if (expected.groups ?? figure.groups) faults.push(...ofGroups(figure, expected.groups ?? [], count));
  if (expected.series) faults.push(...ofSeries(figure, expected.series, count));
  if (query.bins && !(query.metric === 'own' && figure.denominator !== undefined))
    faults.push(...ofDistribution(figure, expected, count));
  return faults;
}

function ofGroups(figure: CompleteFigure, expected: readonly ExpectedGroup[], count: (what: string) => void): string[] {
  const { groups = [], metric } = figure;
  const isOwn = metric === 'own';
  count(`by ${figure.by!}`);
  const [keys, expectedKeys] = [groups, expected].map((each) => JSON.stringify(each.map(({ key }) => key)));
  if (keys !== expectedKeys) return [`groups ${keys!} are not ${expectedKeys!}`];
  return groups.flatMap((group, index) => {
    const { key, previous, target, members } = expected[index]!;
    const at = `group ${key ?? 'none'}`;
    return [
      ...differences(at, group, expected[index]),
      ...differences(`${at} previous`, group.previous, previous),
      ...(JSON.stringify([group.target, isOwn || group.members]) === JSON.stringify([target, isOwn || members])
        ? []
        : [
            `${at} target, members ${JSON.stringify([group.target, group.members])} are not ${JSON.stringify([target, members])}`,
          ]),
    ];
  });
}

function ofSeries(
  { series = [], every }: CompleteFigure,
  expected: NonNullable<ExpectedFigure['series']>,
  count: (what: string) => void,
): string[] {
  count(`every ${every!}`);
  if (series.length !== expected.length) return [`${series.length} points are not ${expected.length}`];
  return expected.flatMap(({ at, now, previous }, index) => {
    const point = series[index]!;
    if (point.at !== at) return [`point ${point.at} is not ${at}`];
    const then = point.previous?.value === null && !point.previous.reason ? undefined : point.previous;
    return [
      ...(now ? differences(at, point, now) : point.value === null ? [] : [`${at} is not empty`]),
      ...differences(`${at} previous`, then, previous),
    ];
  });
}

function ofDistribution(
  figure: CompleteFigure,
  { values, reason, value: whole, denominator }: ExpectedFigure,
  count: (what: string) => void,
): string[] {
  const { distribution } = figure;
  if (!values || values.length === 0 || reason) return distribution ? [`a distribution where there is none`] : [];
  count('distribution');
  if (!distribution) return ['no distribution'];
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const shares = values.reduce((sum, { share }) => sum + share, 0);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return low + (high - low) * (place - Math.floor(place));
  };
  const { p10, p25, p50, p75, p90 } = distribution.quantiles;
  const pairs = [
    [
      distribution.mean,
      denominator === undefined ? values.reduce((sum, { value, share }) => sum + value * share, 0) / shares : whole,
    ],
    ...[
      [p10, at(0.1)],
      [p25, at(0.25)],
      [p50, at(0.5)],
      [p75, at(0.75)],
      [p90, at(0.9)],
    ],
  ] as [number, number][];
  const faults = pairs.filter(([a, b]) => !isNear(a, b)).map(([a, b]) => `in the distribution, ${a} is not ${b}`);
  return [...faults, ...ofBins(distribution.bins, sorted)];
}

function ofBins(bins: Distribution['bins'], values: readonly number[]): string[] {
  return bins.flatMap(({ from, to, count }, index) => {
    const isLast = index === bins.length - 1;
    const inside = values.filter((value) => value >= from && (value < to || (isLast && value === to))).length;
    const follows = isLast || bins[index + 1]!.from === to;
    return inside === count && follows ? [] : [`${count} from ${from} to ${to} are not ${inside}`];
  });
}

const isNear = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

function differences(place: string, actual: Measured | undefined, expected: Expected | undefined): string[] {
  if (!actual || !expected) return actual === expected ? [] : [`${place}: ${actual ? 'is' : 'is not'} there`];
  const parts: [string, number | null | undefined, number | null | undefined][] = [
    ['value', actual.value, expected.value],
    ['numerator', actual.numerator, expected.numerator],
    ['denominator', actual.denominator, expected.denominator],
    ['count', actual.count, expected.count],
    ['pending', actual.pending, expected.pending],
  ];
  const amounts = Object.fromEntries(actual.amounts?.map(({ currency, value }) => [currency, value]) ?? []);
  for (const currency of new Set([...Object.keys(amounts), ...Object.keys(expected.amounts ?? {})]))
    parts.push([currency, amounts[currency], expected.amounts?.[currency]]);
  const faults = parts.filter(([, a, b]) => !isNear(a, b)).map(([name, a, b]) => `${place} ${name} ${a} is not ${b}`);
  if (actual.reason?.code !== expected.reason)
    faults.push(`${place} reason ${actual.reason?.code} is not ${expected.reason}`);
  return faults;
}
