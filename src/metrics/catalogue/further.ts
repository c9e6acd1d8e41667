/** The families that a page fetches when it asks for one of them. */
import { acquisition } from './acquisition.js';
import { conversion } from './conversion.js';
import { effort } from './effort.js';
import { margins } from './margin.js';
import { ofOpportunities } from './opportunities.js';

export const further = [...ofOpportunities, ...conversion, ...effort, ...acquisition, ...margins] as const;

export type FurtherMetric = (typeof further)[number]['id'];
