import type { SavingState } from './saving-line.ts';

/** Longer than a bad connection takes; then it counts as not saved, and is tried again. */
const PATIENCE = 15_000;
/** The most a browser sends for a page that is being put away. */
const MOST_KEPT_ALIVE = 60_000;

/** Sends a form as it stands to its own address, and says what became of it. */
export async function sendPage(form: HTMLFormElement): Promise<SavingState> {
	const field = (name: string) => {
		const found = form.elements.namedItem(name);
		return found instanceof HTMLInputElement ? found : null;
	};
	const step = field('_step');
	if (step) step.value = String(Number(step.value) + 1);
	const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
	const body = new URLSearchParams(pairs).toString();
	try {
		const response = await fetch(location.href, {
			method: 'PUT',
			body,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			redirect: 'manual',
			keepalive: body.length < MOST_KEPT_ALIVE,
			signal: AbortSignal.timeout(PATIENCE)
		});
		// The gate sends somebody signed out to the sign-in page.
		if (response.type === 'opaqueredirect') return 'signed_out';
		if (response.status >= 500) return 'unsaved';
		const answer: unknown = await response.json();
		const at = savedAt(answer);
		if (at === null) return refused(answer);
		const base = field('_base');
		if (base) base.value = String(at);
		return 'saved';
	} catch {
		return 'unsaved';
	}
}

function savedAt(answer: unknown): number | null {
	if (typeof answer !== 'object' || answer === null || !('at' in answer)) return null;
	return typeof answer.at === 'number' ? answer.at : null;
}

function refused(answer: unknown): SavingState {
	const kind = typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind;
	return kind === 'conflict' || kind === 'closed' ? kind : 'look';
}
