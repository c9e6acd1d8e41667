/** What the pages of a folder show first, as its mapping file says under `page`. */
import * as z from 'zod/mini';

const firstPageSchema = z.object({
  period: z.optional(z.string()),
  /** Metrics shown as single figures. */
  figures: z.optional(z.array(z.string())),
  /** The metric of the leaderboard. */
  leaderboard: z.optional(z.string()),
  /** The metric of the average baskets. */
  baskets: z.optional(z.string()),
});

export type FirstPage = z.infer<typeof firstPageSchema>;

export function readFirstPage(page: unknown = {}): FirstPage {
  const { data, error } = z.safeParse(firstPageSchema, page);
  if (data) return data;
  const places = error.issues.map(({ path }) => ['mapping.page', ...path].join('.'));
  throw new Error(`${places.join(', ')}: cannot be read; write names of metrics, and figures as a list of them`);
}
