import type { Db } from './client.ts';

interface Write {
	/** Tries it, and gives how its asker is told once all are on the disk. */
	readonly attempt: () => () => void;
	readonly fail: (problem: Error) => void;
}

const waiting = new WeakMap<Db, Write[]>();

/**
 * Writes asked for in one turn of the server go to the disk together, in one transaction: waiting for
 * the disk is half of what saving a page costs. Each is whole or not at all, whatever the others throw,
 * and is answered only when it is on the disk. What it reads to write by, it reads inside `write`.
 * @throws what `write` throws; an Error to every one of them where the disk takes nothing.
 */
export function together<T>(db: Db, write: () => T extends PromiseLike<unknown> ? never : T) {
	return new Promise<T>((resolve, reject) => {
		const attempt = () => {
			const written = alone(db, write);
			return 'problem' in written ? () => reject(written.problem) : () => resolve(written.value);
		};
		const others = waiting.get(db);
		if (others) return void others.push({ attempt, fail: reject });
		const writes: Write[] = [{ attempt, fail: reject }];
		waiting.set(db, writes);
		setImmediate(() => {
			waiting.delete(db);
			writeAll(db, writes);
		});
	});
}

function writeAll({ $client }: Db, writes: readonly Write[]): void {
	const telling: (() => void)[] = [];
	try {
		if ($client.inTransaction) throw new Error('A transaction was left open.');
		$client.transaction(() => writes.forEach(({ attempt }) => telling.push(attempt()))).immediate();
	} catch (cause) {
		// What one of them threw may be about its asker: it is the log's, and nobody else's answer.
		return writes.forEach(({ fail }) => fail(new Error('Nothing was written.', { cause })));
	}
	telling.forEach((tell) => tell());
}

/** One write, undone by itself where it throws: inside the transaction of all it is a savepoint. */
function alone<T>({ $client }: Db, write: () => T): { value: T } | { problem: unknown } {
	try {
		return { value: $client.transaction(write)() };
	} catch (problem) {
		// A full or broken disk ends the transaction of all: nothing may begin one of its own.
		if (!$client.inTransaction) throw problem;
		return { problem };
	}
}
