import { countLetters } from './letter-count.ts';
import { SavingLine } from './saving-line.ts';
import { sendPage } from './send-page.ts';

/** How long after the last change a page is saved, and the longest it waits while changes go on. */
const QUIET = 1_200;
const LONGEST = 8_000;
/** Waits between tries that fail, growing. */
const WAITS = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/** Ways to help. */
const HURRY = 'a[href="/me/not-safe"], a[href="/help-now"]';

/**
 * Saves the form in it underway, by the same fields that its buttons send, and says honestly how it
 * stands. Nothing is kept in the browser: what isn't saved is on the page, and leaving it is warned
 * of. Without this script the buttons save all the same.
 */
class AutoSave extends HTMLElement {
	#form!: HTMLFormElement;
	#line!: SavingLine;
	#unsaved = false;
	/** A state that trying again does not change: only the child can. */
	#stuck = false;
	#leaving = false;
	#timer = 0;
	#since = 0;
	#failed = 0;
	#running: Promise<void> | null = null;

	connectedCallback(): void {
		const form = this.querySelector('form');
		const line = this.querySelector<HTMLElement>('[data-saving]');
		if (!form || !line) return;
		this.#form = form;
		this.#line = new SavingLine(line);
		countLetters(form);
		// Sent, refused and shown again: what it holds is nowhere else.
		this.#unsaved = 'unsaved' in this.dataset;
		this.#stuck = this.#unsaved;
		form.addEventListener('input', () => this.#changed());
		form.addEventListener('submit', (event) => this.#submitted(event));
		window.addEventListener('online', () => this.#unsaved && this.#soon(0));
		window.addEventListener('beforeunload', (event) => {
			if (this.#unsaved && !this.#leaving) event.preventDefault();
		});
		document.addEventListener('submit', (event) => this.#hurries(event.target !== form));
		document.addEventListener('click', ({ target }) =>
			this.#hurries(target instanceof Element && target.closest(HURRY) !== null)
		);
		// On a phone this is the last that is heard of a page before it is put away.
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden' && this.#unsaved) void this.#save();
			else if (this.#unsaved && this.#line.state === 'signed_out') this.#soon(0);
		});
	}

	/** Leaving the site, and getting help, wait for no question: what can be saved is sent off behind. */
	#hurries(away: boolean): void {
		if (!away) return;
		void this.#save();
		this.#leaving = true;
	}

	#changed(): void {
		if (!this.#unsaved) this.#since = Date.now();
		this.#unsaved = true;
		this.#stuck = false;
		this.#failed = 0;
		this.#soon(Math.max(0, Math.min(QUIET, this.#since + LONGEST - Date.now())));
	}

	#soon(wait: number): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#save(), wait);
	}

	/** One at a time; whatever changes meanwhile is saved after it. */
	async #save(): Promise<void> {
		while (this.#running) await this.#running;
		if (!this.#unsaved || this.#stuck || this.#leaving) return;
		this.#running = this.#try();
		await this.#running;
		this.#running = null;
	}

	async #try(): Promise<void> {
		window.clearTimeout(this.#timer);
		this.#unsaved = false;
		this.#line.say('saving');
		const answer = await sendPage(this.#form);
		if (answer === 'saved') {
			this.#failed = 0;
			if (this.#unsaved) this.#since = Date.now();
			else this.#line.say('saved');
			return;
		}
		this.#unsaved = true;
		this.#line.say(answer);
		this.#stuck = answer === 'look' || answer === 'conflict' || answer === 'closed';
		if (this.#stuck) return;
		this.#soon(WAITS[Math.min(this.#failed, WAITS.length - 1)] ?? QUIET);
		this.#failed += 1;
	}

	/**
	 * A button: what isn't saved is saved first, so that going on without a connection does not end
	 * on the browser's own error page with the words gone.
	 */
	#submitted(event: SubmitEvent): void {
		if (this.#leaving) return;
		if (!this.#unsaved && !this.#running) {
			this.#leave();
			return;
		}
		event.preventDefault();
		const button = event.submitter;
		// Not at once: while its first submission is still being told of, a form takes no second.
		void this.#save().then(() => window.setTimeout(() => this.#goOn(button)));
	}

	#goOn(button: HTMLElement | null): void {
		const waits = this.#line.state === 'unsaved' || this.#line.state === 'signed_out';
		if (this.#unsaved && waits) return;
		this.#leave();
		this.#form.requestSubmit(button);
	}

	/** The form itself goes out: it counts as the latest saving of this page. */
	#leave(): void {
		window.clearTimeout(this.#timer);
		this.#leaving = true;
		const step = this.#form.elements.namedItem('_step');
		if (step instanceof HTMLInputElement) step.value = String(Number(step.value) + 1);
		// Back again by the browser's arrow, the page goes on as before.
		window.addEventListener('pageshow', () => (this.#leaving = false), { once: true });
	}
}

customElements.define('auto-save', AutoSave);
