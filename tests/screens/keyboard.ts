import type { Page } from '@playwright/test';

/**
 * Walks a page by the tab key from its top to its end, and says what is wrong: something that can be
 * used and is not reached, a focus that is not seen or lies under something, a walk that never ends.
 */
export async function walkFaults(page: Page): Promise<string[]> {
	const count = await page.evaluate(prepare);
	const reached = new Set<number>();
	const faults: string[] = [];
	let last = -1;
	for (let steps = 0; ; steps++) {
		if (steps > count + 20) return [...faults, 'the tab key never comes to the end'];
		await page.keyboard.press('Tab');
		const step = await page.evaluate(look);
		if (step === null) break;
		// A field for a day has a stop for each of its parts.
		if (step.at === last && step.inParts) {
			steps--;
			continue;
		}
		if (reached.has(step.at)) break;
		if (step.at < last) faults.push(`${step.name} comes after what stands below it`);
		last = step.at;
		reached.add(step.at);
		if (!step.seen) faults.push(`focus is not seen on ${step.name}`);
		if (step.under) faults.push(`focused ${step.name} lies under ${step.under}`);
	}
	const missed = await page.evaluate(
		namesOf,
		[...Array(count).keys()].filter((n) => !reached.has(n))
	);
	return [...faults, ...missed.map((name) => `not reached: ${name}`)];
}

/** Whether the first thing the tab key comes to leads past the masthead, into what the page is about. */
export async function skipLinkWorks(page: Page): Promise<boolean> {
	await page.keyboard.press('Tab');
	const isFirst = await page.evaluate(
		() => document.activeElement?.getAttribute('href') === '#main'
	);
	if (!isFirst) return false;
	await page.keyboard.press('Enter');
	return page.evaluate(() => document.activeElement?.id === 'main');
}

/** Numbers everything that can be used and notes down how it looks without focus. Gives how many. */
function prepare(): number {
	// A page may open with the focus, or at a part, further down: the walk begins at its top all the same.
	const top = document.createElement('span');
	top.tabIndex = -1;
	document.body.prepend(top);
	top.focus();
	top.remove();
	const usable = 'a[href],button,input,select,textarea,summary,[tabindex]:not([tabindex^="-"])';
	const groups = new Set<string>();
	const found = [...document.querySelectorAll<HTMLElement>(usable)].filter((one) => {
		if (one.matches(':disabled,[type=hidden],[tabindex^="-"]')) return false;
		if (!one.checkVisibility({ visibilityProperty: true })) return false;
		const details = one.closest('details:not([open])');
		if (details && one.parentElement !== details) return false;
		if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
		// Of a group of radio buttons the tab key comes to one; arrows lead to the others.
		const group = `${one.form ? [...document.forms].indexOf(one.form) : ''} ${one.name}`;
		const chosen =
			one.checked || !document.querySelector(`input[name="${CSS.escape(one.name)}"]:checked`);
		if (groups.has(group) || !chosen) return false;
		groups.add(group);
		return true;
	});
	found.forEach((one, at) => (one.dataset.walk = String(at)));
	Object.assign(window, { walkLooks: found.map(lookOf) });
	return found.length;

	function lookOf(one: HTMLElement): string {
		const label = one.id ? document.querySelector(`label[for="${CSS.escape(one.id)}"]`) : null;
		const near = [one, one.closest('label'), label, one.parentElement, one.nextElementSibling];
		return near
			.map((element) => {
				if (!element) return '';
				const style = getComputedStyle(element);
				const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = style;
				const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`;
				return [outline, boxShadow, borderColor, backgroundColor, style.textDecoration].join();
			})
			.join(';');
	}
}

interface Step {
	readonly at: number;
	readonly name: string;
	/** The browser stops more than once in it. */
	readonly inParts: boolean;
	/** It looks otherwise than without focus. */
	readonly seen: boolean;
	/** What covers all of it. */
	readonly under: string | null;
}

/** Where the focus is now; null outside the page. */
function look(): Step | null {
	const one = document.activeElement;
	if (!(one instanceof HTMLElement) || one === document.body) return null;
	const name = `${one.tagName.toLowerCase()} “${(one.innerText || one.getAttribute('name') || '').trim().slice(0, 40)}”`;
	const at = Number(one.dataset.walk ?? -1);
	const looks: string[] = Reflect.get(window, 'walkLooks');
	const { left, top, width, height } = one.getBoundingClientRect();
	const points = [0.1, 0.5, 0.9].flatMap((x) =>
		[0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + width * x, top + height * y))
	);
	const label =
		one.closest('label') ?? (one.id ? document.querySelector(`label[for="${one.id}"]`) : null);
	const uncovered = points.some(
		(hit) => hit && (one.contains(hit) || hit.contains(one) || label?.contains(hit))
	);
	const cover = points.find((hit) => hit !== null);
	const tiny = width < 3 || height < 3;
	return {
		at,
		name,
		inParts: one.matches('[type=date],[type=time],[type=file]'),
		seen: at < 0 || lookNow(one) !== looks[at],
		under:
			uncovered || tiny
				? null
				: `${cover?.tagName.toLowerCase() ?? 'the edge'}.${cover?.className ?? ''}`
	};

	function lookNow(element: HTMLElement): string {
		const label = element.id
			? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
			: null;
		const near = [
			element,
			element.closest('label'),
			label,
			element.parentElement,
			element.nextElementSibling
		];
		return near
			.map((part) => {
				if (!part) return '';
				const style = getComputedStyle(part);
				const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = style;
				const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`;
				return [outline, boxShadow, borderColor, backgroundColor, style.textDecoration].join();
			})
			.join(';');
	}
}

function namesOf(numbers: readonly number[]): string[] {
	return numbers.map((at) => {
		const one = document.querySelector<HTMLElement>(`[data-walk="${at}"]`);
		return `${one?.tagName.toLowerCase()} “${(one?.innerText || one?.getAttribute('name') || '').trim().slice(0, 40)}”`;
	});
}
