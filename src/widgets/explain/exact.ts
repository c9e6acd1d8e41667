/** A value as exactly as it is known. */
import type { Format, ValueOptions } from '../../locales/format.js';

/** Cents and minutes, which a tile leaves out, and no abbreviation. */
export function exact(value: number, { unit, currency = '' }: ValueOptions, format: Format): string {
  if (unit === 'hours') return `${format.number(value, { maximumFractionDigits: 2 })}\u00a0${format.terms.hours}`;
  if (unit !== 'money' || !/^[A-Z]{3}$/.test(currency)) return format.value(value, { unit, currency });
  const cents = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return format.number(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...cents });
}
