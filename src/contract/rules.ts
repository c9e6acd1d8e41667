/** By what figures are judged, where a document wants it otherwise. Each can be left out. */
import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));

export const rulesSchema = z.strictObject({
  /** A rate of fewer cases is shown without colour, rank or verdict; 5. */
  few: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
  /** Of fewer cases it is said between which values a rate likely is; 30. */
  interval: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
  /** From so much of what is expected by now a value is on track; 1. */
  onTrack: z.optional(share),
  /** From so much it is watched, below it is behind; 0.9. */
  watch: z.optional(share),
  /** So much has to be expected by now for a verdict; 0.1. */
  early: z.optional(share),
  /**
   * By what it is told how much of a target is expected by now: `calendar` (default), by working days; `seasonal`, by how
   * much of their value earlier periods had reached at the same point. Records only.
   */
  pace: z.optional(z.enum(['calendar', 'seasonal'])),
});

export type Rules = z.infer<typeof rulesSchema>;
