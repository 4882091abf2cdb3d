import type { Block } from './blocks.ts';
import { voiceFor } from './voice.ts';

const rates: Readonly<Record<string, number>> = { slow: 0.65, fast: 1.2 };
const USUAL = 0.9;

/**
 * Says blocks one after another and marks the one that is said. Pausing ends the block and going on
 * begins it again: on many telephones a voice that is paused never comes back.
 */
export class Reader {
	#blocks: readonly Block[] = [];
	#at = 0;
	#saying: SpeechSynthesisUtterance | null = null;
	readonly #ended: () => void;

	constructor(ended: () => void) {
		this.#ended = ended;
	}

	begin(blocks: readonly Block[]): void {
		this.#blocks = blocks;
		this.#at = 0;
		this.goOn();
	}

	pause(): void {
		this.#saying = null;
		speechSynthesis.cancel();
		this.#mark(false);
	}

	goOn(): void {
		const { text, on } = this.#blocks[this.#at] ?? {};
		if (text === undefined) return this.#ended();
		const lang = on?.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || 'en';
		const voice = voiceFor(lang);
		// A passage in a language that this device has no voice for is left to be read.
		if (!voice) return this.#next();
		const words = new SpeechSynthesisUtterance(text);
		words.voice = voice;
		words.lang = voice.lang;
		words.rate = rates[document.documentElement.dataset['pace'] ?? ''] ?? USUAL;
		const over = () => {
			if (this.#saying === words) this.#next();
		};
		words.addEventListener('end', over);
		words.addEventListener('error', over);
		this.#saying = words;
		this.#mark(true);
		speechSynthesis.speak(words);
	}

	#next(): void {
		this.#mark(false);
		this.#at += 1;
		this.goOn();
	}

	#mark(said: boolean): void {
		const { on } = this.#blocks[this.#at] ?? {};
		on?.classList.toggle('spoken', said);
		if (said) on?.scrollIntoView({ block: 'nearest' });
	}
}
