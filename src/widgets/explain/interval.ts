/** How much a rate of few cases tells: between which values it likely is. */
import type { CompleteFigure, Measured } from '../../contract/figures.js';
import { catalogue } from '../../metrics/catalogue.js';
import { wilson, Z_95 } from '../../metrics/wilson.js';
import { isPartOfDenominator } from './formula.js';

/** From so many cases on a rate stands for itself. */
const CASES = 30;

/** Undefined for many cases, for amounts, and for a rate whose cases are not all among those it is divided by. */
export function intervalOf(part: Measured, figure: CompleteFigure): [low: number, high: number] | undefined {
  const { numerator, denominator, count = 0, pending } = part;
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || part.value === null) return undefined;
  const isRate = figure.unit === 'share' && numerator >= 0 && numerator <= denominator && denominator > 0;
  // Of a cohort that is still open, what is not decided would count as not reached.
  const isOpen = !!pending && count <= denominator;
  if (!isRate || isOpen || denominator >= (figure.rules?.interval ?? CASES) || !areCases(part, figure))
    return undefined;
  return wilson(numerator, denominator, Z_95);
}

/** What a metric of somebody's own is made of is known by its number of rows alone. */
function areCases({ denominator, count, pending = 0 }: Measured, { metric }: CompleteFigure): boolean {
  const definition = catalogue.find(({ id }) => id === metric);
  if (!definition) return count === denominator || count === denominator! + pending;
  return definition.denominator?.[0]?.aggregate === 'count' && isPartOfDenominator(definition);
}
