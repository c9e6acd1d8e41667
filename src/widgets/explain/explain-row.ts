/** A row of what is said of a figure, and what is at hand to say it. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import type { Format } from '../../locales/format.js';
import type { AnswerOf } from './exclusions.js';
import type { Naming } from './names.js';

export interface ExplainRow {
  label: string;
  value: string;
  /** The row that the others lead to. */
  isResult?: boolean;
  /** Said of all figures of a widget, not of this one alone. */
  isCommon?: boolean;
}

export interface ExplainContext extends Naming {
  format: Format;
  words: ExplainTerms;
  /** Where the figure comes from; empty for a document that the page has handed over. */
  source: string;
  /** Numbers beside a figure, where they are known. */
  answerOf?: (figure: CompleteFigure) => AnswerOf;
}
