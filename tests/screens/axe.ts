import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
type Options = Parameters<AxeBuilder['options']>[0];

/**
 * Axe as `@axe-core/playwright` brings it, minified. It is read into a page once and run right there:
 * no page of ours has a frame, for which alone the builder opens a second page and reads it in again.
 */
const axe = readFileSync(
	createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
		'axe-core/axe.min.js'
	),
	'utf8'
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, with the size of targets; each with the place. */
export async function faultsOf(page: Page): Promise<string[]> {
	const violations = await violationsIn(page, 'html', {
		runOnly: { type: 'tag', values: tags },
		rules: { 'target-size': { enabled: true } }
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, any }) => `${id}: ${help} – ${target.join(' ')} ${any[0]?.message ?? ''}`)
	);
}

/** Words in the body of a page that stand out by less than 7:1. */
export async function faintWords(page: Page): Promise<string[]> {
	const violations = await violationsIn(page, 'main', {
		runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }
	});
	return violations.flatMap(({ nodes }) =>
		nodes
			.filter(
				({ html }) => /^<(p|li|dd|td)\b/.test(html) && !/class="[^"]*\b(hint|tag)\b/.test(html)
			)
			.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
	);
}

async function violationsIn(page: Page, inside: string, options: Options): Promise<Violations> {
	const isRead = await page.evaluate(() => {
		if (document.querySelector('iframe,frame')) throw new Error('Axe would not look into a frame');
		return 'axe' in window;
	});
	if (!isRead) await page.evaluate(axe);
	// Loading style sheets once more is for rules about them, of which none is asked.
	const given = { ...options, resultTypes: ['violations'], preload: false };
	return page.evaluate(
		async ([where, how]) => {
			const { run } = Reflect.get(window, 'axe');
			const { violations } = await run(where, how);
			return violations;
		},
		[inside, given] as const
	);
}
