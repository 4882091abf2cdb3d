/**
 * What Chromium does beside the page under test: each new window would draw the list below its address
 * bar, as pages of their own, for longer than most tests take. Given once, the switch replaces what
 * Playwright says under the same name, so what of that is wanted stands here, too.
 */
const beside = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

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
	'--disable-sync',
	`--disable-features=${beside.join()}`
];
