/** Every word a reader sees. A locale is a folder with a file for each part; what it lacks does not compile. */
import type { AnalysisTerms } from './analysis.js';
import type { CatalogueTerms } from './catalogue.js';
import type { ChartsTerms } from './charts.js';
import type { ComparisonTerms } from './comparison.js';
import type { ExplainTerms } from './explain.js';
import type { FrameTerms } from './frame.js';
import type { GroupsTerms } from './groups.js';
import type { NewsTerms } from './news.js';
import type { RankingTerms } from './ranking.js';
import type { TableTerms } from './table.js';
import type { TroubleTerms } from './trouble.js';
import type { WatchTerms } from './watch.js';

/** Words that only some widgets need, or none on a good day; each part is fetched by itself. */
export interface PartTerms {
  trouble: TroubleTerms;
  groups: GroupsTerms;
  catalogue: CatalogueTerms;
  table: TableTerms;
  analysis: AnalysisTerms;
  comparison: ComparisonTerms;
  news: NewsTerms;
  ranking: RankingTerms;
  watch: WatchTerms;
  charts: ChartsTerms;
  explain: ExplainTerms;
}

export type Part = keyof PartTerms;

export interface Terms extends FrameTerms, PartTerms {
  /** What makes sentences of the words of trouble; there where they are. */
  sentences: typeof import('../sentences.js').sentences;
}

/** What fetches the file of a part. */
export type Loaders<P extends Part = Part> = { [K in P]: () => Promise<Pick<PartTerms, K>> };

export type FirstPart = 'trouble' | 'groups';

/** What the first widgets do without. */
export type FurtherPart = Exclude<Part, FirstPart>;

/** The first file of a language: what every widget says, and what fetches the rest. */
export interface Language {
  frame: FrameTerms;
  parts: Loaders<FirstPart>;
  further: () => Promise<{ parts: Loaders<FurtherPart> }>;
}
