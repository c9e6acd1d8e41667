/** The stories as Storybook composes them; its own package for that does not load in the runner. */
import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import { initialGlobals, stage } from '../../.storybook/stage.js';
import type { Shown } from '../../stories/shown.js';

export type Globals = Partial<typeof initialGlobals>;

export interface ComposedStory {
  name: string;
  component: string;
  args: Args;
  shown: Shown;
  /** Where the story itself sets the toolbar, the toolbar has no say. */
  globals: Globals;
  /** Puts the story on the page, under a toolbar set like this. */
  mount(globals?: Globals, place?: Element): HTMLElement;
}

type File = Record<string, StoryObj> & { default: Meta };

/** Of every file in `stories`. */
export async function allStories(): Promise<ComposedStory[]> {
  const paths = await executeServerCommand<string[], undefined>('stories');
  const files = await Promise.all(paths.map((path) => import(path) as Promise<File>));
  return files.flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories).map(([name, story]) => compose(meta, name, story)),
  );
}

function compose(meta: Meta, name: string, story: StoryObj): ComposedStory {
  const args = { ...meta.args, ...story.args };
  const draw = story.render ?? meta.render;
  if (!draw || story.play) throw new Error(`${meta.title}, ${name}: a story is a render function and no play`);
  const globals: Globals = { ...meta.globals, ...story.globals };
  // From the inside out: the story's own, those of its file, the stage.
  const decorators = [story, meta].flatMap(({ decorators = [] }) => decorators);
  return {
    name: `${meta.title}: ${name}`,
    component: String(meta.component),
    args,
    globals,
    shown: { ...meta.parameters?.shown, ...story.parameters?.shown },
    mount(chosen = {}, place = document.body) {
      const context = { args, globals: { ...initialGlobals, ...chosen, ...globals } } as never;
      const bare = () => draw(args, context);
      const whole = [...decorators, stage].reduce<() => unknown>(
        (inner, decorate) => () => decorate(inner as never, context),
        bare,
      );
      const root = place.appendChild(document.createElement('div'));
      render(whole(), root);
      return root;
    },
  };
}
