import type { Answer } from './connection.ts';
import { timingOf } from './timing.ts';

/** Counts answers while the clock runs. */
export class Tally {
	readonly #ms = { get: [] as number[], post: [] as number[] };
	readonly #errors: Record<string, number> = {};
	#walks = 0;
	#count = 0;

	/** Answers of every kind so far. */
	get count(): number {
		return this.#count;
	}

	/** Notes an answer; false, and a fault, where it is another than expected. */
	add(method: 'get' | 'post', { status, ms }: Answer, expected: number): boolean {
		this.#count += 1;
		if (status !== expected) this.fault(`${method} answered ${status}`);
		else this.#ms[method].push(ms);
		return status === expected;
	}

	fault(what: string): void {
		this.#errors[what] = (this.#errors[what] ?? 0) + 1;
	}

	walked(): void {
		this.#walks += 1;
	}

	/** What is said of all of it, after so many seconds. */
	result(seconds: number) {
		const { get, post } = this.#ms;
		return {
			all: timingOf([...get, ...post], seconds),
			get: timingOf(get, seconds),
			post: timingOf(post, seconds),
			walks: this.#walks,
			walksPerSecond: this.#walks / seconds,
			errors: this.#errors
		};
	}
}
