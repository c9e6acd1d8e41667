/** The metrics of a widget. */
import type { CompleteFigure } from '../../contract/figures.js';

/** The first figure of each metric: the same one under a filter, or by another dimension, is computed alike. */
export const oneOfEach = (figures: readonly CompleteFigure[]): CompleteFigure[] =>
  figures.filter(({ metric }, index) => figures.findIndex((other) => other.metric === metric) === index);
