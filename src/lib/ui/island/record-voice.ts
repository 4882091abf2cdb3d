import { typeHere } from './recording-type.ts';

/** Enough for speech: two minutes are about half a megabyte. */
const BITS_A_SECOND = 32_000;
/** A sign of being there, for the session's clock: talking is. */
const SIGN_EVERY = 10;

/**
 * `<record-voice data-most>`: records with the device's microphone into the file field inside, up to
 * so many seconds; what was said is heard before the form is sent, and can be said again. Nothing
 * leaves the page but by that form. Without a microphone the file field is what is used.
 */
class RecordVoice extends HTMLElement {
	#recorder: MediaRecorder | null = null;
	#ticking = 0;
	#address = '';

	connectedCallback(): void {
		if (!typeHere() || !('mediaDevices' in navigator)) return;
		this.#part('recorder').hidden = false;
		this.#part<HTMLDetailsElement>('file').open = this.querySelector('.error') !== null;
		this.#part('start').addEventListener('click', () => void this.#start());
		this.#part('stop').addEventListener('click', () => this.#stop());
		this.#part('again').addEventListener('click', () => this.#again());
		this.closest('form')?.addEventListener('submit', () => this.#stop());
		addEventListener('pagehide', () => this.#stop());
	}

	#part<T extends HTMLElement = HTMLElement>(name: string): T {
		const found = this.querySelector<T>(`[data-${name}]`);
		if (!found) throw new Error(`Nothing is marked data-${name}`);
		return found;
	}

	#say(words: string): void {
		this.#part('said').textContent = words;
	}

	async #start(): Promise<void> {
		const sound = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
		if (!sound) {
			this.#say(this.dataset['no'] ?? '');
			this.#part<HTMLDetailsElement>('file').open = true;
			return;
		}
		const type = typeHere() ?? '';
		const parts: Blob[] = [];
		const recorder = new MediaRecorder(sound, {
			mimeType: type,
			audioBitsPerSecond: BITS_A_SECOND
		});
		recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
		recorder.addEventListener('stop', () => {
			sound.getTracks().forEach((track) => track.stop());
			this.#heard(new File(parts, 'recording', { type }));
		});
		recorder.start();
		this.#recorder = recorder;
		this.#show('stop');
		this.#say(this.dataset['on'] ?? '');
		this.#count(Number(this.dataset['most']));
	}

	/** Counts down to the end, and says so aloud twice: a voice must not talk over the child. */
	#count(most: number): void {
		const ends = Date.now() + most * 1000;
		const tick = () => {
			const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
			const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
			this.#part('clock').textContent = (this.dataset['left'] ?? '%').replace('%', time);
			if (left === 60) this.#say(this.dataset['minute'] ?? '');
			if (left === 10) this.#say(this.dataset['ten'] ?? '');
			if (left % SIGN_EVERY === 0) this.dispatchEvent(new Event('input', { bubbles: true }));
			if (left === 0) this.#stop();
		};
		tick();
		this.#ticking = window.setInterval(tick, 1000);
	}

	#stop(): void {
		clearInterval(this.#ticking);
		if (this.#recorder?.state === 'recording') this.#recorder.stop();
		this.#recorder = null;
	}

	#heard(file: File): void {
		const chosen = new DataTransfer();
		chosen.items.add(file);
		const field = this.querySelector<HTMLInputElement>('input[type=file]');
		if (field) field.files = chosen.files;
		const player = this.querySelector('audio');
		URL.revokeObjectURL(this.#address);
		this.#address = URL.createObjectURL(file);
		if (player) player.src = this.#address;
		this.#show('heard');
		this.#say(this.dataset['done'] ?? '');
		player?.focus();
	}

	#again(): void {
		const field = this.querySelector<HTMLInputElement>('input[type=file]');
		if (field) field.value = '';
		this.#say('');
		this.#show('start');
	}

	/** One of the three at a time; the keyboard goes where it is. */
	#show(name: 'start' | 'stop' | 'heard'): void {
		for (const one of ['start', 'stop', 'heard']) this.#part(one).hidden = one !== name;
		this.#part('clock').hidden = name !== 'stop';
		if (name !== 'heard') this.#part(name).focus();
	}
}

customElements.define('record-voice', RecordVoice);
