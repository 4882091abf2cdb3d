/**
 * Reads a question aloud with a voice that is on this device: others would send a child's questions
 * away, and with none the button stays hidden (SAFETY.md). A second press stops it.
 */
class ReadAloud extends HTMLElement {
	#button: HTMLButtonElement | null = null;
	#label: HTMLElement | null = null;
	#listen = '';

	connectedCallback(): void {
		this.#button = this.querySelector('button');
		this.#label = this.querySelector('span');
		this.#listen = this.#label?.textContent ?? '';
		if (!('speechSynthesis' in window) || !this.#button) return;
		this.#button.addEventListener('click', () => this.#pressed());
		speechSynthesis.addEventListener('voiceschanged', () => this.#look());
		this.#look();
	}

	disconnectedCallback(): void {
		if (this.#speaks) speechSynthesis.cancel();
	}

	get #speaks(): boolean {
		return this.#button?.getAttribute('aria-pressed') === 'true';
	}

	#look(): void {
		if (this.#button) this.#button.hidden = !localVoice();
	}

	#pressed(): void {
		const spoke = this.#speaks;
		speechSynthesis.cancel();
		const voice = localVoice();
		if (spoke || !voice) {
			this.#show(false);
			return;
		}
		const words = new SpeechSynthesisUtterance(this.dataset['words'] ?? '');
		words.voice = voice;
		words.lang = voice.lang;
		words.rate = 0.9;
		words.addEventListener('end', () => this.#show(false));
		words.addEventListener('error', () => this.#show(false));
		this.#show(true);
		speechSynthesis.speak(words);
	}

	#show(speaks: boolean): void {
		this.#button?.setAttribute('aria-pressed', String(speaks));
		if (this.#label) this.#label.textContent = speaks ? (this.dataset['hush'] ?? '') : this.#listen;
	}
}

/** A voice of this device in the page's language, the default one first. */
function localVoice(): SpeechSynthesisVoice | undefined {
	const language = document.documentElement.lang.split('-')[0] ?? 'en';
	const voices = speechSynthesis
		.getVoices()
		.filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language);
	return voices.find((voice) => voice.default) ?? voices[0];
}

// A page that is left falls silent.
window.addEventListener('pagehide', () => window.speechSynthesis?.cancel());

customElements.define('read-aloud', ReadAloud);
