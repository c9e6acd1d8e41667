/** The base of widgets that set one metric against others, group by group. */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import type { Part } from '../locales/terms.js';
import type { Reading } from '../sources/shared-source.js';
import { analysisTable } from './analysis-table.styles.js';
import { GroupsWidget } from './groups-widget.js';

export abstract class AnalysisWidget extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, analysisTable];

  override get words(): readonly Part[] {
    const lacks = this.further.some(({ reason }) => reason);
    return [...new Set<Part>([...super.words, 'analysis', ...(lacks ? (['trouble'] as const) : [])])];
  }

  /** @internal What is asked besides the first figure. */
  get furtherQueries(): readonly Query[] {
    return [];
  }

  /** @internal A source without one of the further figures still shows the first, and the widget says what is lacking. */
  furtherFailed({ metric }: Query, error: unknown): Reading {
    if (!(error instanceof FeedError) || error.code !== 'no-figure') throw error;
    const period = { start: '', end: '' };
    const reason = { code: 'unknown-metric' } as const;
    const traits = { kind: 'stock', unit: 'number', direction: 'neutral' } as const;
    return { figure: { metric, ...traits, period, value: null, reason } };
  }

  protected get further(): readonly CompleteFigure[] {
    return this.figures.further;
  }
}
