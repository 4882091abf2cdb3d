/**
 * One count of one, by the numbers that stand for its meeting, child (0: none), what it counts
 * (figure_what), team and IRO or chair (figure_holder).
 */
export type Fact = readonly [
	meeting: number,
	child: number,
	what: number,
	team: number,
	lead: number
];

/** How many numbers a fact has. */
export const WIDTH = 5;

/** A day's facts end to end, each as five numbers of 32 bits, in the machine's order of bytes. */
export function packed(facts: readonly Fact[]): Buffer {
	const numbers = new Uint32Array(facts.length * WIDTH);
	facts.forEach((fact, at) => numbers.set(fact, at * WIDTH));
	return Buffer.from(numbers.buffer);
}

/** The numbers of a packed day. */
export function unpacked({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
	const length = byteLength / Uint32Array.BYTES_PER_ELEMENT;
	return byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0
		? new Uint32Array(buffer, byteOffset, length)
		: new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** The facts of a packed day, one by one. */
export function factsIn(day: Buffer): Fact[] {
	const numbers = unpacked(day);
	return Array.from(
		{ length: numbers.length / WIDTH },
		(_, at) => [...numbers.subarray(at * WIDTH, (at + 1) * WIDTH)] as unknown as Fact
	);
}
