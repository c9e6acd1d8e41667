/** What figures do not hold and their explanation says: the names of their filter, and numbers beside them. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import type { Look } from '../../metrics/views.js';
import type { BuiltInMetric } from '../../metrics/catalogue.js';
import type { SharedSource } from '../../sources/shared-source.js';

export interface Asking {
  source: SharedSource | undefined;
  look: Look | undefined;
  /** Whatever else makes a question another one. */
  asOf?: string | undefined;
}

/** Another metric for the rows of a figure, or for some of them. */
export interface Asked {
  metric: BuiltInMetric;
  where?: NonNullable<Query['where']>;
}

type Questions = Readonly<Record<string, Query>>;
type Answers = ReadonlyMap<string, CompleteFigure>;

/** By the names of the questions; without what the source cannot answer, and what may not be seen. */
export async function answersTo(questions: Questions, { source, look }: Asking): Promise<Answers> {
  const answer = async ([name, query]: [string, Query]): Promise<[string, CompleteFigure][]> => {
    try {
      const { figure } = await source!.read({ ...query, ...(look && { heads: true }) });
      return [[name, look ? (await import('../../metrics/views.js')).viewed(figure, look, query) : figure]];
    } catch {
      // What a source cannot answer stays unsaid.
      return [];
    }
  };
  return new Map(source ? (await Promise.all(Object.entries(questions).map(answer))).flat() : []);
}

/** Questions beside the figures of a widget: holds the answers, and tells when they are there. */
export class SideQuestions {
  readonly #arrived: () => void;
  #asked = '';
  #answers: Answers = new Map();

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The answers that there are so far; asks where the questions are others than before. */
  ask(questions: Questions, asking: Asking): Answers {
    const { source, look, asOf } = asking;
    const asked = JSON.stringify([questions, look, asOf]);
    if (source && asked !== this.#asked) {
      this.#asked = asked;
      this.#answers = new Map();
      void answersTo(questions, asking).then((answers) => {
        // By then, other figures may be explained.
        if (asked !== this.#asked || answers.size === 0) return;
        this.#answers = answers;
        this.#arrived();
      });
    }
    return this.#answers;
  }
}

/** What the keys of filters are called, at any time: a figure knows keys only, unless another has them as its groups. */
export function namesAsked(figures: readonly CompleteFigure[]): Record<string, Query> {
  const keys = new Map<string, Set<string>>();
  for (const [by, values] of figures.flatMap(({ where = {} }) => Object.entries(where)))
    for (const key of values)
      if (key !== null && !groupNamed(figures, by, key)) keys.set(by, (keys.get(by) ?? new Set()).add(key));
  const metric = figures[0]?.metric ?? '';
  return Object.fromEntries(
    [...keys].map(([by, of]) => [by, { metric, period: 'all', compare: 'none', by, where: { [by]: [...of] } }]),
  );
}

/** The group of a figure by this dimension. */
export const groupNamed = (figures: readonly CompleteFigure[], by: string, key: string) =>
  figures.find((figure) => figure.by === by)?.groups?.find((group) => group.key === key);

/** Numbers beside a figure, for its rows. `period` as the figure was asked for. */
export function numbersAsked(
  figure: CompleteFigure,
  asked: readonly Asked[],
  period: string | undefined,
): Record<string, Query> {
  const ask = (each: Asked) => {
    const where = { ...figure.where, ...each.where };
    const isFiltered = Object.keys(where).length > 0;
    const query = { metric: each.metric, compare: 'none', ...(period && { period }), ...(isFiltered && { where }) };
    return [nameOfAsked(figure, each), query] as const;
  };
  return Object.fromEntries(asked.map(ask));
}

/** Equal for equal questions, whatever figure they are beside. */
export const nameOfAsked = ({ where }: CompleteFigure, asked: Asked): string =>
  JSON.stringify([asked.metric, { ...where, ...asked.where }]);
