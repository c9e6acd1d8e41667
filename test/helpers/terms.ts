/** The whole words of each language; pages fetch them in parts. */
import { de as german } from '../../src/locales/de/index.js';
import { en as english } from '../../src/locales/en/index.js';
import { fr as french } from '../../src/locales/fr/index.js';
import { sentences } from '../../src/locales/sentences.js';
import type { Language, Terms } from '../../src/locales/terms/index.js';

async function whole({ frame, parts, further }: Language): Promise<Terms> {
  const loaders = Object.values({ ...parts, ...(await further()).parts });
  const terms = Object.assign({ ...frame }, ...(await Promise.all(loaders.map((load) => load())))) as Terms;
  // No words: whoever walks them does not come by.
  return Object.defineProperty(terms, 'sentences', { value: sentences, enumerable: false });
}

export const de = await whole(german);
export const en = await whole(english);
export const fr = await whole(french);
