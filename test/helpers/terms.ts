/** The whole words of each language; pages fetch them in parts. */
import * as deParts from '../../src/locales/de.js';
import * as enParts from '../../src/locales/en.js';
import type { FrameTerms, PartTerms, Terms } from '../../src/locales/terms.js';

const whole = ({ frame, ...parts }: { frame: FrameTerms } & PartTerms): Terms => ({ ...frame, ...parts });

export const de = whole(deParts);
export const en = whole(enParts);
