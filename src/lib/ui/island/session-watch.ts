import { warnBefore } from '../sign-in/warning.ts';

/** Being there is told to the server at most this often. */
const TELL_EVERY = 30_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll', 'touchmove'] as const;

/**
 * `<session-watch data-seconds-left data-kind>`: drawing, reading and typing count as being there;
 * the end is announced in the `<dialog>` inside; what is typed is kept for the same person when it
 * comes. Tabs tell each other. Without it the page says in words when it closes, and what is sent too
 * late is kept all the same.
 */
class SessionWatch extends HTMLElement {
	#ends = 0;
	#toldAt = 0;
	#there = false;
	#over = false;
	/** The form somebody was last at work on. */
	#form: HTMLFormElement | null = null;
	#others = new BroadcastChannel('session-watch');

	connectedCallback(): void {
		const left = Number(this.dataset['secondsLeft']);
		if (!Number.isFinite(left)) return;
		this.#tellOthers(Date.now() + left * 1000);
		this.#toldAt = Date.now();
		this.#others.onmessage = ({ data }) => this.#endsAt(Number(data));
		for (const sign of signs) {
			addEventListener(sign, (event) => this.#sign(event), { passive: true, capture: true });
		}
		addEventListener('submit', () => (this.#form = null));
		this.#dialog?.addEventListener('close', () => void this.#tell());
		setInterval(() => this.#look(), 1000);
		document.addEventListener('visibilitychange', () => this.#look());
	}

	get #dialog(): HTMLDialogElement | null {
		return this.querySelector('dialog');
	}

	#sign({ target, type }: Event): void {
		// In the dialog only its button counts.
		if (this.#dialog?.open) return;
		this.#there = true;
		const form = target instanceof Element ? target.closest('form') : null;
		if (form?.method === 'post' && type !== 'pointermove' && type !== 'scroll') this.#form = form;
	}

	#look(): void {
		const left = Math.ceil((this.#ends - Date.now()) / 1000);
		if (this.#over) return;
		if (left <= 0) void this.#leave();
		else if (this.#there && Date.now() - this.#toldAt >= TELL_EVERY) void this.#tell();
		else if (left <= warnBefore(this.dataset['kind'] ?? '')) this.#warn(left);
		else if (this.#dialog?.open) this.#dialog.close();
	}

	#warn(left: number): void {
		const dialog = this.#dialog;
		const count = dialog?.querySelector('[data-left]');
		if (count) count.textContent = String(left);
		if (dialog && !dialog.open) dialog.showModal();
	}

	async #tell(): Promise<void> {
		this.#there = false;
		this.#toldAt = Date.now();
		try {
			const answer = await fetch('/sign-in/here', { method: 'POST' });
			const { secondsLeft } = (await answer.json()) as { secondsLeft: number };
			this.#tellOthers(Date.now() + secondsLeft * 1000);
		} catch {
			// No connection: the time goes on as it was, and the next sign of life tries again.
		}
	}

	#tellOthers(ends: number): void {
		this.#ends = ends;
		this.#others.postMessage(ends);
	}

	#endsAt(ends: number): void {
		if (ends > this.#ends) this.#ends = ends;
	}

	async #leave(): Promise<void> {
		this.#over = true;
		await this.#keep().catch(() => undefined);
		location.replace('/sign-in/timed-out');
	}

	async #keep(): Promise<void> {
		const form = this.#form;
		if (!form?.isConnected) return;
		const { pathname, search } = new URL(form.action);
		const body = new URLSearchParams();
		for (const [name, value] of new FormData(form)) {
			if (typeof value === 'string') body.append(name, value);
		}
		const path = encodeURIComponent(pathname + search);
		await fetch(`/sign-in/keep?path=${path}`, { method: 'POST', body, keepalive: true });
	}
}

customElements.define('session-watch', SessionWatch);
