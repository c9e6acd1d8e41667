/** The home page of a CRM: a bar of the host's own, and the widgets of the kit inside one feed. */
import type { LiveCompany } from './live-company.js';

const words = {
  de: {
    title: 'Nordlicht CRM',
    nav: ['Start', 'Konten', 'Opportunities', 'Kalender'],
    greeting: 'Guten Morgen, Lena',
    overview: 'Auf einen Blick',
    periods: { today: 'Heute', week: 'Woche', month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
    period: 'Zeitraum',
    scope: 'Sicht',
    team: 'Team',
    me: 'Ich',
  },
  en: {
    title: 'Nordlicht CRM',
    nav: ['Home', 'Accounts', 'Opportunities', 'Calendar'],
    greeting: 'Good morning, Lena',
    overview: 'At a glance',
    periods: { today: 'Today', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
    period: 'Period',
    scope: 'View',
    team: 'Team',
    me: 'Me',
  },
};

/** `source` is the attribute that tells the feed where its figures come from. */
export function homePage({ page }: LiveCompany, source: string, language: 'de' | 'en'): string {
  const word = words[language];
  const { period, figures, leaderboard, viewer, refresh } = page;
  const periods = Object.entries(word.periods)
    .map(([value, text]) => `<button data-period="${value}" aria-pressed="${value === period}">${text}</button>`)
    .join('');
  const scope = viewer
    ? `<div class="choice" role="group" aria-label="${word.scope}"><button data-seller="" aria-pressed="true">${word.team}</button><button data-seller="${escape(viewer)}" aria-pressed="false">${word.me}</button></div>`
    : '';
  const every = /^\d{4}$|year|quarter/.test(period) ? ' every="month"' : '';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${word.title}</title>
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/kit/flash-figures.js"></script>
    <script type="module" src="/home.js"></script>
  </head>
  <body>
    <nav><b>${word.title}</b>${word.nav.map((text) => `<span>${text}</span>`).join('')}</nav>
    <main>
      <div class="bar">
        <h1>${viewer ? word.greeting : word.overview}</h1>
        ${viewer ? `<div class="choice" role="group" aria-label="${word.period}">${periods}</div>` : ''}
        ${scope}
      </div>
      <flash-feed ${source} period="${escape(period)}"${viewer ? ` viewer="${escape(viewer)}"` : ''}${refresh ? ` refresh="${refresh}"` : ''}>
        <div class="grid">
          ${figures.map((metric) => `<flash-figure class="s3" metric="${escape(metric)}"${every}></flash-figure>`).join('\n          ')}
          <flash-leaderboard class="s7" metric="${escape(leaderboard)}"></flash-leaderboard>
          <flash-channels class="s5"></flash-channels>
          <flash-baskets class="s4"></flash-baskets>
          <flash-baskets class="s4" basis="period"></flash-baskets>
          <flash-channels class="s4" metric="leads"></flash-channels>
        </div>
      </flash-feed>
    </main>
  </body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
