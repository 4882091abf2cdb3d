import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, with the size of targets; each with the place. */
export async function faultsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(tags)
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, any }) => `${id}: ${help} – ${target.join(' ')} ${any[0]?.message ?? ''}`)
	);
}

/** Words in the body of a page that stand out by less than 7:1. */
export async function faintWords(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.include('main')
		.withRules('color-contrast-enhanced')
		.analyze();
	return violations.flatMap(({ nodes }) =>
		nodes
			.filter(
				({ html }) => /^<(p|li|dd|td)\b/.test(html) && !/class="[^"]*\b(hint|tag)\b/.test(html)
			)
			.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
	);
}
