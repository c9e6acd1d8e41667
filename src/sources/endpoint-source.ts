/** A KPI endpoint: one query by GET, several in one POST; each answer is a figures document. */
import { documentKind } from '../contract/document-kind.js';
import { FeedError } from '../contract/feed-error.js';
import { readFigures } from '../contract/read-figures.js';
import { toSearchParams } from '../contract/query-params.js';
import type { Query } from '../contract/query.js';
import { leftOutWarning } from './open-document.js';
import { completeFigures } from './figures-document.js';
import { publicAddress, requestJson, type RequestOptions } from './request.js';
import type { Answers, Source } from './source.js';

export class EndpointSource implements Source {
  readonly name: string;
  readonly #address: string;
  readonly #options: RequestOptions;

  constructor(address: string, options: RequestOptions = {}) {
    this.name = publicAddress(address);
    this.#address = address;
    this.#options = options;
  }

  /** Nothing is kept here: each answer is asked for. */
  expire(): void {}

  async answer(queries: readonly Query[], signal: AbortSignal): Promise<Answers> {
    const { kind, raw } = documentKind(await this.#ask(queries, signal));
    if (kind !== 'figures') throw new FeedError('wrong-kind', (say) => say.unknownKind(kind));
    const checked = await readFigures(raw);
    const warning = leftOutWarning(checked.leftOut, checked.inOrder.length, checked.issues);
    const complete = await completeFigures(checked);
    const figures = queries.map((query, index) => {
      const figure = complete[index];
      const { code, detail = '' } = figure?.reason ?? {};
      if (code === 'bad-query') return new FeedError(code, (say) => say.refused(this.name, detail));
      if (figure?.metric === query.metric) return figure;
      return warning ?? new FeedError('no-figure', (say) => say.noFigure(query.metric, query.period ?? 'month'));
    });
    return { figures, ...(warning && { warning }) };
  }

  #ask(queries: readonly Query[], signal: AbortSignal): Promise<unknown> {
    const [only, ...others] = queries;
    if (others.length > 0 || !only) return requestJson(this.#address, this.#options, signal, { queries });
    const url = new URL(this.#address, document.baseURI);
    for (const [name, value] of toSearchParams(only)) url.searchParams.append(name, value);
    return requestJson(url.href, this.#options, signal);
  }
}
