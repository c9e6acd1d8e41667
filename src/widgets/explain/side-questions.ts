/** What a figure does not hold and its explanation says: the names of its filter, and how many a rate leaves aside. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import type { Look } from '../../metrics/views.js';
import type { SharedSource } from '../../sources/shared-source.js';

/** The name of a key of a dimension; undefined where it is not known, or not to be seen. */
export type NameOf = (by: string, key: string) => string | undefined;

/** The value of a metric for the same rows as a figure; undefined where it is not known, or not to be seen. */
export type CountOf = (metric: string) => number | undefined;

export interface Asking {
  source: SharedSource | undefined;
  look: Look | undefined;
  /** Whatever else makes a question another one. */
  asOf?: string | undefined;
}

/** Questions beside one figure, by name: holds the answers, and tells when they are there. */
export class SideQuestions {
  readonly #arrived: () => void;
  #asked = '';
  #answers = new Map<string, CompleteFigure>();

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The answers that have come so far; asks where the questions are others than before. */
  ask(questions: Readonly<Record<string, Query>>, { source, look, asOf }: Asking): ReadonlyMap<string, CompleteFigure> {
    const asked = JSON.stringify([questions, look, asOf]);
    if (source && asked !== this.#asked) {
      this.#asked = asked;
      this.#answers = new Map();
      for (const [name, query] of Object.entries(questions)) {
        // What a source cannot answer stays unsaid.
        source.read(query).then(
          ({ figure }) => this.#keep(asked, name, figure, look),
          () => {},
        );
      }
    }
    return this.#answers;
  }

  async #keep(asked: string, name: string, figure: CompleteFigure, look: Look | undefined): Promise<void> {
    const seen = look ? (await import('../../metrics/views.js')).viewed(figure, look) : figure;
    // By then, another figure may be explained.
    if (asked !== this.#asked) return;
    this.#answers.set(name, seen);
    this.#arrived();
  }
}

/** What the keys of a filter are called, at any time: a figure knows keys only. */
export function namesAsked({ metric, where = {} }: CompleteFigure): Record<string, Query> {
  const ask = ([by, keys]: [string, NonNullable<Query['where']>[string]]) =>
    [by, { metric, period: 'all', compare: 'none', by, where: { [by]: keys } }] as const;
  return Object.fromEntries(Object.entries(where).map(ask));
}

/** How many there are of some metrics, for the rows of a figure. `period` as the figure was asked for. */
export function countsAsked(
  { where }: CompleteFigure,
  metrics: readonly string[],
  period: string | undefined,
): Record<string, Query> {
  const ask = (metric: string) =>
    [metric, { metric, compare: 'none', ...(period && { period }), ...(where && { where }) }] as const;
  return Object.fromEntries(metrics.map(ask));
}
