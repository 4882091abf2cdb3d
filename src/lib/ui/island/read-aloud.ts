import { blocksOf } from './speech/blocks.ts';
import { Reader } from './speech/reader.ts';
import { voiceFor } from './speech/voice.ts';

/**
 * Reads aloud: the words it was given, or with none the main part of the page. Only with a voice that
 * is on this device: others would send a child's words away, and with none the button stays hidden
 * (SAFETY.md). A second press pauses where there is a button to stop, and stops where there is none.
 */
class ReadAloud extends HTMLElement {
	#button: HTMLButtonElement | null = null;
	#stop: HTMLButtonElement | null = null;
	#state: 'silent' | 'reads' | 'waits' = 'silent';
	#listen = '';
	readonly #reader = new Reader(() => this.#show('silent'));

	connectedCallback(): void {
		this.#button = this.querySelector('button');
		this.#stop = this.querySelector('[data-stop]');
		this.#listen = this.#label.textContent ?? '';
		if (!('speechSynthesis' in window)) return this.#look();
		this.#button?.addEventListener('click', () => this.#pressed());
		this.#stop?.addEventListener('click', () => this.#hush());
		speechSynthesis.addEventListener('voiceschanged', () => this.#look());
		this.addEventListener('hush', () => this.#hush());
		this.#look();
	}

	disconnectedCallback(): void {
		if (this.#state === 'reads') this.#reader.pause();
	}

	get #label(): Element {
		return this.#button?.querySelector('span') ?? this;
	}

	#look(): void {
		const heard =
			'speechSynthesis' in window && Boolean(voiceFor(document.documentElement.lang || 'en'));
		if (this.#button) this.#button.hidden = !heard;
		for (const one of document.querySelectorAll<HTMLElement>('[data-no-voice]')) one.hidden = heard;
	}

	#pressed(): void {
		if (this.#state === 'reads') {
			if (!this.#stop) return this.#hush();
			this.#reader.pause();
			return this.#show('waits');
		}
		const waited = this.#state === 'waits';
		for (const other of document.querySelectorAll('read-aloud')) {
			if (other !== this) other.dispatchEvent(new Event('hush'));
		}
		this.#show('reads');
		if (waited) this.#reader.goOn();
		else this.#reader.begin(this.#blocks());
	}

	#blocks() {
		const { words, chosen } = this.dataset;
		if (words !== undefined) return [{ text: words, on: null }];
		const main = document.querySelector('main');
		return main ? blocksOf(main, chosen) : [];
	}

	#hush(): void {
		if (this.#state === 'silent') return;
		this.#reader.pause();
		this.#show('silent');
	}

	#show(state: 'silent' | 'reads' | 'waits'): void {
		this.#state = state;
		this.#button?.setAttribute('aria-pressed', String(state === 'reads'));
		const { hush, pause, goOn } = this.dataset;
		this.#label.textContent =
			state === 'reads' ? (pause ?? hush ?? '') : state === 'waits' ? (goOn ?? '') : this.#listen;
		if (this.#stop) this.#stop.hidden = state === 'silent';
	}
}

// A page that is left falls silent.
window.addEventListener('pagehide', () => window.speechSynthesis?.cancel());

if (!customElements.get('read-aloud')) customElements.define('read-aloud', ReadAloud);
