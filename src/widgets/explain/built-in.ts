/** Of what is said of built-in metrics by their ids. */
import type { CompleteFigure } from '../../contract/figures.js';

/** The id of a metric as it is built in; none where a document describes it, since it may be another of that name. */
export const builtInId = ({ metric, description }: Pick<CompleteFigure, 'metric' | 'description'>): string =>
  description === undefined ? metric : '';
