/** What a figure was computed from, by the definition of its metric. */
import type { CompleteFigure, Measured } from '../../contract/figures.js';
import type { Measure, MetricDefinition } from '../../contract/metric.js';
import type { MetricUnit } from '../../contract/traits.js';
import { catalogue } from '../../metrics/catalogue.js';
import { builtInId } from './built-in.js';

export interface Operand {
  value: number;
  unit: MetricUnit;
}

export interface Formula {
  numerator: Operand;
  denominator: Operand;
  /** What the denominator holds besides the numerator, where the numerator is a part of it. */
  rest?: Operand;
  /** What the quotient is multiplied by. */
  factor?: Operand;
  /** Whether the quotient, times the factor, is the value; some metrics take more into account. */
  isQuotient: boolean;
}

const TOLERANCE = 1e-6;

/** Undefined for a value that is no quotient, or that does not tell its numerator and denominator. */
export function formulaOf(figure: CompleteFigure): Formula | undefined {
  const { value, numerator, denominator, unit } = figure;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  const definition = catalogue.find(({ id }) => id === builtInId(figure));
  const [top, bottom] = definition ? unitsOf(definition) : [unit === 'share' ? 'number' : unit, 'number' as const];
  const rest = denominator - numerator;
  const isPart = definition !== undefined && isPartOfDenominator(definition) && rest >= 0;
  const factor = definition?.compute === 'lifetime' && value !== null ? (value * denominator) / numerator : NaN;
  const hasFactor = Number.isFinite(factor);
  return {
    numerator: { value: numerator, unit: top },
    denominator: { value: denominator, unit: bottom },
    ...(isPart && { rest: { value: rest, unit: bottom } }),
    ...(hasFactor && { factor: { value: factor, unit: 'number' } }),
    isQuotient: hasFactor || (definition?.compute !== 'best-alternative' && isQuotient(numerator, denominator, value)),
  };
}

function isQuotient(numerator: number, denominator: number, value: Measured['value']): boolean {
  if (denominator === 0 || value === null) return value === null;
  const quotient = numerator / denominator;
  return Math.abs(quotient - value) <= TOLERANCE * Math.max(Math.abs(value), 1);
}

/** Whether every row of the numerator is one of the denominator, so that the rest can be named. */
export function isPartOfDenominator({ numerator, denominator = [] }: MetricDefinition): boolean {
  const [part, whole] = [numerator[0]!, denominator[0]];
  if (!whole || numerator.length > 1 || denominator.length > 1) return false;
  const shape = ({ from, at, span, aggregate, of }: Measure) => JSON.stringify([from, at, span, aggregate, of]);
  if (shape(part) !== shape(whole) || !['count', 'sum'].includes(part.aggregate)) return false;
  return (whole.where ?? []).every((wide) => (part.where ?? []).some((narrow) => implies(narrow, wide)));
}

type Condition = NonNullable<Measure['where']>[number];

function implies(narrow: Condition, wide: Condition): boolean {
  if (JSON.stringify(narrow) === JSON.stringify(wide)) return true;
  if (!('field' in narrow) || !('field' in wide) || narrow.field !== wide.field) return false;
  return !!narrow.in && !!wide.in && narrow.in.every((value) => wide.in!.includes(value));
}

function unitsOf({ numerator, denominator = [], unit }: MetricDefinition): [MetricUnit, MetricUnit] {
  const top = numerator[0]!;
  const bottom = denominator[0];
  return [unitOf(top, unit), bottom ? unitOf(bottom, unit) : 'number'];
}

/** What the rows of a measure add up to. */
function unitOf({ aggregate, of }: Measure, unit: MetricUnit): MetricUnit {
  if (aggregate === 'count' || aggregate === 'distinct') return 'count';
  const fields = JSON.stringify(of);
  if (/amount|margin|cost/i.test(fields)) return 'money';
  if (/minutes/.test(fields)) return 'hours';
  return unit === 'share' ? 'number' : unit;
}
