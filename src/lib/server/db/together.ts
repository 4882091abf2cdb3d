import type { Db } from './client.ts';

interface Write {
	/** Tries it, and gives how its asker is told once all are on the disk. */
	readonly attempt: () => () => void;
	readonly fail: (problem: unknown) => void;
}

const waiting = new WeakMap<Db, Write[]>();

/**
 * Writes asked for in one turn of the server go to the disk together, in one transaction: waiting for
 * the disk is half of what saving a page costs. Each is whole or not at all, whatever becomes of the
 * others, and is answered only when it is on the disk.
 * @throws what `write` throws; where the disk takes nothing, all of them are told.
 */
export function together<T>(db: Db, write: () => T): Promise<T> {
	return new Promise((resolve, reject) => {
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
		$client.transaction(() => writes.forEach(({ attempt }) => telling.push(attempt()))).immediate();
	} catch (problem) {
		return writes.forEach(({ fail }) => fail(problem));
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
