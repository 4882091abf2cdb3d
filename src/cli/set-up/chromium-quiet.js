/**
 * What headless Chromium is started with. It makes connections of its own at start; on a closed network
 * each would be waited for.
 */
export const chromiumQuiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
