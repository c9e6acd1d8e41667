/** Sums of money without the tails of binary fractions: 0.1 + 0.2 is 0.3. */

/** The most places that toFixed takes. */
const FINEST = 100;

/** The sum, rounded to the finest decimal place of its terms, which is where the true sum ends. */
export function sumOf(terms: readonly number[]): number {
  let [sum, places] = [0, 0];
  for (const term of terms) {
    sum += term;
    places = Math.max(places, decimalPlaces(term));
  }
  return Number(sum.toFixed(Math.min(places, FINEST)));
}

function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
