import { chromium } from '@playwright/test';
import { chromiumQuiet } from '../../set-up/chromium-quiet.js';
import { say } from '../../set-up/run.js';
import type { Found } from '../limits.ts';
import { weighedPages, type Page } from '../portal/pages.ts';
import type { Portal } from '../portal/portal.ts';
import { visit, type Visit } from './visit.ts';

export interface WeightLine extends Visit {
	readonly page: string;
}

/** Weighs a first visit to each page on a phone. */
export async function measureWeight(
	portal: Portal,
	executablePath: string
): Promise<{ lines: WeightLine[]; found: Found }> {
	say('Weighing pages');
	const browser = await chromium.launch({ executablePath, args: chromiumQuiet });
	try {
		const pages = weighedPages(portal);
		const visits: [Page, Visit][] = [];
		for (const page of pages) {
			const url = `http://127.0.0.1:${portal.server.port}${page.path}`;
			visits.push([page, await visit(browser, url, page.cookie)]);
		}
		return {
			lines: visits.map(([{ name }, one]) => ({ page: name, ...one })),
			found: foundIn(visits)
		};
	} finally {
		await browser.close();
	}
}

const KIB = 1024;
const script = ({ byType }: Visit) => (byType.Script ?? 0) / KIB;

function foundIn(visits: readonly (readonly [Page, Visit])[]): Found {
	const own = visits.flatMap(([{ limit }, { total }]) =>
		limit ? [[limit, total / KIB] as const] : []
	);
	const most = (of: readonly (readonly [Page, Visit])[], what: (one: Visit) => number) =>
		Math.max(...of.map(([, one]) => what(one)));
	return {
		...Object.fromEntries(own),
		script: most(visits, script),
		scriptInforming: most(
			visits.filter(([{ informs }]) => informs),
			script
		),
		thirdParty: most(visits, ({ thirdParty }) => thirdParty)
	};
}
