import { DrawingState, type Limits } from './drawing-state.ts';
import { DrawnSheet } from './drawn-sheet.ts';

/** How near a rubber takes a line or a sticker off, in units of the sheet. */
const NEAR = 26;
/** Points nearer than this to the last one add nothing but size. */
const STEP = 5;

/**
 * A sheet to draw on: lines by finger, pen or mouse, stickers by a tap, a rubber and undo. It works
 * on the same hidden field that the form sends without it.
 */
class DrawingPad extends HTMLElement {
	#state!: DrawingState;
	#sheet!: DrawnSheet;
	#field!: HTMLInputElement;
	#pen = 0;
	#width = 14;
	#rubber = false;
	#line: number[] | null = null;

	connectedCallback(): void {
		const svg = this.querySelector('svg.drawing');
		const field = this.querySelector<HTMLInputElement>('input[type="hidden"]');
		if (!(svg instanceof SVGSVGElement) || !field) return;
		this.#field = field;
		this.#state = new DrawingState(
			field.value,
			JSON.parse(this.dataset['limits'] ?? '{}') as Limits
		);
		this.#sheet = new DrawnSheet(svg, (id) => this.#stickerImage(id));
		for (const part of this.querySelectorAll<HTMLElement>('[data-tools], [data-tap]')) {
			part.hidden = false;
		}
		// The rubber does it here.
		this.querySelector('[data-on]')?.remove();
		this.addEventListener('click', (event) => this.#clicked(event));
		svg.addEventListener('pointerdown', (event) => this.#down(svg, event));
		svg.addEventListener('pointermove', (event) => this.#move(event));
		svg.addEventListener('pointerup', () => this.#up());
		svg.addEventListener('pointercancel', () => this.#up());
	}

	#clicked(event: MouseEvent): void {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (!button) return;
		const { pen, width } = button.dataset;
		if (pen !== undefined) this.#pick(button, () => (this.#pen = Number(pen)));
		if (width !== undefined) this.#pick(button, () => (this.#width = Number(width)));
		if ('rubber' in button.dataset) {
			this.#rubber = !this.#rubber;
			button.setAttribute('aria-pressed', String(this.#rubber));
			this.#unpickSticker();
		}
		if ('undo' in button.dataset && this.#state.undo()) this.#drawn();
		if ('put' in button.dataset) this.#put(event);
	}

	/** Presses one of a row of buttons, and takes the pen in hand again. */
	#pick(button: HTMLElement, take: () => void): void {
		take();
		for (const other of button.parentElement?.querySelectorAll('[aria-pressed]') ?? []) {
			if (!('rubber' in (other as HTMLElement).dataset)) {
				other.setAttribute('aria-pressed', String(other === button));
			}
		}
		this.#rubber = false;
		this.querySelector('[data-rubber]')?.setAttribute('aria-pressed', 'false');
		this.#unpickSticker();
	}

	/** "Put it there", by the squares: for keyboards, and for voices. */
	#put(event: MouseEvent): void {
		const sticker = this.#picked('.sticker');
		const place = this.#picked('.place');
		if (!sticker || !place) return;
		event.preventDefault();
		this.#refuse(!this.#state.addSticker(sticker.value, this.#sheet.middleOf(place.value)));
		place.checked = false;
		this.#drawn();
	}

	#down(svg: SVGSVGElement, event: PointerEvent): void {
		if (event.button !== 0) return;
		event.preventDefault();
		svg.setPointerCapture(event.pointerId);
		const at = this.#sheet.at(event);
		const sticker = this.#picked('.sticker');
		if (sticker) {
			this.#refuse(!this.#state.addSticker(sticker.value, at));
			this.#drawn();
			return;
		}
		this.#line = [at.x, at.y];
		if (this.#rubber) this.#rub(at);
		else this.#sheet.begin(this.#pen, this.#width, this.#line);
	}

	#move(event: PointerEvent): void {
		const line = this.#line;
		if (!line) return;
		for (const one of [...event.getCoalescedEvents(), event]) {
			const at = this.#sheet.at(one);
			const [x = 0, y = 0] = line.slice(-2);
			if (Math.hypot(at.x - x, at.y - y) < STEP) continue;
			line.push(at.x, at.y);
			if (this.#rubber) this.#rub(at);
		}
		if (!this.#rubber) this.#sheet.goOn(line);
	}

	#up(): void {
		const line = this.#line;
		this.#line = null;
		if (!line || this.#rubber) return;
		this.#refuse(!this.#state.addStroke({ pen: this.#pen, width: this.#width, points: line }));
		this.#drawn();
	}

	#rub(at: { x: number; y: number }): void {
		if (this.#state.rub(at, NEAR)) this.#drawn();
	}

	#drawn(): void {
		this.#sheet.show(this.#state.drawing);
		this.#field.value = this.#state.json;
		this.#field.dispatchEvent(new Event('input', { bubbles: true }));
	}

	#refuse(full: boolean): void {
		const words = this.querySelector<HTMLElement>('[data-full]');
		if (words) words.hidden = !full;
	}

	#picked(part: '.sticker' | '.place'): HTMLInputElement | null {
		return this.querySelector(`input[name$="${part}"]:checked`);
	}

	#unpickSticker(): void {
		const picked = this.#picked('.sticker');
		if (picked) picked.checked = false;
	}

	#stickerImage(id: string): string {
		const input = this.querySelector(`input[name$=".sticker"][value="${CSS.escape(id)}"]`);
		return input?.closest('label')?.querySelector('img')?.src ?? '';
	}
}

customElements.define('drawing-pad', DrawingPad);
