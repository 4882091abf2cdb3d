/** How the saving of a page stands; the words for each come with the page. */
export type SavingState =
	'saved' | 'saving' | 'unsaved' | 'look' | 'conflict' | 'closed' | 'signed_out';

type Words = Partial<Record<SavingState, string>>;

/** The line that says how the saving stands, to eyes and to a screen reader. */
export class SavingLine {
	readonly #element: HTMLElement;
	readonly #words: Words;
	#state: SavingState | null = null;

	constructor(element: HTMLElement) {
		this.#element = element;
		this.#words = JSON.parse(element.dataset['saving'] ?? '{}') as Words;
	}

	get state(): SavingState | null {
		return this.#state;
	}

	say(state: SavingState): void {
		if (state === this.#state) return;
		// "Saving" between two tries that fail would only flicker.
		if (state === 'saving' && (this.#state === 'unsaved' || this.#state === 'signed_out')) return;
		this.#state = state;
		this.#element.dataset['now'] = state;
		const line = this.#element.querySelector('p');
		// Heard at the end of a saving, not twice with every pause in typing.
		line?.setAttribute('aria-live', state === 'saving' ? 'off' : 'polite');
		if (line) line.textContent = this.#words[state] ?? '';
		const signIn = this.#element.querySelector('a');
		if (signIn) signIn.hidden = state !== 'signed_out';
	}
}
