/** The names of what a figure is filtered by. A figure knows keys only; the source knows what they are called. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { SharedSource } from '../../sources/shared-source.js';
import type { Look } from '../../metrics/views.js';

/** The name of a key of a dimension; undefined where it is not known, or not to be seen. */
export type NameOf = (by: string, key: string) => string | undefined;

/** Holds the names of one filter, and tells when they are there. */
export class FilterNames {
  readonly #arrived: () => void;
  #asked = '';
  #groups = new Map<string, readonly Group[]>();

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  of({ metric, where = {} }: CompleteFigure, source: SharedSource | undefined, look: Look | undefined): NameOf {
    const asked = JSON.stringify([metric, where, look]);
    if (source && asked !== this.#asked) {
      this.#asked = asked;
      this.#groups = new Map();
      for (const [by, keys] of Object.entries(where)) {
        const query = { metric, period: 'all', compare: 'none', by, where: { [by]: keys } } as const;
        // A source that cannot answer leaves the keys.
        source.read(query).then(
          ({ figure }) => this.#keep(asked, by, figure, look),
          () => {},
        );
      }
    }
    return (by, key) => this.#groups.get(by)?.find((group) => group.key === key)?.label;
  }

  async #keep(asked: string, by: string, figure: CompleteFigure, look: Look | undefined): Promise<void> {
    const seen = look ? (await import('../../metrics/views.js')).viewed(figure, look) : figure;
    // By then, another filter may be explained.
    if (asked !== this.#asked) return;
    this.#groups.set(by, seen.groups ?? []);
    this.#arrived();
  }
}
