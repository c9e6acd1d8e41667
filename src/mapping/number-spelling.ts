/** Numbers as people and exports write them. */
import type { NumberSpelling } from '../contract/mapping.js';
import { literal } from './literal.js';

/** A number, or undefined where the cell is not spelled as agreed. Numbers of a JSON row are taken as they are. */
export type NumberReader = (cell: string | number) => number | undefined;

/** Longer texts are no business figure, and cost time to look at. */
const LONGEST = 60;

const groupSigns = { ',': ',', '.': String.raw`\.`, ' ': String.raw`[ \u00a0\u2009\u202f]`, "'": "['’]" };

/**
 * A reader of one spelling. Groups are checked: with a point as the group sign `1.5` is refused rather than taken
 * for 15. A number too large to be held exactly is refused as well.
 */
export function numberReader(spelling: NumberSpelling = {}): NumberReader {
  const pattern = patternOf(spelling);
  const shift = spelling.percent ? -2 : 0;
  return (cell) => {
    const text = String(cell).trim();
    const parts = (typeof cell === 'number' ? plain : text.length <= LONGEST ? pattern : never).exec(text)?.groups;
    if (!parts || contradictory(parts)) return undefined;
    const { sign = '', inner = '', open, after, whole = '0', fraction, only, exponent = '0' } = parts;
    const negative = /[-−]/.test(sign + inner) || open !== undefined || after !== undefined;
    // The exponent moves the point of a percent exactly, where a division would round.
    const digits = `${whole.replaceAll(/\D/g, '')}.${fraction ?? only ?? '0'}e${Number(exponent) + shift}`;
    const value = Number(digits);
    if (!(value <= Number.MAX_SAFE_INTEGER)) return undefined;
    return negative && value !== 0 ? -value : value;
  };
}

const never = /(?!)/;
const plain = patternOf({});

function patternOf({ decimal = '.', group, currency, negative, percent }: NumberSpelling): RegExp {
  const whole = group
    ? String.raw`\d{1,3}(?:${groupSigns[group]}\d{2,3})*${groupSigns[group]}\d{3}|\d+`
    : String.raw`\d+`;
  const sign = currency === undefined ? '' : String.raw`(?:${literal(currency)})?\s*`;
  return new RegExp(
    [
      negative === 'parentheses' ? String.raw`^(?<open>\()?\s*` : '^',
      String.raw`(?<sign>[-+−])?\s*${sign}`,
      currency === undefined ? '' : String.raw`(?<inner>[-+−])?`,
      String.raw`(?:(?<whole>${whole})(?:${literal(decimal)}(?<fraction>\d+))?|${literal(decimal)}(?<only>\d+))`,
      String.raw`(?:[eE](?<exponent>[-+]?\d{1,3}))?\s*${sign}`,
      percent ? String.raw`%?\s*` : '',
      negative === 'trailing' ? '(?<after>-)?' : '',
      negative === 'parentheses' ? String.raw`(?<close>\))?$` : '$',
    ].join(''),
    'u',
  );
}

/** Two signs, or a parenthesis without its other half. */
function contradictory({ sign, inner, open, close, after }: Record<string, string | undefined>): boolean {
  const signs = [sign, inner, open, after].filter((part) => part !== undefined);
  return signs.length > 1 || (open === undefined) !== (close === undefined);
}
