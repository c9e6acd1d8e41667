/** How each language writes, with all of its words. */
import { Format } from '../../src/locales/format.js';
import { de, en, fr } from './terms.js';

export const german = new Format('de', de);
export const english = new Format('en', en);
export const french = new Format('fr', fr);

/** Without the spaces that do not break. */
export const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
