/** How many of those that a rate leaves aside there are. A figure does not hold them; the source can tell. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { Look } from '../../metrics/views.js';
import type { SharedSource } from '../../sources/shared-source.js';

/** The value of a metric for the same rows as a figure; undefined where it is not known, or not to be seen. */
export type CountOf = (metric: string) => number | undefined;

/** Holds the counts beside one figure, and tells when they are there. */
export class Uncounted {
  readonly #arrived: () => void;
  #asked = '';
  #counts = new Map<string, number>();

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** `period` as the figure was asked for; that of the source where absent. */
  of(
    { metric, where, asOf }: CompleteFigure,
    metrics: readonly string[],
    { source, period, look }: { source: SharedSource | undefined; period: string | undefined; look: Look | undefined },
  ): CountOf {
    const asked = JSON.stringify([metric, where, asOf, period, look]);
    if (source && asked !== this.#asked) {
      this.#asked = asked;
      this.#counts = new Map();
      for (const each of metrics) {
        const query = { metric: each, compare: 'none', ...(period && { period }), ...(where && { where }) };
        // A source that cannot answer leaves the words alone.
        source.read(query).then(
          ({ figure }) => this.#keep(asked, figure, look),
          () => {},
        );
      }
    }
    return (each) => this.#counts.get(each);
  }

  async #keep(asked: string, figure: CompleteFigure, look: Look | undefined): Promise<void> {
    const seen = look ? (await import('../../metrics/views.js')).viewed(figure, look) : figure;
    // By then, another figure may be explained.
    if (asked !== this.#asked || seen.value === null) return;
    this.#counts.set(seen.metric, seen.value);
    this.#arrived();
  }
}
