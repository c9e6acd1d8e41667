// The sentence of every widget, in every language: what describes it, what is copied, and the files beside it.
import { assert } from 'chai';
import { explainerOf } from '../../src/explain.js';
import { loadTerms, termsOf } from '../../src/locales/registry.js';
import { FlashWidget } from '../../src/widgets/flash-widget.js';
import { until } from '../helpers/page.js';
import { allStories } from '../helpers/stories.js';
import { baseOf } from '../helpers/widget-checks.js';

const WITHIN_MS = 6000;
const languages = ['de', 'en', 'fr'] as const;

const stories = await allStories();
const defaults = new Map(
  stories
    .filter(
      ({ name, component }) =>
        / (Default|Anything)$/.test(name) && customElements.get(component)?.prototype instanceof FlashWidget,
    )
    .map((story) => [story.component, story]),
);

describe('every widget', () => {
  it('is here', () => {
    const tags = new Set(stories.map(({ component }) => component));
    const missing = [...tags].filter(
      (tag) => customElements.get(tag)?.prototype instanceof FlashWidget && !defaults.has(tag),
    );
    assert.deepEqual(missing, []);
    assert.isAtLeast(defaults.size, 12);
  });

  for (const [tag, { mount }] of defaults)
    it(`<${tag}> says what it shows in a sentence`, async () => {
      const said = new Set<string>();
      for (const locale of languages) {
        const root = mount({ locale });
        const widget = [...root.querySelectorAll('*')].find((element) => element instanceof FlashWidget)!;
        await until(`${tag} is there`, () => ['ready', 'stale'].includes(widget.dataset.state ?? ''), WITHIN_MS);
        const explainer = explainerOf(widget);
        await explainer.ready;
        await until(`${tag} has a finding`, () => !!widget.finding, WITHIN_MS);
        const { finding = '' } = widget;
        said.add(finding);
        assert.match(finding, /\p{L}.*\p{L}/u, locale);
        assert.notMatch(finding, /\b[a-z]+-[a-z]+-[a-z]+\b|undefined|null|NaN|\[object/, locale);
        assert.equal(baseOf(widget).ariaDescription, finding, `${locale}: describes the group`);
        assert.include(explainer.text ?? '', finding.split(/[,:]/)[0]!.trim(), locale);
        await loadTerms(locale, ['explain']);
        const { columns } = termsOf(locale, ['explain'])!.explain;
        const [head] = (await (await explainer.file('csv')).text()).split('\r\n');
        assert.include(head, columns.metric, locale);
        assert.include(head, columns.asOf, locale);
        const drawing = await (await explainer.file('svg')).text();
        assert.match(drawing, /<text/, locale);
        assert.isAbove((await explainer.file('png')).size, 1000, locale);
        root.remove();
      }
      assert.lengthOf(said, languages.length, 'one in each language');
    });
});
