/** It goes round so often and waits then: nothing on a page moves for ever. */
const ROUNDS = 5;

/**
 * `<moving-light data-seconds>`: the focus goes from one `[data-light]` to the next by itself, so
 * that a single switch (Enter, Space or a press anywhere) takes the one that is lit. It stops at its
 * button, at Escape, when somebody goes elsewhere by keyboard, and after some rounds.
 */
class MovingLight extends HTMLElement {
	#timer: ReturnType<typeof setInterval> | undefined;
	#moved = 0;

	connectedCallback(): void {
		const button = this.#button;
		if (button) button.hidden = false;
		button?.addEventListener('click', () => (this.#timer ? this.#stop() : this.#go()));
		addEventListener('keydown', (event) => this.#key(event));
		// A switch that acts as a mouse may point anywhere.
		addEventListener('click', (event) => this.#press(event), { capture: true });
		document.addEventListener('visibilitychange', () => {
			if (document.hidden) this.#stop();
		});
		this.#go();
	}

	get #button(): HTMLButtonElement | null {
		return this.querySelector('button[data-stop]');
	}

	get #choices(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-light]')];
	}

	#go(): void {
		this.#moved = 0;
		this.#choices[0]?.focus();
		this.#timer = setInterval(() => this.#next(), Number(this.dataset['seconds']) * 1000);
		this.#name('stop');
	}

	#stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.#name('go');
	}

	#name(does: 'stop' | 'go'): void {
		const button = this.#button;
		if (button) button.textContent = button.dataset[does] ?? '';
	}

	#next(): void {
		const choices = this.#choices;
		this.#moved += 1;
		choices[this.#moved % choices.length]?.focus();
		if (this.#moved >= ROUNDS * choices.length) this.#stop();
	}

	#key({ key }: KeyboardEvent): void {
		if (key === 'Escape' || key === 'Tab') this.#stop();
	}

	#press(event: MouseEvent): void {
		const { target } = event;
		const choices = this.#choices;
		// A key on what has the focus is a click, too; so is a press on anything of use.
		if (!this.#timer || !(target instanceof Element) || target.closest('a, button, label')) return;
		choices[this.#moved % choices.length]?.click();
	}
}

customElements.define('moving-light', MovingLight);
