/** All built-in metrics, as data: those every page carries, and the further families that are fetched when asked for. */
import type { MetricDefinition } from '../contract/metric.js';
import { first, type FirstMetric } from './catalogue/first.js';
import { further, type FurtherMetric } from './catalogue/further.js';

export const catalogue: readonly MetricDefinition[] = [...first, ...further];

/** Every built-in metric has its words in every locale: the compiler names the missing ones. */
export type BuiltInMetric = FirstMetric | FurtherMetric;
