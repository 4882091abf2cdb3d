import { isHelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { Sending } from './send.ts';

/** What the form that sends says; anything of another shape counts as unsaid. */
export function sendingOf(form: FormData): Pick<Sending, 'revision' | 'asOf' | 'helpedBy'> {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const helped = text('helped');
	return {
		revision: wholeNumber(text('revision')),
		asOf: wholeNumber(text('asOf')),
		helpedBy: isHelpedBy(helped) ? helped : undefined
	};
}

function wholeNumber(text: string): number {
	return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}
