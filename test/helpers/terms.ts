/** The whole words of each language; pages fetch them in parts. */
import { analysis as deAnalysis } from '../../src/locales/de-analysis.js';
import { catalogue as deCatalogue } from '../../src/locales/de-catalogue.js';
import { charts as deCharts } from '../../src/locales/de-charts.js';
import { table as deTable } from '../../src/locales/de-table.js';
import { watch as deWatch } from '../../src/locales/de-watch.js';
import * as deParts from '../../src/locales/de.js';
import { analysis as enAnalysis } from '../../src/locales/en-analysis.js';
import { catalogue as enCatalogue } from '../../src/locales/en-catalogue.js';
import { charts as enCharts } from '../../src/locales/en-charts.js';
import { table as enTable } from '../../src/locales/en-table.js';
import { watch as enWatch } from '../../src/locales/en-watch.js';
import * as enParts from '../../src/locales/en.js';
import type { FrameTerms, PartTerms, Terms } from '../../src/locales/terms.js';

const whole = ({ frame, ...parts }: { frame: FrameTerms } & PartTerms): Terms => ({ ...frame, ...parts });

export const de = whole({
  ...deParts,
  analysis: deAnalysis,
  catalogue: deCatalogue,
  charts: deCharts,
  table: deTable,
  watch: deWatch,
});
export const en = whole({
  ...enParts,
  analysis: enAnalysis,
  catalogue: enCatalogue,
  charts: enCharts,
  table: enTable,
  watch: enWatch,
});
