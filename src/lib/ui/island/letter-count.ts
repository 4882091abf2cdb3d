/** From this share of what fits, the letters left are said. */
const NEARLY_FULL = 0.8;

/** Says how many letters still fit, where it is nearly full, and how many are too many. Cuts nothing. */
export function countLetters(form: HTMLFormElement): void {
	for (const area of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-most]')) {
		const line = document.createElement('p');
		line.className = 'hint';
		line.setAttribute('aria-live', 'polite');
		area.after(line);
		const say = () => (line.textContent = lettersLeft(area));
		area.addEventListener('input', say);
		say();
	}
}

function lettersLeft({ value, dataset }: HTMLTextAreaElement): string {
	const most = Number(dataset['most']);
	const left = most - value.length;
	if (value.length < most * NEARLY_FULL) return '';
	const words = left < 0 ? dataset['over'] : dataset['left'];
	return (words ?? '').replace('%', String(Math.abs(left)));
}
