import { assert } from 'chai';
import { choices } from '../../.storybook/stage.js';
import { FlashWidget } from '../../src/widgets/flash-widget.js';
import type { Shown } from '../../stories/shown.js';
import { emulate } from '../helpers/emulate.js';
import { textOf, until } from '../helpers/page.js';
import { allStories, type ComposedStory } from '../helpers/stories.js';
import { takeTrouble } from '../helpers/strict-page.js';
import { all, baseOf, violations } from '../helpers/widget-checks.js';

const WITHIN_MS = 6000;

/** In these states the kit tells developers why. */
const isReported = ({ state = 'ready' }: Shown) => ['stale', 'error', 'denied'].includes(state);

const widgetsIn = (root: Element) =>
  [...root.querySelectorAll('*')].filter((element): element is FlashWidget => element instanceof FlashWidget);

/** A text falls into pieces wherever an element begins; the spaces between them say nothing. */
const bare = (text: string) => text.replace(/\s/g, '');

/** What is not yet as the story says; empty once all is. */
function missing(root: Element, { state = 'ready', text = [], is = '*', has = '*', lacks }: Shown): string {
  const widgets = widgetsIn(root);
  const whole = bare(widgets.map(textOf).join());
  const holders = (selector: string) => widgets.filter((widget) => all(widget, selector).length > 0);
  return [
    ...widgets
      .filter((widget) => widget.dataset.state !== state || !widget.matches(`:state(${state})`))
      .map(({ localName, dataset }) => `<${localName}> is ${dataset.state}, not ${state}`),
    ...(widgets.some((widget) => widget.matches(is)) ? [] : [`no widget is ${is}`]),
    ...(holders(has).length > 0 ? [] : [`no widget has ${has}`]),
    ...(lacks && holders(lacks).length > 0 ? [`a widget has ${lacks}`] : []),
    ...[text].flat().flatMap((part) => (whole.includes(bare(part)) ? [] : [`"${part}" is not in "${whole}"`])),
  ].join('; ');
}

async function untilShown(root: Element, shown: Shown): Promise<void> {
  const isThere = () => missing(root, shown) === '';
  await until('', isThere, WITHIN_MS).catch(() => assert.equal(missing(root, shown), ''));
}

const surface = (root: Element) => getComputedStyle(baseOf(widgetsIn(root)[0]!)).backgroundColor;

const schemeOf = (root: Element) => getComputedStyle(root.querySelector('.stage')!).colorScheme;

function assertFits(widget: FlashWidget): void {
  const { scrollWidth, clientWidth } = baseOf(widget);
  assert.isAtMost(scrollWidth, clientWidth, `<${widget.localName}> fits`);
}

/** As in Storybook, whose frame links it. */
async function loadStage(): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: '/.storybook/stage.css' });
  await new Promise((loaded, failed) => {
    Object.assign(link, { onload: loaded, onerror: failed });
    document.head.append(link);
  });
}

const stories = await allStories();
const find = (name: string) => stories.find((story) => story.name === name)!;

describe('the stories', () => {
  before(loadStage);

  for (const story of stories) it(story.name, () => check(story));

  async function check({ shown, globals, mount }: ComposedStory): Promise<void> {
    const themes = globals.theme ? [globals.theme] : ['light', 'dark'];
    const place = document.body.appendChild(document.createElement('div'));
    const roots = themes.map((theme) => mount({ theme }, place));
    for (const root of roots) {
      await untilShown(root, shown);
      widgetsIn(root).forEach(assertFits);
    }
    assert.deepEqual(await violations(place), []);
    assert.deepEqual(roots.map(schemeOf), themes);
    assert.lengthOf(new Set(roots.map(surface)), themes.length, 'light and dark differ');
    // The sentences about it are fetched, and come a moment later.
    if (isReported(shown)) await new Promise((said) => setTimeout(said, 250));
    if (isReported(shown)) takeTrouble().forEach((text) => assert.match(text, /^console warn: \[flash-figures\]/));
  }
});

describe('the toolbar of the stories', () => {
  before(loadStage);
  const { mount } = find('Widgets/Figure: Default');

  for (const width of choices.width) {
    it(`makes a story ${width} wide`, async () => {
      const root = mount({ width });
      await untilShown(root, {});
      const whole = root.querySelector('.stage')!.clientWidth - 32;
      assert.equal(widgetsIn(root)[0]!.offsetWidth, width === 'full' ? whole : Math.min(Number(width), whole));
    });
  }

  it('turns a story into each language', async () => {
    await untilShown(mount({ locale: 'de' }), { text: 'Umsatz gewonnen' });
    document.body.replaceChildren();
    await untilShown(mount({ locale: 'en' }), { text: 'Revenue won' });
    document.body.replaceChildren();
    await untilShown(mount({ locale: 'fr' }), { text: 'Montant gagné' });
  });

  it('shows a story in light and dark', async () => {
    const [light, dark] = [mount({ theme: 'light' }), mount({ theme: 'dark' })];
    await untilShown(document.body, {});
    assert.notEqual(surface(light), surface(dark));
  });

  it('leaves light and dark to the system', async () => {
    const root = mount({ theme: 'system' });
    await untilShown(root, {});
    const light = surface(root);
    await emulate({ 'prefers-color-scheme': 'dark' });
    assert.notEqual(surface(root), light);
  });
});

/** Inherited, and without effect. */
const unused: Partial<Record<string, string[]>> = {
  'flash-baskets': ['metric'],
  'flash-conversion': ['metric'],
  'flash-watch': ['metric'],
};
/** Shown where there are people to be seen, by the leaderboard, the watch and the feed. */
const shownElsewhere = ['view', 'minGroup'];

describe('every option has a story', () => {
  for (const tag of new Set(stories.map(({ component }) => component))) {
    it(`<${tag}>`, () => {
      const own = stories.filter(({ component }) => component === tag);
      const used = new Set(own.flatMap(({ args }) => Object.keys(args)));
      const { elementProperties } = customElements.get(tag) as unknown as typeof FlashWidget;
      const options = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
      assert.deepEqual(
        options.filter((name) => !used.has(name) && !unused[tag]?.includes(name) && !shownElsewhere.includes(name)),
        [],
      );
    });
  }
});

/** The states that a widget can be in, as a designer looks for them. */
const states = [
  ...['Default', 'Loading', 'StillLoading', 'Empty', 'Failed', 'Stale', 'NotEntitled', 'RowsLeftOut', 'JustChanged'],
  ...['SmallNumbers', 'ComparedWithZero', 'Negative', 'MixedCurrencies', 'Narrow', 'Wide', 'Dark'],
  ...['English', 'German', 'French'],
];
const ofValues = ['SmallNumbers', 'ComparedWithZero', 'Negative', 'MixedCurrencies'];
/** What a widget never is: without a comparison, an amount, a figure of its own. */
const never: Partial<Record<string, string[]>> = {
  'flash-acquisition': ['ComparedWithZero'],
  'flash-conversion': ['ComparedWithZero', 'Negative', 'MixedCurrencies'],
  'flash-effort': ['ComparedWithZero', 'Negative', 'MixedCurrencies'],
  'flash-histogram': ['ComparedWithZero'],
  'flash-feed': ['Empty', ...ofValues],
  'flash-filter': [...states.slice(1, 9), ...ofValues, 'Wide'],
};

describe('every state has a story', () => {
  for (const tag of new Set(stories.map(({ component }) => component))) {
    it(`<${tag}>`, () => {
      const own = stories.filter(({ component }) => component === tag).map(({ name }) => name.split(': ').at(-1)!);
      const missing = states.filter((state) => !own.includes(state));
      assert.deepEqual(
        missing,
        missing.filter((state) => never[tag]?.includes(state)),
      );
    });
  }
});
