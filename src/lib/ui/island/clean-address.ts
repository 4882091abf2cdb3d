/**
 * A scanned card's secret is taken out of the address bar and of the browser's history as soon as
 * the page is there; the form on it still holds it.
 */
history.replaceState(null, '', location.pathname.replace(/\/[^/]*$/, ''));
