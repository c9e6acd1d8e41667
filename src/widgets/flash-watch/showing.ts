/** Where on a page a metric is shown. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { FigureHost } from '../../sources/figure-controller.js';
import { FlashWidget } from '../flash-widget.js';

/** The widget of the same feed that shows a metric, by sellers where the figure is; undefined where there is none. */
export function widgetShowing({ metric, by }: CompleteFigure, from: FlashWidget): FlashWidget | undefined {
  const shows = ({ query, furtherQueries = [] }: FigureHost) =>
    [query, ...furtherQueries].some((asked) => asked.metric === metric);
  const others = [...widgetsIn(feedAround(from))].filter((each) => each !== from && shows(each));
  const isByPeople = (widget: FlashWidget) => ['seller', 'team'].includes(widget.query.by ?? '');
  return others.find((widget) => isByPeople(widget) === !!by) ?? others[0];
}

function feedAround(from: Element): ParentNode {
  const feed = from.closest('flash-feed');
  if (feed) return feed;
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? feedAround(root.host) : document;
}

/** Those inside open shadow roots too. */
function* widgetsIn(root: ParentNode): Generator<FlashWidget> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof FlashWidget) yield element;
    else if (element.shadowRoot) yield* widgetsIn(element.shadowRoot);
  }
}
