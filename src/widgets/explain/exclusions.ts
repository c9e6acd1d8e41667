/** What metrics leave aside, by their definitions, and what tells how many there are of it. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { MetricUnit } from '../../contract/traits.js';
import type { ExclusionName } from '../../locales/terms/explain.js';
import type { BuiltInMetric } from '../../metrics/catalogue.js';
import { word } from '../words.js';
import { builtInId } from './built-in.js';
import type { Operand } from './formula.js';
import type { Asked } from './side-questions.js';

/** The answer to a question beside a figure; undefined where it is not known, or not to be seen. */
export type AnswerOf = (asked: Asked) => CompleteFigure | undefined;

type Piece = 'value' | 'numerator' | 'denominator';

interface Exclusion {
  what: ExclusionName;
  /** The metric that counts it; all of which the figure counts a part, where `less` says what of itself. */
  asked?: Asked;
  /** What of the answer counts. */
  piece?: Piece;
  /** Of a piece that is no value. */
  unit?: MetricUnit;
  less?: Piece;
}

export const withExisting: NonNullable<Asked['where']> = { 'opportunity.business': ['existing'] };

const open: Exclusion = { what: 'open', asked: { metric: 'opportunities-open' } };
const lost: Exclusion = { what: 'lost', asked: { metric: 'opportunities-lost' } };
const undecided: Exclusion = { what: 'undecided', asked: { metric: 'opportunities-no-decision' } };
const closed: Exclusion = { what: 'closed' };
const unlogged: Exclusion = { what: 'unlogged' };
const notHeld: Exclusion = { what: 'not-held' };
const notHeldAppointments: Exclusion = { what: 'not-held-appointments' };
const otherActivities = (less: Piece): Exclusion => ({
  what: 'other-activities',
  ...{ asked: { metric: 'effort-per-win-activities' }, piece: 'numerator', unit: 'count', less },
});
const existing = (less: Piece): Exclusion => ({ what: 'existing', asked: { metric: 'opportunities-won' }, less });
const existingTime: Exclusion = { what: 'existing-time', asked: { metric: 'time-spent', where: withExisting } };
const sellersTime: Exclusion = { what: 'sellers-time' };
const otherLeads = (less: Piece): Exclusion => ({ what: 'other-leads', asked: { metric: 'leads' }, less });

const ofCustomers = [existing('denominator'), existingTime, unlogged];

const exclusions: Partial<Record<BuiltInMetric, readonly Exclusion[]>> = {
  'opportunities-won': [open, lost, undecided],
  'opportunities-lost': [open, undecided],
  'opportunities-open': [closed],
  'pipeline-open': [closed],
  'pipeline-weighted': [closed],
  'win-rate': [open, undecided],
  'win-rate-value': [open, undecided],
  'win-rate-broad': [open],
  'win-rate-value-broad': [open],
  'sales-cycle': [open, lost, undecided],
  'sales-cycle-mean': [open, lost, undecided],
  'revenue-won': [open, lost, undecided],
  'revenue-by-segment': [open, lost, undecided],
  'revenue-by-seller': [open, lost, undecided],
  'margin-won': [open, lost, undecided],
  'lost-value': [undecided],
  'lost-value-margin': [undecided],
  'revenue-invoiced': [{ what: 'not-invoiced' }],
  'contribution-margin': [unlogged, { what: 'other-costs' }],
  'time-spent': [notHeld, unlogged],
  'cost-of-effort': [notHeld, unlogged],
  'lost-effort-cost': [{ what: 'other-time' }, unlogged],
  'cost-per-opportunity': [open, unlogged],
  'alternative-cost': [unlogged],
  appointments: [notHeldAppointments, otherActivities('value')],
  'effort-per-win': [notHeldAppointments, otherActivities('numerator')],
  'effort-per-win-winning-path': [notHeldAppointments, { what: 'other-appointments' }],
  'effort-per-win-hours': [notHeld, unlogged],
  'effort-per-win-activities': [notHeld],
  'effort-per-opportunity': [notHeld],
  'new-customers': [existing('value')],
  'conversion-rate': [existing('numerator')],
  'acquisition-cost': [existingTime, unlogged],
  'acquisition-cost-share': [existingTime, unlogged],
  'acquisition-cost-share-of-revenue': [existingTime, unlogged],
  cac: ofCustomers,
  'cac-lag': ofCustomers,
  'cac-by-segment': ofCustomers,
  'cac-by-segment-revenue': ofCustomers,
  'cac-by-segment-hours': ofCustomers,
  'cac-program': [existing('denominator'), sellersTime],
  'cac-marketing-only': [
    existing('denominator'),
    { what: 'other-spending', asked: { metric: 'cac-program' }, piece: 'numerator', unit: 'money', less: 'numerator' },
    sellersTime,
  ],
  'leads-marketing': [otherLeads('value')],
  'marketing-lead-conversion': [otherLeads('denominator')],
  'marketing-lead-to-opportunity': [otherLeads('denominator')],
  mql: [{ what: 'rejected' }],
  'basket-per-period': [
    {
      what: 'not-buying',
      ...{ asked: { metric: 'basket-per-period-all' }, piece: 'denominator', unit: 'count', less: 'denominator' },
    },
  ],
  'basket-lifetime': [{ what: 'never-bought' }],
};

/** What is asked to tell how many there are. */
export const askedForExclusions = (figure: CompleteFigure): Asked[] =>
  (word(exclusions, builtInId(figure)) ?? []).flatMap(({ asked }) => asked ?? []);

export interface Excluded {
  what: ExclusionName;
  /** Undefined where it is not known how many there are. */
  number: Operand | undefined;
}

/** Where no row knows the field that it goes by, nothing is left aside. */
export const excludedOf = (figure: CompleteFigure, answerOf: AnswerOf): Excluded[] =>
  (word(exclusions, builtInId(figure)) ?? [])
    .filter(({ asked }) => !asked || answerOf(asked)?.reason?.code !== 'no-field')
    .map((exclusion) => ({ what: exclusion.what, number: numberOf(exclusion, figure, answerOf) }));

/** Rows that cannot be used are in neither, so that a difference would count them. */
function numberOf(exclusion: Exclusion, figure: CompleteFigure, answerOf: AnswerOf): Operand | undefined {
  const { asked, piece = 'value', unit, less } = exclusion;
  const answer = asked && answerOf(asked);
  const whole = answer?.[piece];
  if (typeof whole !== 'number') return undefined;
  const operand = { value: whole, unit: unit ?? answer!.unit };
  if (!less) return operand;
  const part = figure[less];
  if (typeof part !== 'number' || figure.omitted || answer?.omitted || part > whole) return undefined;
  // Of a deal that several sellers share, each has a part: then they are no numbers of the same rows.
  if (operand.unit === 'count' && !(Number.isInteger(whole) && Number.isInteger(part))) return undefined;
  return { ...operand, value: whole - part };
}
