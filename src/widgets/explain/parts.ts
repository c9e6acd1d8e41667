/** What the upper part of a formula is put together from: money that was spent, and hours at their cost. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { PartName } from '../../locales/terms/explain.js';
import type { BuiltInMetric } from '../../metrics/catalogue.js';
import { word } from '../words.js';
import { builtInId } from './built-in.js';
import { type AnswerOf, withExisting } from './exclusions.js';
import type { Asked } from './side-questions.js';

export interface PartOfSum {
  what: PartName;
  amount: number;
  isSubtracted?: boolean;
  /** Where the amount is so many hours at this cost. */
  time?: Time;
}

export interface Time {
  hours: number;
  rate: number;
  /** Whether the sellers cost differently, so that the rate is a mean. */
  isMean: boolean;
}

const hours: Asked = { metric: 'time-spent' };
const cost: Asked = { metric: 'cost-of-effort' };
const all = [hours, cost];
const ofExisting = all.map((asked) => ({ ...asked, where: withExisting }));

type Kind = 'acquisition' | 'contribution' | 'effort';

const kinds: Partial<Record<BuiltInMetric, Kind>> = {
  cac: 'acquisition',
  'cac-by-segment': 'acquisition',
  'cac-by-segment-revenue': 'acquisition',
  'cac-by-segment-hours': 'acquisition',
  'acquisition-cost': 'acquisition',
  'acquisition-cost-share': 'acquisition',
  'acquisition-cost-share-of-revenue': 'acquisition',
  'contribution-margin': 'contribution',
  'cost-of-effort': 'effort',
  'cost-per-opportunity': 'effort',
};

const asked: Record<Kind, readonly Asked[]> = {
  acquisition: [...all, ...ofExisting],
  contribution: [...all, { metric: 'margin' }],
  effort: all,
};

export function askedForParts(figure: CompleteFigure): readonly Asked[] {
  const kind = word(kinds, builtInId(figure));
  return kind ? asked[kind] : [];
}

/** Empty where the parts cannot be told: then the whole stands for them. */
export function partsOf(figure: CompleteFigure, answerOf: AnswerOf): PartOfSum[] {
  const kind = word(kinds, builtInId(figure));
  const { value, numerator = value } = figure;
  const ask = (each: Asked) => answerOf(each)?.value ?? undefined;
  const [time, spentOnTime] = [ask(hours), ask(cost)];
  if (!kind || typeof numerator !== 'number' || spentOnTime === undefined) return [];
  if (kind === 'effort') return [timePart(numerator, time, figure)].filter(({ time: told }) => told);
  if (kind === 'contribution') {
    const margin = ask({ metric: 'margin' });
    if (margin === undefined) return [];
    const spent = { what: 'spent', amount: inCents(margin - spentOnTime - numerator), isSubtracted: true } as const;
    return [{ what: 'margin', amount: margin }, spent, { ...timePart(spentOnTime, time, figure), isSubtracted: true }];
  }
  const [hoursWithOthers, costOfOthers] = ofExisting.map((each) => withNone(answerOf(each)));
  if (hoursWithOthers === undefined || costOfOthers === undefined) return [];
  const own = inCents(spentOnTime - costOfOthers);
  // The rest of the sum: money that was shared out under a filter is known by the sum alone.
  const spent = { what: 'spent', amount: inCents(numerator - own) } as const;
  return [spent, timePart(own, time === undefined ? time : time - hoursWithOthers, figure)];
}

/** Where no row says whose customer it is about, none is about an existing one. */
function withNone(answer: CompleteFigure | undefined): number | undefined {
  return answer?.reason?.code === 'no-field' ? 0 : (answer?.value ?? undefined);
}

/** A difference of sums of cents is not exact. */
const inCents = (amount: number): number => Math.round(amount * 100) / 100;

/** A mean of what is known would be another where rows cannot be used. */
function timePart(amount: number, time: number | undefined, { omitted }: CompleteFigure): PartOfSum {
  const part = { what: 'time', amount } as const;
  if (!time || omitted) return part;
  const rate = amount / time;
  const cents = inCents(rate);
  return { ...part, time: { hours: time, rate: cents, isMean: Math.abs(cents * time - amount) > 0.005 } };
}
