import type { Way } from '#lib/server/views/page-form.ts';

/** Where a saved page leads to: along the path, to the check after the last, or to the list. */
export function pageAfter(
	path: readonly { readonly id: string }[],
	way: Way,
	{ invited, question }: { readonly invited: string; readonly question: string }
): string {
	const form = `/family/views/${invited}`;
	const at = path.findIndex(({ id }) => id === question);
	switch (way) {
		case 'next': {
			const next = path[at + 1];
			return next ? `${form}/${next.id}` : `${form}/check`;
		}
		case 'back': {
			const back = path[at - 1];
			return back ? `${form}/${back.id}` : form;
		}
		case 'stop':
			return form;
		case 'stay':
			return `${form}/${question}`;
	}
}
