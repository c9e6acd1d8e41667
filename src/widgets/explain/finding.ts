/** A figure in one sentence, and the same at length, to be copied. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { ChangeWords, ExplainTerms, FindingWords } from '../../locales/terms/explain.js';
import { cases, type Format } from '../../locales/format.js';
import { change, hasFewCases } from '../../metrics/change.js';
import { figureView } from '../flash-figure/figure-view.js';
import { amountText, changeText, isUnknown, reasonSentence } from '../words.js';
import { momentText } from './moment-text.js';
import { spanText } from './span-text.js';

export interface Named {
  figure: CompleteFigure;
  /** As the widget is headed. */
  name: string;
}

/** "Revenue won: €284,600, 8.4% more than in October to the 24th, €28,600 ahead of plan." */
export function findingOf(named: Named, format: Format, words: ExplainTerms): string {
  return sentence(named, wordsOf(named, format), format, words);
}

/** The same with its period, its target and its date. */
export function longFindingOf(named: Named, format: Format, words: ExplainTerms): string {
  const { figure } = named;
  const goal = figureView(figure, format).goal;
  const more = {
    period: spanText(figure.period, format),
    target: goal?.target,
    asOf: figure.asOf && momentText(figure.asOf, format),
  };
  return sentence(named, { ...wordsOf(named, format), ...more }, format, words);
}

function sentence({ figure, name }: Named, told: FindingWords, format: Format, words: ExplainTerms): string {
  return isUnknown(figure) ? words.unknown(name, reasonSentence(figure, format) || '–') : words.finding(told);
}

function wordsOf({ figure, name }: Named, format: Format): FindingWords {
  const isFew = hasFewCases(figure, figure);
  return {
    name,
    value: amountText(figure, figure, format),
    cases: isFew ? format.list([cases(format, figure) ?? '', format.terms.tooFew]) : undefined,
    change: isFew ? undefined : changeWords(figure, format),
    standing: figureView(figure, format).goal?.text || undefined,
  };
}

function changeWords(figure: CompleteFigure, format: Format): ChangeWords | undefined {
  const changed = change(figure, figure);
  // Groups may have what they are held against, and all of them together none.
  if (!figure.previous || figure.value === null || (!changed && figure.groups)) return undefined;
  const { kind, amount } = changed ?? { kind: 'unknown', amount: 0 };
  return {
    kind: kind === 'unknown' ? kind : kind === 'new' ? 'new' : kind === 'none' ? 'same' : amount > 0 ? 'more' : 'less',
    size: changed ? changeText(changed, figure, format) : '',
    isLevel: figure.kind !== 'flow' && figure.kind !== 'stock',
    than: format.compared(figure),
  };
}
