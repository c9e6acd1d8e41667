/** Everything a watch shows, from its figures alone. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { behind } from '../../metrics/standing.js';
import { type Finding, findings } from '../../metrics/findings.js';
import { behindText, requiredText } from '../early-warning.js';
import { gapText } from '../flash-figure/figure-view.js';
import { changeText, labelOf, metricName } from '../words.js';

export interface WatchItem {
  tone: 'good' | 'bad';
  /** The name of the metric. */
  name: string;
  sentence: string;
  figure: CompleteFigure;
  /** Whom it is about, where that is one seller or team who may be named. */
  group: Group | undefined;
}

export interface WatchView {
  items: WatchItem[];
  /** Said where there are none. */
  quiet: string;
}

/** A figure without its groups: a document may hold the value and the groups in one, and answers both questions with it. */
export function asWhole({ by: _by, groups: _groups, ...whole }: CompleteFigure): CompleteFigure {
  return whole;
}

export function watchView(figures: readonly CompleteFigure[], limit: number, format: Format): WatchView {
  const [{ period, asOf } = { period: { start: '', end: '' } }] = figures;
  const items = findings(figures, limit).map((finding) => itemOf(finding, format));
  return { items, quiet: format.terms.watch.quiet(format.period(period, asOf)) };
}

function itemOf(finding: Finding, format: Format): WatchItem {
  const { figure, isGood } = finding;
  return {
    tone: isGood ? 'good' : 'bad',
    name: metricName(figure.label, figure.metric, format),
    sentence: sentenceOf(finding, format),
    figure,
    group: groupOf(finding),
  };
}

/** Of several who are behind, the sentence is about all. */
function groupOf(finding: Finding): Group | undefined {
  if (!('group' in finding) || finding.group.anonymous) return undefined;
  return finding.kind === 'people' && behind(finding.figure).length > 1 ? undefined : finding.group;
}

function sentenceOf(finding: Finding, format: Format): string {
  const { figure } = finding;
  const { items } = format.terms.watch;
  if (finding.kind === 'people') return behindText(figure, format);
  if (finding.kind === 'changed') return changeSentence(finding.change, figure, format);
  if (finding.kind === 'omitted') {
    const { rows, of } = figure.omitted!;
    return items.omitted({ rows: format.number(rows), of: format.number(of) });
  }
  const { at, kind } = finding;
  const attainment = format.percent(at.attainment ?? 0, 0);
  const gap = (size: number) => gapText(Math.abs(size), figure, format);
  switch (kind) {
    case 'behind':
      return items.behind({ gap: gap(at.gap), required: requiredText(at, figure, format) });
    case 'missed':
      return items.belowTarget({ gap: gap(at.gap) });
    case 'over':
      return items.overLimit({ gap: gap(figure.value! - at.target) });
    case 'ahead':
      return items.ahead({ gap: gap(at.gap) });
    case 'reached':
      return items.reached({ attainment });
    case 'best':
      return items.reachedBy({ name: labelOf(finding.group, format), attainment });
  }
}

function changeSentence(
  change: Extract<Finding, { kind: 'changed' }>['change'],
  figure: CompleteFigure,
  format: Format,
) {
  const { rose, fell } = format.terms.watch.items;
  const period = format.compared(figure);
  return (change.amount > 0 ? rose : fell)({ change: changeText(change, figure, format), period });
}
