/** What several parts of the German words need. */
import type { PeriodWords } from '../terms.js';

export const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} bis ${until}.` : `${name} bis ${until}`;

export const during = (period: PeriodWords): string =>
  period.kind === 'all'
    ? period.name
    : `${{ day: 'am', month: 'im', range: 'im Zeitraum' }[period.kind!] ?? 'in'} ${part(period)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "ohne gültigen Betrag": the ending follows the gender. */
export const valid: Partial<Record<string, string>> = {
  Betrag: 'gültigen',
  Stundensatz: 'gültigen',
  Marge: 'gültige',
  Dauer: 'gültige',
  Datum: 'gültiges',
  Anlagedatum: 'gültiges',
  Abschlussdatum: 'gültiges',
};

export const validField = (field: string): string =>
  `${valid[field] ?? 'gültige Angabe'} ${valid[field] ? field : `„${field}“`}`;

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
