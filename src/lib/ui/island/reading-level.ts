import { adviceOn } from '#lib/domain/reading/advice.ts';
import { isBand } from '#lib/domain/person/band.ts';
import { adviceInWords } from '#lib/ui/staff/advice-words.ts';

/** How long after the last key the words are judged, in milliseconds: nobody is interrupted. */
const PAUSE = 500;

/** Tells an author how hard their words are for a child, as they type. It never stops anything. */
class ReadingLevel extends HTMLElement {
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const field = this.querySelector('textarea');
		field?.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#judge(field.value), PAUSE);
		});
	}

	#judge(text: string): void {
		const out = this.querySelector('[data-out]');
		const { band = '', fine = '', hard = '', words = '', long = '' } = this.dataset;
		if (!out || !isBand(band)) return;
		const lines = adviceInWords(adviceOn(text, band), { fine, hard, words, long });
		out.replaceChildren(
			...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }))
		);
	}
}

customElements.define('reading-level', ReadingLevel);
