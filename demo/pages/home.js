// The host page's own controls: a period and a view for every widget at once, by two attributes of the feed.
const feed = document.querySelector('flash-feed');

for (const choice of document.querySelectorAll('.choice')) {
  choice.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    for (const button of choice.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button === target));
    const { period, seller } = target.dataset;
    if (period) feed.setAttribute('period', period);
    // Whose figures are shown is chosen anew.
    if (seller !== undefined)
      feed.filter = Object.fromEntries(Object.entries(feed.filter).filter(([name]) => name !== 'seller'));
    if (seller) feed.setAttribute('seller', seller);
    if (seller === '') feed.removeAttribute('seller');
  });
}
