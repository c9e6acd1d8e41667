/**
 * The records document: what a CRM stores, as JSON. Every list is optional; what is missing makes the metrics that need
 * it answer "not available", never 0.
 *
 * Rows are described here once. The types are inferred, the JSON Schema is published, and the shapes that each row is
 * checked by (`shapes`) are written from these schemas.
 */
import * as z from 'zod/mini';
import { calendarShape } from './calendar.js';
import { moment } from './dates.js';
import { dimensionSchema, metricSchema } from './metric.js';
import { rulesSchema } from './rules.js';

const id = z.string().check(z.minLength(1));
const text = z.string();
const absentOr = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
export const textOrNone = absentOr(text);
export const momentOrNone = absentOr(moment);
export const numberOrNone = absentOr(z.number());

const sellerSchema = z.object({
  id,
  name: text,
  team: textOrNone,
  region: textOrNone,
  /** Loaded cost of one hour, in the document's currency. */
  hourlyCost: numberOrNone,
  photo: textOrNone,
});

/** What an account was before, by the day since when; `type` holds before the first of them and where there is none. */
const typesSchema = absentOr(z.array(z.object({ since: moment, type: z.nullable(text) })));

/** Of one seller, a part of a row: 0.6 for sixty percent. */
const creditSchema = z.object({ seller: id, share: z.number().check(z.minimum(0), z.maximum(1)) });

/** For whom a row counts, where it is not for one: shares add up to 1, and `seller` then says nothing of whose it is. */
const creditsSchema = absentOr(z.array(creditSchema));

/** Whose it was, by the day since when; `seller` holds before the first of them and where there is none. */
const ownersSchema = absentOr(z.array(z.object({ since: moment, seller: z.nullable(id) })));

/** What few documents have: the checks of it travel to those only. */
export const rareFields = { types: typesSchema, credits: creditsSchema, owners: ownersSchema };
const rare = z.optional(z.never());

/** Any further text field of an account is a dimension of its own: `by="account.sector"`. */
const accountSchema = z.looseObject({
  id,
  name: text,
  /** Gold, Silver …: what the customer is. */
  type: textOrNone,
  /** The kind of prospect the sellers aim at. */
  target: textOrNone,
  types: rare,
});

const channelSchema = z.object({
  id,
  label: textOrNone,
  group: z.enum(['marketing', 'sales', 'partner']),
});

const opportunitySchema = z.object({
  id,
  /** Who had it when it was closed; who has it, while it is open. Where `owners` say more, who had it before the first of them. */
  seller: textOrNone,
  credits: rare,
  owners: rare,
  account: textOrNone,
  channel: textOrNone,
  /** Absent where the CRM does not know; such rows are counted as left out of what needs the date. */
  createdAt: momentOrNone,
  /** The actual close date, never the expected one. */
  closedAt: momentOrNone,
  status: z.enum(['open', 'won', 'lost', 'no-decision']),
  amount: numberOrNone,
  margin: numberOrNone,
  /** ISO 4217; the document's currency where absent. */
  currency: textOrNone,
  /** 0 to 1. */
  probability: absentOr(z.number().check(z.minimum(0), z.maximum(1))),
  product: textOrNone,
  /** Business with somebody who is a customer already brings no new one. */
  business: absentOr(z.enum(['new', 'existing'])),
  updatedAt: momentOrNone,
});

const activitySchema = z.object({
  id: absentOr(id),
  seller: text,
  kind: z.enum(['meeting', 'visit', 'call', 'email', 'demo', 'other']),
  at: moment,
  minutes: absentOr(z.number().check(z.minimum(0))),
  /** Held where absent. */
  status: absentOr(z.enum(['held', 'planned', 'cancelled'])),
  account: textOrNone,
  opportunity: textOrNone,
  updatedAt: momentOrNone,
});

const leadSchema = z.object({
  id,
  channel: textOrNone,
  createdAt: moment,
  /** When marketing found it ready for the sellers: a marketing qualified lead. */
  qualifiedAt: momentOrNone,
  /** When the sellers sent it back; such a lead does not count as qualified. */
  rejectedAt: momentOrNone,
  convertedAt: momentOrNone,
  opportunity: textOrNone,
  seller: textOrNone,
  updatedAt: momentOrNone,
});

const orderSchema = z.object({
  id,
  account: text,
  /** Whose it was on that day, whoever looks after the account today. */
  seller: textOrNone,
  credits: rare,
  channel: textOrNone,
  at: moment,
  /** When it was invoiced; absent until then, and where the CRM does not know. */
  invoicedAt: momentOrNone,
  /** Net of tax; a credit note is a negative amount. */
  amount: z.number(),
  margin: numberOrNone,
  currency: textOrNone,
  opportunity: textOrNone,
  updatedAt: momentOrNone,
});

const spendSchema = z.object({
  id: absentOr(id),
  channel: textOrNone,
  accountType: textOrNone,
  at: moment,
  amount: z.number(),
  currency: textOrNone,
  /** Marketing where absent. */
  kind: absentOr(z.enum(['marketing', 'agency', 'tools', 'commission', 'other'])),
  updatedAt: momentOrNone,
});

/** A target is for one seller, for one team, or, without either, for all. */
const targetSchema = z.object({
  metric: text,
  /** A closed period: `2026`, `2026-Q4`, `2026-11`, `2026-W47` or `2026-11-24`. */
  period: text,
  value: z.number(),
  seller: textOrNone,
  team: textOrNone,
});

/** The lists of a records document and the rows they hold, as they usually are. */
export const rowSchemas = {
  sellers: sellerSchema,
  accounts: accountSchema,
  channels: channelSchema,
  opportunities: opportunitySchema,
  activities: activitySchema,
  leads: leadSchema,
  orders: orderSchema,
  spend: spendSchema,
  targets: targetSchema,
} as const;

export const listNames = Object.keys(rowSchemas) as (keyof typeof rowSchemas)[];

const wholeAccountSchema = z.extend(accountSchema, { types: typesSchema });
const wholeOpportunitySchema = z.extend(opportunitySchema, { credits: creditsSchema, owners: ownersSchema });
const wholeOrderSchema = z.extend(orderSchema, { credits: creditsSchema });

/** Words for the keys of a dimension: `{ "account-type": { "G": "Gold" } }`. */
const labels = z.optional(z.record(text, z.record(text, text)));

/** What has to be right before anything can be read; the rows are checked one by one. */
export const recordsHeadSchema = z.object({ ...calendarShape, labels });
export const wholeRecordsHeadSchema = z.extend(recordsHeadSchema, { rules: z.optional(rulesSchema) });

const list = <T extends z.ZodMiniType>(row: T) => z.optional(z.array(row));

export const recordsSchema = z.object({
  kind: z.literal('records'),
  version: z.literal(1),
  ...calendarShape,
  rules: z.optional(rulesSchema),
  sellers: list(sellerSchema),
  accounts: list(wholeAccountSchema),
  channels: list(channelSchema),
  opportunities: list(wholeOpportunitySchema),
  activities: list(activitySchema),
  leads: list(leadSchema),
  orders: list(wholeOrderSchema),
  spend: list(spendSchema),
  targets: list(targetSchema),
  /** Metrics of the customer's own. */
  metrics: list(metricSchema),
  /** Dimensions of the customer's own. */
  dimensions: list(dimensionSchema),
  labels,
});

export type Seller = z.infer<typeof sellerSchema>;
export type Account = z.infer<typeof wholeAccountSchema>;
export type Channel = z.infer<typeof channelSchema>;
export type Credit = z.infer<typeof creditSchema>;
export type Opportunity = z.infer<typeof wholeOpportunitySchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Lead = z.infer<typeof leadSchema>;
export type Order = z.infer<typeof wholeOrderSchema>;
export type Spend = z.infer<typeof spendSchema>;
export type TargetRow = z.infer<typeof targetSchema>;
export type RecordsDocument = z.infer<typeof recordsSchema>;
export type ListName = keyof typeof rowSchemas;
