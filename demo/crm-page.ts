/** Pages of a CRM: a bar of the host's own, and the widgets of a preset inside one feed. */
import { type Preset, presets, type PresetWidget } from '../src/presets.js';
import { listTemplate } from './list-rows.js';
import type { HomeContent, LiveCompany } from './live-company.js';

const words = {
  de: {
    company: 'Nordlicht CRM',
    nav: { home: 'Start', 'flash-figures': 'Sechs Zahlen', 'five-indicators': 'Fünf Kennzahlen', analysis: 'Analyse' },
    titles: {
      home: 'Guten Morgen, Lena',
      'flash-figures': 'Geht es auf?',
      'five-indicators': 'Fünf, die zählen',
      analysis: 'Was dahintersteckt',
    },
    overview: 'Auf einen Blick',
    periods: { today: 'Heute', week: 'Woche', month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
    period: 'Zeitraum',
    scope: 'Sicht',
    team: 'Team',
    me: 'Ich',
  },
  en: {
    company: 'Nordlicht CRM',
    nav: { home: 'Home', 'flash-figures': 'Six figures', 'five-indicators': 'Five indicators', analysis: 'Analysis' },
    titles: {
      home: 'Good morning, Lena',
      'flash-figures': 'Does it work?',
      'five-indicators': 'Five that count',
      analysis: 'What lies behind',
    },
    overview: 'At a glance',
    periods: { today: 'Today', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
    period: 'Period',
    scope: 'View',
    team: 'Team',
    me: 'Me',
  },
  fr: {
    company: 'Nordlicht CRM',
    nav: {
      home: 'Accueil',
      'flash-figures': 'Six chiffres',
      'five-indicators': 'Cinq indicateurs',
      analysis: 'Analyse',
    },
    titles: {
      home: 'Bonjour Lena',
      'flash-figures': 'Est-ce que ça marche ?',
      'five-indicators': 'Cinq qui comptent',
      analysis: 'Ce qu’il y a derrière',
    },
    overview: 'En un coup d’œil',
    periods: { today: 'Aujourd’hui', week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' },
    period: 'Période',
    scope: 'Vue',
    team: 'Équipe',
    me: 'Moi',
  },
};

export type PageName = Preset;

export type Language = keyof typeof words;

export const languages = Object.keys(words) as Language[];

export interface PageOptions {
  page: PageName;
  /** The attribute that tells the feed where its figures come from. */
  source: string;
  language: Language;
}

export function crmPage(company: LiveCompany, { page, source, language }: PageOptions): string {
  const word = words[language];
  const { period, viewer, refresh } = company.page;
  const title = viewer ? word.titles[page] : page === 'home' ? word.overview : word.titles[page];
  return `${head(word.nav[page], language)}
    <script type="module" src="/kit/flash-figures.js"></script>
    <script type="module" src="/home.js"></script>
  </head>
  <body>
    <nav>
      <b>${viewer ? word.company : 'CRM'}</b>
      ${navigation(page, language)}
    </nav>
    <main>
      <div class="bar">
        <h1>${title}</h1>
        ${controls(company, language)}
      </div>
      <flash-feed ${source} period="${escape(period)}"${viewer ? ` viewer="${escape(viewer)}"` : ''}${refresh ? ` refresh="${refresh}"` : ''} interactive>
        ${page === 'analysis' ? `<flash-filter controls="team seller channel"${company.page.analysis ? ` metric="${escape(company.page.leaderboard)}"` : ''}></flash-filter>` : ''}
        <div class="grid">
          ${widgetsOf(company, page)
            .map((each) => widget(each, language))
            .join('\n          ')}
        </div>
      </flash-feed>
    </main>
  </body>
</html>
`;
}

/** The beginning of every page. */
export const head = (title: string, language: Language): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title} · CRM</title>
    <link rel="stylesheet" href="/page.css" />`;

/** The way to all pages. */
export function navigation(page: PageName | undefined, language: Language): string {
  return Object.entries(words[language].nav)
    .map(([name, text]) => {
      const current = name === page ? ' aria-current="page"' : '';
      return `<a href="/${name}${language === 'de' ? '' : `?lang=${language}`}"${current}>${text}</a>`;
    })
    .join('\n      ');
}

/** The host's own controls, for a company that lives: a period and a view for all widgets at once. */
function controls({ page: { period, viewer } }: LiveCompany, language: Language): string {
  if (!viewer) return '';
  const word = words[language];
  const periods = Object.entries(word.periods).map(
    ([value, text]) => `<button data-period="${value}" aria-pressed="${value === period}">${text}</button>`,
  );
  return `<div class="choice" role="group" aria-label="${word.period}">${periods.join('')}</div>
        <div class="choice" role="group" aria-label="${word.scope}"><button data-seller="" aria-pressed="true">${word.team}</button><button data-seller="${escape(viewer)}" aria-pressed="false">${word.me}</button></div>`;
}

/** A preset; on the home page with the figures that the company wants there. */
function widgetsOf({ page: content }: LiveCompany, page: PageName): readonly PresetWidget[] {
  const { figures, leaderboard, period } = content;
  const preset = (presets[page] as readonly PresetWidget[]).map((each) => aboutTheData(each, content));
  if (page !== 'home') return preset;
  const every: Record<string, string> = /^\d{4}$|year|quarter/.test(period) ? { every: 'month' } : {};
  const tiles = figures.map((metric): PresetWidget => {
    return { element: 'flash-figure', attributes: { metric, ...every }, columns: 3 };
  });
  const others = preset.filter(({ element }) => element !== 'flash-figure');
  return [
    ...tiles,
    ...others.map((each) =>
      each.element === 'flash-leaderboard' ? { ...each, attributes: { metric: leaderboard } } : each,
    ),
  ];
}

/** The same widgets, about what the data holds. */
function aboutTheData(each: PresetWidget, { analysis, leaderboard }: HomeContent): PresetWidget {
  if (!analysis) return each;
  const { metrics, by, measure, divided, basis } = analysis;
  const about: Partial<Record<PresetWidget['element'], Record<string, string>>> = {
    'flash-watch': { metrics: metrics.join(' ') },
    'flash-table': { metrics: metrics.join(' ') },
    'flash-trend': { metric: leaderboard },
    'flash-histogram': { metric: measure },
    'flash-breakdown': each.attributes.by === 'channel' ? { metric: leaderboard, by } : { metric: divided },
    ...(basis === 'opportunities' && { 'flash-conversion': { basis, ...(each.attributes.by && { by }) } }),
  };
  return { ...each, attributes: { ...each.attributes, ...about[each.element] } };
}

/** A figure leads to the rows behind it; a group of another widget filters the page. */
function widget({ element, attributes, columns }: PresetWidget, language: Language): string {
  const link = element === 'flash-figure' ? { 'href-template': `${listTemplate}&lang=${language}` } : {};
  const written = Object.entries({ ...attributes, ...link }).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${element} class="s${columns}"${written.join('')}></${element}>`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
