import { fromBuffer } from 'yauzl';

/** The files in a ZIP by name, opened by another library than the one that made it. */
export function openZip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
	return new Promise((resolve, reject) => {
		fromBuffer(bytes, { lazyEntries: true }, (problem, zip) => {
			if (problem) return reject(problem);
			const files = new Map<string, Buffer>();
			zip.on('error', reject);
			zip.on('end', () => resolve(files));
			zip.on('entry', (entry) => {
				zip.openReadStream(entry, (unread, stream) => {
					if (unread) return reject(unread);
					const parts: Buffer[] = [];
					stream.on('data', (part: Buffer) => parts.push(part));
					stream.on('error', reject);
					stream.on('end', () => {
						files.set(entry.fileName, Buffer.concat(parts));
						zip.readEntry();
					});
				});
			});
			zip.readEntry();
		});
	});
}
