/** The whole words of each language; pages fetch them in parts. */
import { de as german } from '../../src/locales/de/index.js';
import { en as english } from '../../src/locales/en/index.js';
import { fr as french } from '../../src/locales/fr/index.js';
import * as sentences from '../../src/locales/sentences.js';
import type { Language, Terms } from '../../src/locales/terms/index.js';

async function whole({ frame, parts, further }: Language): Promise<Terms> {
  const loaded = Object.entries({ ...parts, ...(await further()) }).map(
    async ([part, load]) => [part, await load()] as const,
  );
  const terms = { ...frame, ...Object.fromEntries(await Promise.all(loaded)) } as Terms;
  // No words: whoever walks them does not come by.
  return Object.defineProperty(terms, 'sentences', { value: sentences });
}

export const de = await whole(german);
export const en = await whole(english);
export const fr = await whole(french);
