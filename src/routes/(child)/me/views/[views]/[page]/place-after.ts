import type { Aside, Way } from '#lib/server/views/page-form.ts';

interface Beside {
	readonly back?: string;
	readonly next?: string;
}

interface From {
	readonly views: string;
	readonly page: string;
	readonly band: Look['band'];
	readonly url: URL;
}

/** Where a saved page leads to: along the path, back to the check it was opened from, or out. */
export function placeAfter({ back, next }: Beside, way: Way, from: From): string {
	const form = `/me/views/${from.views}`;
	// From 16 on the parts are a list that one goes back to.
	const out = from.band === '16-plus' ? form : '/me/views';
	const checking = from.url.searchParams.has('check');
	switch (way) {
		case 'next':
			return checking ? `${form}/check` : `${form}/${next ?? 'check'}`;
		case 'back':
			if (checking) return `${form}/check`;
			return back ? `${form}/${back}` : out;
		case 'stop':
			return out;
		case 'stay':
			return `${form}/${from.page}${from.url.search}`;
	}
}

/** The page that adds a file to a question, or takes one away; it leads back here. */
export function placeBeside(aside: Aside, { views, page, url }: From): string {
	const what = aside.to === 'away' ? aside.file : aside.field;
	return `/me/views/${views}/${page}/${aside.to}/${what}${url.search}`;
}
