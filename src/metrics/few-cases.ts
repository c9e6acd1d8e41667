/** What is few of other things than the cases of a rate: wins, customers, values. */
import type { Judged } from './change.js';

/** As many as `hasFewCases` goes by, which is on every page and brings its own. */
export const fewCases = ({ rules }: Pick<Judged, 'rules'>): number => rules?.few ?? 5;
