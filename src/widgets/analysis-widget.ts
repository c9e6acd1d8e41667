/** The base of widgets that set one metric against others, group by group. */
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import type { Part } from '../locales/terms/index.js';
import type { Reading } from '../sources/shared-source.js';
import { analysisTable } from './analysis-table.styles.js';
import { GroupsWidget } from './groups-widget.js';
import { withoutFigure } from './without-figure.js';

export abstract class AnalysisWidget extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, analysisTable];

  override get words(): readonly Part[] {
    const lacks = this.further.some(({ reason }) => reason);
    return [...new Set<Part>([...super.words, 'analysis', ...(lacks ? (['trouble'] as const) : [])])];
  }

  /** @internal What is asked besides the first figure. */
  abstract get furtherQueries(): readonly Query[];

  /** @internal A source without one of the further figures still shows the first, and the widget says what is lacking. */
  furtherFailed(query: Query, error: unknown): Reading {
    return withoutFigure(query, error);
  }

  protected get further(): readonly CompleteFigure[] {
    return this.figures.further;
  }
}
