import type { Browser } from '@playwright/test';

/** Bytes of one first visit, headers included, as they came over the wire. */
export interface Visit {
	readonly total: number;
	readonly byType: Readonly<Record<string, number>>;
	readonly requests: number;
	/** Requests to anybody but the portal. */
	readonly thirdParty: number;
	/** Kinds of files that came uncompressed though text would have been smaller. */
	readonly uncompressed: readonly string[];
}

/** A phone of 390 px. */
const phone = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
} as const;

/** What may still come after the page says it is loaded. */
const AFTERWARDS_MS = 1500;

/**
 * Opens a page as somebody who was never there: nothing in the cache, signed in by a cookie.
 * @throws Error when it answers anything but 200.
 */
export async function visit(browser: Browser, url: string, cookie: string): Promise<Visit> {
	const context = await browser.newContext(phone);
	try {
		const [name = '', value = ''] = cookie.split(/=(.*)/s);
		if (cookie) await context.addCookies([{ name, value, url }]);
		const page = await context.newPage();
		const wire = await context.newCDPSession(page);
		const asked = new Map<string, { type: string; url: string }>();
		const byType: Record<string, number> = {};
		const uncompressed: string[] = [];
		let thirdParty = 0;
		wire.on('Network.requestWillBeSent', ({ requestId, type = 'Other', request }) => {
			asked.set(requestId, { type, url: request.url });
			if (isElsewhere(request.url, url)) thirdParty += 1;
		});
		wire.on('Network.responseReceived', ({ requestId, type, response: { headers, url: of } }) => {
			asked.set(requestId, { type, url: of });
			const encoding = headers['content-encoding'] ?? headers['Content-Encoding'];
			if (!encoding && isText(type, of) && !of.startsWith('data:')) uncompressed.push(of);
		});
		wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const one = asked.get(requestId);
			if (one?.url.startsWith('http'))
				byType[one.type] = (byType[one.type] ?? 0) + encodedDataLength;
		});
		await wire.send('Network.enable');
		const answer = await page.goto(url, { waitUntil: 'load' });
		if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}.`);
		if (page.url() !== url) throw new Error(`${url} led to ${page.url()}.`);
		await page.waitForTimeout(AFTERWARDS_MS);
		const total = Object.values(byType).reduce((sum, bytes) => sum + bytes, 0);
		const requests = [...asked.values()].filter((one) => one.url.startsWith('http')).length;
		return { total, byType, requests, thirdParty, uncompressed };
	} finally {
		await context.close();
	}
}

function isElsewhere(asked: string, url: string): boolean {
	return /^https?:/.test(asked) && new URL(asked).host !== new URL(url).host;
}

function isText(type: string, url: string): boolean {
	return ['Document', 'Stylesheet', 'Script'].includes(type) || url.endsWith('.svg');
}
