/** A list of the CRM's own, where an activated figure leads: the rows behind it. */
import { Format } from '../src/locales/format.js';
import { loadTerms, termsOf } from '../src/locales/registry.js';
import type { Part } from '../src/locales/terms/index.js';
import { metricName } from '../src/widgets/words.js';
import { escape, head, type Language, navigation } from './crm-page.js';
import { filterOf, type ListedRow, rowsBehind } from './list-rows.js';
import type { LiveCompany } from './live-company.js';

type Head = 'day' | 'account' | 'seller' | 'status' | 'amount' | 'minutes';

interface ListWords {
  heads: Record<Head, string>;
  statuses: Record<string, string>;
  count: (shown: string, total: string, isAll: boolean) => string;
  none: string;
}

const words: Record<Language, ListWords> = {
  de: {
    heads: {
      day: 'Tag',
      account: 'Konto',
      seller: 'Verkäufer',
      status: 'Stand',
      amount: 'Betrag',
      minutes: 'Minuten',
    },
    statuses: { open: 'offen', won: 'gewonnen', lost: 'verloren', 'no-decision': 'ohne Entscheidung' },
    count: (shown, total, isAll) => (isAll ? `Einträge: ${total}` : `Die neuesten ${shown} von ${total} Einträgen`),
    none: 'Keine Einträge.',
  },
  en: {
    heads: {
      day: 'Day',
      account: 'Account',
      seller: 'Seller',
      status: 'Status',
      amount: 'Amount',
      minutes: 'Minutes',
    },
    statuses: { open: 'open', won: 'won', lost: 'lost', 'no-decision': 'no decision' },
    count: (shown, total, isAll) => (isAll ? `Rows: ${total}` : `The newest ${shown} of ${total} rows`),
    none: 'No rows.',
  },
  fr: {
    heads: {
      day: 'Jour',
      account: 'Compte',
      seller: 'Commercial',
      status: 'État',
      amount: 'Montant',
      minutes: 'Minutes',
    },
    statuses: { open: 'en cours', won: 'gagnée', lost: 'perdue', 'no-decision': 'sans décision' },
    count: (shown, total, isAll) =>
      isAll ? `Lignes : ${total}` : `Les ${shown} lignes les plus récentes sur ${total}`,
    none: 'Aucune ligne.',
  },
};

const parts: readonly Part[] = ['groups', 'table', 'catalogue'];

export async function listPage(company: LiveCompany, params: URLSearchParams, language: Language): Promise<string> {
  await loadTerms(language, parts);
  const format = new Format(language, termsOf(language, parts)!);
  const metric = params.get('metric') ?? '';
  const title = escape(metricName(undefined, metric, format));
  const about = aboutOf(company, params, format).map((text) => `<li>${escape(text)}</li>`);
  return `${head(title, language)}
  </head>
  <body>
    <nav>
      <b>${escape(company.page.viewer ? 'Nordlicht CRM' : 'CRM')}</b>
      ${navigation(undefined, language)}
    </nav>
    <main>
      <h1>${title}</h1>
      <ul class="about">${about.join('')}</ul>
      ${listOf(company, params, format)}
    </main>
  </body>
</html>
`;
}

/** Period and filter, as the widget says them. */
function aboutOf(company: LiveCompany, params: URLSearchParams, format: Format): string[] {
  const document = company.document();
  const [start, end] = [params.get('from'), params.get('to')];
  const names: Record<string, ReadonlyMap<string, string>> = {
    seller: new Map(document.sellers?.map(({ id, name }) => [id, name])),
    channel: new Map(document.channels?.map(({ id, label }) => [id, label ?? id])),
  };
  const nameOf = (dimension: string, key: string | null) =>
    key === null ? format.terms.groups.unassigned : (names[dimension]?.get(key) ?? key);
  const filters = Object.entries(filterOf(params)).map(([dimension, keys]) => {
    const name = format.terms.groups.dimensions[dimension as 'seller'] ?? dimension;
    return format.terms.table.filter.chip(name, format.list(keys.map((key) => nameOf(dimension, key))));
  });
  return [...(start && end ? [format.period({ start, end }, document.asOf).name] : []), ...filters];
}

/** Columns that no row fills are left out. */
function listOf(company: LiveCompany, params: URLSearchParams, format: Format): string {
  const { heads, statuses, count, none } = words[format.locale as Language];
  const document = company.document();
  const { rows, total } = rowsBehind(document, params);
  if (total === 0) return `<p>${none}</p>`;
  const cells: Record<Head, (row: ListedRow) => string> = {
    day: ({ day }) => format.date(Date.parse(day) / 86_400_000, { dateStyle: 'medium' }),
    account: ({ account }) => account,
    seller: ({ seller }) => seller,
    status: ({ status }) => statuses[status] ?? status,
    amount: ({ amount }) =>
      amount === undefined ? '' : format.value(amount, { unit: 'money', currency: document.currency }),
    minutes: ({ minutes }) => (minutes === undefined ? '' : format.number(minutes)),
  };
  const isFilled = (name: Head) => rows.some((row) => (row[name] ?? '') !== '');
  // Of rows that are all alike, the metric has said it.
  const isTold = (name: Head) =>
    isFilled(name) && (name !== 'status' || new Set(rows.map((row) => row.status)).size > 1);
  const columns = (Object.keys(heads) as Head[]).filter(isTold);
  const row = (each: ListedRow) =>
    `<tr>${columns.map((name) => `<td class="${name}">${escape(cells[name](each))}</td>`).join('')}</tr>`;
  return `<p>${count(format.number(rows.length), format.number(total), rows.length === total)}</p>
      <table class="list">
        <thead><tr>${columns.map((name) => `<th scope="col" class="${name}">${heads[name]}</th>`).join('')}</tr></thead>
        <tbody>
        ${rows.map(row).join('\n        ')}
        </tbody>
      </table>`;
}
