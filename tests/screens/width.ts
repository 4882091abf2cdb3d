import type { Page } from '@playwright/test';

/**
 * What makes a page scroll sideways at this width: the elements that reach beyond it. Empty where it
 * does not, or where what is wide has a scroll of its own, as a table may.
 */
export async function widerThan(page: Page, width: number): Promise<string[]> {
	await page.setViewportSize({ width, height: 740 });
	return page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')].filter((one) => {
			const { left, right } = one.getBoundingClientRect();
			return right > root.clientWidth + 1 || left < -1;
		});
		const named = wide.map(
			(one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`
		);
		return [`${root.scrollWidth} px wide`, ...new Set(named)].slice(0, 6);
	});
}

/** Makes all text twice as large, as a reader may, without a wider window. */
export async function twiceAsLarge(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
}
