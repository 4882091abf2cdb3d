import { cleanedText } from '#lib/domain/report/pasted-text.ts';
import { markedText } from './pasted-page.ts';

/** From how many letters before the end on they are counted. */
const NEAR = 1000;

/**
 * `<paste-clean>`: what is pasted from Word or a page goes into the text field inside as plain text with
 * simple marks for its headings and lists. The browser parses it as a document that nothing of is run,
 * loaded or shown. Without it the plain text of what was pasted stays, and the server cleans that.
 */
class PasteClean extends HTMLElement {
	connectedCallback(): void {
		const field = this.querySelector('textarea');
		field?.addEventListener('paste', (event) => this.#paste(field, event));
		field?.addEventListener('input', () => this.#count(field));
		if (field) this.#count(field);
	}

	#paste(field: HTMLTextAreaElement, event: ClipboardEvent): void {
		const html = event.clipboardData?.getData('text/html') ?? '';
		const plain = event.clipboardData?.getData('text/plain') ?? '';
		if (html === '' && plain === '') return;
		const parsed = new DOMParser().parseFromString(html, 'text/html');
		const text = cleanedText(html === '' ? plain : markedText(parsed.body));
		if (text === '') return;
		event.preventDefault();
		const { selectionStart: from, selectionEnd: to } = field;
		field.focus();
		// So that it can be undone; where that is gone, the field is written to.
		if (!document.execCommand('insertText', false, text)) {
			field.setRangeText(text, from, to, 'end');
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}
		if (html !== '') this.#say(this.dataset['pasted'] ?? '');
	}

	#count({ value }: HTMLTextAreaElement): void {
		const left = Number(this.dataset['most']) - value.length;
		if (!Number.isFinite(left) || left > NEAR) return this.#say('');
		const words = left < 0 ? this.dataset['over'] : this.dataset['left'];
		this.#say((words ?? '').replace('%', String(Math.abs(left))));
	}

	#say(words: string): void {
		const out = this.querySelector('[data-out]');
		if (out && out.textContent !== words) out.textContent = words;
	}
}

customElements.define('paste-clean', PasteClean);
