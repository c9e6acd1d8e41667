/** Where a story gets its figures from. None of them asks anything but the files beside the stories. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FeedError } from '../src/contract/feed-error.js';
import type { FlashFeed } from '../src/widgets/flash-feed/flash-feed.js';
import '../src/widgets/flash-feed/flash-feed.js';
import { addresses, type Document, records } from './documents.js';

type GetToken = NonNullable<FlashFeed['getToken']>;

/** The seller who looks at the generated company: Lena Vogt. */
export const LENA = 's3';

/** In the generated company, this month. */
export const inCompany: Decorator = (story, { globals }) =>
  html`<flash-feed .data=${records(globals.locale)} viewer=${LENA}>${story()}</flash-feed>`;

// A source waits for its token before it asks, so a token function decides what becomes of it, without a request.

/** The source never answers. */
export const never: GetToken = () => new Promise(() => {});

/** The source cannot be reached. */
export const fails: GetToken = () => Promise.reject(new Error('signed out'));

/** The source knows the reader and does not show this figure. */
export const denies: GetToken = () => Promise.reject(new FeedError('denied', 'a story: not for this reader'));

/** The source answers once, and cannot be reached from then on. */
export function answersOnce(): GetToken {
  let asked = 0;
  return (reason) => ((asked += 1) === 1 ? undefined : fails(reason));
}

/** Longer than anybody looks at a story. */
export const PATIENT_SECONDS = 86_400;

const withToken =
  (getToken: GetToken): Decorator =>
  (story) =>
    html`<flash-feed src=${addresses.revenue} timeout=${PATIENT_SECONDS} .getToken=${getToken}>${story()}</flash-feed>`;

export const waiting = withToken(never);
export const failing = withToken(fails);
export const denying = withToken(denies);

/** The first answer stays; the next is asked for a second later, and does not come. */
export const outdated =
  (src: string): Decorator =>
  (story) =>
    html`<flash-feed src=${src} refresh="1" .getToken=${answersOnce()}>${story()}</flash-feed>`;

/** The figures change soon after the story opens, and then whenever the change before is no news any more. */
export function changing(...documents: [Document, Document]): Decorator {
  return (story) => html`<flash-feed .data=${documents[0]} @flash-load=${changer(documents)}>${story()}</flash-feed>`;
}

const SOON_MS = 300;
const LATER_MS = 12_000;

function changer(documents: readonly Document[]): (event: Event) => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  return ({ currentTarget }) => {
    const feed = currentTarget as FlashFeed;
    clearTimeout(next);
    next = setTimeout(
      () => {
        changes += 1;
        if (feed.isConnected) feed.data = documents[changes % documents.length];
      },
      changes === 0 ? SOON_MS : LATER_MS,
    );
  };
}
