/** The company behind the demo: a generated one in which something happens while one watches, or a folder of files. */
import type { Query } from '../src/contract/query.js';
import type { RecordsDocument } from '../src/contract/records.js';
import type { FigureSource } from '../src/endpoint/index.js';
import { createEngine, parseRecords } from '../src/engine/index.js';
import { loadFolder } from '../src/mapping/folder.js';
import { arrivals, company } from './data/company.js';
import type { Locale } from './data/words.js';
import { readFirstPage } from './first-page.js';

export interface LiveCompany {
  name: string;
  document(): RecordsDocument;
  source(): FigureSource;
  /** What the home page shows of it. */
  page: HomeContent;
}

export interface HomeContent {
  period: string;
  figures: readonly string[];
  leaderboard: string;
  /** What the widgets of the pages are about, where the data is not what the presets expect. */
  analysis?: {
    metrics: readonly string[];
    by: string;
    measure: string;
    /** What is divided by account type. */
    divided: string;
    /** Where conversion begins. */
    basis: 'leads' | 'opportunities';
  };
  viewer?: string;
  /** Seconds between refreshes; a folder does not change. */
  refresh?: number;
}

const SECONDS_BETWEEN_ARRIVALS = 8;

export function liveCompany(locale: Locale): LiveCompany {
  const first = company({ now: new Date().toISOString(), locale });
  const next = arrivals(first);
  const live = holder(first);
  setInterval(() => live.set(next(new Date().toISOString())), SECONDS_BETWEEN_ARRIVALS * 1000).unref();
  const lena = first.sellers?.find(({ name }) => name === 'Lena Vogt')?.id;
  return {
    name: 'A generated company of 20 sellers; new deals arrive while you watch.',
    ...live,
    page: {
      period: 'month',
      figures: ['opportunities-won', 'revenue-won', 'win-rate', 'time-spent'],
      leaderboard: 'revenue-won',
      ...(lena && { viewer: lena }),
      refresh: SECONDS_BETWEEN_ARRIVALS,
    },
  };
}

export async function liveFolder(folder: string, mappingFile?: string): Promise<LiveCompany> {
  const { document, issues, mapping } = await loadFolder(folder, mappingFile);
  for (const { message } of issues) console.warn(message);
  const page = readFirstPage(mapping.page);
  const held = holder(document);
  const { period = 'month', leaderboard = 'revenue-won', baskets = leaderboard } = page;
  const figures = page.figures ?? ['opportunities-won', 'revenue-won', 'win-rate', 'sales-cycle'];
  return {
    name: `The data of ${folder}.`,
    ...held,
    page: {
      period,
      figures,
      leaderboard,
      analysis: {
        metrics: [leaderboard, ...figures.filter((metric) => metric !== leaderboard)],
        by: await dimensionIn(held.source(), { metric: leaderboard, period }),
        measure: figures.includes('sales-cycle') ? 'sales-cycle' : baskets,
        divided: document.orders?.length ? 'revenue-ordered' : leaderboard,
        basis: !document.leads?.length && document.opportunities?.length ? 'opportunities' : 'leads',
      },
    },
  };
}

/** The first dimension that divides the metric in this data. */
async function dimensionIn(source: FigureSource, query: Pick<Query, 'metric' | 'period'>): Promise<string> {
  for (const by of ['channel', 'product', 'region', 'team']) {
    const { groups = [] } = await source.figure({ ...query, by });
    if (groups.filter(({ key }) => key !== null).length > 1) return by;
  }
  return 'seller';
}

function holder(first: RecordsDocument) {
  let document = first;
  let engine: ReturnType<typeof createEngine> | undefined;
  const source: FigureSource = {
    calendar: () => {
      const { asOf, timeZone, currency } = document;
      return { asOf, timeZone, currency };
    },
    figure: (query) => (engine ??= createEngine(parseRecords({ ...document }))).answer(query),
  };
  return {
    document: () => document,
    source: () => source,
    set: (next: RecordsDocument) => {
      document = next;
      engine = undefined;
    },
  };
}
