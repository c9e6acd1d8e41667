/** What is said of the metrics that a page fetches. */
import type { FurtherMetric } from '../../metrics/catalogue/further.js';

export interface CatalogueTerms {
  metrics: Record<FurtherMetric, string>;
}
