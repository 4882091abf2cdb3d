import type { Way } from '#lib/server/views/page-form.ts';

/** Where a saved page leads to: along the path, to the check after the last, or out. */
export function stepAfter(
	path: readonly { readonly id: string }[],
	way: Way,
	{ part, step }: { readonly part: string; readonly step: string }
): string {
	const form = `/me/how-it-was/${part}`;
	const at = path.findIndex(({ id }) => id === step);
	switch (way) {
		case 'next': {
			const next = path[at + 1];
			return next ? `${form}/${next.id}` : form;
		}
		case 'back': {
			const back = path[at - 1];
			return back ? `${form}/${back.id}` : '/me/views';
		}
		case 'stop':
			return '/me/views';
		case 'stay':
			return `${form}/${step}`;
	}
}
