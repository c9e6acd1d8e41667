/** What the values are called that readers filter by: as the widgets show them, else as the source has them. */
import type { Query } from '../../contract/query.js';
import type { Format } from '../../locales/format.js';
import { isDimension } from '../../metrics/dimensions.js';
import { mayLeadToSellers } from '../../metrics/sellers.js';
import { choicesOf } from '../flash-filter/choices.js';
import { FlashWidget } from '../flash-widget.js';
import { groupName } from '../group-name.js';
import type { FlashFeed } from './flash-feed.js';

type Key = string | null;

export class FilterNames {
  readonly #feed: FlashFeed;
  readonly #known: () => void;
  readonly #seen = new Map<string, string>();
  /** By dimension; undefined until the source has answered. */
  readonly #asked = new Map<string, ReadonlyMap<Key, string | undefined> | undefined>();

  constructor(feed: FlashFeed, known: () => void) {
    this.#feed = feed;
    this.#known = known;
  }

  /** Empty where a widget must not call them by name; undefined until they are known. */
  of(dimension: string, keys: readonly Key[], widget: FlashWidget, format: Format): string | undefined {
    const { look, viewer } = widget.figures;
    const arePeople = dimension.split('.').includes('seller');
    if (look && arePeople && keys.some((key) => key !== viewer)) return '';
    // Where one of a customer's own leads is not known here: of such a one, only what a widget shows has a name.
    const isOpen = look && !arePeople && !isDimension(dimension) && mayLeadToSellers(dimension);
    const names = keys.map((key) => (isOpen ? this.#shown : this.#nameOf).call(this, dimension, key, format));
    if (names.includes(undefined)) return isOpen ? '' : undefined;
    return format.list(names as string[]);
  }

  /** What was shown stays known while widgets wait for other figures. */
  #nameOf(by: string, key: Key, format: Format): string | undefined {
    const id = JSON.stringify([format.locale, by, key]);
    const shown = this.#shown(by, key, format) ?? this.#seen.get(id);
    if (shown !== undefined) this.#seen.set(id, shown);
    return shown ?? this.#told(by, key, format);
  }

  /** As a widget shows it at the moment. */
  #shown(by: string, key: Key, format: Format): string | undefined {
    for (const widget of this.#feed.followers) {
      if (!(widget instanceof FlashWidget)) continue;
      const { figure, further } = widget.figures;
      for (const each of figure ? [figure, ...further] : []) {
        const group = each.by === by && each.groups?.find((one) => one.key === key && !one.anonymous);
        if (group) return groupName(group, each, format);
      }
    }
    return undefined;
  }

  /** As the source has it; the key itself where it has no name for it. */
  #told(by: string, key: Key, format: Format): string | undefined {
    const { source, within } = this.#feed;
    if (!this.#asked.has(by) && source) void this.#ask(by, source, within);
    const answered = this.#asked.get(by);
    return answered && groupName({ key, value: null, label: answered.get(key) }, { by }, format);
  }

  async #ask(by: string, source: NonNullable<FlashFeed['source']>, where: Query['where']): Promise<void> {
    this.#asked.set(by, undefined);
    const widget = [...this.#feed.followers].find((each) => each instanceof FlashWidget);
    const answered = await choicesOf(source, { metric: widget?.query.metric ?? '', where }, [by]).catch(
      () => undefined,
    );
    this.#asked.set(by, new Map(answered?.of.get(by)?.map(({ key, label }) => [key, label])));
    this.#known();
  }
}
